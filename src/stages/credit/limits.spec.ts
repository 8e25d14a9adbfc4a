import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import type { Event, Happened } from '../../engine/decider.js';
import { credit } from './credit.js';

const due = (limit: string, ...events: readonly Happened<Event>[]) => dueOf(ledgerOf(credit, ...events), limit);
const days = (limit: string, begun: Happened<Event>, done: string, on: readonly [string, string, string]) =>
  lateOn(credit, limit, [begun], (when) => at(when, done), on);
const inTime = [false, false, true];
const listed = (when: string, over: object = {}) =>
  at(when, 'SubjectListed', { again: false, elsewhere: false, longer: false, restrictedEve: null, ...over });

describe('the listing', () => {
  it('waits five working days for a statement, make-up days included', () => {
    // Saturday 14 February is worked; the Spring Festival is free to Monday 23: 14, 24, 25, 26, 27.
    expect(
      days('T-LIST-STATEMENT', at('2026-02-13', 'ListingNoticeServed'), 'ListingStatementMade', [
        '2026-02-26',
        '2026-02-27',
        '2026-02-28',
      ]),
    ).toEqual(inTime);
  });
  it('is published within twenty working days, or pushed in ten and published there in ten', () => {
    // 3 to 6 March four, 9 to 13 nine, 16 to 20 fourteen, 23 to 27 nineteen, 30 the twentieth.
    expect(
      days('T-LIST-PUBLISH', listed('2026-03-02'), 'ListingPublished', ['2026-03-27', '2026-03-30', '2026-03-31']),
    ).toEqual(inTime);
    const away = listed('2026-03-02', { elsewhere: true });
    expect(due('T-LIST-PUBLISH', away)).toBeNull();
    expect(days('T-LIST-PUSH', away, 'ListingPushed', ['2026-03-13', '2026-03-16', '2026-03-17'])).toEqual(inTime);
    const pushed = at('2026-03-16', 'ListingPushed');
    expect(days('T-LIST-PUBLISH-HOME', pushed, 'ListingPublished', ['2026-03-27', '2026-03-30', '2026-03-31'])).toEqual(
      inTime,
    );
  });
  it('lasts three years, to the day, or as long as a statutory restriction', () => {
    expect(due('T-LIST-EARLY', listed('2026-03-02'))).toBe('2027-03-02');
    expect(due('T-LIST-END', listed('2026-03-02'))).toBe('2029-03-02');
    const longer = listed('2026-03-02', { longer: true, restrictedEve: '2031-05-03' });
    expect(due('T-LIST-END', longer)).toBeNull();
    // No day off moves it.
    expect(due('T-LIST-END-RESTRICTED', longer)).toBe('2031-05-04');
  });
  it('runs again from the day on which a removal is revoked', () => {
    const again = [
      listed('2026-03-02'),
      at('2027-04-01', 'SubjectRemoved', { by: 'repair', toPush: false }),
      listed('2027-06-01', { again: true }),
    ];
    expect(due('T-LIST-END', ...again)).toBe('2030-06-01');
    expect(due('T-LIST-EARLY', ...again)).toBe('2028-06-01');
    expect(due('T-LIST-PUBLISH', ...again)).not.toBeNull();
  });
});

describe('early removal', () => {
  it('is accepted in two working days', () => {
    expect(
      days('T-REPAIR-ACCEPT', at('2026-04-02', 'RepairApplied'), 'RepairAccepted', [
        '2026-04-03',
        // 3 April is Friday; Tomb-sweeping is free to Monday 6: 3 and 7.
        '2026-04-07',
        '2026-04-08',
      ]),
    ).toEqual(inTime);
  });
  it('is decided in fifteen working days, in seven from 2025-12-25', () => {
    const accepted = (when: string) => at(when, 'RepairAccepted');
    // 25, 26, 29, 30, 31 December; 4 January worked (Sunday); 5 to 9; 12 to 15: the fifteenth.
    expect(due('T-LIST-REPAIR', accepted('2025-12-24'))).toBe('2026-01-15');
    // 26, 29, 30, 31 December; 4, 5, 6 January.
    expect(due('T-LIST-REPAIR', accepted('2025-12-25'))).toBe('2026-01-06');
    expect(
      days('T-LIST-REPAIR', accepted('2026-03-02'), 'RepairRefused', ['2026-03-10', '2026-03-11', '2026-03-12']),
    ).toEqual(inTime);
  });
  it('is pushed to the home bureau in three working days', () => {
    expect(
      days('T-REPAIR-PUSH', at('2026-03-02', 'SubjectRemoved', { by: 'repair', toPush: true }), 'RemovalPushed', [
        '2026-03-04',
        '2026-03-05',
        '2026-03-06',
      ]),
    ).toEqual(inTime);
    expect(due('T-REPAIR-PUSH', at('2026-03-02', 'SubjectRemoved', { by: 'expiry', toPush: false }))).toBeNull();
  });
});
