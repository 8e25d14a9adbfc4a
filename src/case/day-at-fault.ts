import { Refusal, refuse } from '../engine/decider.js';
import type { Facts } from './file.js';

interface Dated {
  readonly command: { readonly occurredOn: string; readonly occurredAt?: string };
}

/**
 * Decides. An act as of another day that is refused, and for no field, is refused for its day where the same act of today
 * would not be: whatever it turned on (a choice of the city, a delegation, a leave), another day mends it.
 * @throws what `decide` throws
 */
export function decideAsOf<A extends Dated, T>(decide: (ask: A, facts: Facts) => T, ask: A, facts: Facts): T {
  try {
    return decide(ask, facts);
  } catch (error) {
    if (!isFieldless(error) || ask.command.occurredOn === facts.today) throw error;
    const today = { ...facts, options: facts.optionsToday };
    if (isFieldless(refusalOf(() => decide(ofToday(ask, facts), today)))) throw error;
    return refuse(error.code, { ...error.details, field: '/occurredOn' });
  }
}

function ofToday<A extends Dated>(ask: A, { today, now }: Facts): A {
  const { occurredAt } = ask.command;
  return {
    ...ask,
    command: { ...ask.command, occurredOn: today, ...(occurredAt === undefined ? {} : { occurredAt: now }) },
  };
}

const isFieldless = (error: unknown): error is Refusal => error instanceof Refusal && error.details.field === undefined;

function refusalOf(decide: () => unknown): unknown {
  try {
    decide();
    return null;
  } catch (error) {
    return error;
  }
}
