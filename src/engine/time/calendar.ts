import type { Words } from '../command.js';
import { addDays, weekdayOf, yearOf } from './day.js';

/** A day that is not what its weekday says: a weekday that is free, or a make-up working day on a weekend. */
export interface SpecialDay {
  readonly work: boolean;
  readonly name: Words;
}

/** Which days are worked at a place. Plain data, passed as a fact; it changes only by being published anew. */
export interface Calendar {
  readonly place: string;
  /** Stands on every date that was reckoned with it. */
  readonly version: string;
  /** Last year whose working days have been announced; dates beyond it are provisional. */
  readonly announcedThrough: number;
  /** By date. Beyond the announced years only the days that are free by statute. */
  readonly days: Readonly<Record<string, SpecialDay>>;
}

export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const special = calendar.days[date];
  if (special) return special.work;
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6;
}

/** May a later announcement still change whether this is a working day? */
export function isProvisional(calendar: Calendar, date: string): boolean {
  return yearOf(date) > calendar.announcedThrough;
}

/** First working day after the date. */
export function nextWorkingDay(calendar: Calendar, date: string): string {
  let day = addDays(date, 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The date itself when it is worked, else the first working day after it: where a last day that is free moves to. */
export function rollOver(calendar: Calendar, date: string): string {
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
}

/** The nth working day after the date, which is itself not counted; the date itself for 0. */
export function addWorkingDays(calendar: Calendar, date: string, days: number): string {
  let day = date;
  for (let counted = 0; counted < days; counted++) day = nextWorkingDay(calendar, day);
  return day;
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++;
  return count;
}

/**
 * The calendar after the working days of a year were announced, or announced again. The year's former days are replaced;
 * an announcement may also name days of the neighbouring years. A year announced out of turn stays provisional until
 * those before it are known.
 */
export function withYear(
  calendar: Calendar,
  year: number,
  days: Readonly<Record<string, SpecialDay>>,
  version: string,
): Calendar {
  const others = Object.entries(calendar.days).filter(([date]) => yearOf(date) !== year);
  const announcedThrough = year === calendar.announcedThrough + 1 ? year : calendar.announcedThrough;
  return { ...calendar, version, announcedThrough, days: { ...Object.fromEntries(others), ...days } };
}
