import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../test/harness/calendar.js';
import { allRooms } from '../case/stages.js';
import { Invalid } from '../engine/errors.js';
import { reckoned, type Asked } from './reckoning.js';

const rows = Object.values(allRooms).flatMap((room) => room.limits);
const reckon = (asked: Asked) => reckoned(asked, rows, calendarOf2026);

function fault(asked: Asked): string {
  try {
    reckon(asked);
    return 'accepted';
  } catch (error) {
    if (error instanceof Invalid) return `${error.errors[0]?.field} ${error.errors[0]?.code}`;
    throw error;
  }
}

describe('a term without a case', () => {
  it('ends as the same term of a case would, with the same reasons', () => {
    const found = reckon({ start: '2026-02-02', limit: 'T-CLUE-VERIFY' });
    expect(found).toMatchObject({
      length: '15 working days',
      dueOn: '2026-02-28',
      provisional: false,
      limit: { law: { zh: '《市场监督管理行政处罚程序规定》第18条' }, confidence: 'verified' },
    });
    expect(found.why.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['started', 'day-off', 'make-up-day', 'due']),
    );
  });
  it('takes the version in force on the starting day', () => {
    expect(reckon({ start: '2026-04-14', limit: 'T-CMP-ACCEPT' }).limit?.law.act).toBe('TSJB-20');
    expect(reckon({ start: '2026-04-15', limit: 'T-CMP-ACCEPT' }).limit).toMatchObject({
      law: { act: 'TSJB-121' },
      confidence: 'low',
    });
    expect(fault({ start: '2019-12-31', limit: 'T-CMP-ACCEPT' })).toBe('limit limit.not-in-force');
  });
  it.each([
    ['2026-02-10', '7 working days', '2026-02-26'],
    // 15 February to 23 February 2026 are free.
    ['2026-02-08', '7 calendar days', '2026-02-24'],
    ['2026-01-31', '1 months', '2026-02-28'],
    ['2024-02-29', '2 years', '2026-02-28'],
  ])('from %s by %s ends on %s', (start, length, dueOn) => {
    expect(reckon({ start, length }).dueOn).toBe(dueOn);
  });
  it('in hours runs through from its instant', () => {
    expect(reckon({ start: '2026-02-14T09:30:00+08:00', length: '24 hours' })).toMatchObject({
      dueAt: '2026-02-15T01:30:00.000Z',
      dueOn: '2026-02-15',
    });
  });
  it('says that a date beyond the announced years may move', () => {
    expect(reckon({ start: '2026-12-25', length: '15 working days' }).provisional).toBe(true);
  });
  it.each([
    [{ length: '15 working days' }, 'start value.not-a-date'],
    [{ start: '2026-02-30', length: '15 working days' }, 'start value.not-a-date'],
    [{ start: '2026-02-02', length: '24 hours' }, 'start value.not-an-instant'],
    [{ start: '2026-02-02' }, 'length value.not-a-length'],
    [{ start: '2026-02-02', length: '0 working days' }, 'length value.not-a-length'],
    [{ start: '2026-02-02', limit: 'T-NONE' }, 'limit limit.unknown'],
    [{ start: '2026-02-02', limit: 'T-CLUE-VERIFY', length: '3 working days' }, 'length limit.length-fixed'],
  ])('refuses %j', (asked, expected) => {
    expect(fault(asked)).toBe(expected);
  });
});
