import type { Words } from '../../engine/command.js';

type Waits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a proceeding waits for, by stage and state. */
export const proceedingWaits: Waits = {
  penalty: {
    Investigating: 'investigate',
    Suspended: 'resume',
    UnderReview: 'review-case',
    Reviewed: 'approve-proposal',
    Deciding: 'decide-all',
    Concluded: 'close-case',
  },
  transfer: {
    Reported: 'decide-transfer',
    Approved: 'send-to-police',
    Sent: 'receipt',
    Received: 'police',
    Declined: 'answer-refusal',
    Reconsidering: 'police',
    SupervisionSuggested: 'procuratorate',
    ReasonsAsked: 'police',
    ReasonsExplained: 'procuratorate',
    FilingOrdered: 'police',
    Filed: 'hand-over-goods',
    HandedOver: 'criminal-outcome',
    LetterReceived: 'answer-letter',
  },
  oversight: { Supervised: 'report-key-case' },
};

/** What a track of a penalty waits for, by kind and state; a state that is not here waits for nothing. */
export const trackWaits: Waits = {
  respondent: {
    Proposed: 'serve-notice',
    Notified: 'answer',
    HearingRequested: 'prepare-hearing',
    HearingNotified: 'hold-hearing',
    Heard: 'submit-for-legal-review',
    UnderLegalReview: 'review-legality',
    LegallyReviewed: 'decide',
    Decided: 'serve-decision',
    Served: 'payment',
    Demanded: 'apply-for-enforcement',
    EnforcementSought: 'court',
    EnforcementAccepted: 'court',
    EnforcementAllowed: 'court',
    EnforcementRefused: 'court-refused',
    CourtReviewSought: 'court-above',
  },
  preservation: { InForce: 'dispose-preserved' },
  seizure: { InForce: 'decide-on-seized', Expired: 'lift-seizure' },
};

/** What is to be done next, as the officers read it. */
export const enforcementWords: Readonly<Record<string, Words>> = {
  'report-key-case': { zh: '报告督办案件进展', en: 'Report on the key case' },
  investigate: { zh: '调查取证', en: 'Investigate' },
  identification: { zh: '等待权利人辨认', en: 'Right holder to identify the goods' },
  resume: { zh: '中止原因消除后恢复调查', en: 'Resume when the reason has gone' },
  'review-case': { zh: '案件审核', en: 'Review the case' },
  'approve-proposal': { zh: '负责人批准拟处理意见', en: 'Head to approve the proposals' },
  'decide-all': { zh: '对各当事人告知并决定', en: 'Notify and decide on each respondent' },
  'close-case': { zh: '报批结案', en: 'Close the case' },
  'decide-transfer': { zh: '主要负责人决定是否移送', en: 'Head to decide on the transfer' },
  'answer-letter': { zh: '回复检察文书', en: 'Answer the letter of the procuratorate' },
  'send-to-police': { zh: '二十四小时内移送公安机关', en: 'Send to the police within 24 hours' },
  receipt: { zh: '等待公安机关签收', en: 'Police to sign the receipt' },
  police: { zh: '等待公安机关答复', en: 'Police to answer' },
  'supply-material': { zh: '补充材料', en: 'Supply the missing material' },
  'answer-refusal': {
    zh: '提请复议、建议立案监督或者收回案件',
    en: 'Reconsideration, supervision, or take the case back',
  },
  procuratorate: { zh: '等待检察院答复', en: 'Procuratorate to answer' },
  'hand-over-goods': { zh: '移交涉案物品和材料', en: 'Hand over goods and material' },
  'criminal-outcome': { zh: '等待刑事处理结果', en: 'Criminal outcome' },
  'answer-opinion': { zh: '回复检察意见', en: 'Answer the letter of opinion' },
  'serve-notice': { zh: '送达行政处罚告知书', en: 'Serve the notice' },
  answer: { zh: '等待陈述申辩、听证申请', en: 'Respondent may answer' },
  'prepare-hearing': { zh: '指定主持人、移送案卷、通知听证', en: 'Name the host, hand over the file, notify' },
  'hold-hearing': { zh: '举行听证', en: 'Hold the hearing' },
  'submit-for-legal-review': { zh: '提交法制审核', en: 'Submit for legal review' },
  'review-legality': { zh: '法制审核', en: 'Review the legality' },
  decide: { zh: '作出处理决定', en: 'Decide' },
  'serve-decision': { zh: '送达处理决定书', en: 'Serve the decision' },
  payment: { zh: '等待缴款', en: 'Payment' },
  remedy: { zh: '等待复议、诉讼结果', en: 'Outcome of reconsideration or suit' },
  'demand-performance': { zh: '送达催告书', en: 'Demand performance' },
  'apply-for-enforcement': { zh: '申请法院强制执行', en: 'Apply to the court' },
  court: { zh: '等待法院审查、执行', en: 'Court to review or enforce' },
  'court-refused': { zh: '法院不予执行：申请复议或者登记结果', en: 'Refused: ask the court above, or record the end' },
  'court-above': { zh: '等待上一级法院复议', en: 'Court above to review' },
  'dispose-preserved': { zh: '处理先行登记保存的证据', en: 'Dispose of the preserved evidence' },
  'decide-on-seized': { zh: '处理查封、扣押的财物', en: 'Decide on the seized goods' },
  'lift-seizure': { zh: '立即解除查封、扣押', en: 'Lift the seizure at once' },
};
