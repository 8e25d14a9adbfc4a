import type { Unreached } from './coverage.js';

/**
 * What the guided walks of a short run do not come to within their steps; a long run must. The list may only grow shorter:
 * leads in `seldom.ts` bring walks nearer to what stands here.
 */
export const seldomMet: Unreached = {
  states: [
    'mediation/respondent.Unwilling',
    'ruling/respondent.Revoked',
    'penalty/preservation.CarriedOver',
    'transfer/respondent.Exempted',
  ],
  accepted: ['complaint.RecordPlatformTold', 'goods.RelocateLots'],
  refused: [],
  events: [
    'PlatformTold',
    'MediationFailureSetAside',
    'AgencySilenceSetAside',
    'HearingWaiverSetAside',
    'FinalitySetAside',
    'ReconsiderationWithdrawn',
    'PenaltyFoundUnlawful',
    'DeferralRefused',
    'PenaltyRepairRefused',
    'PoliceReviewExtendedAgain',
    'PoliceRefusalReversed',
    'SuedAfterwards',
    'LotsRelocated',
    'LotsDamaged',
    'ListingStatementWaiverSetAside',
  ],
};
