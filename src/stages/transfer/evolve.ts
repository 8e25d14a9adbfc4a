import type { ProceedingOpened } from '../../case/file.js';
import type { Happened } from '../../engine/decider.js';
import type { TransferEvent } from './events.js';
import { initial, moved, openedTracks, trackIs, type TransferState } from './state.js';

/** Total: any event in any state. */
export function evolve(state: TransferState, event: Happened<TransferEvent | ProceedingOpened>): TransferState {
  switch (event.type) {
    case 'ProceedingOpened':
      return opened(state, event.data);
    case 'ThresholdsWeighed':
      return { ...state, suggested: event.data.tier };
    case 'TransferApproved':
      return { ...state, is: 'Approved' };
    case 'TransferRefused':
      return { ...moved(state, Object.keys(state.tracks), 'NotTransferred'), is: 'Refused', copyOwed: false };
    case 'CaseRedirected':
      return { ...state, is: 'Sent', materialMissing: false, reviewExtended: 0 };
    case 'SentToPolice':
      return { ...state, is: 'Sent' };
    case 'PenaltyCopySent':
      return { ...state, copyOwed: false };
    case 'TransferReceived':
      return { ...state, is: 'Received' };
    case 'MaterialAsked':
      return { ...state, materialMissing: true };
    case 'MaterialSupplied':
      return { ...state, materialMissing: false };
    case 'PoliceReviewExtended':
      return { ...state, reviewExtended: 1 };
    case 'PoliceReviewExtendedAgain':
      return { ...state, reviewExtended: 2 };
    case 'PoliceFiled':
      return filed(state);
    case 'PoliceDeclined':
    case 'RefusalUpheldByProcuratorate':
      return { ...state, is: 'Declined' };
    case 'PoliceReconsiderationRequested':
      return { ...state, is: 'Reconsidering' };
    case 'PoliceRefusalUpheld':
      return { ...state, is: 'Declined', reconsidered: true };
    case 'SupervisionSuggested':
      return { ...state, is: 'SupervisionSuggested', supervised: true };
    case 'ReasonsAsked':
      return { ...state, is: 'ReasonsAsked' };
    case 'ReasonsExplained':
      return { ...state, is: 'ReasonsExplained' };
    case 'FilingOrdered':
      return { ...state, is: 'FilingOrdered' };
    case 'HolderReconsiderationRequested':
      return { ...state, holderAsked: true };
    case 'HolderReconsiderationDecided':
      return { ...state, holderAsked: false };
    case 'GoodsHandedToPolice':
      return { ...state, is: 'HandedOver' };
    case 'CriminalOutcomeRecorded':
      return moved(state, [event.data.party], trackIs(event.data.outcome, event.data.courtFineFen ?? 0));
    case 'ReverseReviewRegistered':
    case 'ReverseReviewResumed':
    case 'RegionAnswered':
      return moved(state, [event.data.party], 'UnderReverseReview');
    case 'RegionConsulted':
      return moved(state, [event.data.party], 'ConsultingRegion');
    case 'ReverseReviewSuspended':
      return moved(state, [event.data.party], 'ReverseReviewSuspended');
    case 'NonProsecutionRevoked':
      return moved(state, [event.data.party], 'Pending');
    case 'ReturnedToAgency': {
      const { respondents, opinion } = event.data;
      return { ...moved(state, respondents ?? [], 'Returned'), opinionToAnswer: opinion ?? state.opinionToAnswer };
    }
    case 'ReturnWaived':
      return moved(state, [event.data.party], 'NotReturned');
    case 'OpinionAnswered':
      return { ...state, opinionToAnswer: null };
    case 'TransferEnded':
      return { ...state, is: 'Ended' };
    case 'ProsecutorLetterReceived':
      return { ...state, is: 'LetterReceived', letter: event.data.letter };
    case 'ProsecutorLetterAnswered':
      return { ...state, is: 'LetterAnswered' };
    case 'SupportAsked':
      return { ...state, supportAsked: [...state.supportAsked, event.data.request] };
    case 'SupportAnswered':
      return { ...state, supportAsked: state.supportAsked.filter((request) => request !== event.data.request) };
    case 'OfficialCrimePassedOn':
    case 'PoliceRefusalReversed':
    case 'PoliceRectificationNotified':
    case 'RefusalAccepted':
    case 'CriminalCaseFollowed':
    case 'ReverseReviewExtended':
      return state;
  }
  return state;
}

function opened(state: TransferState, { cause, respondents, with: given }: ProceedingOpened['data']): TransferState {
  if (cause === 'ReceiveProsecutorLetter') return { ...initial, is: 'LetterReceived' };
  return {
    ...state,
    offence: typeof given?.offence === 'string' ? given.offence : null,
    copyOwed: given?.penalised === true,
    tracks: { ...state.tracks, ...openedTracks(respondents ?? []) },
  };
}

/** The right holder may bring the police to file after the agency has taken the case back: it is theirs again. */
function filed(state: TransferState): TransferState {
  const back = Object.keys(state.tracks).filter((party) => state.tracks[party]?.is === 'Returned');
  return { ...(state.is === 'Ended' ? moved(state, back, 'Pending') : state), is: 'Filed' };
}
