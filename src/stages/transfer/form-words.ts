import type { StageWords } from '../../case/file.js';

/** Why an act is refused, and what would be needed. */
export const refusals: StageWords['refusals'] = {
  'transfer.own-report': { zh: '专案组成员不得批准本人的报告', en: 'Nobody decides on the report of their own team' },
  'transfer.attachments-missing': {
    zh: '移送应当附移送书、调查报告和涉案物品清单',
    en: 'Letter, investigation report and list of goods must go with it',
  },
  'transfer.copy-missing': { zh: '应当抄送同级人民检察院', en: 'A copy must go to the procuratorate' },
  'transfer.instant-missing': {
    zh: '移送期限以小时计，应当填写移送时刻',
    en: 'The term runs in hours: the instant is needed',
  },
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
  'transfer.no-such-opinion': {
    zh: '没有待回复的检察意见书（{opinion}）',
    en: 'No letter {opinion} waits for a reply',
  },
};

/** Labels of the forms; `field.value` where a value is chosen. */
export const fields: StageWords['fields'] = {
  party: { zh: '当事人', en: 'Respondent' },
  reasons: { zh: '理由', en: 'Reasons' },
  police: { zh: '公安机关', en: 'Police' },
  attachments: { zh: '附件', en: 'Attachments' },
  'attachments.transfer-letter': { zh: '涉嫌犯罪案件移送书', en: 'Letter of transfer' },
  'attachments.investigation-report': { zh: '涉嫌犯罪案件情况的调查报告', en: 'Investigation report' },
  'attachments.goods-list': { zh: '涉案物品清单', en: 'List of goods' },
  'attachments.test-or-appraisal': { zh: '有关检验报告或者鉴定结论', en: 'Test report or appraisal' },
  'attachments.other': { zh: '其他有关涉嫌犯罪的材料', en: 'Other material' },
  copiedToProcuratorate: { zh: '已抄送同级人民检察院', en: 'Copied to the procuratorate' },
  reference: { zh: '文号', en: 'Reference' },
  material: { zh: '补充的材料', en: 'Material' },
  missing: { zh: '需要补充的材料', en: 'Missing material' },
  remarks: { zh: '说明', en: 'Remarks' },
  lots: { zh: '财物编号（台账）', en: 'Lots of the ledger' },
  items: { zh: '移交清单', en: 'List handed over' },
  name: { zh: '名称', en: 'Name' },
  quantity: { zh: '数量', en: 'Quantity' },
  unit: { zh: '单位', en: 'Unit' },
  receivedBy: { zh: '接收人', en: 'Received by' },
  reply: { zh: '处理结果', en: 'Reply' },
  opinion: { zh: '检察意见书文号', en: 'Letter of opinion' },
  ground: { zh: '延长理由', en: 'Ground' },
  'ground.major': { zh: '重大、疑难、复杂或者跨区域', en: 'Major, complex or cross-region' },
  'ground.special': { zh: '特别重大、疑难、复杂', en: 'Especially major' },
  approvedBy: { zh: '批准人', en: 'Approved by' },
  outcome: { zh: '结果', en: 'Outcome' },
  'outcome.upheld': { zh: '维持不予立案', en: 'Refusal upheld' },
  'outcome.files': { zh: '决定立案', en: 'Files the case' },
  'outcome.convicted': { zh: '有罪判决', en: 'Convicted' },
  'outcome.not-prosecuted': { zh: '不起诉', en: 'Not prosecuted' },
  'outcome.withdrawn': { zh: '撤销案件', en: 'Case withdrawn' },
  'outcome.exempted': { zh: '免予刑事处罚', en: 'Exempted from punishment' },
  respondents: { zh: '当事人', en: 'Respondents' },
  sender: { zh: '移送机关', en: 'Sender' },
  'sender.police': { zh: '公安机关', en: 'Police' },
  'sender.procuratorate': { zh: '检察机关', en: 'Procuratorate' },
  replyMonths: { zh: '回复期限（月）', en: 'Reply within (months)' },
};
