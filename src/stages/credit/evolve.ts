import type { ProceedingOpened } from '../../case/file.js';
import type { Happened } from '../../engine/decider.js';
import type { Application, CreditEvent, CreditState } from './record.js';

/** Total: any event in any state. */
export function evolve(state: CreditState, event: Happened<CreditEvent | ProceedingOpened>): CreditState {
  switch (event.type) {
    case 'ProceedingOpened':
      return { ...state, is: 'Proposed' };
    case 'CreditEventNoted':
      return { ...state, is: 'Noted', case: event.data.case, party: event.data.party };
    case 'ListingTakenUp': {
      const { party, road, origin, penaltyDecision, elsewhere } = event.data;
      return { ...state, case: event.data.case, party, road, origin, penaltyDecision, elsewhere };
    }
    case 'ListingNoticeServed':
      return { ...state, is: 'Noticed', statement: 'open' };
    case 'ListingStatementMade':
      return { ...state, statement: 'made' };
    case 'ListingStatementWaived':
      return { ...state, statement: 'waived' };
    case 'ListingPrepared':
      return { ...state, is: 'Prepared', superiorConsent: event.data.superiorConsent };
    case 'SubjectListed': {
      const { again, measures, restrictedUntil } = event.data;
      const is = again ? 'Served' : 'Listed';
      return { ...state, is, removedBy: null, pushed: false, measures, restrictedUntil };
    }
    case 'ListingRefused':
      return { ...state, is: 'Refused' };
    case 'ListingServed':
      return { ...state, is: 'Served' };
    case 'ListingPushed':
      return { ...state, pushed: true };
    case 'ListingPublished':
    case 'RepairRejected':
    case 'RepairRefused':
      return { ...state, is: 'Published', application: null };
    case 'RepairApplied':
      return { ...state, is: 'RepairSought', application: applicationOf(event.data) };
    case 'RepairAccepted':
      return { ...state, is: 'RepairAccepted' };
    case 'SubjectRemoved': {
      const is = event.data.toPush ? 'RemovalToPush' : 'Removed';
      return { ...state, is: state.is === 'Dropped' ? 'Dropped' : is, removedBy: event.data.by };
    }
    case 'RemovalPushed':
      return { ...state, is: 'Removed' };
    case 'ListingDropped':
      return { ...state, is: 'Dropped' };
    case 'CnipaReported':
      return { ...state, cnipa: 'reported' };
    case 'CnipaFindingRecorded':
      return { ...state, cnipa: event.data.found ? 'found' : 'not-found' };
    case 'ListingStatementWaiverSetAside':
    case 'RepairAvailable':
    case 'RemovalRevoked':
      return state;
  }
  return state;
}

function applicationOf({
  obligationsPerformed,
  harmRemoved,
  noFurtherPenalty,
  promiseGiven,
}: Application): Application {
  return { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven };
}
