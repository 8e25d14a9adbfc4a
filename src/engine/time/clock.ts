/** The machine's time as a port. It gives instants only: legal dates are given by officers or worked out from them. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Stands still until it is wound: for tests, play and simulation. */
export class HandClock implements Clock {
  private instant: number;

  /** @param iso an instant with offset, e.g. `2026-03-02T09:00:00+08:00` */
  constructor(iso = '2026-01-05T09:00:00+08:00') {
    this.instant = instantOf(iso);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Winds to an instant; backwards is allowed, since real clocks do it too. @throws RangeError without a valid offset */
  set(iso: string): void {
    this.instant = instantOf(iso);
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}

/** A time without an offset would be read in the machine's own zone, and a test would pass only there. */
function instantOf(iso: string): number {
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`not an instant with offset: ${iso}`);
  return instant;
}
