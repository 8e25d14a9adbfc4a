import type { StageWords } from '../../case/stage.js';

/** Why an act is refused, and what would be needed. */
export const refusals: StageWords['refusals'] = {
  'transfer.own-report': { zh: '专案组成员不得批准本人的报告', en: 'Nobody decides on the report of their own team' },
  'transfer.attachments-missing': {
    zh: '移送应当附移送书、调查报告和涉案物品清单',
    en: 'Letter, investigation report and list of goods must go with it',
  },
  'transfer.test-report-missing': {
    zh: '应当附有关检验报告或者鉴定结论；没有的，说明原因（310号令第六条）',
    en: 'Attach the test report or appraisal, or say why there is none (Order 310, art. 6)',
  },
  'transfer.no-copy-owed': {
    zh: '移送前没有作出行政处罚，无需抄送处罚决定书',
    en: 'No penalty came before the transfer: there is no copy to send',
  },
  'transfer.copies-incomplete': {
    zh: '处罚决定书副本应当同时抄送公安机关和检察机关（高检会〔2006〕2号）',
    en: 'Copies go to the police and to the procuratorate',
  },
  'transfer.holder-not-told': { zh: '应当书面告知权利人', en: 'The right holder must be told in writing' },
  'transfer.wrong-approver': {
    zh: '延长至三十日由县级以上公安机关负责人批准，再延长三十日由上一级公安机关负责人批准',
    en: 'To thirty days the county’s police head approves, thirty more the next higher one',
  },
  'transfer.review-extended': { zh: '该项延长已经用过', en: 'This extension was used already' },
  'transfer.extension-out-of-order': {
    zh: '应当先延长至三十日，再报上一级公安机关批准延长',
    en: 'It is extended to thirty days first',
  },
  'transfer.not-for-missing-material': {
    zh: '材料不全不得作为不接受移送、不予立案的理由，应当告知补充（公安机关办理刑事案件程序规定第一百八十条）',
    en: 'Missing material is no ground to decline: ask for it (Police Procedure, art. 180)',
  },
  'transfer.no-such-holder': { zh: '案卷中没有{holder}', en: '{holder} is not on the file' },
  'transfer.not-declined': { zh: '公安机关未作不予立案决定', en: 'The police have not declined the case' },
  'transfer.holder-already-asked': { zh: '控告人已经申请复议', en: 'The complainant has asked already' },
  'transfer.holder-late': {
    zh: '控告人申请复议的期限已于{dueOn}届满',
    en: 'The complainant’s time ended on {dueOn}',
  },
  'transfer.holder-has-not-asked': { zh: '控告人没有申请复议', en: 'The complainant has not asked' },
  'transfer.fine-without-conviction': {
    zh: '未作有罪判决，没有罚金',
    en: 'There is no court fine without a conviction',
  },
  'transfer.reply-term-twice': {
    zh: '回复期限只能以月或者以日填写一项',
    en: 'Give the time for the reply in months or in days, not in both',
  },
  'transfer.reply-too-long': {
    zh: '紧急情形的检察建议应当在{atMost}日内回复',
    en: 'An urgent recommendation is answered within {atMost} days',
  },
  'transfer.other-letter': {
    zh: '检察建议书以复函回复，检察意见书、纠正违法通知书以处理结果回函回复，不可混用',
    en: 'A recommendation has its own reply; the other letters are answered by a letter on the outcome',
  },
  'transfer.copy-missing': { zh: '应当抄送同级人民检察院', en: 'A copy must go to the procuratorate' },
  'transfer.material-already-asked': { zh: '已告知补充材料', en: 'Missing material is already asked for' },
  'transfer.no-material-asked': { zh: '公安机关未要求补充材料', en: 'No material was asked for' },
  'transfer.already-reconsidered': {
    zh: '已经复议或者已建议立案监督',
    en: 'Already reconsidered, or supervision suggested',
  },
  'transfer.reconsideration-late': {
    zh: '提请复议期限已于{dueOn}届满，可以建议立案监督',
    en: 'The time for reconsideration ended on {dueOn}; supervision may be suggested',
  },
  'transfer.already-supervised': { zh: '已建议立案监督', en: 'Supervision was already suggested' },
  'transfer.not-to-be-returned': {
    zh: '{party}尚无不起诉、撤案或者免予刑事处罚的结果',
    en: '{party} was neither left unprosecuted nor exempted',
  },
  'transfer.opinion-missing': {
    zh: '检察机关移送应当附检察意见书',
    en: 'The procuratorate returns a case with a letter of opinion',
  },
  'transfer.opinion-unanswered': { zh: '检察意见书（{opinion}）尚未回复', en: 'Letter {opinion} is not yet answered' },
  'transfer.support-not-yet': {
    zh: '2026年商标法自{since}起施行，此前的协作按原有方式办理，不作此项登记',
    en: 'The Trademark Law of 2026 begins on {since}; before it there is no such request',
  },
  'transfer.no-mark-in-question': {
    zh: '案卷中没有商标权，不适用此项规定',
    en: 'No mark is on file: the rule does not apply',
  },
  'transfer.support-already-asked': {
    zh: '商请函（{request}）已经登记，尚未答复',
    en: 'Request {request} is recorded and waits for its answer',
  },
  'transfer.no-such-request': { zh: '没有待答复的商请函（{request}）', en: 'No request {request} waits for an answer' },
  'transfer.no-such-opinion': {
    zh: '没有待回复的检察意见书（{opinion}）',
    en: 'No letter {opinion} waits for a reply',
  },
};
