import type { Confirming } from './confirmation.events.js';
import { track, withTrack } from './fold.js';
import { trackOf, type Mediation } from './record.js';

/** 司法确认 and what is said against it. */
export function evolveConfirmation(state: Mediation, event: Confirming): Mediation {
  switch (event.type) {
    case 'ConfirmationApplied':
      return track(state, event.data.party, { is: 'ConfirmationSought' });
    case 'ConfirmationAccepted':
    case 'ConfirmationSupplemented':
      return track(state, event.data.party, { is: 'ConfirmationAccepted' });
    case 'ConfirmationSupplementAsked':
      return track(state, event.data.party, { is: 'ConfirmationQueried' });
    case 'ConfirmationNotAccepted':
    case 'ConfirmationWithdrawn':
      return track(state, event.data.party, { is: 'Agreed' });
    case 'ConfirmationRejected':
      return track(state, event.data.party, { is: 'Agreed', rejected: true });
    case 'AgreementConfirmed':
      return track(state, event.data.party, { is: 'Confirmed', confirmed: true, objectable: true });
    case 'CourtStatementMade':
      return track(state, event.data.party, { is: 'Confirmed', confirmed: true });
    case 'ConfirmationObjected':
    case 'OutsiderObjected': {
      const { measure, party } = event.data;
      return withTrack(state, measure, { kind: 'objection', is: 'Raised', party });
    }
    case 'ConfirmationObjectionDismissed': {
      const { measure, party } = event.data;
      return withTrack(state, measure, { kind: 'objection', is: 'Dismissed', party });
    }
    case 'ConfirmationRevoked':
    case 'ConfirmationChanged': {
      const { measure, party } = event.data;
      const ruled = withTrack(state, measure, { kind: 'objection', is: 'Upheld', party });
      return event.type === 'ConfirmationRevoked' ? fallen(ruled, party) : ruled;
    }
    case 'ConfirmationExtended':
    case 'HarmToOutsiderKnown':
      return state;
  }
  return state;
}

/** What fell with the confirmation: the agreement stays a contract, and a breach of it stays one. */
function fallen(state: Mediation, party: string): Mediation {
  const is = trackOf(state, party)?.is;
  const back = is === 'Confirmed' ? 'Agreed' : is === 'EnforcementSought' ? 'Breached' : is;
  return track(state, party, { ...(back ? { is: back } : {}), confirmed: false, objectable: false });
}
