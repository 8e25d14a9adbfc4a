import type { StageWords } from '../../case/stage.js';

export const refusalWords: StageWords['refusals'] = {
  'mediation.unknown-party': {
    zh: '案卷中没有当事人{party}，请先补充登记。',
    en: 'Party {party} is not on file: add it first.',
  },
  'mediation.against-oneself': { zh: '请求人与被请求人不能是同一人。', en: 'Nobody can be on both sides.' },
  'mediation.not-a-respondent': { zh: '{party}不是被请求人。', en: '{party} is not a respondent.' },
  'mediation.opinion-needed': {
    zh: '专利纠纷调解应当先征求被请求人意见（专利纠纷行政裁决和调解办法第六十五条）。',
    en: 'In a patent dispute the respondent must first be asked for an opinion (Order 81 art. 65).',
  },
  'mediation.damages-beside': {
    zh: '赔偿数额调解须附着于本案的处罚或者裁决程序，或者附认定侵权的裁决书（专利纠纷行政裁决和调解办法第六十四条）。',
    en: 'Damages are mediated beside a penalty or ruling of this case, or on a ruling that found infringement (Order 81 art. 64).',
  },
  'mediation.receipt-date': {
    zh: '收到日期不得早于发出日期，也不得晚于今天。',
    en: 'Receipt is neither before sending nor in the future.',
  },
  'mediation.opinion-late': { zh: '意见陈述期限已于{due}届满。', en: 'The time to give an opinion ended on {due}.' },
  'mediation.opinion-given': { zh: '{party}已答复不同意调解。', en: '{party} had answered that he is unwilling.' },
  'mediation.agreement-late': {
    zh: '与其的调解已经终止；调解期限（{due}）之后达成的协议不在本次调解内。',
    en: 'The mediation has ended: an agreement after its time ({due}) is outside it.',
  },
  'mediation.session-in-past': { zh: '调解时间不得早于立案日期。', en: 'The session cannot be before the filing.' },
  'mediation.no-mediator': { zh: '请先指定调解员。', en: 'Name a mediator first.' },
  'mediation.not-in-mediation': { zh: '{party}不在调解中。', en: '{party} is not in mediation.' },
  'mediation.not-called': { zh: '{party}没有被通知参加本次调解。', en: '{party} was not called to this session.' },
  'mediation.nothing-to-withdraw': {
    zh: '对{party}没有可以撤回的调解请求。',
    en: 'There is no pending request against {party}.',
  },
  'mediation.performance-in-past': {
    zh: '履行期限不得早于协议日期。',
    en: 'Performance cannot be due before the agreement.',
  },
  'mediation.instalments-sum': {
    zh: '各期金额之和{sumFen}元与约定总额{amountFen}元不符。',
    en: 'The instalments add up to {sumFen} yuan, not {amountFen}.',
  },
  'mediation.instalments-order': {
    zh: '各期应当按日期先后排列，且不得超出履行期限。',
    en: 'Instalments go by date and end within the time for performance.',
  },
  'mediation.not-joint': {
    zh: '司法确认须由双方当事人共同申请（民事诉讼法第二百零五条）。',
    en: 'Both sides must apply together (CPL art. 205).',
  },
  'mediation.confirmation-late': {
    zh: '申请司法确认的期限已于{due}届满（自协议生效三十日内，民事诉讼法第二百零五条）。',
    en: 'The time to apply for confirmation ended on {due} (CPL art. 205).',
  },
  'mediation.paid-too-much': {
    zh: '累计金额{paid}分超过约定总额{agreed}分。',
    en: '{paid} fen is more than the {agreed} agreed.',
  },
  'mediation.not-fully-paid': {
    zh: '约定{agreed}分，只履行{paid}分，尚未全部履行。',
    en: 'Only {paid} of {agreed} fen has been paid.',
  },
  'mediation.not-yet-due': { zh: '履行期限{due}尚未届满。', en: 'Performance is not due before {due} has ended.' },
  'mediation.not-enforceable': {
    zh: '协议未经司法确认或者公证赋予强制执行效力，可以向法院起诉。',
    en: 'The agreement was neither confirmed nor given force by a notary: it must be sued upon.',
  },
  'mediation.ownership-of-patents': {
    zh: '权属纠纷调解限于专利（专利纠纷行政裁决和调解办法第七十条）。',
    en: 'Only the ownership of a patent is mediated so (Order 81 art. 70).',
  },
  'mediation.no-fee': {
    zh: '人民调解不收取任何费用（人民调解法第四条）；行政调解没有收费依据。',
    en: "People's mediation is free (People's Mediation Law art. 4); no law lets an agency charge.",
  },
  'mediation.copyright-needed': {
    zh: '案件中没有著作权，不能作著作权纠纷调解（著作权法第六十条）。',
    en: 'The case has no copyright to mediate about (Copyright Law art. 60).',
  },
  'mediation.platform-number': {
    zh: '通过在线诉调对接平台接收的，须填写平台编号。',
    en: 'What came through the platform bears its number there.',
  },
  'mediation.not-referred': { zh: '本调解不是法院委派、委托的。', en: 'No court referred this mediation.' },
  'mediation.extension-not-agreed': {
    zh: '延长须双方同意（特邀调解规定第二十七条），尚缺{missing}。',
    en: 'Both sides must agree to more time (Fa Shi 2016-14 art. 27); missing: {missing}.',
  },
  'mediation.mediator-recused': {
    zh: '{person}已回避（市场监督管理投诉举报处理暂行办法第十九条）。',
    en: '{person} has withdrawn (Order 20 art. 19).',
  },
  'mediation.not-the-mediator': { zh: '{person}不是本案调解员。', en: '{person} is not a mediator here.' },
  'mediation.recusal-pending': {
    zh: '对{person}的回避申请尚未决定。',
    en: 'The motion to recuse {person} is undecided.',
  },
  'mediation.own-recusal': { zh: '本人的回避由他人决定。', en: 'Nobody decides on his own recusal.' },
  'mediation.recording-needed': {
    zh: '在线调解须填写录音录像编号。',
    en: 'An online session names its recording.',
  },
  'mediation.testing': { zh: '检验、检测、鉴定尚未结束。', en: 'A test is under way.' },
  'mediation.no-test': { zh: '没有进行中的检验、检测、鉴定。', en: 'No test is under way.' },
  'mediation.ways-not-told': {
    zh: '调解不成的，应当告知当事人仲裁、行政、司法等途径（人民调解法第二十六条）。',
    en: "On failure tell the parties of the other ways (People's Mediation Law art. 26).",
  },
  'mediation.no-ownership-dispute': { zh: '本调解不涉及权属纠纷。', en: 'Ownership is not in dispute here.' },
  'mediation.suspension-asked': {
    zh: '已经请求国家知识产权局中止。',
    en: 'The national office was asked already.',
  },
  'mediation.not-a-patent-on-file': { zh: '案件中没有这项专利。', en: 'The case has no such patent.' },
  'mediation.suspension-not-asked': { zh: '没有待答复的中止请求。', en: 'No request awaits an answer.' },
  'mediation.not-suspended-there': {
    zh: '国家知识产权局的有关程序没有中止。',
    en: 'The national office has suspended nothing.',
  },
  'mediation.in-writing': {
    zh: '只有人民调解可以采用口头协议（人民调解法第二十八条）。',
    en: "Only people's mediation knows an oral agreement (People's Mediation Law art. 28).",
  },
  'mediation.nothing-to-enforce': {
    zh: '没有给付内容的协议不能由公证赋予强制执行效力（专利纠纷行政裁决和调解办法第六十八条）。',
    en: 'A notary gives force only to an agreement by which something is paid (Order 81 art. 68).',
  },
  'mediation.not-rejected': {
    zh: '法院没有驳回确认申请。',
    en: 'The court has not rejected the application.',
  },
  'mediation.not-the-referring-court': {
    zh: '应当向作出邀请的{referring}申请（民事诉讼法第二百零五条）。',
    en: 'Apply to the court that referred it, {referring} (CPL art. 205).',
  },
  'mediation.wrong-court': {
    zh: '发明、实用新型、植物新品种、技术秘密、软件、布图设计纠纷由知识产权法院、省会所在地或者最高人民法院确定的中级人民法院确认，外观设计纠纷由中级人民法院（经批准的由基层人民法院）确认，其他知识产权纠纷由最高人民法院确定的基层人民法院确认（民事诉讼法第二百零五条，法释〔2022〕13号第一至三条）。',
    en: 'Technical rights are confirmed by an IP or named intermediate court, designs by an intermediate or approved basic court, the rest by a named basic court (CPL art. 205, Fa Shi 2022-13 arts 1-3).',
  },
  'mediation.confirmation-free': {
    zh: '司法确认不收费（法释〔2011〕5号第十一条）。',
    en: 'Confirmation is free (Fa Shi 2011-5 art. 11).',
  },
  'mediation.nothing-asked': {
    zh: '法院没有要求补充，不能按撤回处理。',
    en: 'The court asked nothing: silence is no withdrawal.',
  },
  'mediation.answer-still-open': {
    zh: '补充期限{due}尚未届满，不能按撤回处理（民事诉讼法解释第三百五十七条）。',
    en: 'The time to answer the court runs to {due}: silence is no withdrawal yet (CPL Interpretation art. 357).',
  },
  'mediation.extension-length': {
    zh: '须填写院长批准延长的时间（民事诉讼法第一百八十七条）。',
    en: 'Say how long the president of the court allowed (CPL art. 187).',
  },
  'mediation.not-confirmed': {
    zh: '协议没有经裁定确认，无从提出异议。',
    en: 'No ruling confirmed the agreement: there is nothing to object to.',
  },
  'mediation.objection-pending': {
    zh: '对该确认裁定的异议正在审查。',
    en: 'An objection to this confirmation is before the court.',
  },
  'mediation.objection-late': {
    zh: '异议期限已于{due}届满（收到裁定十五日内，民事诉讼法解释第三百七十二条）。',
    en: 'The time to object ended on {due}: 15 days from receipt (CPL Interpretation art. 372).',
  },
  'mediation.known-on-missing': {
    zh: '须填写利害关系人知道或者应当知道权益受损之日。',
    en: 'Say when the interested person knew of the harm.',
  },
  'mediation.outsider-late': {
    zh: '异议期限已于{due}届满（六个月，不变期间，民事诉讼法解释第一百二十七、三百七十二条）。',
    en: 'The time to object ended on {due}: 6 months, never extended (CPL Interpretation arts 127, 372).',
  },
  'mediation.enforcement-time-over': {
    zh: '申请执行时效已于{due}届满（民事诉讼法第二百五十条）。',
    en: 'The time to apply for enforcement ended on {due} (CPL art. 250).',
  },
  'mediation.carry-not-now': {
    zh: '调解现处于“{is}”，不能并案。',
    en: 'The mediation is "{is}" and cannot be merged.',
  },
  'mediation.carry-court': {
    zh: '法院委派、委托的调解，按法院的期限单独办理，不能并案。',
    en: 'A mediation referred by a court has that court’s time and stays by itself.',
  },
  'mediation.carry-pending': {
    zh: '鉴定或者权属纠纷的中止尚未了结，先行办结再并案。',
    en: 'A test, or a suspension over ownership, is open: bring it to its end first.',
  },
  'mediation.carry-too-far': {
    zh: '已有被请求人达成协议、拒绝或者终止调解，不能并案。',
    en: 'A respondent has agreed, declined or left: it cannot be merged.',
  },
  'mediation.carry-other-dispute': {
    zh: '不是同一请求人与同一被请求人的同类纠纷，不能并案；可以关联案件。',
    en: 'It is not the same kind of dispute between the same requester and a same respondent; the cases can be linked.',
  },
};
