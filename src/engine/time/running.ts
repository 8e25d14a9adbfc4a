import type { Happened } from '../decider.js';
import type { Calendar } from './calendar.js';
import { compareInstants, later } from './day.js';
import { excludedDays, isInHours, reckon } from './due.js';
import { extend } from './extension.js';
import type { Limit, Span, Term } from './limit.js';
import { about } from './rows.js';
import type { TermEvent } from './term-events.js';
import { evolveTerm } from './term-fold.js';

/** What an event does to one term, in this order: it sets a lapse aside; meets or drops; resumes, suspends; extends. */
export function changes(row: Limit, term: Term, event: Happened, calendar: Calendar): readonly TermEvent[] {
  if (term.is === 'met' || term.is === 'dropped') return [];
  const entries: TermEvent[] = [];
  let running = term;
  const enter = (added: readonly TermEvent[]) => {
    entries.push(...added);
    running = added.reduce((before, entry) => evolveTerm(before, entry) ?? before, running);
  };
  const late = isLate(term, event);
  // A duty that is only overdue can still be done; what has lapsed by right, or been lost, cannot.
  if (term.is === 'lapsed' && late && row.onLapse !== 'overdue') return [];
  if (term.is === 'lapsed' && !late) enter([setAside(row, term, event)]);
  const end = ended(row, running, event, late);
  if (end) return [...entries, end];
  for (const [begins, ends] of isInHours(term) ? [] : (row.excludes ?? [])) {
    if (event.type === ends) enter(resumed(row, running, begins, event, calendar));
    if (event.type === begins && !late) enter(suspended(row, running, event));
  }
  enter(extend(row, running, event, late, calendar));
  return entries;
}

/** Did it happen after the term's last day, or after its last hour? */
export function isLate(
  term: Pick<Term, 'dueOn' | 'dueAt'>,
  event: Pick<Happened, 'occurredOn' | 'occurredAt'>,
): boolean {
  if (term.dueAt !== null && event.occurredAt !== null) return compareInstants(event.occurredAt, term.dueAt) > 0;
  return term.dueOn !== null && event.occurredOn > term.dueOn;
}

/** Would it be met by the event, in time or not? What lapsed by right on an earlier day is beyond that. */
export function meets(row: Limit, term: Term, { type, occurredOn }: Happened): boolean {
  if (!row.metBy.includes(type) || term.dueOn === null) return false;
  return term.is === 'running' || (term.is === 'lapsed' && (row.onLapse === 'overdue' || occurredOn <= term.dueOn));
}

function setAside(row: Limit, term: Term, { type, occurredOn }: Happened): TermEvent {
  const { dueOn, dueAt } = term;
  return { type: 'TermLapseSetAside', data: { ...about(row, term), by: type, happenedOn: occurredOn, dueOn, dueAt } };
}

function ended(row: Limit, term: Term, { type, occurredOn }: Happened, late: boolean): TermEvent | null {
  const data = { ...about(row, term), endedOn: occurredOn, by: type };
  if (row.metBy.includes(type)) return { type: 'TermMet', data: { ...data, late } };
  return row.dropsOn?.includes(type) ? { type: 'TermDropped', data } : null;
}

function suspended(row: Limit, term: Term, { type, occurredOn }: Happened): readonly TermEvent[] {
  const suspendedOn = term.suspendedOn ?? later(occurredOn, term.startedOn);
  const suspendedBy = [...term.suspendedBy, type];
  return [{ type: 'TermSuspended', data: { ...about(row, term), suspendedOn, because: type, suspendedBy } }];
}

/** One of the open spans ends; the days so far are entered as not counted, and the term runs when none is left. */
function resumed(row: Limit, term: Term, begins: string, event: Happened, calendar: Calendar): readonly TermEvent[] {
  const index = term.suspendedBy.indexOf(begins);
  if (index < 0 || term.suspendedOn === null) return [];
  const suspendedBy = term.suspendedBy.filter((_, i) => i !== index);
  const resumedOn = later(event.occurredOn, term.suspendedOn);
  const span: Span = { from: term.suspendedOn, to: resumedOn, because: [...new Set(term.suspendedBy)] };
  const notCounted = span.to > span.from ? span : null;
  const counted = { ...term, excluded: notCounted ? [...term.excluded, notCounted] : term.excluded };
  const { provisional, calendar: version } = term;
  const reckoned =
    suspendedBy.length > 0
      ? { dueOn: null, dueAt: null, provisional, calendar: version }
      : reckon(calendar, counted, row);
  const data = { ...about(row, term), resumedOn, because: event.type, suspendedBy, ...reckoned, notCounted };
  return [{ type: 'TermResumed', data: { ...data, excludedDays: excludedDays(calendar, counted) } }];
}
