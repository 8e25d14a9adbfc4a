import type { Clock } from '../engine/time/clock.js';

interface Failures {
  count: number;
  since: number;
}

/**
 * Bounds the guessing of passwords: failures are counted per key within a window. The memory is bounded too; when full
 * the oldest key is forgotten, since a flood of made-up names must not fill the process.
 */
export class Throttle {
  private readonly failures = new Map<string, Failures>();

  constructor(
    private readonly clock: Clock,
    /** Failures allowed within the window. */
    private readonly limit: number,
    private readonly windowMs: number,
    private readonly capacity = 10_000,
  ) {}

  /** Seconds until the key may try again; 0: now. */
  waits(key: string): number {
    const failures = this.current(key);
    if (!failures || failures.count < this.limit) return 0;
    return Math.max(1, Math.ceil((failures.since + this.windowMs - this.clock.now().getTime()) / 1000));
  }

  failed(key: string): void {
    const failures = this.current(key) ?? { count: 0, since: this.clock.now().getTime() };
    this.failures.delete(key);
    this.failures.set(key, { ...failures, count: failures.count + 1 });
    if (this.failures.size > this.capacity) {
      const oldest = this.failures.keys().next();
      if (!oldest.done) this.failures.delete(oldest.value);
    }
  }

  succeeded(key: string): void {
    this.failures.delete(key);
  }

  private current(key: string): Failures | undefined {
    const failures = this.failures.get(key);
    if (failures && this.clock.now().getTime() - failures.since >= this.windowMs) {
      this.failures.delete(key);
      return undefined;
    }
    return failures;
  }
}

/** Two bounds: few failures for one account from one address, more for one address over all accounts. */
export class SignInThrottles {
  private readonly pairs: Throttle;
  private readonly addresses: Throttle;

  constructor(clock: Clock, windowMs = 15 * 60_000) {
    this.pairs = new Throttle(clock, 5, windowMs);
    this.addresses = new Throttle(clock, 50, windowMs);
  }

  waits(account: string, address: string): number {
    return Math.max(this.pairs.waits(pair(account, address)), this.addresses.waits(address));
  }

  failed(account: string, address: string): void {
    this.pairs.failed(pair(account, address));
    this.addresses.failed(address);
  }

  succeeded(account: string, address: string): void {
    this.pairs.succeeded(pair(account, address));
  }
}

const pair = (account: string, address: string) => JSON.stringify([account, address]);
