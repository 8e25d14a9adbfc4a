import { describe, expect, it } from '@jest/globals';
import { HandClock } from '../engine/time/clock.js';
import { SignInThrottles, Throttle } from './throttle.js';

const minute = 60_000;

describe('throttle', () => {
  it('lets in up to the limit, then says how long to wait, then forgets', () => {
    const clock = new HandClock();
    const throttle = new Throttle(clock, 3, 15 * minute);
    for (let n = 0; n < 3; n++) {
      expect(throttle.waits('li')).toBe(0);
      throttle.failed('li');
    }
    expect(throttle.waits('li')).toBe(900);
    clock.advance(14 * minute);
    expect(throttle.waits('li')).toBe(60);
    clock.advance(minute);
    expect(throttle.waits('li')).toBe(0);
  });

  it('begins anew after a success', () => {
    const throttle = new Throttle(new HandClock(), 1, minute);
    throttle.failed('li');
    throttle.succeeded('li');
    expect(throttle.waits('li')).toBe(0);
  });

  it('remembers only so many', () => {
    const throttle = new Throttle(new HandClock(), 1, minute, 2);
    for (const key of ['a', 'b', 'c']) throttle.failed(key);
    expect([throttle.waits('a'), throttle.waits('b'), throttle.waits('c')]).toEqual([0, 60, 60]);
  });
});

describe('sign-in', () => {
  it('bounds an address over many accounts, and keeps two addresses apart', () => {
    const throttles = new SignInThrottles(new HandClock());
    for (let n = 0; n < 50; n++) throttles.failed(`account-${n}`, '10.0.0.1');
    expect(throttles.waits('another', '10.0.0.1')).toBe(900);
    expect(throttles.waits('another', '10.0.0.2')).toBe(0);
  });

  it('does not let two names run together', () => {
    const throttles = new SignInThrottles(new HandClock());
    for (let n = 0; n < 5; n++) throttles.failed('a","b', 'c');
    expect(throttles.waits('a', 'b","c')).toBe(0);
  });
});
