import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import type { Ruled } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import { hearingAhead } from './hearing-notice.js';
import { requirePanelSettled } from './panel.js';
import { partiesIn, pending, respondent, type Ruling, type RulingTrack } from './record.js';
import type { Outcome } from './shapes.js';

type RulingIssued = Extract<RulingEvent, { readonly type: 'RulingIssued' }>;

/** What must be done with before the panel rules: service and answers, and whatever has been begun and is open. */
export function requireReady(state: Ruling, ...waitingIn: readonly RulingTrack['is'][]): void {
  const [waiting] = partiesIn(state, 'respondent', ...waitingIn);
  if (waiting) refuse('ruling.answer-outstanding', { party: waiting });
  requirePanelSettled(state);
  const objecting = partiesIn(state, 'respondent', ...pending).find(
    (party) => respondent(state, party)?.objection === 'open',
  );
  if (objecting) refuse('ruling.objection-undecided', { party: objecting });
  if (state.referredTo !== null) refuse('ruling.referral-open', { to: state.referredTo });
  if (state.appraising) refuse('ruling.appraisal-runs');
  if (state.negotiating) refuse('ruling.negotiation-open');
  const [kept] = partiesIn(state, 'preservation', 'Preserved');
  if (kept) refuse('ruling.preservation-undecided', { measure: kept });
  if (hearingAhead(state)) refuse('ruling.hearing-ahead', { hearingOn: state.hearingOn });
}

interface Voted {
  readonly outcomes: readonly Outcome[];
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly reasons: string;
}

/** 合议: one ruling on each respondent who stands in one of the states, by majority of the panel. */
export function ruledByPanel(
  command: Voted,
  state: Ruling,
  { number }: Pick<Facts, 'number'>,
  states: readonly RulingTrack['is'][],
): RulingIssued {
  const { votesFor, votesAgainst, reasons } = command;
  requireVotes(command, state);
  const outcomes = ruledOn(command.outcomes, state, states);
  return { type: 'RulingIssued', data: { number, outcomes, votesFor, votesAgainst, reasons } };
}

/** The minority is on record with its reasons, the majority rules. */
function requireVotes(
  { votesFor, votesAgainst }: { readonly votesFor: number; readonly votesAgainst: number },
  { panel }: Ruling,
): void {
  if (votesFor + votesAgainst !== panel.length)
    refuse('ruling.votes-not-panel', { field: '/votesFor', panel: panel.length });
  if (votesFor * 2 <= panel.length) refuse('ruling.no-majority', { field: '/votesFor' });
}

/** What is ruled on each; `all`: nobody who stands in one of the states may be left out. */
export function ruledOn(
  outcomes: readonly Outcome[],
  state: Ruling,
  states: readonly RulingTrack['is'][],
  all = true,
): readonly Ruled[] {
  const ruled = outcomes.map((one, i) => outcome(one, i, outcomes, state, states));
  const left = partiesIn(state, 'respondent', ...states).find((party) => !ruled.some((one) => one.party === party));
  if (all && left) refuse('ruling.respondent-left-out', { field: '/outcomes', party: left });
  return ruled;
}

function outcome(
  { party, found, measures, performWithin }: Outcome,
  i: number,
  outcomes: readonly Outcome[],
  state: Ruling,
  states: readonly RulingTrack['is'][],
): Ruled {
  const at = `/outcomes/${i}`;
  if (!states.includes(state.tracks[party]?.is ?? 'Named'))
    refuse('ruling.not-under-review', { field: `${at}/party`, party });
  if (outcomes.findIndex((other) => other.party === party) !== i)
    refuse('ruling.ruled-twice', { field: `${at}/party`, party });
  if (found && (measures.length === 0 || !performWithin))
    refuse('ruling.measures-missing', { field: `${at}/measures`, party });
  if (!found && measures.length > 0) refuse('ruling.measures-without-infringement', { field: `${at}/measures`, party });
  return { party, found, measures, performWithin: found ? (performWithin ?? null) : null };
}
