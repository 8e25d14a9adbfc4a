/** Legal local date so many days before today. */
export function daysAgo(days: number): string {
  const shanghai = Date.now() + 8 * 3_600_000;
  return new Date(shanghai - days * 86_400_000).toISOString().slice(0, 10);
}
