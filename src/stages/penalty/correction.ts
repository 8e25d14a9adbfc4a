import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import { fines } from '../../law/fines.js';
import type * as commands from './correction.commands.js';
import type { CorrectionEvent } from './chapter-events.js';
import { requireOfficers, trackOf } from './officers.js';
import type { Proposal } from './shapes.js';
import { respondentOf, withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

export const correctionActs = {
  OrderCorrection({ party, order, within }: Of<'OrderCorrection'>, state: PenaltyState): readonly CorrectionEvent[] {
    if (correctionOpen(trackOf(state, party))) refuse('penalty.correction-running', { party });
    return [{ type: 'CorrectionOrdered', data: { party, order, within } }];
  },

  /** What is corrected early may be found so at once; that it is not corrected shows only when the time is over. */
  RecheckCorrection(command: Of<'RecheckCorrection'>, state: PenaltyState, facts: Facts): readonly CorrectionEvent[] {
    const { party, officers, corrected, findings, occurredOn } = command;
    if (!correctionOpen(trackOf(state, party))) refuse('penalty.no-correction-ordered', { party });
    requireOfficers(officers, '/officers', command, state, facts);
    const dueOn = latest(facts.terms, ['T-CORRECT'], party)?.dueOn;
    if (!corrected && dueOn && occurredOn <= dueOn)
      refuse('penalty.correction-term-running', { field: '/occurredOn', party, dueOn });
    return [{ type: 'CorrectionRechecked', data: { party, officers, corrected, findings } }];
  },

  OrderInterimStop(command: Of<'OrderInterimStop'>, state: PenaltyState, facts: Facts): readonly CorrectionEvent[] {
    const { party, order, localRule } = command;
    if (facts.options['interim-stop'] !== true) refuse('penalty.no-interim-stop-here');
    if (trackOf(state, party).interimStop) refuse('penalty.interim-stop-in-force', { party });
    return [{ type: 'InterimStopOrdered', data: { party, order, localRule } }];
  },

  LiftInterimStop({ party, reasons }: Of<'LiftInterimStop'>, state: PenaltyState): readonly CorrectionEvent[] {
    if (!trackOf(state, party).interimStop) refuse('penalty.no-interim-stop', { party });
    return [{ type: 'InterimStopLifted', data: { party, reasons } }];
  },
};

export const correctionOpen = ({ correction }: RespondentTrack): boolean =>
  correction === 'ordered' || correction === 'due';

/** The time to correct is over: the re-check is due on the day after. */
export function correctionLapsed(term: Term, state: PenaltyState): readonly CorrectionEvent[] {
  const track = term.key === null ? null : respondentOf(state, term.key);
  if (term.limit !== 'T-CORRECT' || term.key === null || track?.correction !== 'ordered') return [];
  return [{ type: 'CorrectionTermEnded', data: { party: term.key, endedOn: term.dueOn } }];
}

/** Articles that fine only who did not obey an order to correct (电子商务法 art. 84); grounds that rest on a correction. */
export function requireCorrectionConsidered(proposal: Proposal, track: RespondentTrack, at: string): void {
  const { party, basis, fineFen, noPenaltyGround, outcome } = proposal;
  const rows = fines.filter((fine) => fine.basis === basis);
  const afterOrder = rows.length > 0 && rows.every((row) => row.afterOrder);
  if (outcome === 'penalise' && fineFen > 0 && afterOrder && track.correction !== 'not-corrected')
    refuse('penalty.correction-first', { field: `${at}/basis`, party });
  const corrected = noPenaltyGround === 'minor-and-corrected' || noPenaltyGround === 'first-and-minor';
  if (outcome === 'no-penalty' && corrected && track.correction === 'not-corrected')
    refuse('penalty.not-corrected', { field: `${at}/noPenaltyGround`, party });
}

const fold =
  <E extends CorrectionEvent>(change: (event: E) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, () => change(event));

type EventOf<T extends CorrectionEvent['type']> = Extract<CorrectionEvent, { readonly type: T }>;

export const correctionFolds = {
  CorrectionOrdered: fold<EventOf<'CorrectionOrdered'>>(() => ({ correction: 'ordered' })),
  CorrectionTermEnded: fold<EventOf<'CorrectionTermEnded'>>(() => ({ correction: 'due' })),
  CorrectionRechecked: fold<EventOf<'CorrectionRechecked'>>(({ data }) => ({
    correction: data.corrected ? 'corrected' : 'not-corrected',
  })),
  InterimStopOrdered: fold<EventOf<'InterimStopOrdered'>>(() => ({ interimStop: true })),
  InterimStopLifted: fold<EventOf<'InterimStopLifted'>>(() => ({ interimStop: false })),
};
