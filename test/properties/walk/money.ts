import { addDays } from '../../../src/engine/time/day.js';
import type { Body, Situation } from './situation.js';

interface Owing {
  readonly decision?: { readonly payableFen: number; readonly fineFen: number } | null;
  readonly amountFen?: number;
  readonly paidFen?: number;
}

const owing = ({ proceeding, party }: Situation): Owing => (proceeding?.state.tracks[party ?? ''] ?? {}) as Owing;

/** All that is left, a part of it, or now and then too much. */
function payment({ chance }: Situation, left: number): number {
  if (chance.is(0.06)) return left + 1;
  return chance.is(0.6) ? left : Math.floor(left * chance.of([0.1, 0.5, 0.9]));
}

/** Amounts that fit what is owed. */
export const money = {
  'RecordPayment.amountFen': (s: Situation) => {
    const { decision, paidFen = 0 } = owing(s);
    return payment(s, (decision?.payableFen ?? 0) - paidFen);
  },
  'RecordPayment.surchargeFen': (s: Situation) =>
    s.chance.is(0.3) ? Math.floor((owing(s).decision?.fineFen ?? 0) * s.chance.of([0.03, 1, 1.1])) : undefined,
  'DecideDeferral.approved': ({ chance }: Situation) => chance.is(0.7),
  'DecideDeferral.length': ({ chance }: Situation) => (chance.is(0.9) ? '60 calendar days' : undefined),
  'DecideDeferral.instalments': (s: Situation, { occurredOn }: Body) => {
    const { decision, paidFen = 0 } = owing(s);
    const left = (decision?.payableFen ?? 0) - paidFen;
    const first = Math.floor(left / 3);
    return [
      { dueOn: addDays(String(occurredOn), 10), amountFen: first },
      { dueOn: addDays(String(occurredOn), 40), amountFen: left - first + (s.chance.is(0.95) ? 0 : 1) },
    ];
  },
  'RecordAgreementPerformance.amountFen': (s: Situation) => {
    const { amountFen = 0, paidFen = 0 } = owing(s);
    return payment(s, amountFen - paidFen);
  },
  'RecordAgreementPerformance.complete': (s: Situation, body: Body) => {
    const { amountFen = 0, paidFen = 0 } = owing(s);
    return s.chance.is(0.9) ? Number(body.amountFen) + paidFen === amountFen : s.chance.is(0.5);
  },
  'ReachAgreement.instalments': (s: Situation, { occurredOn, performBy, amountFen }: Body) => {
    if (s.chance.is(0.5)) return undefined;
    const first = Math.floor(Number(amountFen) / 3);
    const dueOn = addDays(String(occurredOn), s.chance.is(0.9) ? 0 : 9);
    return [
      { dueOn, amountFen: first },
      { dueOn: performBy, amountFen: Number(amountFen) - first + (s.chance.is(0.95) ? 0 : 1) },
    ];
  },
};
