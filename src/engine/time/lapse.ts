import type { Calendar } from './calendar.js';
import { addDays, addHours, addMilliseconds, compareInstants, startOfDay } from './day.js';
import { addMeasured, parseLength } from './length.js';
import type { Length, Limit, Term } from './limit.js';
import { about } from './rows.js';
import type { TermEvent } from './term-events.js';

/**
 * First instant (UTC) at which the clock may act on a term: after its last day in Shanghai, or its last instant, has fully
 * ended, and the grace after that. Null while the term does not run. Grace in working days needs the calendar.
 */
export function lapsesAt(term: Term, grace: Length | undefined, calendar: Calendar): string | null {
  if (term.is !== 'running' || term.dueOn === null) return null;
  const measured = grace === undefined ? null : parseLength(grace);
  if (measured?.unit === 'hours') return addHours(afterTheEnd(term.dueOn, term.dueAt), measured.amount);
  if (measured === null) return afterTheEnd(term.dueOn, term.dueAt);
  return afterTheEnd(addMeasured(calendar, term.dueOn, measured), null);
}

function afterTheEnd(dueOn: string, dueAt: string | null): string {
  return dueAt === null ? startOfDay(addDays(dueOn, 1)) : addMilliseconds(dueAt, 1);
}

export function hasLapsed(term: Term, now: string, grace: Length | undefined, calendar: Calendar): boolean {
  const from = lapsesAt(term, grace, calendar);
  return from !== null && compareInstants(now, from) >= 0;
}

/**
 * The entry of a lapse, for the clock's command, which names the term and the revision it saw. Nothing, when the term
 * has moved on since or its time has not come.
 */
export function lapse(
  row: Limit,
  term: Term | undefined,
  revision: number,
  now: string,
  calendar: Calendar,
): readonly TermEvent[] {
  if (!term || term.revision !== revision || !hasLapsed(term, now, row.grace, calendar)) return [];
  const { dueOn, dueAt } = term;
  return [{ type: 'TermLapsed', data: { ...about(row, term), dueOn, dueAt, revision, onLapse: row.onLapse } }];
}
