import type { Account } from '../engine/handling.js';
import type { ProcessManager } from '../engine/projections/process-manager.js';

/**
 * A year's calendar was published: every file with a provisional date reckons its terms anew, with the calendar as the
 * recorded reason. Files that are opened later reckon with it from the start.
 * @param provisional streams with a running term whose date is provisional, as of the position given at least
 */
export function calendarManager(
  provisional: (position: number) => Promise<readonly string[]>,
  account: Account,
): ProcessManager {
  return {
    name: 'calendar',
    types: ['CalendarPublished'],
    handle: async ({ data, occurredOn, position }) => {
      const streams = await provisional(position);
      return streams.map((stream) => {
        const dash = stream.indexOf('-');
        const kind = stream.slice(0, dash);
        const room = kind === 'case' ? 'case' : 'credit';
        const body = { occurredOn, calendar: `CN-${String(data.year)}` };
        return { kind, id: stream.slice(dash + 1), room, name: 'RecalculateTerms', body, account };
      });
    },
  };
}
