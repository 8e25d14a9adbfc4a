import type { RoomState } from '../../case/file.js';
import { PENDING } from './shapes.js';

/** 被请求人: served, heard, ruled on, and bound, each for himself. */
export interface RespondentTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'Named'
    | 'ToBeServed'
    | 'Answering'
    | 'Answered'
    | 'UnderReview'
    | 'Settled'
    | 'Withdrawn'
    | 'Cancelled'
    | 'FiledSeparately'
    | 'TransferredOut'
    | 'Ruled'
    | 'Served'
    | 'SuitPassed'
    | 'Sued'
    | 'Revoked'
    | 'NotInfringing'
    | 'Effective'
    | 'PerformanceOver'
    | 'Demanded'
    | 'EnforcementSought'
    | 'EnforcementAccepted'
    | 'Performed'
    | 'Enforced'
    | 'NotEnforced'
    | 'CarriedOver';
  /** What was ruled: the infringement stands, or not. */
  readonly found: boolean | null;
  readonly performWithin: string | null;
  /** The agency let its time to apply pass: the right holder may. */
  readonly agencySilent: boolean;
  /** 管辖异议 */
  readonly objection: 'open' | 'decided' | null;
  /** Day on which the request was announced to him, who could not be found. */
  readonly announcedOn: string | null;
  /** 请求时限抗辩 */
  readonly pleadsLimitation: boolean;
}

/** 请求人、第三人: the ruling is served on them too, and they may sue. */
export interface RequesterTrack {
  readonly kind: 'requester' | 'third-party';
  readonly is: 'Requesting' | 'Ruled' | 'Served' | 'SuitPassed' | 'Sued' | 'CarriedOver';
}

/** 登记保存的证据 */
export interface PreservationTrack {
  readonly kind: 'preservation';
  readonly is: 'Preserved' | 'Decided' | 'Released';
}

export type RulingTrack = RespondentTrack | RequesterTrack | PreservationTrack;

export interface Ruling extends RoomState {
  readonly is:
    | 'Requested'
    | 'CorrectionAsked'
    | 'Filed'
    | 'Suspended'
    | 'Ruled'
    | 'NotFiled'
    | 'Cancelled'
    | 'Settled'
    | 'Concluded'
    | 'Transferred'
    | 'AdviceAsked'
    | 'Advised'
    | 'AdviceRefused'
    | 'Merged';
  readonly tracks: Readonly<Record<string, RulingTrack>>;
  readonly panel: readonly string[];
  readonly presiding: string | null;
  readonly corrected: boolean;
  readonly extended: boolean;
  /** Day for which the oral hearing is notified, and on which it was held. */
  readonly hearingOn: string | null;
  readonly heardOn: string | null;
  readonly publishedOn: string | null;
  /** A judgment revoked what had been published. */
  readonly changeToPublish: boolean;
  readonly receivedOn: string | null;
  /** 立案日 */
  readonly filedOn: string | null;
  /** Day from which the time to file is counted: the request, or its correction, came in. */
  readonly toFileFrom: string | null;
  /** Rights in dispute; null: all patents of the file. */
  readonly rights: readonly string[] | null;
  /** Parties who were told who sits on the panel. */
  readonly told: readonly string[];
  readonly recusals: Readonly<Record<string, Recusal>>;
  /** Authority to which the question who is competent was referred, and which has not answered. */
  readonly referredTo: string | null;
  /** The panel decides without an oral hearing. */
  readonly written: boolean;
  readonly investigators: Readonly<Record<string, 'assigned' | 'heard'>>;
  readonly appraising: boolean;
  readonly negotiating: boolean;
  /** Requests for assistance, by number. */
  readonly letters: Readonly<Record<string, 'open' | 'answered'>>;
  /** Last day of the evidence periods that has been left out of the time to conclude. */
  readonly evidenceUntil: string | null;
  /** Proceedings heard together with this one. */
  readonly joined: readonly string[];
}

export interface Recusal {
  readonly is: 'asked' | 'granted' | 'refused';
  readonly capacity: string;
}

/** Filed, and neither settled nor ruled. */
export const pending: readonly RulingTrack['is'][] = PENDING;
export const over: readonly RulingTrack['is'][] = [
  'Settled',
  'Withdrawn',
  'Cancelled',
  'FiledSeparately',
  'TransferredOut',
  'Revoked',
  'NotInfringing',
  'Performed',
  'Enforced',
  'NotEnforced',
  'CarriedOver',
];

export function partiesIn(
  state: Ruling,
  kind: RulingTrack['kind'],
  ...states: readonly RulingTrack['is'][]
): readonly string[] {
  return Object.keys(state.tracks).filter((party) => {
    const track = state.tracks[party];
    return track?.kind === kind && (states.length === 0 || states.includes(track.is));
  });
}

/** 请求人和第三人: who beside the respondents is bound by the ruling. */
export const otherSides = (state: Ruling): readonly string[] => [
  ...partiesIn(state, 'requester'),
  ...partiesIn(state, 'third-party'),
];

export function respondent(state: Ruling, party: string): RespondentTrack | null {
  const track = state.tracks[party];
  return track?.kind === 'respondent' ? track : null;
}
