import type { Event } from '../../engine/decider.js';
import type { RoomState } from '../../case/file.js';

/** What kind of mediation it is decides which rules govern it. */
export type MediationKind = 'consumer' | 'patent' | 'damages' | 'people' | 'trade';

export interface Payment {
  readonly dueOn: string;
  readonly amountFen: number;
}

/** One respondent's mediation: asked, mediated with, bound by an agreement of his own. */
export interface MediationTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'ToBeAsked'
    | 'NoticeSent'
    | 'Asked'
    | 'Willing'
    | 'Unwilling'
    | 'Silent'
    | 'NotFiled'
    | 'InMediation'
    | 'Ending'
    | 'Failed'
    | 'Withdrawn'
    | 'Agreed'
    | 'ConfirmationSought'
    | 'ConfirmationAccepted'
    | 'Confirmed'
    | 'Performed'
    | 'Breached'
    | 'EnforcementSought'
    | 'Concluded';
  readonly amountFen: number;
  readonly paidFen: number;
  readonly instalments: readonly Payment[];
  readonly performBy: string | null;
  readonly notarised: boolean;
  /** The court confirmed the agreement: it can be enforced. */
  readonly confirmed: boolean;
  /** Day on which the next performance falls due. */
  readonly nextDueOn: string | null;
  /** How it ended, while both sides of a consumer's complaint are still to be told. */
  readonly ending: 'Failed' | 'Withdrawn' | null;
  /** It ended by nothing but the end of the time for mediating. */
  readonly timeUp: boolean;
}

export interface Mediation extends RoomState {
  readonly is:
    | 'Requested'
    | 'Mediating'
    | 'Informing'
    | 'Performing'
    | 'NotFiled'
    | 'Withdrawn'
    | 'Failed'
    | 'Performed'
    | 'Concluded';
  readonly tracks: Readonly<Record<string, MediationTrack>>;
  readonly kind: MediationKind | null;
  /** Party id of whoever asked for it; null in a consumer's complaint, where the complainants of the file are meant. */
  readonly requester: string | null;
  readonly mediators: readonly string[];
}

interface Of {
  readonly party: string;
  readonly kind: MediationKind | null;
}

export type MediationEvent =
  | Event<
      'MediationRequested',
      {
        kind: MediationKind;
        requester: string;
        parties: readonly string[];
        consenting: readonly string[];
        beside: string | null;
        dispute: string;
      }
    >
  | Event<'OpinionNoticeSent', Of & { manner: string }>
  | Event<'OpinionNoticeReceived', Of & { receivedOn: string }>
  | Event<'OpinionGiven', Of & { willing: boolean; opinion: string | null }>
  | Event<'OpinionNotGiven', Of>
  | Event<'MediationFiled', Of & { sessionOn: string; place: string }>
  | Event<'MediationNotFiled', Of & { reason: string }>
  /** An opinion given in time came in late: the silence was none. */
  | Event<'NotFilingSetAside', Of>
  | Event<'MediatorsNamed', { handlers: readonly string[] }>
  | Event<'SessionHeld', { parties: readonly string[]; absent: readonly string[]; summary: string }>
  | Event<'MediationWithdrawn', Of & { reason: string }>
  | Event<'MediationFailed', Of & { ground: string; details: string | null }>
  /** An agreement reached in time was entered late. */
  | Event<'MediationFailureSetAside', Of>
  | Event<'MediationEndTold', Of>
  /** With nobody is there anything left to mediate: the term for mediating ends. */
  | Event<'MediationClosed', object>
  | Event<
      'AgreementReached',
      Of & {
        terms: string;
        amountFen: number;
        instalments: readonly Payment[];
        performBy: string;
        nextDueOn: string;
        awaited: true;
        notarised: boolean;
      }
    >
  | Event<'ConfirmationApplied', Of & { court: string; applicants: readonly string[] }>
  | Event<'ConfirmationAccepted', Of & { courtNumber: string }>
  | Event<'ConfirmationNotAccepted', Of & { reasons: string }>
  | Event<'ConfirmationExtended', Of & { limit: string; length: string; reasons: string }>
  | Event<'AgreementConfirmed', Of & { courtNumber: string }>
  | Event<'ConfirmationRejected', Of & { courtNumber: string; reasons: string }>
  | Event<'InstalmentPaid', Of & { amountFen: number; nextDueOn: string; awaited: boolean }>
  | Event<'AgreementPerformed', Of & { amountFen: number }>
  | Event<
      'AgreementBreached',
      Of & { details: string; unpaidFen: number; performanceEndsOn: string; enforceable: boolean }
    >
  | Event<'AgreementEnforcementSought', Of & { court: string; applicant: string }>
  | Event<'AgreementEnforcementEnded', Of & { outcome: string; courtNumber: string }>
  | Event<'MediationConcluded', Of & { way: string; details: string }>;

/** Still to be asked or mediated with. */
export const underWay: readonly MediationTrack['is'][] = ['ToBeAsked', 'NoticeSent', 'Asked', 'Willing', 'InMediation'];

/** `MediationClosed`, if none but those who leave now is still to be asked or mediated with. */
export function closing(state: Mediation, ...leaving: readonly string[]): readonly MediationEvent[] {
  const left = Object.entries(state.tracks).some(
    ([party, track]) => underWay.includes(track.is) && !leaving.includes(party),
  );
  return left ? [] : [{ type: 'MediationClosed', data: {} }];
}
