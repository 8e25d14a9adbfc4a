import { addMeasured, sumLengths, measure } from './length.js';
import { addDays, addHours, daysBetween, later, localDateOf } from './day.js';
import { isProvisional, rollOver, workingDaysBetween, type Calendar } from './calendar.js';
import type { Limit, Span, Term } from './limit.js';

/** Where a term ends, and with which calendar that was reckoned. */
export interface Reckoned {
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly calendar: string;
}

export type Reckonable = Pick<Term, 'startedOn' | 'startedAt' | 'length' | 'extensions' | 'excluded'>;

export function isInHours(term: Pick<Term, 'length'>): boolean {
  return measure(term.length)?.unit === 'hours';
}

/** Days that a span takes out of a term: working days for a term in working days, else calendar days. */
export function notCounted(calendar: Calendar, term: Pick<Term, 'length'>, span: Span): number {
  if (span.to <= span.from) return 0;
  return measure(term.length)?.unit === 'working days'
    ? workingDaysBetween(calendar, span.from, span.to)
    : daysBetween(span.from, span.to);
}

export function excludedDays(calendar: Calendar, term: Pick<Term, 'length' | 'excluded'>): number {
  return term.excluded.reduce((sum, span) => sum + notCounted(calendar, term, span), 0);
}

/** The last day before it moves off a free day. */
export function nominalDueOn(calendar: Calendar, term: Reckonable): string {
  const lengths = [term.length, ...term.extensions.map((extension) => extension.length)];
  const [first, ...rest] = sumLengths(lengths);
  const excluded = excludedDays(calendar, term);
  const unit = first!.unit === 'working days' ? 'working days' : 'calendar days';
  // Working days not counted lengthen the working days themselves; a month first ends, then moves by the days not counted.
  const parts =
    unit === 'working days' ? [{ ...first!, amount: first!.amount + excluded }, ...rest] : [first!, ...rest];
  const end = parts.reduce((date, part) => addMeasured(calendar, date, part), term.startedOn);
  const moved = unit === 'working days' ? end : addDays(end, excluded);
  return term.excluded.reduce((date, span) => later(date, span.to), moved);
}

/**
 * When the term ends, from its start, length, extensions and closed spans. Spans are cut out, so that a suspended term
 * resumes with the days it had left.
 */
export function reckon(calendar: Calendar, term: Reckonable, row?: Pick<Limit, 'rollsOver'>): Reckoned {
  if (isInHours(term)) {
    const hours = sumLengths([term.length, ...term.extensions.map((extension) => extension.length)])[0]!.amount;
    const dueAt = addHours(term.startedAt ?? `${term.startedOn}T00:00:00+08:00`, hours);
    return { dueOn: localDateOf(dueAt), dueAt, provisional: false, calendar: calendar.version };
  }
  const nominal = nominalDueOn(calendar, term);
  const dueOn = row?.rollsOver === false ? nominal : rollOver(calendar, nominal);
  const provisional = isProvisional(calendar, dueOn) && dependsOnCalendar(term, row);
  return { dueOn, dueAt: null, provisional, calendar: calendar.version };
}

/** Calendar days that do not roll over are certain whatever is announced. */
function dependsOnCalendar(term: Reckonable, row?: Pick<Limit, 'rollsOver'>): boolean {
  return row?.rollsOver !== false || measure(term.length)?.unit === 'working days';
}
