import type { Happened } from '../../engine/decider.js';
import type { ProceedingOpened } from '../../case/file.js';
import { mediationNamed } from '../../law/mediations.js';
import { evolveCarrying } from './carrying.js';
import { evolveConfirmation } from './confirmation.evolve.js';
import type { MediationEvent } from './events.js';
import { settled, track, withTrack } from './fold.js';
import { trackOf, type Mediation, type MediationTrack } from './record.js';

export function evolve(state: Mediation, event: Happened<MediationEvent | ProceedingOpened>): Mediation {
  switch (event.type) {
    case 'ProceedingOpened': {
      const kind = mediationNamed(event.data.with.kind)?.id ?? null;
      const is: MediationTrack['is'] = kind === 'consumer' ? 'InMediation' : 'ToBeAsked';
      const tracks = Object.fromEntries(event.data.respondents.map((party) => [party, { ...blank, is }]));
      return settled({ ...state, kind, tracks });
    }
    case 'MediationRequested': {
      const { kind, requester, consenting, ownership } = event.data;
      const asked = { ...state, kind, requester, ownership: ownership ? 'disputed' : 'none' } as const;
      return consenting.reduce<Mediation>((all, party) => track(all, party, { is: 'InMediation' }), settled(asked));
    }
    case 'CourtReferralTaken':
      return { ...state, referral: { court: event.data.court, limit: event.data.limit } };
    case 'OpinionNoticeSent':
      return track(state, event.data.party, { is: 'NoticeSent' });
    case 'OpinionNoticeReceived':
      return track(state, event.data.party, { is: 'Asked' });
    case 'OpinionGiven':
      return track(state, event.data.party, { is: event.data.willing ? 'Willing' : 'Unwilling' });
    case 'OpinionNotGiven':
    case 'NotFilingSetAside':
      return track(state, event.data.party, { is: 'Silent' });
    case 'MediationFiled':
    case 'MediationReopened':
      return track(state, event.data.party, { is: 'InMediation', rejected: false });
    case 'MediationNotFiled':
      return track(state, event.data.party, { is: 'NotFiled' });
    case 'MediatorsNamed':
      return { ...state, mediators: event.data.handlers };
    case 'MediatorRecusalAsked': {
      const { measure, person } = event.data;
      return withTrack(state, measure, { kind: 'recusal', is: 'Asked', person });
    }
    case 'MediatorRecusalDecided': {
      const { measure, person, granted, handlers } = event.data;
      const decided = withTrack(state, measure, { kind: 'recusal', is: granted ? 'Granted' : 'Refused', person });
      return { ...decided, mediators: handlers ?? state.mediators };
    }
    case 'MediationTestBegun':
      return { ...state, testing: true };
    case 'MediationTestEnded':
      return { ...state, testing: false };
    case 'MediationClosed':
      return closed(state);
    case 'MediationWithdrawn':
      return track(state, event.data.party, left(state, 'Withdrawn'));
    case 'MediationFailed':
      return track(state, event.data.party, { ...left(state, 'Failed'), timeUp: event.data.ground === 'time-up' });
    case 'MediationFailureSetAside':
      return track(state, event.data.party, { is: 'InMediation', ending: null, timeUp: false });
    case 'MediationEndTold':
      return track(state, event.data.party, { is: trackOf(state, event.data.party)?.ending ?? 'Failed' });
    case 'OwnershipSuspensionAsked':
      return { ...state, ownership: 'asked' };
    case 'OwnershipSuspensionGranted':
      return { ...state, ownership: 'suspended' };
    case 'OwnershipSuspensionRefused':
    case 'OwnershipSuspensionEnded':
      return { ...state, ownership: 'disputed' };
    case 'AgreementReached': {
      const { party, amountFen, instalments, performBy, nextDueOn, notarised } = event.data;
      return track(state, party, { is: 'Agreed', amountFen, instalments, performBy, nextDueOn, notarised });
    }
    case 'InstalmentPaid':
      return track(state, event.data.party, { ...paid(state, event.data), nextDueOn: event.data.nextDueOn });
    case 'AgreementPerformed':
      return track(state, event.data.party, { is: 'Performed', ...paid(state, event.data), nextDueOn: null });
    case 'AgreementBreached':
      return track(state, event.data.party, { is: 'Breached' });
    case 'AgreementEnforcementSought':
      return track(state, event.data.party, { is: 'EnforcementSought' });
    case 'AgreementEnforcementEnded':
      return track(state, event.data.party, { is: event.data.outcome === 'performed' ? 'Enforced' : 'Concluded' });
    case 'MediationConcluded':
      return track(state, event.data.party, { is: 'Concluded' });
    case 'CourtMediationExtended':
    case 'SessionCalled':
    case 'SessionHeld':
    case 'LikelyCrimeReported':
    case 'ArbitrationChosen':
    case 'OwnershipSuspensionExtended':
    case 'EnforcementTimeInterrupted':
      return state;
    case 'MediationCarriedOver':
    case 'MediationTakenIn':
      return evolveCarrying(state, event);
    default:
      return evolveConfirmation(state, event);
  }
}

const blank: MediationTrack = {
  kind: 'respondent',
  is: 'ToBeAsked',
  amountFen: 0,
  paidFen: 0,
  instalments: [],
  performBy: null,
  notarised: false,
  confirmed: false,
  objectable: false,
  rejected: false,
  nextDueOn: null,
  ending: null,
  timeUp: false,
};

/** Some ends are told to both sides, or to the court that sent the dispute; elsewhere the act itself is the notice. */
function left(state: Mediation, ending: 'Failed' | 'Withdrawn'): Partial<MediationTrack> {
  return { is: mediationNamed(state.kind)?.endIsTold ? 'Ending' : ending, ending };
}

const paid = (state: Mediation, now: { party: string; amountFen: number }) => ({
  paidFen: (trackOf(state, now.party)?.paidFen ?? 0) + now.amountFen,
});

/** With nobody left to mediate with, it no longer matters whether a mediator withdraws, or what a test says. */
function closed(state: Mediation): Mediation {
  const tracks = Object.fromEntries(
    Object.entries(state.tracks).map(([key, one]) => [
      key,
      one.kind === 'recusal' && one.is === 'Asked' ? { ...one, is: 'Moot' as const } : one,
    ]),
  );
  return settled({ ...state, tracks, testing: false });
}
