import type { Facts } from '../../case/file.js';
import { refuse, type Event, type Happened } from '../../engine/decider.js';
import type { PerformanceEvent } from './events.js';
import { decisionOf, respondentOf, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

/** What a remedy's events say that concerns us: who seeks it, whose outcome it attacks, which act of which proceeding. */
interface Remedy {
  readonly party: string;
  readonly respondents: readonly string[];
  readonly act: string;
  readonly of: string | null;
  readonly body: string;
  readonly court: string;
  readonly reference: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly fineFen: number | null;
  readonly confiscatedFen: number | null;
}
type About = { readonly data: Remedy; readonly on: string; readonly state: PenaltyState; readonly facts: Facts };
type Answer = (about: About) => readonly PerformanceEvent[];

/** What a remedy against an act of this penalty brings about here: by type of the remedy's event. */
const following: Readonly<Record<string, Answer>> = {
  ReconsiderationTaken: (about) =>
    begun(about, ['T-RECON'], ({ party, body, reference }) => ({
      type: 'ReconsiderationAccepted',
      data: { party, body, reference },
    })),
  LawsuitTaken: (about) =>
    begun(about, ['T-SUIT-AFTER-RECON', 'T-SUIT'], ({ party, court, reference }) => ({
      type: 'LawsuitAccepted',
      data: { party, court, reference },
    })),
  ReconsiderationConcluded: (about) => concluded(about, 'reconsideration'),
  JudgmentInForce: (about) => concluded(about, 'suit'),
  ExecutionStayed: (about) =>
    each(about, ({ stayed }, party) => (stayed ? [] : [{ type: 'PenaltyExecutionStayed', data: { party } }])),
  StayLifted: (about) => each(about, resumed),
};

const decisions: readonly string[] = ['penalty', 'on-the-spot', 'no-penalty'];
const inEffect: readonly RespondentTrack['is'][] = [
  'Served',
  'Demanded',
  'EnforcementSought',
  'EnforcementAccepted',
  'EnforcementAllowed',
  'EnforcementRefused',
  'CourtReviewSought',
  'Performed',
  'NotEnforced',
  'NotPenalised',
];

/** Is there such a measure or order at all? What a remedy does to it the officer then records as with any other release. */
const done: Readonly<Record<string, (state: PenaltyState) => boolean>> = {
  seizure: ({ tracks }) => Object.values(tracks).some(({ kind }) => kind === 'seizure'),
  preservation: ({ tracks }) => Object.values(tracks).some(({ kind }) => kind === 'preservation'),
  'stop-order': ({ tracks }) => Object.values(tracks).some((t) => t.kind === 'respondent' && t.interimStop),
  'correction-order': ({ tracks }) => Object.values(tracks).some((t) => t.kind === 'respondent' && t.correction),
  publication: ({ tracks }) => Object.values(tracks).some((t) => t.kind === 'respondent' && t.published),
};

export function follows(event: Happened<Event>, state: PenaltyState, facts: Facts): readonly PerformanceEvent[] {
  const answer = following[event.type];
  const data = event.data as Remedy;
  if (!answer || data.of !== facts.proceeding?.id) return [];
  if (done[data.act]?.(state) === false) refuse('penalty.no-such-act', { field: '/act' });
  return decisions.includes(data.act) ? answer({ data, on: event.occurredOn, state, facts }) : [];
}

function each(
  { data, state }: About,
  change: (track: RespondentTrack, party: string) => readonly PerformanceEvent[],
): readonly PerformanceEvent[] {
  return data.respondents.flatMap((party) => {
    const track = respondentOf(state, party);
    return track ? change(track, party) : [];
  });
}

/** Who challenges another's outcome keeps no term of ours: the body or the court says whether he may. */
function begun(
  about: About,
  limits: readonly string[],
  accepted: (data: Remedy) => PerformanceEvent,
): readonly PerformanceEvent[] {
  const { data, state, on, facts } = about;
  return each(about, (track, party) => {
    const wanted = data.act === 'no-penalty' ? 'no-penalty' : 'penalise';
    if (!inEffect.includes(track.is) || track.decision?.outcome !== wanted)
      refuse('penalty.not-in-effect', { field: '/respondents', party });
    if (party !== data.party) return [];
    if (state.onTheSpot !== null && limits.includes('T-SUIT') && !track.reconsidered)
      refuse('penalty.reconsideration-first', { field: '/act', party });
    return [...challenged(limits, track, party, on, facts), accepted(data)];
  });
}

/**
 * Within the first of the terms that ran for the party. What was begun in time undoes a finality that rested on silence;
 * against one that rests on a judgment nothing is left.
 */
function challenged(
  limits: readonly string[],
  track: RespondentTrack,
  party: string,
  on: string,
  facts: Facts,
): readonly PerformanceEvent[] {
  if (track.remedy !== null) refuse('penalty.remedy-pending', { field: '/act', party });
  requireServedBefore(party, on, facts);
  const term = limits.map((limit) => latest(facts.terms, [limit], party)).find((one) => one?.dueOn);
  const silence = term?.is === 'running' || term?.is === 'lapsed';
  const missed = term?.dueOn != null && on > term.dueOn;
  if (track.finalOn !== null && !silence) refuse('penalty.decision-final', { field: '/act', party });
  if (track.finalOn !== null && missed) refuse('penalty.decision-final', { field: '/occurredOn', party });
  if (missed) refuse('penalty.remedy-late', { field: '/occurredOn', party, dueOn: term.dueOn });
  return track.finalOn === null ? [] : [{ type: 'FinalitySetAside', data: { party } }];
}

/** The terms for remedies run from the service of the decision. */
export function requireServedBefore(party: string, on: string, facts: Facts): void {
  const since = latest(facts.terms, ['T-RECON'], party)?.startedOn;
  if (since !== undefined && on < since) refuse('act.before-precondition', { field: '/occurredOn', since });
}

/** A judgment that leaves the penalty standing makes it final on its day; so does what was agreed before the body. */
function concluded(about: About, way: 'reconsideration' | 'suit'): readonly PerformanceEvent[] {
  const { data, state, on } = about;
  return each(about, (track, party) => {
    const own = party === data.party ? [ended(data, way)] : [];
    const fell = data.outcome === 'revoked' || data.outcome === 'redo';
    if (fell) return [...own, ...resumed(track, party), revoked(state, party, way)];
    const final = (way === 'suit' || data.outcome === 'mediated') && track.finalOn === null;
    const effects = [...resumed(track, party), ...changed(data, state, track, party), ...unlawful(data, state, party)];
    return [...own, ...effects, ...(final ? [becameFinal(state, party, on)] : [])];
  });
}

function ended({ party, outcome, reasons }: Remedy, way: 'reconsideration' | 'suit'): PerformanceEvent {
  if (way === 'suit') return { type: 'JudgmentGiven', data: { party, outcome, reasons } };
  // The time for suing directly has gone on running meanwhile.
  return outcome === 'withdrawn' || outcome === 'terminated'
    ? { type: 'ReconsiderationWithdrawn', data: { party, reasons } }
    : { type: 'ReconsiderationDecided', data: { party, outcome, reasons } };
}

/** 变更: never to the party's disadvantage (行政复议法 art. 63, 行政诉讼法 art. 77), unless another party asked for it. */
function changed(
  data: Remedy,
  state: PenaltyState,
  { paidFen, is, published }: RespondentTrack,
  party: string,
): readonly PerformanceEvent[] {
  const { outcome, fineFen, confiscatedFen } = data;
  if ((outcome !== 'changed' && outcome !== 'mediated') || fineFen === null || confiscatedFen === null) return [];
  const { number, payableFen: before } = decisionOf(state, party);
  const payableFen = fineFen + confiscatedFen;
  if (payableFen > before && party === data.party)
    refuse('penalty.changed-heavier', { field: '/fineFen', party, payableFen: before });
  const settled = is !== 'Performed' && paidFen >= payableFen;
  return [
    { type: 'PenaltyChanged', data: { party, number, fineFen, payableFen, published } },
    ...(settled ? [{ type: 'PenaltyPerformed', data: { party, how: 'paid' } } as const] : []),
  ];
}

/** 确认违法: it stands, but what was published of it is withdrawn (公示规定 art. 11). */
function unlawful({ outcome }: Remedy, state: PenaltyState, party: string): readonly PerformanceEvent[] {
  const published = respondentOf(state, party)?.published ?? false;
  return outcome === 'unlawful'
    ? [{ type: 'PenaltyFoundUnlawful', data: { party, number: decisionOf(state, party).number, published } }]
    : [];
}

/** A stay ends with the remedy in which it was ordered. */
function resumed({ stayed }: RespondentTrack, party: string): readonly PerformanceEvent[] {
  return stayed ? [{ type: 'PenaltyExecutionResumed', data: { party } }] : [];
}

function revoked(state: PenaltyState, party: string, by: string): PerformanceEvent {
  const { published = false, listingProposed = false } = respondentOf(state, party) ?? {};
  const { number } = decisionOf(state, party);
  return { type: 'PenaltyRevoked', data: { party, number, by, published, listingProposed } };
}

/**
 * The three months for enforcement wait for the end of a deferral (行政强制法 art. 53; SAMR art. 76), and do not begin
 * where nothing is left to enforce.
 */
export function becameFinal(
  state: PenaltyState,
  party: string,
  finalOn: string,
): Extract<PerformanceEvent, { type: 'DecisionBecameFinal' }> {
  const track = respondentOf(state, party);
  const until = track?.deferral?.until ?? finalOn;
  const enforceableFrom = until > finalOn ? until : finalOn;
  const performed = track !== null && over.includes(track.is);
  const { number } = decisionOf(state, party);
  return { type: 'DecisionBecameFinal', data: { party, finalOn, enforceableFrom, performed, number } };
}

/** Paid or otherwise done with, enforced in vain, or never imposed. */
const over: readonly RespondentTrack['is'][] = ['Performed', 'NotEnforced', 'NotPenalised'];
