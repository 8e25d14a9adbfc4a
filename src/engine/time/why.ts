import type { Words } from '../command.js';
import { isWorkingDay, type Calendar } from './calendar.js';
import { addDays } from './day.js';
import { isInHours, nominalDueOn, notCounted, reckon } from './due.js';
import { measure } from './length.js';
import type { Length, Limit, Span, Term } from './limit.js';
import { rowOf } from './rows.js';

/** One line of the answer to "why is this due on that day"; the screen puts it into words. */
export type Step =
  | {
      readonly is: 'started';
      readonly on: string;
      readonly at: string | null;
      /** Event type. */
      readonly by: string;
      readonly what: Words | null;
      readonly length: Length;
      readonly law: Limit['law'] | null;
      readonly version: string;
      readonly confidence: Limit['confidence'] | null;
      readonly internal: boolean;
    }
  | { readonly is: 'start-not-counted'; readonly on: string }
  | { readonly is: 'day-off'; readonly on: string; readonly name: Words | null }
  | { readonly is: 'make-up-day'; readonly on: string; readonly name: Words }
  | (Span & { readonly is: 'not-counted'; readonly days: number })
  | { readonly is: 'suspended'; readonly since: string; readonly because: readonly string[] }
  | { readonly is: 'extended'; readonly on: string; readonly by: string; readonly length: Length }
  | { readonly is: 'moved'; readonly from: string; readonly to: string }
  | {
      readonly is: 'recalculated';
      readonly on: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly calendar: string;
      readonly because?: string;
      readonly reason?: unknown;
    }
  | {
      readonly is: 'due';
      readonly on: string;
      readonly at: string | null;
      readonly provisional: boolean;
      readonly calendar: string;
    };

/**
 * How a term came to its date: its start and article, spans not counted, extensions, each free day passed over and each
 * make-up day counted, the move off a free last day, recalculations. Days are named from the calendar given, which should
 * be the version on the term.
 */
export function why(term: Term, rows: readonly Limit[], calendar: Calendar): readonly Step[] {
  const row = rowOf(rows, term);
  const steps: Step[] = [started(term, row)];
  if (!isInHours(term)) steps.push({ is: 'start-not-counted', on: term.startedOn });
  for (const span of term.excluded) steps.push({ is: 'not-counted', ...span, days: notCounted(calendar, term, span) });
  for (const extension of term.extensions) steps.push({ is: 'extended', ...extension });
  if (term.suspendedOn !== null) {
    return [...steps, { is: 'suspended', since: term.suspendedOn, because: [...new Set(term.suspendedBy)] }];
  }
  const { dueOn, dueAt } = term;
  if (dueOn === null) return steps;
  if (!isInHours(term)) steps.push(...days(term, row, calendar));
  for (const recalculation of term.recalculations) steps.push({ is: 'recalculated', ...recalculation });
  return [...steps, { is: 'due', on: dueOn, at: dueAt, provisional: term.provisional, calendar: term.calendar }];
}

function started(term: Term, row: Limit | undefined): Step {
  return {
    is: 'started',
    on: term.startedOn,
    at: term.startedAt,
    by: term.startedBy,
    what: row?.what ?? null,
    length: term.length,
    law: row?.law ?? null,
    version: term.version,
    confidence: row?.confidence ?? null,
    internal: row?.internal ?? false,
  };
}

/** Free days and make-up days that bore on the date: all on the way for working days, else those at its end. */
function days(term: Term, row: Limit | undefined, calendar: Calendar): readonly Step[] {
  const nominal = nominalDueOn(calendar, term);
  const due = reckon(calendar, term, row).dueOn ?? nominal;
  if (measure(term.length)?.unit === 'working days') return special(calendar, addDays(term.startedOn, 1), due);
  return due === nominal ? [] : [{ is: 'moved', from: nominal, to: due }, ...special(calendar, nominal, due)];
}

function special(calendar: Calendar, from: string, to: string): readonly Step[] {
  const steps: Step[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const named = calendar.days[on];
    if (!isWorkingDay(calendar, on)) steps.push({ is: 'day-off', on, name: named?.name ?? null });
    else if (named?.work) steps.push({ is: 'make-up-day', on, name: named.name });
  }
  return steps;
}
