import type { RoomState, Track } from '../../case/file.js';
import type { MediationKind } from '../../law/mediations.js';

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
    | 'ConfirmationQueried'
    | 'Confirmed'
    | 'Performed'
    | 'Breached'
    | 'EnforcementSought'
    | 'Enforced'
    | 'Concluded'
    | 'CarriedOver';
  readonly amountFen: number;
  readonly paidFen: number;
  readonly instalments: readonly Payment[];
  readonly performBy: string | null;
  readonly notarised: boolean;
  /** The court confirmed the agreement, or made a statement of it: it can be enforced. */
  readonly confirmed: boolean;
  /** By a ruling of confirmation, against which an objection lies; a court's own statement knows none. */
  readonly objectable: boolean;
  /** The court would not confirm it: it may be mediated anew (民事诉讼法 art. 206). */
  readonly rejected: boolean;
  /** Day on which the next performance falls due. */
  readonly nextDueOn: string | null;
  /** How it ended, while both sides, or the court, are still to be told. */
  readonly ending: 'Failed' | 'Withdrawn' | null;
  /** It ended by nothing but the end of the time for mediating. */
  readonly timeUp: boolean;
}

/** 回避: of one mediator. */
export interface RecusalTrack {
  readonly kind: 'recusal';
  readonly is: 'Asked' | 'Granted' | 'Refused' | 'Moot';
  readonly person: string;
}

/** 异议: against the confirmation of one respondent's agreement. */
export interface ObjectionTrack {
  readonly kind: 'objection';
  readonly is: 'Raised' | 'Dismissed' | 'Upheld';
  readonly party: string;
}

export type AnyTrack = MediationTrack | RecusalTrack | ObjectionTrack;

/** 法院委派、委托调解 */
export interface Referral {
  readonly court: string;
  /** Id of the term that runs for it. */
  readonly limit: string;
}

export interface Mediation extends RoomState {
  readonly is:
    | 'Requested'
    | 'Mediating'
    | 'Suspended'
    | 'Informing'
    | 'Performing'
    | 'NotFiled'
    | 'Withdrawn'
    | 'Failed'
    | 'Performed'
    | 'Concluded'
    | 'Merged';
  readonly tracks: Readonly<Record<string, AnyTrack>>;
  readonly kind: MediationKind | null;
  /** Party id of whoever asked for it; null in a consumer's complaint, where the complainants of the file are meant. */
  readonly requester: string | null;
  readonly mediators: readonly string[];
  readonly referral: Referral | null;
  /** A test or appraisal is under way. */
  readonly testing: boolean;
  /** 权属纠纷, and how the national office's own procedures stand. */
  readonly ownership: 'none' | 'disputed' | 'asked' | 'suspended';
}

/** The respondent's track; none for a key of another kind. */
export function trackOf(state: Mediation, party: string): MediationTrack | undefined {
  const track: Track | undefined = state.tracks[party];
  return track?.kind === 'respondent' ? (track as MediationTrack) : undefined;
}

export const respondentsOf = (state: Mediation): readonly (readonly [party: string, track: MediationTrack])[] =>
  Object.keys(state.tracks).flatMap((party) => {
    const track = trackOf(state, party);
    return track ? [[party, track] as const] : [];
  });

/** A key for a track that is neither a party's nor used before. */
export function freshKey(prefix: string, state: Mediation): string {
  for (let n = 1; ; n++) if (!(`${prefix}-${n}` in state.tracks)) return `${prefix}-${n}`;
}
