/**
 * Local dates (`YYYY-MM-DD`, proleptic Gregorian) and instants (ISO 8601) as strings. The legal day is Shanghai's, which
 * has been UTC+08:00 without summer time since 1992. `Date` is used for arithmetic only and never leaves this file.
 */
const DAY = 86_400_000;
const HOUR = 3_600_000;
const SHANGHAI = 8 * HOUR;

const toMs = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Is it a date that exists? `2026-02-30` is not. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && toDate(ms) === text;
}

/** Is it an instant with its offset (`Z` or `±hh:mm`), on a date that exists, to the millisecond at the finest? */
export function isInstant(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!parts || !isDate(parts[1])) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = parts.slice(2).map((part) => Number(part ?? 0));
  return hour! < 24 && minute! < 60 && second! < 60 && offsetHour! <= 14 && offsetMinute! < 60;
}

/** The same instant in the stored form: UTC with milliseconds. @throws RangeError when it is not an instant */
export function utc(instant: string): string {
  return new Date(Date.parse(instant)).toISOString();
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: string): number {
  return new Date(toMs(date)).getUTCDay();
}

export function addDays(date: string, days: number): string {
  return toDate(toMs(date) + days * DAY);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / DAY);
}

/** The same-numbered day so many months later, or the last day of that month where there is none (Civil Code, art. 202). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDate(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

export function addHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR).toISOString();
}

export function addMilliseconds(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Shanghai's date at that instant. */
export function localDateOf(instant: string): string {
  return toDate(Date.parse(instant) + SHANGHAI);
}

/** First instant of a Shanghai day (UTC). */
export function startOfDay(date: string): string {
  return new Date(toMs(date) - SHANGHAI).toISOString();
}

/** Negative, zero or positive as `a` is before, at or after `b`, whatever their offsets. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

export const later = (a: string, b: string): string => (a > b ? a : b);
