import type { Term } from './limit.js';
import { about } from './rows.js';
import type { Limit } from './limit.js';
import type { TermEvent } from './term-events.js';

/**
 * A running term goes on in another ledger, to the day: the entries that make it there what it was here. Its start, its
 * extensions and its stops are those of before, so that nothing is lengthened and a later calendar can still be applied.
 */
export function carriedEntries(
  row: Limit,
  term: Term,
  to: { readonly id: string; readonly proceeding: string; readonly key: string | null },
): readonly TermEvent[] {
  const { dueOn, dueAt, provisional, calendar } = term;
  const reckoned = { dueOn, dueAt, provisional, calendar };
  const entry = about(row, { id: to.id, limit: term.limit, proceeding: to.proceeding, key: to.key });
  const start: TermEvent = {
    type: 'TermStarted',
    data: {
      ...entry,
      version: term.version,
      key: to.key,
      startedOn: term.startedOn,
      startedAt: term.startedAt,
      startedBy: term.startedBy,
      length: term.length,
      ...reckoned,
      who: row.who,
      onLapse: row.onLapse,
      internal: row.internal ?? false,
      law: row.law,
      confidence: row.confidence,
    },
  };
  const stops = term.excluded.flatMap((span, n): readonly TermEvent[] => [
    {
      type: 'TermSuspended',
      data: { ...entry, suspendedOn: span.from, because: span.because[0] ?? '', suspendedBy: span.because },
    },
    {
      type: 'TermResumed',
      data: {
        ...entry,
        resumedOn: span.to,
        because: span.because[0] ?? '',
        suspendedBy: [],
        ...reckoned,
        notCounted: span,
        excludedDays: n === term.excluded.length - 1 ? term.excludedDays : 0,
      },
    },
  ]);
  const extensions = term.extensions.map(({ on, by, length }): TermEvent => ({
    type: 'TermExtended',
    data: { ...entry, extendedOn: on, by, length, ...reckoned },
  }));
  const { suspendedOn, suspendedBy } = term;
  const open: readonly TermEvent[] =
    suspendedOn === null
      ? []
      : [{ type: 'TermSuspended', data: { ...entry, suspendedOn, because: suspendedBy[0] ?? '', suspendedBy } }];
  return [start, ...extensions, ...stops, ...open];
}
