import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { isProvisional, isWorkingDay } from '../engine/time/calendar.js';
import { addDays, yearOf } from '../engine/time/day.js';
import { lastAnnounced, statutory } from './holidays.gen.js';
import { nationalCalendar as cn } from './holidays.js';

const day = (name: string, year: number) =>
  `${year}-${statutory.find((row) => row[0] === year && row[1] === name)![3].split(' ')[0]!}`;

describe('national calendar', () => {
  it('agrees with the published years day by day', () => {
    const different: string[] = [];
    for (let date = '2010-01-01'; yearOf(date) <= lastAnnounced; date = addDays(date, 1)) {
      if (isWorkingDay(cn, date) !== chineseDays.isWorkday(date)) different.push(date);
    }
    expect(different).toEqual([]);
  });

  it('knows the notices for National Day 2025 and Spring Festival 2026', () => {
    expect(['2025-09-28', '2025-10-11', '2026-02-14', '2026-02-28'].every((date) => isWorkingDay(cn, date))).toBe(true);
    expect(['2025-10-01', '2025-10-08', '2026-02-15', '2026-02-23'].some((date) => isWorkingDay(cn, date))).toBe(false);
    expect(cn.days['2025-10-04']?.name.zh).toBe('国庆节');
  });

  it('takes the 13 statutory days where nothing is announced, and says that they are provisional', () => {
    for (const year of [2027, 2030, 2045]) {
      const rows = statutory.filter((row) => row[0] === year);
      expect(rows.flatMap((row) => row[3].split(' '))).toHaveLength(13);
      expect(rows.every((row) => row[4] === '')).toBe(true);
    }
    expect(isWorkingDay(cn, '2027-01-01')).toBe(false);
    expect(isProvisional(cn, '2026-12-31')).toBe(false);
    expect(isProvisional(cn, '2027-01-04')).toBe(true);
  });

  // Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table. (ICU is a day off for 2027 and 2030: their new
  // moons fall within minutes of Beijing midnight.)
  it.each([
    [2027, '02-06', '04-05', '06-09', '09-15'],
    [2028, '01-26', '04-04', '05-28', '10-03'],
    [2029, '02-13', '04-04', '06-16', '09-22'],
    [2030, '02-03', '04-05', '06-05', '09-12'],
  ])('has the lunar days of %i', (year, spring, tombs, dragonBoat, autumn) => {
    const days = [addDays(day('春节', year), 1), day('清明', year), day('端午', year), day('中秋', year)];
    expect(days).toEqual([spring, tombs, dragonBoat, autumn].map((date) => `${year}-${date}`));
  });
});
