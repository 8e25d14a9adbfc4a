import { describe, expect, it } from '@jest/globals';
import { lateCharge } from './late-charge.js';

/** Ten thousand yuan, to be paid by 2026-03-10. */
const FINE = 1_000_000;
const on = (
  day: string,
  payments: Parameters<typeof lateCharge>[3] = [],
  pauses: Parameters<typeof lateCharge>[4] = [],
) => lateCharge(FINE, '2026-03-10', day, payments, pauses);

describe('late charge: three per cent of the fine a day', () => {
  it('begins on the day after the last day for payment', () => {
    expect(on('2026-03-10')).toEqual({ lines: [], pausedDays: 0, uncappedFen: 0, chargeFen: 0 });
    expect(on('2026-03-11').chargeFen).toBe(30_000);
    expect(on('2026-03-12').chargeFen).toBe(60_000);
  });
  it('stops at the fine itself: on the thirty-fourth day', () => {
    // 33 days are 99 %, 34 would be 102 %.
    expect(on('2026-04-12')).toMatchObject({ uncappedFen: 990_000, chargeFen: 990_000 });
    expect(on('2026-04-13')).toMatchObject({ uncappedFen: 1_020_000, chargeFen: FINE });
    expect(on('2027-04-13').chargeFen).toBe(FINE);
  });
  it('does not grow while reconsideration or a suit is pending, both its days among them', () => {
    const pauses = [{ from: '2026-03-13', to: '2026-03-20' }];
    expect(on('2026-03-20', [], pauses)).toMatchObject({ pausedDays: 8, chargeFen: 60_000 });
    expect(on('2026-03-21', [], pauses)).toMatchObject({ pausedDays: 8, chargeFen: 90_000 });
    expect(on('2026-06-30', [], [{ from: '2026-03-13', to: null }])).toMatchObject({ chargeFen: 60_000 });
  });
  it('shows its reckoning, a line for each sum owed', () => {
    // Two days on the whole, three on what is left of it.
    expect(on('2026-03-15', [{ on: '2026-03-12', fineFen: 400_000 }]).lines).toEqual([
      { from: '2026-03-11', to: '2026-03-12', days: 2, owedFen: 1_000_000, chargeFen: 60_000 },
      { from: '2026-03-13', to: '2026-03-15', days: 3, owedFen: 600_000, chargeFen: 54_000 },
    ]);
    expect(on('2026-12-31', [{ on: '2026-03-12', fineFen: FINE }]).chargeFen).toBe(60_000);
  });
  it('drops parts of a fen', () => {
    expect(lateCharge(333, '2026-03-10', '2026-03-11', [], []).chargeFen).toBe(9);
  });
});
