import type { Column, Read, ReadModel, Row } from '../engine/projections/read-model.js';

/** A running term as a desk shows it. A suspended term stays with both dates null. */
export interface Due {
  /** Term id: `limit`/`proceeding`/`party or measure`/`n`. */
  readonly id: string;
  readonly limit: string;
  /** Last day, legal local date. */
  readonly dueOn: string | null;
  /** Last instant (UTC), terms in hours only. */
  readonly dueAt: string | null;
  /** The date lies beyond the last announced calendar year and may still move. */
  readonly provisional: boolean;
}

/** Columns that `dues` fills; spread into a desk's columns. */
export const dueColumns = {
  terms: { type: 'json' },
  /** The earliest last day of the running terms. */
  due_on: { type: 'date', indexed: true },
} as const satisfies Record<string, Column>;

/** What a new row of a desk starts with. */
export const noDues = { terms: [], due_on: null } as const;

/**
 * Handlers of the ledger's events, to be spread into a desk's `on`: they keep the running terms of the row. A desk must
 * answer with the row's key for these events too. A term of a row that is not on the desk changes nothing.
 */
export const dues: ReadModel['on'] = {
  TermStarted: withTerm,
  TermRestarted: withTerm,
  TermSuspended: withTerm,
  TermResumed: withTerm,
  TermExtended: withTerm,
  TermRecalculated: withTerm,
  TermMet: withoutTerm,
  TermDropped: withoutTerm,
  // A duty that is only overdue can and must still be done: it stays, past its day. What is lost by lapse does not.
  TermLapsed: (row, event) => (event.data.onLapse === 'overdue' ? row : withoutTerm(row, event)),
  TermLapseSetAside: withTerm,
};

function withTerm(row: Row | null, event: Read): Row | null {
  if (!row) return null;
  const before = running(row).find((due) => due.id === event.data.term);
  const due: Due = {
    id: String(event.data.term),
    limit: text(event.data.limit) ?? before?.limit ?? '',
    // An entry that suspends names no day: until the term runs again there is none.
    dueOn: text(event.data.dueOn),
    dueAt: text(event.data.dueAt),
    provisional: event.data.provisional === true,
  };
  return keep(row, [...running(row).filter((other) => other.id !== due.id), due]);
}

function withoutTerm(row: Row | null, event: Read): Row | null {
  return (
    row &&
    keep(
      row,
      running(row).filter((due) => due.id !== event.data.term),
    )
  );
}

function keep(row: Row, terms: readonly Due[]): Row {
  const days = terms.map(lastDay).filter((day) => day !== null);
  return { ...row, terms, due_on: days.length ? days.reduce((a, b) => (a < b ? a : b)) : null };
}

function running(row: Row): readonly Due[] {
  return Array.isArray(row.terms) ? (row.terms as Due[]) : [];
}

const shanghai = 8 * 3_600_000;

/** Legal local date of a term's end. China has one zone without summer time. */
export function lastDay(due: Pick<Due, 'dueOn' | 'dueAt'>): string | null {
  if (due.dueOn) return due.dueOn;
  return due.dueAt ? new Date(Date.parse(due.dueAt) + shanghai).toISOString().slice(0, 10) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
