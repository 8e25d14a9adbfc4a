import type { Event, Happened } from '../decider.js';
import { refuse } from '../decider.js';
import type { Calendar } from './calendar.js';
import type { Limit, Term } from './limit.js';
import { rowsFor } from './row-index.js';
import { extensionsOf, fieldAt, isHours, keysOf, proceedingOf, rowOf, starts, touches, type Fields } from './rows.js';
import { changes, meets } from './running.js';
import { start } from './starting.js';
import { termEventTypes, type TermEvent } from './term-events.js';
import { evolveTerm } from './term-fold.js';

/** 期限台账: every term of a case, running and ended, by term id. */
export type Ledger = Readonly<Record<string, Term>>;

const types: ReadonlySet<string> = new Set(termEventTypes);

export function isTermEvent(event: Event): event is TermEvent {
  return types.has(event.type);
}

/** Folds any event of a case; those that are no entries change nothing. Total. */
export function evolveTerms(ledger: Ledger, event: Event): Ledger {
  if (!isTermEvent(event)) return ledger;
  const term = evolveTerm(ledger[event.data.term], event);
  return term ? { ...ledger, [term.id]: term } : ledger;
}

/**
 * What follows in the ledger from an event that has just been decided. Terms that run are ended, suspended, resumed or
 * extended under the row they were started under; then those are started whose row is in force on the day of the act.
 * An event touches only the terms of its own proceeding, and of its own party or measure when it names one.
 * `context` is what `when`, and lengths set by field, may look at beyond the event's data.
 * @throws Refusal `term.*` when a date or length that a row needs is missing or out of bounds, or an extension is not open
 */
export function termEvents(
  rows: readonly Limit[],
  ledger: Ledger,
  event: Happened,
  calendar: Calendar,
  context: Fields = {},
): readonly TermEvent[] {
  const data = event.data as Fields;
  const { started, changed } = rowsFor(rows, event.type);
  const entries: TermEvent[] = [];
  if (changed.length > 0) {
    for (const term of Object.values(ledger)) {
      const row = rowOf(changed, term);
      if (row && touches(row, term, data)) entries.push(...changes(row, term, event, calendar));
    }
    checkExtended(changed, entries, event);
  }
  let now = entries.reduce<Ledger>(evolveTerms, ledger);
  for (const row of started) {
    if (!starts(row, event, context)) continue;
    for (const key of keysOf(row, event)) {
      const started = start(row, Object.values(now), { proceeding: proceedingOf(data), key }, event, calendar, context);
      entries.push(...started);
      now = started.reduce<Ledger>(evolveTerms, now);
    }
  }
  return entries;
}

/** Must the act say at what instant it happened, because a term in hours starts with it, or is met by it? */
export function hangsOnInstant(rows: readonly Limit[], ledger: Ledger, event: Happened, context: Fields = {}): boolean {
  const { started, changed } = rowsFor(rows, event.type);
  if (started.some((row) => row.startsOn === undefined && isHours(row) && starts(row, event, context))) return true;
  return Object.values(ledger).some((term) => {
    const row = term.dueAt === null ? undefined : rowOf(changed, term);
    return row !== undefined && touches(row, term, event.data as Fields) && meets(row, term, event);
  });
}

/** An extension that names a limit must find a term of it that runs. */
function checkExtended(rows: readonly Limit[], entries: readonly TermEvent[], event: Happened): void {
  const limit = fieldAt(event.data as Fields, 'limit');
  const extendable = rows.some((row) => row.id === limit && extensionsOf(row).some(({ by }) => by === event.type));
  if (extendable && !entries.some((entry) => entry.type === 'TermExtended')) refuse('term.not-running', { limit });
}
