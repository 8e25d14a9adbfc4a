import type { StageWords } from '../../case/stage.js';

/** What the history says of each fact. */
export const events: StageWords['events'] = {
  SiteInspected: { zh: '现场检查：{place}', en: 'Site inspected: {place}' },
  IdentificationRequested: { zh: '请权利人{holder}辨认或鉴别', en: '{holder} was asked to identify the goods' },
  GoodsIdentified: { zh: '权利人{holder}出具辨认意见：{result}', en: '{holder} identified the goods: {result}' },
  InvestigationSuspended: { zh: '中止调查：{ground}', en: 'Investigation suspended: {ground}' },
  SuspensionChecked: { zh: '核查：中止原因尚未消除', en: 'Looked at: the cause of the suspension is still there' },
  InvestigationResumed: { zh: '恢复调查', en: 'Investigation resumed' },
  DecisionTermExtended: { zh: '经负责人批准延长办理期限', en: 'Time for deciding extended by the head' },
  InvestigationReported: { zh: '调查终结，案件送审', en: 'Investigation reported, file submitted for review' },
  CaseReviewAgreed: { zh: '案件审核：同意', en: 'Case review: agreed' },
  CaseReviewReturned: { zh: '案件审核：{result}，退回办案机构', en: 'Case review: {result}, returned' },
  ProposalApproved: { zh: '负责人批准对{parties}的拟处理意见', en: 'The head approved the proposals for {parties}' },
  SuspicionReported: {
    zh: '书面报告{respondents}涉嫌犯罪（刑法第{offence}条）',
    en: '{respondents} reported for a suspected crime (Criminal Law {offence})',
  },
  SuspicionConsulted: { zh: '就涉嫌犯罪会商（{organ}，{manner}）', en: 'Consulted {organ} ({manner})' },
  CriminalTransferDecided: {
    zh: '决定移送司法机关，{parties}的行政处罚程序终结',
    en: 'Penalty ended by transfer to the police for {parties}',
  },
  InvestigationTerminated: { zh: '对{party}终止调查：{ground}', en: 'Investigation of {party} terminated: {ground}' },
  DecisionsCompleted: { zh: '全部当事人的处理决定已作出', en: 'Decisions made for every respondent' },
  MattersConcluded: { zh: '全部事项处理完毕，待结案', en: 'All matters settled, to be closed' },
  PenaltyCaseClosed: { zh: '批准结案', en: 'Case closed' },
  EvidencePreserved: { zh: '先行登记保存证据（{measure}）', en: 'Evidence preserved ({measure})' },
  GoodsSeized: { zh: '查封、扣押财物（{measure}）', en: 'Goods seized ({measure})' },
  UrgentMeasureApproved: { zh: '紧急措施（{measure}）补办批准', en: 'Urgent measure {measure} approved' },
  UrgentMeasureRefused: {
    zh: '紧急措施（{measure}）未获批准，应当立即解除',
    en: 'Urgent measure {measure} refused, to be lifted at once',
  },
  PreservationDisposed: {
    zh: '处理先行登记保存的证据（{measure}）：{disposal}',
    en: 'Preserved evidence {measure} disposed of: {disposal}',
  },
  PreservationReleased: {
    zh: '逾期未作处理，先行登记保存（{measure}）自动解除',
    en: 'Preservation {measure} ended by itself, nothing done in time',
  },
  PreservationReleaseSetAside: {
    zh: '先行登记保存（{measure}）期限内已作处理，自动解除的记载不再成立',
    en: 'Preservation {measure} had been disposed of in time: its automatic end is set aside',
  },
  SeizureExpirySetAside: {
    zh: '查封、扣押（{measure}）期限内已有处理，期限届满的记载不再成立',
    en: 'Seizure {measure} had been dealt with in time: its expiry is set aside',
  },
  SeizureExtended: { zh: '延长查封、扣押（{measure}）期限', en: 'Seizure {measure} extended' },
  ExaminationBegun: {
    zh: '物品（{measure}）送{institution}检测、检验、鉴定',
    en: 'Goods {measure} sent to {institution} for examination',
  },
  ExaminationResultTold: {
    zh: '告知物品（{measure}）检测、检验、鉴定结果',
    en: 'Result of the examination of {measure} told',
  },
  SeizureExpired: { zh: '查封、扣押（{measure}）期限届满，应当解除', en: 'Seizure {measure} expired, to be lifted' },
  GoodsReleased: { zh: '解除查封、扣押（{measure}），退还财物', en: 'Seizure {measure} lifted, goods returned' },
  GoodsConfiscated: { zh: '依{decision}没收财物（{measure}）', en: 'Goods {measure} confiscated under {decision}' },
  GoodsDisposedEarly: {
    zh: '先行处置查封、扣押的物品（{measure}）：{manner}',
    en: 'Goods of {measure} disposed of early: {manner}',
  },
  SeizedGoodsHandedOver: {
    zh: '查封、扣押财物（{measure}）随案移交',
    en: 'Seized goods {measure} handed over with the case',
  },
  ProposalRevised: { zh: '重新批准对{party}的拟处理意见', en: 'Revised proposal for {party} approved' },
  NoticeServed: { zh: '向{party}送达行政处罚告知书', en: 'Notice of the intended penalty served on {party}' },
  StatementWaiverSetAside: {
    zh: '{party}在期限内提出的意见迟到，放弃陈述、申辩的记载不再成立',
    en: 'What {party} sent in time came in late: the waiver of the statement is set aside',
  },
  HearingWaiverSetAside: {
    zh: '{party}在期限内提出的听证申请迟到，放弃听证的记载不再成立',
    en: 'The request of {party}, made in time, came in late: the waiver of the hearing is set aside',
  },
  ReviewReopened: {
    zh: '对{party}的法制审核、集体讨论须重新进行',
    en: 'The legal review and discussion on {party} begin anew',
  },
  FinalitySetAside: {
    zh: '{party}在期限内寻求救济，救济期限届满的确认不再成立',
    en: '{party} had sought a remedy in time: the finality of the decision is set aside',
  },
  NoticeAnnounced: { zh: '向{party}公告送达告知书', en: 'Notice announced to {party}' },
  DecisionAnnounced: { zh: '向{party}公告送达决定书', en: 'Decision announced to {party}' },
  AnnouncementEnded: { zh: '对{party}的公告结束', en: 'Announcement to {party} ended' },
  StatementMade: { zh: '{party}陈述、申辩，已复核', en: '{party} made a statement, which was reviewed' },
  StatementWaived: { zh: '{party}逾期未陈述、申辩，视为放弃', en: '{party} made no statement in time: waived' },
  HearingWaived: { zh: '{party}放弃听证', en: '{party} waived the hearing' },
  SubmittedForLegalReview: { zh: '{party}部分提交法制审核', en: 'Submitted for legal review: {party}' },
  LegalReviewAgreed: { zh: '{party}部分法制审核通过', en: 'Legal review agreed: {party}' },
  LegalReviewReturned: { zh: '{party}部分法制审核退回', en: 'Legal review returned: {party}' },
  CollectivelyDiscussed: { zh: '负责人集体讨论{party}的处理', en: 'Heads discussed {party} collectively' },
  PenaltyDecided: { zh: '对{party}作出行政处罚决定（{number}）', en: 'Penalty decided for {party} ({number})' },
  NoPenaltyDecided: { zh: '对{party}决定不予行政处罚（{number}）', en: 'No penalty for {party} ({number})' },
  ListingProposed: {
    zh: '提出将{party}列入严重违法失信名单',
    en: '{party} proposed for the list of serious violators',
  },
  DecisionServed: { zh: '向{party}送达处理决定书（{number}）', en: 'Decision {number} served on {party}' },
  PaymentReceived: { zh: '{party}缴款', en: '{party} paid' },
  PenaltyPerformed: { zh: '{party}已履行行政处罚决定', en: '{party} performed the penalty' },
  ReconsiderationAccepted: {
    zh: '{body}受理{party}的行政复议申请',
    en: '{body} accepted {party}’s application for reconsideration',
  },
  ReconsiderationDecided: {
    zh: '行政复议决定：{outcome}（{party}）',
    en: 'Reconsideration decided: {outcome} ({party})',
  },
  ReconsiderationWithdrawn: {
    zh: '{party}撤回行政复议申请',
    en: '{party} withdrew the application for reconsideration',
  },
  PenaltyCarriedOver: {
    zh: '{parties}及其措施转入案件{number}（{relation}）：{reasons}',
    en: '{parties} and their measures went over to case {number} ({relation}): {reasons}',
  },
  PenaltyJoined: {
    zh: '接收案件{number}的{parties}（{relation}，原立案日{filedOn}）：{reasons}',
    en: '{parties} taken up from case {number} ({relation}, filed {filedOn}): {reasons}',
  },
  LawsuitAccepted: {
    zh: '{court}立案受理{party}的行政诉讼',
    en: '{court} accepted {party}’s suit',
  },
  JudgmentGiven: { zh: '行政诉讼生效裁判：{outcome}（{party}）', en: 'Judgment in force: {outcome} ({party})' },
  PenaltyChanged: {
    zh: '对{party}的处罚决定（{number}）变更，应缴{payableFen}分',
    en: 'Penalty {number} on {party} changed: {payableFen} fen are payable',
  },
  PenaltyFoundUnlawful: {
    zh: '对{party}的处罚决定（{number}）确认违法',
    en: 'Penalty {number} on {party} found unlawful',
  },
  PenaltyExecutionStayed: { zh: '对{party}的处罚停止执行', en: 'Execution against {party} stayed' },
  PenaltyExecutionResumed: { zh: '对{party}的处罚恢复执行', en: 'Execution against {party} goes on' },
  PenaltyRevoked: { zh: '对{party}的处罚决定（{number}）被撤销', en: 'Penalty {number} on {party} revoked' },
  DecisionBecameFinal: {
    zh: '对{party}的处罚决定（{number}）救济期限于{finalOn}届满',
    en: 'No remedy against {number} on {party} since {finalOn}',
  },
};
