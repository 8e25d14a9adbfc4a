import type { Calendar } from '../../src/engine/time/calendar.js';

/** Days that are not counted: those after the first up to the second, inclusive. */
export type NotCounted = readonly [after: string, through: string];

export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export function isWorked(calendar: Calendar, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return calendar.days[day]?.work ?? (weekday > 0 && weekday < 6);
}

/**
 * The last day of a term told off day by day on the fingers, as an officer would with a wall calendar: what the ledger
 * reckons must come to the same. The day of the start is not counted; a last day that is free moves to the next worked one.
 * @param lengths as the law writes them, the first one and what was added to it; not in hours
 */
export function lastDay(
  calendar: Calendar,
  start: string,
  lengths: readonly string[],
  { without = [], moves = true }: { readonly without?: readonly NotCounted[]; readonly moves?: boolean } = {},
): string {
  const isOut = (day: string) => without.some(([after, through]) => day > after && day <= through);
  let day = start;
  let stopped = 0;
  const next = () => {
    day = dayAfter(day);
    if (isOut(day)) stopped += 1;
    return day;
  };
  for (const length of lengths) {
    const [amount, unit] = [Number.parseInt(length), length.slice(length.indexOf(' ') + 1)];
    if (unit === 'working days') for (let n = 0; n < amount;) n += Number(isWorked(calendar, next()) && !isOut(day));
    else if (unit === 'calendar days') for (let n = 0; n < amount;) n += Number(!isOut(next()));
    else {
      const until = sameDayLater(day, unit === 'years' ? 12 * amount : amount);
      stopped = 0;
      while (day < until) next();
      for (let left = stopped; left > 0; left--) next();
    }
  }
  while (moves && !isWorked(calendar, day)) day = dayAfter(day);
  return day;
}

/** The day of the same number so many months on, or the last of a month that has none. */
function sameDayLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  for (let number = date; ; number--) {
    const there = new Date(Date.UTC(year, month - 1 + months, number));
    if (there.getUTCMonth() === (month - 1 + months) % 12) return there.toISOString().slice(0, 10);
  }
}
