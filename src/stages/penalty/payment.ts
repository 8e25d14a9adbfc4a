import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import { reckon } from '../../engine/time/due.js';
import type { PaymentEvent } from './chapter-events.js';
import { lateCharge, type LateCharge } from './late-charge.js';
import { trackOf } from './officers.js';
import type * as commands from './payment.commands.js';
import { withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

export const paymentActs = {
  RequestDeferral({ party, way, reasons }: Of<'RequestDeferral'>, state: PenaltyState): readonly PaymentEvent[] {
    const { decision, deferral, paidFen } = trackOf(state, party);
    if (!decision || decision.fineFen === 0 || paidFen >= decision.payableFen)
      refuse('penalty.nothing-payable', { party });
    if (deferral?.is === 'asked') refuse('penalty.deferral-pending', { party });
    if (deferral?.is === 'granted') refuse('penalty.already-deferred', { party });
    return [{ type: 'DeferralRequested', data: { party, way, reasons } }];
  },

  DecideDeferral,
};

/** The last instalment lies on the last day, and together they are what is still owed. */
function DecideDeferral(command: Of<'DecideDeferral'>, state: PenaltyState, facts: Facts): readonly PaymentEvent[] {
  const { party, approved, length, instalments, reasons, occurredOn } = command;
  const { deferral, decision, paidFen } = trackOf(state, party);
  if (deferral?.is !== 'asked') return refuse('penalty.no-deferral-asked', { party });
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  if (!approved) return [{ type: 'DeferralRefused', data: { party, reasons } }];
  if (length === undefined) return refuse('penalty.deferral-length-missing', { field: '/length', party });
  const term = latest(facts.terms, ['T-PEN-PAY'], party);
  if (term?.is !== 'running')
    return refuse('penalty.payment-overdue', { field: '/occurredOn', party, dueOn: term?.dueOn });
  const lengthened = { on: occurredOn, by: 'PaymentDeferred', length };
  const until = reckon(facts.calendar, { ...term, extensions: [...term.extensions, lengthened] }).dueOn;
  if (deferral.way === 'instalments') {
    if (!instalments) return refuse('penalty.instalments-missing', { field: '/instalments', party });
    const owed = (decision?.payableFen ?? 0) - paidFen;
    const sum = instalments.reduce((total, { amountFen }) => total + amountFen, 0);
    if (sum !== owed) refuse('penalty.instalments-sum', { field: '/instalments', party, owedFen: owed });
    instalments.forEach(({ dueOn }, i) => {
      const before = instalments[i - 1]?.dueOn ?? occurredOn;
      if (dueOn <= before || (until !== null && dueOn > until))
        refuse('penalty.instalment-day', { field: `/instalments/${i}/dueOn`, party, until });
    });
  }
  return [
    {
      type: 'PaymentDeferred',
      data: { party, limit: 'T-PEN-PAY', length, instalments: instalments ?? [], until, reasons },
    },
  ];
}

/** The charge for late payment on a day; null while nothing is late, or where no fine was imposed. */
export function lateChargeOf(track: RespondentTrack, party: string, on: string, facts: Facts): LateCharge | null {
  const dueOn = latest(facts.terms, ['T-PEN-PAY'], party)?.dueOn;
  if (!track.decision || track.decision.fineFen === 0 || !dueOn || on <= dueOn) return null;
  return lateCharge(track.decision.fineFen, dueOn, on, track.payments, track.remedySpans);
}

type EventOf<T extends PaymentEvent['type']> = Extract<PaymentEvent, { readonly type: T }>;
const fold =
  <E extends PaymentEvent>(change: (event: E) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, () => change(event));

export const paymentFolds = {
  DeferralRequested: fold<EventOf<'DeferralRequested'>>(({ data }) => ({
    deferral: { is: 'asked', way: data.way, until: null },
  })),
  DeferralRefused: fold<EventOf<'DeferralRefused'>>(() => ({ deferral: { is: 'refused', way: null, until: null } })),
  PaymentDeferred: fold<EventOf<'PaymentDeferred'>>(({ data }) => ({
    deferral: { is: 'granted', way: null, until: data.until ?? null },
  })),
};
