import { proposalEventTypes } from '../case/approvals/evolve.js';

/**
 * What is said inside the office on the way to a decision: its paper lies in the second volume (副卷, SAMRPROC-2022 art.
 * 78: reports, review opinions, collective discussion, internal approvals), and so does its entry in the history.
 */
export const internalEvents: ReadonlySet<string> = new Set([
  'AbuseFlagged',
  'AbuseFlagWithdrawn',
  'InvestigationReported',
  'CaseReviewAgreed',
  'CaseReviewReturned',
  'CaseReviewExtended',
  'ProposalApproved',
  'ProposalRevised',
  'SubmittedForLegalReview',
  'LegalReviewAgreed',
  'LegalReviewReturned',
  'LegalReviewExtended',
  'ReviewReopened',
  'CollectivelyDiscussed',
  'HearingReported',
  'DecisionTermExtendedFurther',
  'OfficerRecusalRequested',
  'OfficerRecusalDecided',
  'PenaltyCaseClosed',
  'FileAssessed',
  'DefectsFound',
  'DefectsCorrected',
  'ReturnVisited',
  'SecrecyMarked',
  'SecrecyLifted',
  'EntryCorrected',
  'EntryWithdrawn',
  ...proposalEventTypes,
]);
