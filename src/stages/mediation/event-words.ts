import type { StageWords } from '../../case/stage.js';

export const eventWords: StageWords['events'] = {
  MediationCarriedOver: {
    zh: '本调解并入案件{number}（{parties}）：{reasons}',
    en: 'The mediation was merged into case {number} ({parties}): {reasons}',
  },
  MediationTakenIn: {
    zh: '并入案件{number}的调解（{parties}）：{reasons}',
    en: 'The mediation of case {number} was taken in ({parties}): {reasons}',
  },
  MediationRequested: { zh: '{requester}请求与{parties}调解', en: '{requester} asked for mediation with {parties}' },
  OpinionNoticeSent: { zh: '向{party}发出陈述意见通知书', en: 'The notice to give an opinion was sent to {party}' },
  OpinionNoticeReceived: {
    zh: '{party}于{receivedOn}收到陈述意见通知书',
    en: '{party} received the notice on {receivedOn}',
  },
  OpinionGiven: { zh: '{party}提交意见陈述书', en: '{party} gave an opinion' },
  OpinionNotGiven: { zh: '{party}逾期未提交意见陈述书', en: '{party} gave no opinion in time' },
  MediationFiled: {
    zh: '与{party}的调解立案，定于{sessionOn}在{place}调解',
    en: 'Mediation with {party} was filed, to be held on {sessionOn} at {place}',
  },
  MediationNotFiled: {
    zh: '与{party}的调解不予立案并通知请求人',
    en: 'Mediation with {party} was not filed and the requester was told',
  },
  NotFilingSetAside: {
    zh: '{party}在期限内答复，因逾期未答复而不予立案的记载不再成立',
    en: '{party} had answered in time: the refusal to file is set aside',
  },
  MediatorsNamed: { zh: '指定调解员{handlers}', en: '{handlers} were named as mediators' },
  SessionHeld: { zh: '组织{parties}调解', en: 'A session was held with {parties}' },
  MediationWithdrawn: { zh: '撤回对{party}的调解请求', en: 'The request against {party} was withdrawn' },
  MediationFailed: {
    zh: '与{party}的调解终止（{ground}）',
    en: 'Mediation with {party} ended without agreement ({ground})',
  },
  MediationFailureSetAside: {
    zh: '与{party}在期限内达成协议，因期满终止的记载不再成立',
    en: 'An agreement with {party} had been reached in time: the end by lapse of time is set aside',
  },
  MediationEndTold: {
    zh: '已告知双方终止与{party}的调解',
    en: 'Both sides were told that mediation with {party} has ended',
  },
  MediationClosed: { zh: '调解工作结束', en: 'There is nothing left to mediate' },
  AgreementReached: {
    zh: '与{party}达成调解协议，应于{performBy}前履行',
    en: 'Agreement was reached with {party}, to be performed by {performBy}',
  },
  ConfirmationApplied: { zh: '双方共同向{court}申请司法确认', en: 'Both sides applied to {court} for confirmation' },
  ConfirmationAccepted: {
    zh: '法院受理司法确认申请（{courtNumber}）',
    en: 'The court took the application ({courtNumber})',
  },
  ConfirmationNotAccepted: {
    zh: '法院不予受理司法确认申请：{reasons}',
    en: 'The court did not take the application: {reasons}',
  },
  ConfirmationExtended: {
    zh: '法院延长司法确认审查期限：{reasons}',
    en: 'The court extended its time to decide: {reasons}',
  },
  AgreementConfirmed: {
    zh: '法院裁定与{party}的调解协议有效（{courtNumber}）',
    en: 'The court confirmed the agreement with {party} ({courtNumber})',
  },
  ConfirmationRejected: {
    zh: '法院驳回司法确认申请（{courtNumber}）：{reasons}',
    en: 'The court rejected the application ({courtNumber}): {reasons}',
  },
  InstalmentPaid: { zh: '{party}履行部分协议', en: '{party} performed in part' },
  AgreementPerformed: { zh: '{party}全部履行协议', en: '{party} performed the agreement in full' },
  AgreementBreached: { zh: '{party}未按协议履行：{details}', en: '{party} broke the agreement: {details}' },
  AgreementEnforcementSought: {
    zh: '{applicant}向{court}申请强制执行',
    en: '{applicant} applied to {court} for enforcement',
  },
  AgreementEnforcementEnded: {
    zh: '法院执行结束（{outcome}，{courtNumber}）',
    en: 'Enforcement ended ({outcome}, {courtNumber})',
  },
  MediationConcluded: {
    zh: '与{party}的调解程序终结（{way}）：{details}',
    en: 'Mediation with {party} was concluded ({way}): {details}',
  },
  CourtReferralTaken: {
    zh: '签收{court}委派（委托）调解（{reference}，{channel}）',
    en: 'A mediation referred by {court} was taken ({reference}, {channel})',
  },
  CourtMediationExtended: {
    zh: '{agreedBy}同意延长委派调解期限{length}：{reasons}',
    en: '{agreedBy} agreed to {length} more: {reasons}',
  },
  MediatorRecusalAsked: {
    zh: '申请调解员{person}回避，调解中止：{reasons}',
    en: 'The recusal of mediator {person} was asked for, the mediation is suspended: {reasons}',
  },
  MediatorRecusalDecided: {
    zh: '决定调解员{person}是否回避（{granted}）：{reasons}',
    en: 'It was decided whether mediator {person} withdraws ({granted}): {reasons}',
  },
  LikelyCrimeReported: {
    zh: '向{organ}报告可能引起的治安、刑事案件：{signs}',
    en: '{organ} was told of what may turn criminal: {signs}',
  },
  SessionCalled: {
    zh: '通知{parties}于{sessionOn}在{place}调解',
    en: '{parties} were called to a session on {sessionOn} at {place}',
  },
  MediationTestBegun: { zh: '委托检验、检测、鉴定：{what}（{within}）', en: 'A test was begun: {what} ({within})' },
  MediationTestEnded: { zh: '收到检验、检测、鉴定结果：{result}', en: 'The test has ended: {result}' },
  ArbitrationChosen: {
    zh: '与{party}转为仲裁（{body}，{basis}）',
    en: 'With {party} it goes to arbitration ({body}, {basis})',
  },
  MediationReopened: {
    zh: '与{party}的协议未获确认，重新调解：{reasons}',
    en: 'The agreement with {party} was not confirmed and is mediated anew: {reasons}',
  },
  OwnershipSuspensionAsked: {
    zh: '请求国家知识产权局中止{right}的有关程序（{reference}）',
    en: 'The national office was asked to suspend its procedures on {right} ({reference})',
  },
  OwnershipSuspensionGranted: {
    zh: '国家知识产权局中止有关程序（{reference}）',
    en: 'The national office suspended its procedures ({reference})',
  },
  OwnershipSuspensionRefused: {
    zh: '国家知识产权局不予中止（{reference}）',
    en: 'The national office did not suspend its procedures ({reference})',
  },
  OwnershipSuspensionExtended: { zh: '延长中止{length}', en: 'The suspension was extended by {length}' },
  OwnershipSuspensionEnded: {
    zh: '国家知识产权局的有关程序恢复（{ground}）',
    en: 'The procedures of the national office go on ({ground})',
  },
  ConfirmationSupplementAsked: {
    zh: '法院要求{within}内补充陈述或者材料：{materials}',
    en: 'The court asked for more within {within}: {materials}',
  },
  ConfirmationSupplemented: { zh: '补充陈述、材料：{materials}', en: 'The court was given: {materials}' },
  ConfirmationWithdrawn: {
    zh: '撤回与{party}协议的司法确认申请（{reason}）',
    en: 'The application to confirm the agreement with {party} was withdrawn ({reason})',
  },
  CourtStatementMade: {
    zh: '法院就与{party}的协议出具民事调解书（{courtNumber}）',
    en: 'The court made its own statement of the agreement with {party} ({courtNumber})',
  },
  ConfirmationObjected: {
    zh: '{person}对确认裁定提出异议：{reasons}',
    en: '{person} objected to the confirmation: {reasons}',
  },
  HarmToOutsiderKnown: {
    zh: '利害关系人{person}自{knownOn}起知道权益受损',
    en: '{person}, an interested person, knew of the harm on {knownOn}',
  },
  OutsiderObjected: {
    zh: '利害关系人{person}对确认裁定提出异议：{reasons}',
    en: '{person}, an interested person, objected to the confirmation: {reasons}',
  },
  ConfirmationObjectionDismissed: {
    zh: '法院驳回异议（{courtNumber}）：{reasons}',
    en: 'The court dismissed the objection ({courtNumber}): {reasons}',
  },
  ConfirmationRevoked: {
    zh: '法院撤销确认裁定（{courtNumber}）：{reasons}',
    en: 'The court revoked the confirmation ({courtNumber}): {reasons}',
  },
  ConfirmationChanged: {
    zh: '法院改变确认裁定（{courtNumber}）：{reasons}',
    en: 'The court changed the confirmation ({courtNumber}): {reasons}',
  },
  EnforcementTimeInterrupted: {
    zh: '申请执行时效中断（{ground}）：{details}',
    en: 'The time to apply for enforcement was interrupted ({ground}): {details}',
  },
};
