import type { Limit } from '../../engine/time/limit.js';
import { agencyLimits } from './agency-limits.js';
import { courseLimits } from './course-limits.js';
import { performanceLimits } from './performance-limits.js';
import { publicationLimits } from './publication-limits.js';
import { remedyLimits } from './remedy-limits.js';

const SAMR = '2021-07-15';
const APL = '2021-07-15';

/** 查封、扣押期限 */
export const seizureRow: Limit = {
  id: 'T-SEIZE',
  what: { zh: '查封、扣押期限', en: 'Seizure: decide or lift' },
  who: 'handling-officer',
  length: '30 calendar days',
  starts: ['GoodsSeized'],
  per: 'measure',
  metBy: ['GoodsReleased', 'GoodsConfiscated', 'SeizedGoodsHandedOver'],
  dropsOn: ['UrgentMeasureRefused'],
  excludes: [['ExaminationBegun', 'ExaminationResultTold']],
  extension: { by: 'SeizureExtended', atMost: '30 calendar days', times: 1, approvedBy: 'head' },
  onLapse: 'lapse',
  law: { act: 'ACL-2011', article: '25' },
  from: '2012-01-01',
  confidence: 'verified',
};

/** 调查、强制措施、告知、决定、结案 */
const procedure: readonly Limit[] = [
  {
    id: 'T-URGENT-APPROVE',
    what: { zh: '紧急措施报告并补办批准手续', en: 'Report the urgent measure and have it approved' },
    who: 'head',
    length: '24 hours',
    starts: ['EvidencePreserved', 'GoodsSeized'],
    when: { urgent: true },
    per: 'measure',
    metBy: ['UrgentMeasureApproved', 'UrgentMeasureRefused'],
    dropsOn: ['PreservationDisposed', 'GoodsReleased'],
    // Late approval is a breach of procedure; the measure itself falls only when the head refuses it.
    onLapse: 'overdue',
    law: { act: 'ACL-2011', article: '19' },
    from: '2012-01-01',
    confidence: 'verified',
  },
  seizureRow,
  {
    id: 'T-SUSPEND-REVIEW',
    what: { zh: '核查中止原因是否消除', en: 'See whether the reason for the suspension has gone' },
    who: 'handling-officer',
    length: '30 calendar days',
    starts: ['InvestigationSuspended', 'SuspensionChecked'],
    per: 'proceeding',
    metBy: ['InvestigationResumed', 'SuspensionChecked'],
    dropsOn: ['MattersConcluded'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '46' },
    from: SAMR,
    confidence: 'medium',
    internal: true,
  },
  {
    id: 'T-REVIEW-CASE',
    what: { zh: '完成案件审核', en: 'Review the case' },
    who: 'case-reviewer',
    length: '10 working days',
    starts: ['InvestigationReported'],
    per: 'proceeding',
    metBy: ['CaseReviewAgreed', 'CaseReviewReturned'],
    dropsOn: ['MattersConcluded'],
    // A suspended case is not reviewed meanwhile; by how much the head may extend is not bounded.
    excludes: [['InvestigationSuspended', 'InvestigationResumed']],
    extension: { by: 'CaseReviewExtended', times: 9, approvedBy: 'head' },
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '55' },
    from: SAMR,
    confidence: 'verified',
  },
  {
    id: 'T-HEAR-REQUEST',
    what: { zh: '当事人要求听证', en: 'The respondent may ask for a hearing' },
    who: 'respondent',
    length: '5 working days',
    starts: ['NoticeServed'],
    when: { hearingRight: true },
    per: 'party',
    metBy: ['HearingRequested', 'HearingWaived'],
    dropsOn: ['ProposalRevised', 'InvestigationTerminated', 'CriminalTransferDecided', 'TransferredToDepartment'],
    onLapse: 'lapse',
    law: { act: 'APL-2021', article: '64' },
    from: APL,
    confidence: 'verified',
  },
  {
    id: 'T-HEAR-NOTICE',
    what: { zh: '听证七日前通知', en: 'Seven working days between the notice and the hearing' },
    who: 'hearing-host',
    length: '7 working days',
    starts: ['HearingNotified'],
    per: 'party',
    metBy: ['HearingEnded'],
    dropsOn: ['InvestigationTerminated', 'CriminalTransferDecided', 'TransferredToDepartment'],
    onLapse: 'lapse',
    law: { act: 'APL-2021', article: '64' },
    from: APL,
    confidence: 'verified',
  },
  {
    id: 'T-REVIEW-LEGAL',
    what: { zh: '完成法制审核', en: 'Review the legality' },
    who: 'legal-reviewer',
    length: '10 working days',
    starts: ['SubmittedForLegalReview'],
    per: 'party',
    metBy: ['LegalReviewAgreed', 'LegalReviewReturned'],
    excludes: [['InvestigationSuspended', 'InvestigationResumed']],
    extension: { by: 'LegalReviewExtended', times: 9, approvedBy: 'head' },
    dropsOn: ['ReviewReopened', 'InvestigationTerminated', 'CriminalTransferDecided', 'TransferredToDepartment'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '55' },
    from: SAMR,
    confidence: 'verified',
  },
  {
    id: 'T-CLOSE-FORM',
    what: { zh: '填写结案审批表并报批', en: 'Close the case' },
    who: 'handling-officer',
    length: '15 working days',
    starts: ['MattersConcluded'],
    per: 'proceeding',
    metBy: ['PenaltyCaseClosed'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '77' },
    from: SAMR,
    confidence: 'verified',
  },
];

/** In the order of the procedure. */
export const limits: readonly Limit[] = [
  ...courseLimits,
  ...procedure,
  ...agencyLimits,
  ...performanceLimits,
  ...publicationLimits,
  ...remedyLimits,
];
