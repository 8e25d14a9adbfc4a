import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDate, isInstant, localDateOf, startOfDay } from './day.js';
import { addToDay, addToInstant, compareLengths, isLength, parseLength } from './length.js';
import { calendarOf2026 as cn } from '../../../test/harness/calendar.js';

describe('days', () => {
  it('knows dates that exist', () => {
    expect(['2024-02-29', '2026-12-31'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '', 20260101, null].some(isDate)).toBe(false);
  });

  it('knows instants with an offset', () => {
    expect(['2026-03-02T10:30+08:00', '2026-03-02T02:30:00.000Z', '2026-03-02T02:30:59Z'].every(isInstant)).toBe(true);
    const wrong = [
      '2026-03-02T10:30',
      '2026-03-02',
      '2026-02-30T10:30Z',
      '2026-03-02T24:00Z',
      '2026-03-02T10:60Z',
      '2026-03-02T10:30+15:00',
    ];
    expect(wrong.some(isInstant)).toBe(false);
  });

  it('takes the day of Shanghai', () => {
    expect(localDateOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(localDateOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
    expect(startOfDay('2026-03-02')).toBe('2026-03-01T16:00:00.000Z');
  });

  it('ends a month on the same-numbered day, or on its last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-02-28', 1)).toBe('2026-03-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
  });

  it('adds days as it counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -2_000, max: 2_000 }), (n, days) => {
        const date = addDays('1990-01-01', n);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      { numRuns: 50 },
    );
  });
});

describe('lengths', () => {
  it('reads what the law writes', () => {
    expect(parseLength('15 working days')).toEqual({ amount: 15, unit: 'working days' });
    expect(parseLength('2 years')).toEqual({ amount: 2, unit: 'years' });
    expect(
      ['0 months', '1 month', '100 years', '1.5 months', '-3 hours', '3  months', '1000 hours', null].some(isLength),
    ).toBe(false);
    expect(() => parseLength('soon')).toThrow(RangeError);
  });

  it('compares like with like', () => {
    expect(compareLengths('1 years', '13 months')).toBe(-1);
    expect(compareLengths('30 calendar days', '1 months')).toBeNull();
  });

  it.each([
    // Across National Day 2025: free 1 to 8 October, worked Sunday 28 September and Saturday 11 October.
    ['2025-09-26', '1 working days', '2025-09-28'],
    ['2025-09-26', '3 working days', '2025-09-30'],
    ['2025-09-26', '4 working days', '2025-10-09'],
    ['2025-10-10', '1 working days', '2025-10-11'],
    ['2025-10-10', '7 working days', '2025-10-20'],
    ['2025-09-15', '15 calendar days', '2025-09-30'],
    ['2025-09-16', '15 calendar days', '2025-10-09'],
    ['2025-09-23', '15 calendar days', '2025-10-09'],
    ['2025-09-24', '15 calendar days', '2025-10-09'],
    ['2025-09-25', '15 calendar days', '2025-10-10'],
    ['2025-09-11', '1 months', '2025-10-11'],
    // Across Spring Festival 2026: free 15 to 23 February, worked Saturdays 14 and 28 February.
    ['2026-02-12', '2 working days', '2026-02-14'],
    ['2026-02-12', '3 working days', '2026-02-24'],
    ['2026-02-12', '7 working days', '2026-02-28'],
    ['2026-01-15', '30 calendar days', '2026-02-14'],
    ['2026-01-16', '30 calendar days', '2026-02-24'],
    ['2025-11-30', '3 months', '2026-02-28'],
    // A Saturday that is free.
    ['2026-02-07', '1 months', '2026-03-09'],
    ['2024-02-29', '1 years', '2025-02-28'],
  ] as const)('from %s, %s end on %s', (start, length, due) => {
    expect(addToDay(cn, start, length)).toBe(due);
  });

  it('runs hours through nights and holidays', () => {
    expect(addToInstant('2025-09-30T17:30:00+08:00', '24 hours')).toEqual({
      dueAt: '2025-10-01T09:30:00.000Z',
      dueOn: '2025-10-01',
    });
    expect(() => addToInstant('2025-09-30T17:30:00+08:00', '1 months')).toThrow(RangeError);
    expect(() => addToDay(cn, '2025-09-30', '24 hours')).toThrow(RangeError);
  });
});
