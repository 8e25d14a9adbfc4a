import { refuse } from '../../engine/decider.js';
import type { Pause, Payment } from './late-charge.js';
import { undecidedTrack, type Proposal } from './shapes.js';

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
  /** Registered in another province, whose bureau publishes. */
  readonly elsewhere: boolean;
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
    | 'EnforcementAccepted'
    | 'EnforcementAllowed'
    | 'EnforcementRefused'
    | 'CourtReviewSought'
    | 'Performed'
    | 'NotEnforced'
    | 'NotPenalised'
    | 'Revoked'
    | 'Terminated'
    | 'Transferred'
    | 'TransferredOut'
    | 'CarriedOver';
  /** 首次取证告知 has been given. */
  readonly rightsTold: boolean;
  /** 责令改正: ordered, its time over, or re-checked. */
  readonly correction: 'ordered' | 'due' | 'corrected' | 'not-corrected' | null;
  /** 先行责令停止 is in force. */
  readonly interimStop: boolean;
  readonly proposal: Proposal | null;
  readonly statement: 'open' | 'made' | 'waived' | null;
  readonly hearing: 'none' | 'open' | 'waived' | 'requested' | 'held' | null;
  /** Staff id of the host of the hearing, whether the file lies with the host, the day fixed, and the report. */
  readonly host: string | null;
  readonly fileWithHost: boolean;
  readonly hearingOn: string | null;
  readonly hearingReported: boolean;
  readonly legallyAgreed: boolean;
  readonly discussed: boolean;
  /** Served by announcement, which runs: the notice, or the decision. */
  readonly announced: { readonly what: 'notice' | 'decision'; readonly on: string } | null;
  readonly decision: Decision | null;
  readonly paidFen: number;
  /** What was paid towards the fine, and the spans of remedies: the late charge is reckoned from them. */
  readonly payments: readonly Payment[];
  readonly remedySpans: readonly Pause[];
  readonly deferral: {
    readonly is: 'asked' | 'granted' | 'refused';
    readonly way: string | null;
    readonly until: string | null;
  } | null;
  /** Bureau of another province to which it was pushed for publication. */
  readonly pushedTo: string | null;
  readonly published: boolean;
  /** What is public was revoked, changed or found unlawful since: it goes (公示规定 art. 11). */
  readonly toWithdraw: boolean;
  /** How long it is public: minor, ordinary, severe. */
  readonly extent: string | null;
  /** 申请更正公示信息, not answered yet. */
  readonly correctionAsked: boolean;
  /** 处罚信息的信用修复, and what the application says of its conditions. */
  readonly repair: 'sought' | 'accepted' | null;
  readonly repairConditions: Readonly<Record<string, boolean>> | null;
  readonly listingProposed: boolean;
  readonly remedy: 'reconsideration' | 'suit' | null;
  /** 停止执行 was ordered. */
  readonly stayed: boolean;
  /** Day from which the decision can no longer be challenged. */
  readonly finalOn: string | null;
  /** 复议 has been decided: after an on-the-spot penalty only then may one sue. */
  readonly reconsidered: boolean;
  /** The court hears opinions and takes thirty days; its refusal was received; the court above confirmed it. */
  readonly courtAcceptedOn: string | null;
  readonly courtDoubts: boolean;
  readonly refusalReceived: boolean;
  readonly reviewedByCourt: boolean;
}

/** 先行登记保存 */
export interface PreservationTrack {
  readonly kind: 'preservation';
  readonly is: 'InForce' | 'Disposed' | 'Released' | 'CarriedOver';
  readonly urgent: 'to-approve' | 'approved' | 'refused' | null;
}

/** 查封、扣押 */
export interface SeizureTrack {
  readonly kind: 'seizure';
  readonly is: 'InForce' | 'Expired' | 'Released' | 'Confiscated' | 'HandedOver' | 'CarriedOver';
  readonly urgent: 'to-approve' | 'approved' | 'refused' | null;
  readonly party: string | null;
}

export type PenaltyTrack = RespondentTrack | PreservationTrack | SeizureTrack;

/** 行政处罚普通程序, one filing with all its respondents and measures. */
export interface PenaltyState {
  readonly is:
    'Investigating' | 'Suspended' | 'UnderReview' | 'Reviewed' | 'Deciding' | 'Concluded' | 'Closed' | 'Merged';
  /** Where a suspended proceeding goes on. */
  readonly suspendedFrom: 'Investigating' | 'UnderReview' | 'Reviewed' | 'Deciding' | null;
  /** 立案: the day from which the time to decide runs; that of the first filing where the case was separated from another. */
  readonly filedOn: string | null;
  readonly inspected: boolean;
  /** 辨认鉴别: right holders who were asked and have not answered, by party id. */
  readonly identifying: readonly string[];
  /** Handlers named by the head of the handling unit since the filing. */
  readonly named: readonly string[];
  /** 回避, by staff id. */
  readonly recusals: Readonly<
    Record<string, { readonly is: 'asked' | 'granted' | 'refused'; readonly rank: 'officer' | 'deputy-head' | 'head' }>
  >;
  /** 限期提供材料, by party id. */
  readonly materials: Readonly<Record<string, 'ordered' | 'recorded'>>;
  /** 协助调查函, by id of the letter. */
  readonly letters: Readonly<Record<string, 'open' | 'answered'>>;
  /** 简易程序 */
  readonly onTheSpot: 'decided' | 'filed' | null;
  /** 责令重作: why the former decisions fell, and what they were, by party id. */
  readonly redo: { readonly ground: string | null; readonly after: Readonly<Record<string, Decision | null>> } | null;
  readonly tracks: Readonly<Record<string, PenaltyTrack>>;
}

export const initial: PenaltyState = {
  is: 'Investigating',
  suspendedFrom: null,
  filedOn: null,
  inspected: false,
  identifying: [],
  named: [],
  recusals: {},
  materials: {},
  letters: {},
  onTheSpot: null,
  redo: null,
  tracks: {},
};

export const newRespondent: RespondentTrack = {
  kind: 'respondent',
  is: 'UnderInvestigation',
  rightsTold: false,
  correction: null,
  interimStop: false,
  proposal: null,
  statement: null,
  hearing: null,
  host: null,
  fileWithHost: false,
  hearingOn: null,
  hearingReported: false,
  legallyAgreed: false,
  discussed: false,
  announced: null,
  decision: null,
  paidFen: 0,
  payments: [],
  remedySpans: [],
  deferral: null,
  pushedTo: null,
  published: false,
  toWithdraw: false,
  extent: null,
  correctionAsked: false,
  repair: null,
  repairConditions: null,
  listingProposed: false,
  remedy: null,
  stayed: false,
  finalOn: null,
  reconsidered: false,
  courtAcceptedOn: null,
  courtDoubts: false,
  refusalReceived: false,
  reviewedByCourt: false,
};

/** Tracks on which nothing more is owed. */
const ended: ReadonlySet<string> = new Set([
  'Performed',
  'NotEnforced',
  'NotPenalised',
  'Revoked',
  'Terminated',
  'Transferred',
  'TransferredOut',
  'CarriedOver',
]);
const undecided: ReadonlySet<string> = new Set(undecidedTrack);

export function respondentOf(state: PenaltyState, party: string): RespondentTrack | null {
  const track = state.tracks[party];
  return track?.kind === 'respondent' ? track : null;
}

export function decisionOf(state: PenaltyState, party: string): Decision {
  return respondentOf(state, party)?.decision ?? refuse('penalty.not-decided', { party });
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
