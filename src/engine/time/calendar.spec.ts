import { describe, expect, it } from '@jest/globals';
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  rollOver,
  withYear,
  workingDaysBetween,
  type Calendar,
} from './calendar.js';

const name = { zh: '节', en: 'Holiday' };
const calendar: Calendar = {
  place: 'X',
  version: 'X-1',
  announcedThrough: 2026,
  // Friday 1 May is free; Saturday 9 May is worked.
  days: { '2026-05-01': { work: false, name }, '2026-05-09': { work: true, name } },
};

describe('calendar', () => {
  it('knows weekdays, holidays and make-up days', () => {
    const week = ['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-09', '2026-05-10'];
    expect(week.map((day) => isWorkingDay(calendar, day))).toEqual([true, false, false, false, true, true, false]);
  });

  it('counts working days, the starting day not included', () => {
    expect(addWorkingDays(calendar, '2026-04-30', 0)).toBe('2026-04-30');
    expect(addWorkingDays(calendar, '2026-04-30', 1)).toBe('2026-05-04');
    expect(addWorkingDays(calendar, '2026-05-08', 2)).toBe('2026-05-11');
    expect(addWorkingDays(calendar, '2026-05-02', 1)).toBe('2026-05-04');
    expect(workingDaysBetween(calendar, '2026-04-30', '2026-05-11')).toBe(7);
    expect(workingDaysBetween(calendar, '2026-05-11', '2026-04-30')).toBe(0);
  });

  it('moves a free day to the next that is worked, and leaves a worked one', () => {
    expect(rollOver(calendar, '2026-05-01')).toBe('2026-05-04');
    expect(rollOver(calendar, '2026-05-09')).toBe('2026-05-09');
    expect(nextWorkingDay(calendar, '2026-05-08')).toBe('2026-05-09');
  });

  it('is provisional after the last announced year, until that year is published', () => {
    expect(isProvisional(calendar, '2026-12-31')).toBe(false);
    expect(isProvisional(calendar, '2027-01-01')).toBe(true);
    const next = withYear(calendar, 2027, { '2027-01-01': { work: false, name } }, 'X-2');
    expect(isProvisional(next, '2027-12-31')).toBe(false);
    expect(isWorkingDay(next, '2027-01-01')).toBe(false);
    expect(isWorkingDay(next, '2026-05-09')).toBe(true);
    expect(next.version).toBe('X-2');
  });

  it('replaces a year that is announced again, and leaves a year out of turn provisional', () => {
    const again = withYear(calendar, 2026, { '2026-05-04': { work: false, name } }, 'X-2');
    expect(isWorkingDay(again, '2026-05-01')).toBe(true);
    expect(isWorkingDay(again, '2026-05-04')).toBe(false);
    expect(again.announcedThrough).toBe(2026);
    expect(isProvisional(withYear(calendar, 2028, {}, 'X-2'), '2028-06-01')).toBe(true);
  });
});
