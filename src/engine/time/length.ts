import { addHours, addDays, addMonths, localDateOf } from './day.js';
import { addWorkingDays, rollOver, type Calendar } from './calendar.js';
import type { Length } from './limit.js';

export type Unit = 'working days' | 'calendar days' | 'months' | 'years' | 'hours';

export interface Measured {
  readonly amount: number;
  readonly unit: Unit;
}

const PATTERN = /^(?:([1-9]\d{0,2}) (working days|calendar days|months|hours)|([1-9]\d?) (years))$/;

/** What the phrase says, or null when it is no length: a whole number from 1 to 999 (99 for years) and a unit in the plural. */
export function measure(text: unknown): Measured | null {
  const parts = typeof text === 'string' ? PATTERN.exec(text) : null;
  return parts ? { amount: Number(parts[1] ?? parts[3]), unit: (parts[2] ?? parts[4]) as Unit } : null;
}

export function isLength(text: unknown): text is Length {
  return measure(text) !== null;
}

/** @throws RangeError when it is no length: a mistake in a row */
export function parseLength(text: string): Measured {
  const measured = measure(text);
  if (!measured) throw new RangeError(`not a length: ${text}`);
  return measured;
}

/** Negative, zero or positive; null where lengths of different units cannot be compared. */
export function compareLengths(a: Length, b: Length): number | null {
  const [left, right] = [inBaseUnit(parseLength(a)), inBaseUnit(parseLength(b))];
  return left.unit === right.unit ? left.amount - right.amount : null;
}

function inBaseUnit({ amount, unit }: Measured): Measured {
  return unit === 'years' ? { amount: amount * 12, unit: 'months' } : { amount, unit };
}

/** Neighbours of one unit become one: one month extended by one month ends as two months do. */
export function sumLengths(lengths: readonly Length[]): readonly Measured[] {
  const sums: Measured[] = [];
  for (const length of lengths) {
    const next = inBaseUnit(parseLength(length));
    const last = sums.at(-1);
    if (last?.unit === next.unit) sums[sums.length - 1] = { ...next, amount: last.amount + next.amount };
    else sums.push(next);
  }
  return sums;
}

/** Adds without moving a last day that is free. The starting day is not counted. Hours are not for dates. */
export function addMeasured(calendar: Calendar, date: string, { amount, unit }: Measured): string {
  switch (unit) {
    case 'working days':
      return addWorkingDays(calendar, date, amount);
    case 'calendar days':
      return addDays(date, amount);
    case 'months':
      return addMonths(date, amount);
    case 'years':
      return addMonths(date, amount * 12);
    case 'hours':
      throw new RangeError('a term in hours runs from an instant');
  }
}

/**
 * Last day of a length that starts on a day, which is not counted; a last day that is free moves to the first working
 * day after it. @throws RangeError for hours: use `addToInstant`
 */
export function addToDay(calendar: Calendar, startedOn: string, length: Length): string {
  return rollOver(calendar, addMeasured(calendar, startedOn, parseLength(length)));
}

/**
 * Last instant of a length in hours: they run through nights, weekends and holidays, and do not move.
 * @throws RangeError when the length is not in hours
 */
export function addToInstant(startedAt: string, length: Length): { readonly dueAt: string; readonly dueOn: string } {
  const { amount, unit } = parseLength(length);
  if (unit !== 'hours') throw new RangeError(`${length} is not in hours`);
  const dueAt = addHours(startedAt, amount);
  return { dueAt, dueOn: localDateOf(dueAt) };
}
