import type { Order } from '../../src/engine/handling.js';

/** What the clients were told before the fire, and what they asked without hearing an answer. */
export interface Ledger {
  readonly answered: readonly { readonly id: string; readonly account: string; readonly position: number }[];
  readonly unanswered: readonly Order[];
}

/** Faults are lists that must be empty; counts must not be nothing. */
export interface Report {
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<'events' | 'answered' | 'lapsed' | 'erased' | 'numbers' | 'rows', number>>;
}
