import type { Facts } from '../../case/file.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import { becameFinal, requireServedBefore } from './challenged.js';
import type * as commands from './performance.commands.js';
import type { PerformanceEvent } from './events.js';
import { trackOf } from './officers.js';
import { lateChargeOf } from './payment.js';
import { announcedBefore } from './respondent.js';
import { decisionOf, withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

export type PerformanceCommand = Named<typeof commands>;
type Of<T extends PerformanceCommand['type']> = Extract<PerformanceCommand, { readonly type: T }>;

/** A penalty takes effect when served; one that orders no payment is performed with it. */
export function serveDecision(
  command: Of<'ServeDecision'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, method, toldOfPublication } = command;
  announcedBefore(command, 'decision', state, facts);
  const { number, outcome, payableFen, onlyWarning } = decisionOf(state, party);
  const penalised = outcome === 'penalise';
  if (penalised && !onlyWarning && !toldOfPublication)
    refuse('penalty.not-told-of-publication', { field: '/toldOfPublication' });
  const served = {
    type: 'DecisionServed',
    data: { party, method, toldOfPublication, number, payable: payableFen > 0, penalised },
  } as const;
  return penalised && payableFen === 0
    ? [served, { type: 'PenaltyPerformed', data: { party, how: 'nothing-payable' } }]
    : [served];
}

/** 缴款 is of the day on which it was paid, whenever the bank tells of it. */
export function recordPayment(
  command: Of<'RecordPayment'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, amountFen, surchargeFen = 0 } = command;
  const { payableFen, fineFen } = decisionOf(state, party);
  requireServedBefore(party, command.occurredOn, facts);
  const paidFen = trackOf(state, party).paidFen + amountFen;
  if (amountFen === 0) refuse('penalty.nothing-paid', { field: '/amountFen', party });
  if (paidFen > payableFen) refuse('penalty.overpaid', { field: '/amountFen', party, payableFen });
  if (surchargeFen > fineFen) refuse('penalty.surcharge-over-fine', { field: '/surchargeFen', party, fineFen });
  const charge = lateChargeOf(trackOf(state, party), party, command.occurredOn, facts);
  const grownFen = charge?.chargeFen ?? 0;
  if (surchargeFen > grownFen) refuse('penalty.surcharge-over-grown', { field: '/surchargeFen', party, grownFen });
  const data = { party, amountFen, fineFen: towardsFine(state, party, amountFen), surchargeFen, paidFen };
  const payment = { type: 'PaymentReceived', data: { ...data, lateCharge: charge } } as const;
  return paidFen === payableFen ? [payment, { type: 'PenaltyPerformed', data: { party, how: 'paid' } }] : [payment];
}

/** What is paid is counted towards the fine first, which alone bears the late charge. */
function towardsFine(state: PenaltyState, party: string, amountFen: number): number {
  const before = trackOf(state, party).payments.reduce((sum, payment) => sum + payment.fineFen, 0);
  return Math.min(amountFen, Math.max(0, decisionOf(state, party).fineFen - before));
}

function requireChallengeable(track: RespondentTrack, party: string): void {
  if (track.finalOn !== null) refuse('penalty.decision-final', { party });
  if (track.remedy !== null) refuse('penalty.remedy-pending', { party });
}

/** The last day on which any remedy was open; the three months for enforcement run from it. */
export function confirmFinality(
  command: Of<'ConfirmFinality'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, occurredOn } = command;
  const track = trackOf(state, party);
  requireChallengeable(track, party);
  const ends = ['T-RECON', 'T-SUIT', 'T-SUIT-AFTER-RECON'].flatMap((limit) => {
    const term = latest(facts.terms, [limit], party);
    return term?.dueOn && (term.is === 'running' || term.is === 'lapsed') ? [term.dueOn] : [];
  });
  const finalOn = ends.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  if (finalOn === null || occurredOn <= finalOn) {
    const earlierDay = finalOn !== null && facts.today > finalOn;
    refuse('penalty.remedies-open', { ...(earlierDay ? { field: '/occurredOn' } : {}), party, dueOn: finalOn });
  }
  return [becameFinal(state, party, finalOn)];
}

/** A remedy that begins stops the late charge from its day on; its outcome ends that. */
function paused({ remedySpans }: RespondentTrack, from: string): Pick<RespondentTrack, 'remedySpans'> {
  return { remedySpans: [...remedySpans, { from, to: null }] };
}
function resumed({ remedySpans }: RespondentTrack, on: string): Pick<RespondentTrack, 'remedySpans'> {
  return { remedySpans: remedySpans.map((span) => (span.to === null ? { ...span, to: on } : span)) };
}

export function evolvePerformance(state: PenaltyState, event: Happened<PerformanceEvent>): PenaltyState {
  const on = event.occurredOn;
  const change = (by: (track: RespondentTrack) => Partial<RespondentTrack>) =>
    withRespondent(state, event.data.party, by);
  const to = (changed: Partial<RespondentTrack>) => change(() => changed);
  switch (event.type) {
    case 'DecisionServed':
      return to({ is: event.data.penalised ? 'Served' : 'NotPenalised' });
    case 'PaymentReceived':
      return change(({ payments }) => ({
        paidFen: event.data.paidFen,
        payments: [...payments, { on, fineFen: event.data.fineFen }],
      }));
    case 'ReconsiderationAccepted':
      return change((track) => ({ remedy: 'reconsideration', ...paused(track, on) }));
    case 'LawsuitAccepted':
      return change((track) => ({ remedy: 'suit', ...paused(track, on) }));
    case 'ReconsiderationDecided':
      return change((track) => ({ remedy: null, reconsidered: true, ...resumed(track, on) }));
    case 'ReconsiderationWithdrawn':
    case 'JudgmentGiven':
      return change((track) => ({ remedy: null, ...resumed(track, on) }));
    case 'PenaltyChanged': {
      const { fineFen, payableFen } = event.data;
      return change(({ decision, published }) => ({
        decision: decision && { ...decision, fineFen, payableFen },
        toWithdraw: published,
      }));
    }
    case 'PenaltyExecutionStayed':
      return to({ stayed: true });
    case 'PenaltyExecutionResumed':
      return to({ stayed: false });
    case 'PenaltyFoundUnlawful':
      return change(({ published }) => ({ toWithdraw: published }));
    case 'PenaltyPerformed':
      return to({ is: 'Performed' });
    case 'PenaltyRevoked':
      return change(({ published }) => ({ is: 'Revoked', remedy: null, stayed: false, toWithdraw: published }));
    case 'DecisionBecameFinal':
      return to({ finalOn: event.data.finalOn });
    case 'FinalitySetAside':
      // An application that lies with the court is for the court to answer.
      return withRespondent(state, event.data.party, ({ is }) => ({
        finalOn: null,
        is: is === 'Demanded' ? 'Served' : is,
      }));
  }
}
