import type { Proposal } from './shapes.js';

/** What was decided on one respondent: enough for what follows. */
export interface Decision {
  readonly number: string;
  readonly decidedOn: string;
  readonly outcome: 'penalise' | 'no-penalty';
  /** Fine and confiscated gains together, fen. */
  readonly payableFen: number;
  readonly fineFen: number;
  readonly onlyWarning: boolean;
  readonly heavy: boolean;
  readonly confiscatesGoods: boolean;
}

/** 当事人: notice, statement, decision, performance and remedies, each respondent for himself. */
export interface RespondentTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'UnderInvestigation'
    | 'Proposed'
    | 'Notified'
    | 'HearingRequested'
    | 'HearingNotified'
    | 'Heard'
    | 'UnderLegalReview'
    | 'LegallyReviewed'
    | 'Decided'
    | 'Served'
    | 'Demanded'
    | 'EnforcementSought'
    | 'Performed'
    | 'NotEnforced'
    | 'NotPenalised'
    | 'Revoked'
    | 'Terminated'
    | 'Transferred';
  readonly proposal: Proposal | null;
  readonly statement: 'open' | 'made' | 'waived' | null;
  readonly hearing: 'none' | 'open' | 'waived' | 'requested' | 'held' | null;
  readonly legallyAgreed: boolean;
  readonly discussed: boolean;
  readonly decision: Decision | null;
  readonly paidFen: number;
  readonly published: boolean;
  readonly listingProposed: boolean;
  readonly remedy: 'reconsideration' | 'suit' | null;
  /** Day from which the decision can no longer be challenged. */
  readonly finalOn: string | null;
}

/** 先行登记保存 */
export interface PreservationTrack {
  readonly kind: 'preservation';
  readonly is: 'InForce' | 'Disposed' | 'Released';
  readonly urgent: 'to-approve' | 'approved' | 'refused' | null;
}

/** 查封、扣押 */
export interface SeizureTrack {
  readonly kind: 'seizure';
  readonly is: 'InForce' | 'Expired' | 'Released' | 'Confiscated' | 'HandedOver';
  readonly urgent: 'to-approve' | 'approved' | 'refused' | null;
  readonly party: string | null;
}

export type PenaltyTrack = RespondentTrack | PreservationTrack | SeizureTrack;

/** 行政处罚普通程序, one filing with all its respondents and measures. */
export interface PenaltyState {
  readonly is: 'Investigating' | 'Suspended' | 'UnderReview' | 'Reviewed' | 'Deciding' | 'Concluded' | 'Closed';
  /** Where a suspended proceeding goes on. */
  readonly suspendedFrom: 'Investigating' | 'UnderReview' | 'Reviewed' | 'Deciding' | null;
  readonly inspected: boolean;
  readonly identifying: boolean;
  readonly tracks: Readonly<Record<string, PenaltyTrack>>;
}

export const initial: PenaltyState = {
  is: 'Investigating',
  suspendedFrom: null,
  inspected: false,
  identifying: false,
  tracks: {},
};

export const newRespondent: RespondentTrack = {
  kind: 'respondent',
  is: 'UnderInvestigation',
  proposal: null,
  statement: null,
  hearing: null,
  legallyAgreed: false,
  discussed: false,
  decision: null,
  paidFen: 0,
  published: false,
  listingProposed: false,
  remedy: null,
  finalOn: null,
};

/** Tracks on which nothing more is owed. */
const ended: ReadonlySet<string> = new Set([
  'Performed',
  'NotEnforced',
  'NotPenalised',
  'Revoked',
  'Terminated',
  'Transferred',
]);
const undecided: ReadonlySet<string> = new Set([
  'UnderInvestigation',
  'Proposed',
  'Notified',
  'HearingRequested',
  'HearingNotified',
  'Heard',
  'UnderLegalReview',
  'LegallyReviewed',
]);

export function respondentOf(state: PenaltyState, party: string): RespondentTrack | null {
  const track = state.tracks[party];
  return track?.kind === 'respondent' ? track : null;
}

export function respondentsOf(state: PenaltyState): readonly (readonly [party: string, track: RespondentTrack])[] {
  return Object.entries(state.tracks).flatMap(([party, track]) =>
    track.kind === 'respondent' ? [[party, track] as const] : [],
  );
}

export const isUndecided = (track: RespondentTrack): boolean => undecided.has(track.is);

/** Every respondent has his decision, or his case ended without one. */
export function allDecided(state: PenaltyState): boolean {
  const tracks = respondentsOf(state);
  return tracks.length > 0 && tracks.every(([, track]) => !isUndecided(track));
}

export function allEnded(state: PenaltyState): boolean {
  const tracks = respondentsOf(state);
  return tracks.length > 0 && tracks.every(([, track]) => ended.has(track.is));
}

/** Total: a track that is not there, or of another kind, leaves the state as it is. */
export function withRespondent(
  state: PenaltyState,
  party: string,
  change: (track: RespondentTrack) => Partial<RespondentTrack>,
): PenaltyState {
  const track = respondentOf(state, party);
  return track ? { ...state, tracks: { ...state.tracks, [party]: { ...track, ...change(track) } } } : state;
}

export function withSeizure(state: PenaltyState, measure: string, change: Partial<SeizureTrack>): PenaltyState {
  const track = state.tracks[measure];
  return track?.kind === 'seizure'
    ? { ...state, tracks: { ...state.tracks, [measure]: { ...track, ...change } } }
    : state;
}

export function withPreservation(
  state: PenaltyState,
  measure: string,
  change: Partial<PreservationTrack>,
): PenaltyState {
  const track = state.tracks[measure];
  return track?.kind === 'preservation'
    ? { ...state, tracks: { ...state.tracks, [measure]: { ...track, ...change } } }
    : state;
}
