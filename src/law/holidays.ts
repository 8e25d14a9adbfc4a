import type { Calendar, SpecialDay } from '../engine/time/calendar.js';
import { announced, lastAnnounced, statutory, type Holidays } from './holidays.gen.js';

/**
 * The country's calendar as built in: the announced years with their make-up working days (国务院办公厅通知), and beyond
 * them the 13 statutory days (全国年节及纪念日放假办法), whose dates are provisional until announced. A year that is
 * announced later is published to the calendar's own stream and needs no release. Local holidays (art. 4 of the
 * Regulation) are not in it: whether they move a legal term is unsettled.
 */
export const nationalCalendar: Calendar = {
  place: 'CN',
  version: `CN-${lastAnnounced}`,
  announcedThrough: lastAnnounced,
  days: Object.fromEntries([...announced, ...statutory].flatMap(daysOf)),
};

function daysOf([year, zh, en, off, work]: Holidays): readonly (readonly [string, SpecialDay])[] {
  const entries = (days: string, worked: boolean) =>
    days
      .split(' ')
      .filter((day) => day !== '')
      .map((day) => [`${year}-${day}`, { work: worked, name: { zh, en } }] as const);
  return [...entries(off, false), ...entries(work, true)];
}
