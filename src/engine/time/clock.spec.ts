import { describe, expect, it } from '@jest/globals';
import { HandClock, systemClock } from './clock.js';

describe('clock', () => {
  it('stands still until wound', () => {
    const clock = new HandClock('2026-03-02T09:00:00+08:00');
    expect(clock.now().toISOString()).toBe('2026-03-02T01:00:00.000Z');
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-03-02T01:01:30.000Z');
    clock.set('2027-01-01T00:00:00Z');
    expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('hands out instants that nobody can wind from outside', () => {
    const clock = new HandClock('2026-03-02T01:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });

  it('refuses an instant without offset', () => {
    expect(() => new HandClock('2026-03-02T09:00:00')).toThrow(RangeError);
    expect(() => new HandClock().set('tomorrow')).toThrow(RangeError);
  });

  it('reads the system clock', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
