import { Refusal } from './decider.js';
import type { AskFor, Kind, State } from './handling.js';

/**
 * Which of the orders the decider refuses whatever else is typed: it is asked with what stands in them, and a refusal counts
 * that names no field. At once: nothing else runs between the first and the last.
 * @param facts as the kind gathers them
 */
export function shutOnes(kind: Kind, state: State, facts: never, asks: readonly AskFor[]): readonly boolean[] {
  const traced = Error.stackTraceLimit;
  // Hundreds of orders are refused here, or fall over what was not typed, and nobody reads where; to note it takes longer
  // than to decide.
  Error.stackTraceLimit = 0;
  try {
    return asks.map((ask) => isShut(kind, state, facts, ask));
  } finally {
    Error.stackTraceLimit = traced;
  }
}

function isShut(kind: Kind, state: State, facts: never, ask: AskFor): boolean {
  try {
    const { beside } = ask.definition;
    // Of a command over two streams what this one says is known: the other is one that is not there.
    if (beside) kind.decideBeside?.(ask, state, { id: '', state: beside.begins ? kind.initial : null }, facts);
    else if (kind.judge) kind.judge(ask, state, facts);
    else kind.decide(ask, state, facts);
    return false;
  } catch (error) {
    // Whoever needs what was not typed falls over it: that is no refusal.
    return error instanceof Refusal && error.details.field === undefined;
  }
}
