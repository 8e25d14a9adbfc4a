import type { StageWords } from '../../case/stage.js';

/** What the history says of each fact. */
export const events: StageWords['events'] = {
  TransferApproved: { zh: '主要负责人批准移送公安机关', en: 'The head approved the transfer' },
  TransferRefused: { zh: '主要负责人决定不批准移送', en: 'The head refused the transfer' },
  SentToPolice: { zh: '向{police}移送案件，抄送检察院', en: 'Case sent to {police}, copy to the procuratorate' },
  TransferReceived: { zh: '公安机关签收（{receivedBy}）', en: 'Police signed the receipt ({receivedBy})' },
  MaterialAsked: { zh: '公安机关告知补充材料', en: 'Police asked for missing material' },
  MaterialSupplied: { zh: '补充材料', en: 'Missing material supplied' },
  PoliceReviewExtended: { zh: '公安机关延长立案审查期限', en: 'Police extended the review' },
  PoliceReviewExtendedAgain: { zh: '公安机关再次延长立案审查期限', en: 'Police extended the review again' },
  PoliceFiled: { zh: '公安机关决定立案（{reference}）', en: 'Police filed the case ({reference})' },
  PoliceDeclined: { zh: '公安机关不予立案（{reference}）', en: 'Police declined the case ({reference})' },
  PoliceReconsiderationRequested: { zh: '提请公安机关复议', en: 'Police asked to reconsider' },
  PoliceRefusalUpheld: {
    zh: '公安机关复议维持不予立案（{reference}）',
    en: 'Police upheld the refusal ({reference})',
  },
  PoliceRefusalReversed: {
    zh: '公安机关复议决定立案（{reference}）',
    en: 'Police reversed the refusal ({reference})',
  },
  SupervisionSuggested: { zh: '建议检察院立案监督', en: 'Supervision by the procuratorate suggested' },
  ReasonsAsked: {
    zh: '检察院要求公安机关说明不立案理由（{reference}）',
    en: 'Procuratorate asked for reasons ({reference})',
  },
  ReasonsExplained: { zh: '公安机关说明不立案理由', en: 'Police explained their reasons' },
  FilingOrdered: {
    zh: '检察院通知公安机关立案（{reference}）',
    en: 'Procuratorate notified the police to file ({reference})',
  },
  RefusalUpheldByProcuratorate: { zh: '检察院认为不立案理由成立', en: 'Procuratorate found the reasons sufficient' },
  RefusalAccepted: { zh: '收回案件，依法处理', en: 'Case taken back' },
  GoodsHandedToPolice: { zh: '向公安机关移交涉案物品和材料', en: 'Goods and material handed to the police' },
  CriminalOutcomeRecorded: {
    zh: '{party}刑事处理结果：{outcome}（{reference}）',
    en: 'Criminal outcome for {party}: {outcome} ({reference})',
  },
  ReturnedToAgency: { zh: '{respondents}移送行政机关处理', en: '{respondents} returned to the agency' },
  ReturnWaived: { zh: '{party}终结审查，不移送行政机关', en: 'Ended without a return of {party}' },
  OpinionAnswered: { zh: '回复检察意见（{opinion}）', en: 'Letter of opinion {opinion} answered' },
  TransferEnded: { zh: '移送程序结束', en: 'Transfer ended' },
  ThresholdsWeighed: {
    zh: '核算刑法第{article}条追诉标准：{tier}（计入{counted}次行为）',
    en: 'Weighed against art. {article}: {tier} ({counted} acts)',
  },
  CaseRedirected: { zh: '公安机关转送{police}（{reference}）', en: 'Redirected to {police} ({reference})' },
  PenaltyCopySent: { zh: '抄送行政处罚决定书副本（{reference}）', en: 'Copies of {reference} sent' },
  OfficialCrimePassedOn: { zh: '移送职务犯罪线索（{to}）', en: 'Clues of an official crime passed on ({to})' },
  PoliceRectificationNotified: {
    zh: '检察院向公安机关发出纠正违法通知书（{reference}）',
    en: 'Procuratorate notified the police to correct ({reference})',
  },
  HolderReconsiderationRequested: {
    zh: '控告人{holder}申请公安机关复议',
    en: '{holder} asked the police to reconsider',
  },
  HolderReconsiderationDecided: {
    zh: '公安机关对控告人的复议决定：{outcome}（{reference}）',
    en: 'The complainant’s reconsideration decided: {outcome} ({reference})',
  },
  CriminalCaseFollowed: { zh: '刑事案件进展：{phase}', en: 'The criminal case stands at: {phase}' },
  ReverseReviewRegistered: {
    zh: '行政检察部门登记审查{party}（{reference}）',
    en: 'Review of {party} registered ({reference})',
  },
  ReverseReviewExtended: {
    zh: '检察长批准延长对{party}的审查期限（{length}）',
    en: 'Review of {party} extended ({length})',
  },
  RegionConsulted: { zh: '就{party}征求{region}检察机关意见', en: '{region} consulted on {party}' },
  RegionAnswered: { zh: '异地检察机关就{party}答复', en: 'The other region answered on {party}' },
  ReverseReviewSuspended: { zh: '中止对{party}的审查：{ground}', en: 'Review of {party} suspended: {ground}' },
  ReverseReviewResumed: { zh: '恢复对{party}的审查', en: 'Review of {party} resumed' },
  NonProsecutionRevoked: {
    zh: '撤销对{party}的不起诉决定（{reference}）',
    en: 'Non-prosecution of {party} revoked ({reference})',
  },
  ProsecutorLetterReceived: {
    zh: '收到检察文书：{letter}（{reference}）',
    en: 'Letter received: {letter} ({reference})',
  },
  SupportAsked: {
    zh: '{organ}商请支持：{support}（{request}）',
    en: '{organ} asked for support: {support} ({request})',
  },
  SupportAnswered: { zh: '答复商请（{request}）', en: 'Request {request} answered' },
  ProsecutorLetterAnswered: { zh: '回复检察文书：{letter}', en: 'Letter answered: {letter}' },
};
