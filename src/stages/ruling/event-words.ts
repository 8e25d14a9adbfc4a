import type { StageWords } from '../../case/stage.js';

export const eventWords: StageWords['events'] = {
  RequestFiled: {
    zh: '裁决请求立案，案号{number}，合议组：{handlers}',
    en: 'The request was filed under {number}; panel: {handlers}',
  },
  RequestNotFiled: {
    zh: '裁决请求不予立案（{ground}）：{reasons}',
    en: 'The request was not filed ({ground}): {reasons}',
  },
  CorrectionRequested: { zh: '通知补正：{items}', en: 'Correction was asked for: {items}' },
  RequestCorrected: { zh: '收到补正材料', en: 'The correction came in' },
  RequestFilingExtended: { zh: '延长立案期限：{reasons}', en: 'The time to file was extended: {reasons}' },
  RequestServed: { zh: '向{party}送达请求书副本和答辩通知书', en: 'The request was served on {party}' },
  AnswerReceived: { zh: '收到{party}的答辩书', en: '{party} answered' },
  AnswerNotGiven: { zh: '{party}逾期未提交答辩书，不影响审理', en: '{party} did not answer in time; the case goes on' },
  AnswerTimeExtended: {
    zh: '延长{party}的答辩期限：{reasons}',
    en: 'The time of {party} to answer was extended: {reasons}',
  },
  AnswerForwarded: {
    zh: '将{party}的答辩书副本送达请求人',
    en: 'The answer of {party} was forwarded to the requester',
  },
  OralHearingNotified: {
    zh: '通知于{hearingOn}在{place}口头审理',
    en: 'An oral hearing was notified for {hearingOn} at {place}',
  },
  OralHearingHeld: { zh: '进行口头审理', en: 'The oral hearing was held' },
  RulingSuspended: { zh: '中止处理（{ground}）：{reasons}', en: 'The proceeding was suspended ({ground}): {reasons}' },
  RulingSuspensionChecked: {
    zh: '核查：中止事由尚未消除',
    en: 'Looked at: the cause of the suspension is still there',
  },
  RulingResumed: { zh: '恢复处理：{reasons}', en: 'The proceeding was resumed: {reasons}' },
  RulingExtended: { zh: '延长结案期限一个月：{reasons}', en: 'The time to rule was extended by a month: {reasons}' },
  RulingExtendedBySuperior: {
    zh: '上一级管理专利工作的部门批准再延长（{approval}）',
    en: 'The superior department approved a further extension ({approval})',
  },
  RequestSettled: { zh: '请求人与{party}达成协议', en: 'The requester and {party} settled' },
  RequestWithdrawn: { zh: '请求人撤回对{parties}的请求', en: 'The request against {parties} was withdrawn' },
  RulingCaseSettled: { zh: '以调解（和解）协议结案', en: 'The case ended by agreement' },
  RulingCaseCancelled: { zh: '撤销案件（{ground}）', en: 'The case was cancelled ({ground})' },
  RulingIssued: {
    zh: '作出行政裁决{number}（{votesFor}票对{votesAgainst}票）',
    en: 'Ruling {number} was issued ({votesFor} to {votesAgainst})',
  },
  RulingServed: { zh: '向{party}送达行政裁决书', en: 'The ruling was served on {party}' },
  RulingPublished: { zh: '公开行政裁决书（{channel}）', en: 'The ruling was published ({channel})' },
  RulingChangePublished: {
    zh: '公开裁决变更或者撤销情况（{channel}）',
    en: 'The revocation was published ({channel})',
  },
  RulingSued: {
    zh: '{party}向{court}提起行政诉讼（{courtNumber}）',
    en: '{party} sued before {court} ({courtNumber})',
  },
  RulingEffectSetAside: {
    zh: '因期限内起诉，对{parties}的裁决尚未生效',
    en: 'A suit in time: the ruling on {parties} is not yet final',
  },
  RulingSuitTimePassed: { zh: '{party}在起诉期限内未起诉', en: '{party} did not sue in time' },
  RulingJudged: {
    zh: '法院裁判生效（{outcome}，{courtNumber}）',
    en: 'The judgment took effect ({outcome}, {courtNumber})',
  },
  RulingTookEffect: { zh: '对{party}的裁决生效', en: 'The ruling on {party} is final' },
  RulingPerformanceOver: {
    zh: '{party}的履行期限于{endedOn}届满',
    en: 'The time of {party} to perform ended on {endedOn}',
  },
  RulingPerformed: { zh: '{party}已履行裁决：{details}', en: '{party} performed the ruling: {details}' },
  RulingDemandServed: { zh: '向{party}送达催告书', en: 'A demand was served on {party}' },
  AgencyLetEnforcementPass: {
    zh: '本机关未在{endedOn}前对{party}申请强制执行，权利人可以申请',
    en: 'The agency did not apply against {party} by {endedOn}: the right holder may',
  },
  AgencySilenceSetAside: {
    zh: '本机关已在期限内对{party}申请强制执行，逾期未申请的记载不再成立',
    en: 'The agency had applied against {party} in time: its silence is set aside',
  },
  RulingEnforcementApplied: {
    zh: '向{court}申请对{party}强制执行',
    en: 'Enforcement against {party} was applied for at {court}',
  },
  RulingEnforcementAccepted: {
    zh: '法院受理强制执行申请（{courtNumber}）',
    en: 'The court took the application ({courtNumber})',
  },
  RulingEnforcementRefused: { zh: '法院不予受理或者不准予执行：{reasons}', en: 'The court refused: {reasons}' },
  RulingEnforcementEnded: {
    zh: '法院执行结果（{outcome}，{courtNumber}）',
    en: 'Enforcement ended ({outcome}, {courtNumber})',
  },
};
