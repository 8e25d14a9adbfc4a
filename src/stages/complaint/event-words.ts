import type { StageWords } from '../../case/stage.js';

export const events: StageWords['events'] = {
  ReceiptIssued: { zh: '向{party}出具投诉举报回执', en: '{party} was given the receipt' },
  PlatformStatementReached: {
    zh: '{party}于{reachedOn}收到{platform}转送的不侵权声明',
    en: "The seller's statement passed on by {platform} reached {party} on {reachedOn}",
  },
  PlatformTold: {
    zh: '{party}已于{toldOn}将投诉情况告知平台',
    en: '{party} told the platform of the complaint on {toldOn}',
  },
  LetterRouted: { zh: '分送{to}处理：{reasons}', en: 'Routed to {to}: {reasons}' },
  RightChannelTold: {
    zh: '告知来信人通过其他途径提出（{channel}）',
    en: 'The writer was told the right channel ({channel})',
  },
  ComplaintAccepted: { zh: '决定受理投诉并告知投诉人', en: 'The complaint was accepted and the complainant told' },
  ComplaintNotAccepted: {
    zh: '决定不予受理投诉（{ground}）：{reasons}',
    en: 'The complaint was not accepted ({ground}): {reasons}',
  },
  AbuseFlagged: {
    zh: '标记{party}涉嫌滥用投诉举报权利（{signs}）：{reasons}',
    en: '{party} was flagged for abuse ({signs}): {reasons}',
  },
  AbuseFlagWithdrawn: { zh: '取消对{party}的滥用标记：{reasons}', en: 'The flag on {party} was withdrawn: {reasons}' },
  CopyrightMaterialsCompleted: { zh: '著作权投诉材料已齐全', en: 'All materials of the copyright complaint are in' },
  CopyrightComplaintAccepted: { zh: '决定受理著作权投诉', en: 'The copyright complaint was accepted' },
  CopyrightComplaintNotAccepted: {
    zh: '决定不予受理著作权投诉：{reasons}',
    en: 'The copyright complaint was not accepted: {reasons}',
  },
  UrgentMeasureTaken: {
    zh: '在{place}对正在实施的违法行为先行采取措施（{measures}）',
    en: 'Urgent measures were taken at {place} ({measures})',
  },
  ClueVerified: { zh: '对线索进行核查：{findings}', en: 'The clue was verified: {findings}' },
  LimitationWeighed: {
    zh: '审查追责时效：行为终了{lastActOn}，发现{discoveredOn}，届满{expiresOn}',
    en: 'Time for penalties weighed: act ended {lastActOn}, found {discoveredOn}, ends {expiresOn}',
  },
  ClueSentForExamination: {
    zh: '送{examiner}辨认、鉴别或者检验（{examination}）：{subject}',
    en: 'Sent to {examiner} for examination ({examination}): {subject}',
  },
  ClueExamined: {
    zh: '收到辨认、鉴别或者检验结果（{examination}）：{result}',
    en: 'The result of the examination {examination} came in: {result}',
  },
  VerificationExtended: { zh: '批准延长核查期限：{reasons}', en: 'The verification was extended: {reasons}' },
  FilingApproved: { zh: '批准立案，案号{number}', en: 'Filing was approved under number {number}' },
  FilingRefused: { zh: '决定不予立案（{ground}）：{reasons}', en: 'Filing was refused ({ground}): {reasons}' },
  ReportMerged: { zh: '并入在办案件{into}：{reasons}', en: 'Joined to case {into}: {reasons}' },
  ReportNotProcessed: {
    zh: '举报不予处理（{ground}，原案{earlier}）：{reasons}',
    en: 'The report is not processed ({ground}, earlier case {earlier}): {reasons}',
  },
  ReportRedirected: {
    zh: '告知举报人向{agency}提出：{reasons}',
    en: 'The informant was told to turn to {agency}: {reasons}',
  },
  ClueTransferredOut: { zh: '移送{agency}处理：{reasons}', en: 'Transferred to {agency}: {reasons}' },
  TransferAnswered: { zh: '{agency}对移送作出答复：{answer}', en: '{agency} answered the transfer: {answer}' },
  InformantsToBeTold: { zh: '应当将处理决定告知{parties}', en: '{parties} are to be told of the decision' },
  InformantTold: { zh: '已将处理决定告知{party}', en: '{party} was told of the decision' },
  JurisdictionDisputed: {
    zh: '与{otherAgency}发生管辖争议：{reasons}',
    en: 'Jurisdiction is disputed with {otherAgency}: {reasons}',
  },
  JurisdictionAgreed: { zh: '协商确定由{agency}管辖', en: 'It was agreed that {agency} has jurisdiction' },
  JurisdictionReported: { zh: '报请{superior}指定管辖', en: '{superior} was asked to designate' },
  JurisdictionDesignated: { zh: '指定由{agency}管辖（{reference}）', en: '{agency} was designated ({reference})' },
  ShopAddressFalse: {
    zh: '店铺地址虚假，由平台{platform}住所地的{agency}处理：{findings}',
    en: 'False shop address: {agency} at the home of {platform} handles it. {findings}',
  },
  AssistanceGivenToBureau: { zh: '反馈协查结果：{result}', en: 'Assistance given: {result}' },
  AssistanceDelayTold: { zh: '告知请求机关不能按期完成协查：{reasons}', en: 'The delay was told: {reasons}' },
  AssistanceDeclined: { zh: '说明无法协助（{ground}）：{reasons}', en: 'Assistance declined ({ground}): {reasons}' },
  CustomsNoticeGiven: { zh: '海关于{noticedOn}通知{party}', en: 'Customs gave {party} notice on {noticedOn}' },
  CustomsApplicationMade: {
    zh: '{party}于{appliedOn}申请海关扣留',
    en: '{party} applied to customs for detention on {appliedOn}',
  },
  CustomsDetained: { zh: '海关于{detainedOn}扣留货物：{goods}', en: 'Customs detained on {detainedOn}: {goods}' },
  CustomsFindingMade: {
    zh: '海关于{foundOn}调查认定（{finding}）',
    en: 'Customs made its finding on {foundOn} ({finding})',
  },
  CustomsInfringementFound: { zh: '海关于{foundOn}认定侵权', en: 'Customs found infringement on {foundOn}' },
  CustomsCourtNoticed: {
    zh: '海关于{noticedOn}收到{court}协助执行通知（{reference}）',
    en: 'Customs received the notice of {court} on {noticedOn} ({reference})',
  },
  CustomsReleased: { zh: '海关于{releasedOn}放行（{ground}）', en: 'Customs released on {releasedOn} ({ground})' },
  CustomsGoodsDisposed: {
    zh: '海关处置没收货物（{manner}，{reference}）',
    en: 'Customs disposed of the goods ({manner}, {reference})',
  },
  CustomsClueHandedOver: { zh: '海关移交境内线索：{reasons}', en: 'Customs handed over a clue: {reasons}' },
  RewardApproved: { zh: '批准给予{party}举报奖励（{level}）', en: '{party} is to have a reward ({level})' },
  RewardRefused: {
    zh: '决定不给予{party}举报奖励（{ground}）：{reasons}',
    en: '{party} has no reward ({ground}): {reasons}',
  },
  RewardTold: { zh: '已将奖励决定告知{party}', en: '{party} was told of the reward' },
  RewardClaimed: { zh: '{party}申领举报奖励', en: '{party} claimed the reward' },
  RewardPaid: { zh: '已向{party}发放举报奖励（{reference}）', en: 'The reward was paid to {party} ({reference})' },
  RewardWaived: { zh: '{party}放弃举报奖励（{ground}）', en: '{party} waived the reward ({ground})' },
};
