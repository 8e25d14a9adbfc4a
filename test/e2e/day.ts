// A term that ends while a test runs would bring the clock's act in between: so acts that begin one happen now.
const shanghai = 8 * 3_600_000;

/** Legal local date so many days before today. */
export function daysAgo(days: number): string {
  return new Date(Date.now() + shanghai - days * 86_400_000).toISOString().slice(0, 10);
}

export const today = (): string => daysAgo(0);

/** Local date and time, to the minute, as one types it. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() + shanghai - minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
