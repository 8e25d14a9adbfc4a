import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Pace } from './pace.js';

describe('the pace of batches', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Flights of so many milliseconds, after each of which the callers come back within so many. */
  function fly(pace: Pace, flights: number, flight: number, back: number, callers = 4, comeBack = callers): void {
    for (let n = 0; n < flights; n++) {
      pace.left();
      jest.advanceTimersByTime(flight);
      pace.landed(callers);
      jest.advanceTimersByTime(back);
      for (let caller = 0; caller < comeBack; caller++) pace.came();
    }
  }

  it('lets half fly while the other half make ready, as long as flights are short', () => {
    const pace = new Pace();
    fly(pace, 50, 4, 2);
    expect(pace.wholeCompany).toBe(false);
  });

  it('lets all share a flight that takes long, and waits for them no longer than they lately took twice over', () => {
    const pace = new Pace();
    fly(pace, 50, 20, 2);
    expect(pace.wholeCompany).toBe(true);
    expect(pace.patience).toBeCloseTo(4);
  });

  it('goes back to halves when flights have become short again', () => {
    const pace = new Pace();
    fly(pace, 50, 20, 2);
    fly(pace, 50, 3, 2);
    expect(pace.wholeCompany).toBe(false);
  });

  it('waits for nobody when callers do not come back', () => {
    const pace = new Pace();
    fly(pace, 50, 20, 2);
    fly(pace, 2, 20, 2, 4, 1);
    expect(pace.wholeCompany).toBe(false);
  });
});
