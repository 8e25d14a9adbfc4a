import type { StageWords } from '../../case/stage.js';

/** Why an act is refused, and what would be needed. */
export const refusals: StageWords['refusals'] = {
  'penalty.other-term': {
    zh: '该期限不能（再）延长，请核对所选期限',
    en: 'That term cannot be extended (again): check which one is meant',
  },
  'penalty.two-officers': {
    zh: '执法人员不得少于两人（行政处罚法第四十二条）',
    en: 'At least two different officers are needed (Penalty Law, art. 42)',
  },
  'penalty.certificates-not-shown': {
    zh: '应当主动出示执法证件（行政处罚法第五十五条）',
    en: 'Officers must show their certificates (Penalty Law, art. 55)',
  },
  'penalty.no-witness': { zh: '当事人不在场的，应当有见证人', en: 'A witness is needed when the party is absent' },
  'penalty.identification-pending': { zh: '权利人辨认意见尚未收到', en: 'The right holder has not yet answered' },
  'penalty.identification-not-requested': { zh: '未请权利人辨认', en: 'No identification was asked for' },
  'penalty.reviewer-is-handler': {
    zh: '办案人员不得审核本案（程序规定第五十二条）',
    en: 'An investigator of the case may not review it (Procedure Rules, art. 52)',
  },
  'penalty.own-proposal': { zh: '办案人员不得批准本人承办的事项', en: 'Nobody approves what they propose themselves' },
  'penalty.no-such-respondent': {
    zh: '{party}不是本程序相应阶段的当事人',
    en: '{party} is not a respondent at this point of the proceeding',
  },
  'penalty.two-proposals': { zh: '对{party}提出了两份拟处理意见', en: 'Two proposals for {party}' },
  'penalty.proposal-missing': { zh: '缺少对{party}的拟处理意见', en: 'The proposal for {party} is missing' },
  'penalty.other-respondent': {
    zh: '拟处理意见写的是另一当事人{party}',
    en: 'The proposal names another respondent, {party}',
  },
  'penalty.no-penalty-ground-missing': {
    zh: '不予处罚应当写明理由类型',
    en: 'The ground for not penalising is missing',
  },
  'penalty.no-penalty-with-penalty': { zh: '不予处罚不得同时给予处罚', en: 'No penalty cannot go with a penalty' },
  'penalty.nothing-imposed': { zh: '拟处罚内容为空', en: 'The proposal imposes nothing' },
  'penalty.basis-missing': { zh: '缺少处罚依据', en: 'The article that gives the penalty is missing' },
  'penalty.act-date-missing': { zh: '缺少违法行为终了之日', en: 'The day on which the act ended is missing' },
  'penalty.law-not-in-force': { zh: '{basis}不适用于该违法行为', en: '{basis} does not apply to this act' },
  'penalty.law-choice-unreasoned': {
    zh: '行为终了后法律已有修改，{former}与{later}均可能适用（从旧兼从轻），建议适用{suggested}：请填写适用法律的理由',
    en: 'The law changed after the act: {former} and {later} may both apply, {suggested} is suggested; say why you apply the one you chose',
  },
  'penalty.transfer-already-open': {
    zh: '{party}的涉嫌犯罪移送程序已在进行',
    en: 'A transfer of {party} is already open',
  },
  'penalty.transfer-not-sent': {
    zh: '尚未向公安机关移送，不能移送结案',
    en: 'The matter has not been sent to the police',
  },
  'penalty.transfer-undecided': {
    zh: '{party}已报告涉嫌犯罪，是否移送未决定前不得以行政处罚代替移送（310号令第十一条）',
    en: 'A crime of {party} is reported: the head decides on the transfer first; a penalty may not stand in for it (State Council Order 310, art. 11)',
  },
  'penalty.court-has-fined': {
    zh: '人民法院已对{party}判处罚金，不得再处罚款（310号令第十一条、行政处罚法第三十五条）',
    en: 'The court has fined {party}: no further fine (Order 310, art. 11; Penalties Law, art. 35)',
  },
  'penalty.transfer-pending': {
    zh: '{party}已批准移送公安机关，处理结果作出前不得再作处罚',
    en: 'The transfer of {party} is approved and pending: no new penalty',
  },
  'penalty.police-have-not-filed': { zh: '公安机关尚未立案，不能移交财物', en: 'The police have not filed the case' },
  'penalty.track-open': { zh: '{party}的事项尚未处理完毕', en: 'The matter of {party} is still open' },
  'penalty.measure-open': { zh: '措施（{measure}）尚未处理', en: 'Measure {measure} is still open' },
  'penalty.preservation-over': {
    zh: '先行登记保存（{measure}）已经解除，期限届满后不能再作处理',
    en: 'Preservation {measure} has ended: it cannot be disposed of after its term',
  },
  'penalty.seizure-over': {
    zh: '查封、扣押（{measure}）期限已经届满，应当解除（行政强制法第二十八条）',
    en: 'Seizure {measure} has expired and must be lifted (Compulsion Law, art. 28)',
  },
  'penalty.hearing-settled': {
    zh: '{party}已经要求听证，或者已明确放弃听证',
    en: '{party} has asked for the hearing already, or waived it expressly',
  },
  'penalty.measure-exists': { zh: '措施编号（{measure}）已使用', en: 'Measure id {measure} is already used' },
  'penalty.no-such-measure': { zh: '没有该措施（{measure}）', en: 'There is no measure {measure}' },
  'penalty.measure-not-approved': {
    zh: '实施前应当经负责人批准（程序规定第三十三条、第三十六条）；情况紧急的应当注明',
    en: 'The head must approve beforehand (Procedure Rules, arts 33, 36), unless urgent',
  },
  'penalty.nothing-to-approve': { zh: '该措施无须补办批准', en: 'The measure needs no later approval' },
  'penalty.examination-pending': {
    zh: '物品（{measure}）正在检测、检验、鉴定',
    en: 'Goods {measure} are being examined already',
  },
  'penalty.no-confiscation-decided': {
    zh: '尚无没收{party}财物的处罚决定',
    en: 'No decision confiscates goods of {party}',
  },
  'penalty.no-notice-needed': { zh: '拟不予处罚的，无须告知', en: 'No notice is needed where no penalty is proposed' },
  'penalty.notice-not-served': { zh: '处罚前应当先告知{party}', en: 'The notice must first be served on {party}' },
  'penalty.statement-late': { zh: '陈述、申辩期限已于{dueOn}届满', en: 'The time for a statement ended on {dueOn}' },
  'penalty.no-hearing-right': { zh: '该处罚不属于听证范围', en: 'This penalty gives no right to a hearing' },
  'penalty.hearing-request-late': {
    zh: '要求听证的期限已于{dueOn}届满',
    en: 'The time for asking for a hearing ended on {dueOn}',
  },
  'penalty.host-is-handler': {
    zh: '听证主持人不得是本案调查人员（行政处罚法第六十四条）',
    en: 'The host may not be an investigator of the case (Penalty Law, art. 64)',
  },
  'penalty.hearing-too-early': {
    zh: '应当在听证七个工作日前通知当事人',
    en: 'Seven working days must lie between notice and hearing',
  },
  'penalty.statement-term-running': {
    zh: '{party}的陈述申辩、听证权利尚在期限内',
    en: '{party} may still make a statement or ask for a hearing',
  },
  'penalty.legal-review-missing': { zh: '未经法制审核或者审核未通过', en: 'Legal review is missing or did not agree' },
  'penalty.discussion-missing': { zh: '未经负责人集体讨论', en: 'Collective discussion is missing' },
  'penalty.discussion-of-one': { zh: '集体讨论不得只有一人', en: 'A collective discussion needs more than one' },
  'penalty.heavier-than-notice': {
    zh: '决定重于告知内容，应当重新告知（行政处罚法第四十五条、程序规定第五十八条）',
    en: 'Heavier than the notice: a new notice is needed (Penalty Law, art. 45; Procedure Rules, art. 58)',
  },
  'penalty.not-decided': { zh: '{party}尚无处理决定', en: 'Nothing is decided on {party}' },
  'penalty.not-penalised': { zh: '{party}未受行政处罚', en: '{party} was not penalised' },
  'penalty.listing-already-proposed': { zh: '已提出将{party}列入名单', en: 'Listing of {party} is already proposed' },
  'penalty.listing-not-announced': {
    zh: '处罚告知书未告知{party}拟列入名单',
    en: 'The notice to {party} did not announce the listing',
  },
  'penalty.penalty-not-heavy': {
    zh: '不属于较重行政处罚，不得列入名单',
    en: 'Not a heavier penalty: no ground for listing',
  },
  'penalty.not-told-of-publication': {
    zh: '送达时应当书面告知将公示处罚信息',
    en: 'The respondent must be told of the publication in writing',
  },
  'penalty.nothing-paid': { zh: '缴款金额为零', en: 'The payment is zero' },
  'penalty.overpaid': { zh: '缴款超过应缴罚没款', en: 'More than what is payable' },
  'penalty.surcharge-over-fine': { zh: '加处罚款不得超过罚款数额', en: 'The surcharge may not exceed the fine' },
  'penalty.only-warning-not-published': { zh: '仅受警告的行政处罚不公示', en: 'A mere warning is not published' },
  'penalty.person-in-publication': {
    zh: '公示内容不得出现自然人的姓名、证件号码、电话或者住址',
    en: 'The publication may not name a natural person, nor give a number, telephone or address',
  },
  'penalty.already-published': { zh: '已公示', en: 'Already published' },
  'penalty.not-published': { zh: '未公示，无须撤回', en: 'Nothing is published' },
  'penalty.nothing-to-withdraw': {
    zh: '处罚决定未被变更、撤销或者确认违法，公示不得撤回（行政处罚信息公示规定第十一条）',
    en: 'The decision was not changed, revoked or found unlawful: its publication stays (Rules on Publication, art. 11)',
  },
  'penalty.decision-final': { zh: '救济期限已届满', en: 'The decision can no longer be challenged' },
  'penalty.remedy-pending': { zh: '行政复议或者行政诉讼正在进行', en: 'Reconsideration or a suit is pending' },
  'penalty.not-in-effect': {
    zh: '没有已送达的该决定，不能申请复议、提起诉讼',
    en: 'No such decision was served, which could be challenged',
  },
  'penalty.no-such-act': { zh: '没有采取过该措施或者作出过该行为', en: 'There was no such measure or order' },
  'penalty.execution-stayed': {
    zh: '已决定停止执行，恢复执行前不得催告、申请强制执行',
    en: 'Execution is stayed: no demand and no application before the stay is lifted',
  },
  'penalty.changed-heavier': {
    zh: '变更不得对申请人（原告）更为不利（原为{payableFen}分）',
    en: 'A change must not be to the disadvantage of who asked for it (it was {payableFen} fen)',
  },
  'penalty.same-as-revoked': {
    zh: '责令重作的，不得以同一事实作出与{number}基本相同的处罚（因程序违法撤销的除外）',
    en: 'Done anew, it may not be the same as {number} on the same facts, unless that fell for a fault of procedure',
  },
  'penalty.remedy-late': {
    zh: '申请复议或者起诉的期限已于{dueOn}届满',
    en: 'The time for this remedy ended on {dueOn}',
  },
  'penalty.remedies-open': {
    zh: '复议、诉讼期限尚未届满或者尚未确认届满',
    en: 'Remedies are still open, or their end is not confirmed',
  },
  'penalty.demand-term-running': {
    zh: '催告后十个工作日尚未届满（{dueOn}）',
    en: 'Ten working days after the demand end on {dueOn}',
  },
  'penalty.carry-not-now': {
    zh: '案件现处于“{is}”，不能并案或者分案。',
    en: 'The penalty is "{is}": it can be neither merged nor separated now.',
  },
  'penalty.carry-pending': {
    zh: '尚有未收回的协助调查函、未出具的辨认意见或者未决定的回避申请，请先办结再并案。',
    en: 'A letter of assistance, an identification or a recusal is pending: settle it before the merger.',
  },
  'penalty.nobody-to-carry': { zh: '没有可以并入或者分出的当事人。', en: 'There is no respondent to go over.' },
  'penalty.carry-not-open': {
    zh: '{party}不是本案尚未决定的当事人。',
    en: '{party} is not a respondent of this case who is still to be decided on.',
  },
  'penalty.carry-too-far': {
    zh: '对{party}已经批准拟处理意见或者告知，不能并案。',
    en: 'A proposal on {party} was approved or notified: it is too late for a merger.',
  },
  'penalty.nobody-left': { zh: '分案后原案须留有当事人。', en: 'A respondent must stay in the case.' },
};
