import type { Calendar } from './calendar.js';
import { later } from './day.js';
import { excludedDays, reckon } from './due.js';
import type { Limit, Span, Term } from './limit.js';
import { about } from './rows.js';
import type { TermEvent } from './term-events.js';

/** Stands in the ledger as the cause of the entries. */
const CAUSE = 'MissedTermExcused';

/** A lapsed term runs on: the lapse is set aside, and the days of an obstacle are not counted. */
export function excusedEvents(
  row: Limit,
  term: Term,
  obstacle: { readonly from: string; readonly to: string },
  calendar: Calendar,
): readonly TermEvent[] {
  const { dueOn, dueAt } = term;
  const span: Span = { from: later(obstacle.from, term.startedOn), to: obstacle.to, because: [CAUSE] };
  const counted = { ...term, excluded: [...term.excluded, span] };
  const entry = about(row, term);
  return [
    { type: 'TermLapseSetAside', data: { ...entry, by: CAUSE, happenedOn: obstacle.to, dueOn, dueAt } },
    {
      type: 'TermSuspended',
      data: { ...entry, suspendedOn: span.from, because: CAUSE, suspendedBy: [CAUSE] },
    },
    {
      type: 'TermResumed',
      data: {
        ...entry,
        resumedOn: span.to,
        because: CAUSE,
        suspendedBy: [],
        ...reckon(calendar, counted, row),
        notCounted: span,
        excludedDays: excludedDays(calendar, counted),
      },
    },
  ];
}
