import type { Calendar, SpecialDay } from '../../src/engine/time/calendar.js';

const named = (zh: string, en: string, work: boolean, days: readonly string[]): readonly [string, SpecialDay][] =>
  days.map((day) => [day, { work, name: { zh, en } }]);

/** The engine's specs know no law: the announced days they turn on are written out here. */
export const calendarOf2026: Calendar = {
  place: 'CN',
  version: 'CN-2026',
  announcedThrough: 2026,
  days: Object.fromEntries([
    ...named('国庆节', 'National Day', true, ['2025-09-28', '2025-10-11']),
    ...named(
      '国庆节',
      'National Day',
      false,
      ['01', '02', '03', '04', '05', '07', '08'].map((day) => `2025-10-${day}`),
    ),
    ...named('中秋', 'Mid-autumn Festival', false, ['2025-10-06']),
    ...named('元旦', "New Year's Day", false, ['2026-01-01', '2026-01-02', '2026-01-03']),
    ...named('元旦', "New Year's Day", true, ['2026-01-04']),
    ...named('春节', 'Spring Festival', true, ['2026-02-14', '2026-02-28']),
    ...named(
      '春节',
      'Spring Festival',
      false,
      ['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `2026-02-${day}`),
    ),
    ...named('清明', 'Tomb-sweeping Day', false, ['2026-04-04', '2026-04-05', '2026-04-06']),
    ...named(
      '劳动节',
      'Labour Day',
      false,
      ['01', '02', '03', '04', '05'].map((day) => `2026-05-${day}`),
    ),
    ...named('劳动节', 'Labour Day', true, ['2026-05-09']),
    ...named('元旦', "New Year's Day", false, ['2027-01-01']),
  ]),
};
