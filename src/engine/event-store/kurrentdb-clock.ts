import { type Clock } from '../time/clock.js';
import { surelyAstray } from './clock-off.js';
import { ClockAstray } from './failures.js';
import { type KurrentIndex } from './kurrentdb-index.js';

/** Milliseconds for which one comparison of the clocks holds. */
const holds = 1_000;

/** This process' clock beside PostgreSQL's, which all processes share. */
export class ClockCheck {
  private compared = -Infinity;

  /** @param tolerance milliseconds by which they may differ; null: not compared */
  constructor(
    private readonly index: KurrentIndex,
    private readonly clock: Clock,
    private readonly tolerance: number | null,
  ) {}

  /** @throws ClockAstray */
  async agree(): Promise<void> {
    if (this.tolerance === null || performance.now() - this.compared < holds) return;
    const asked = performance.now();
    const off = await this.index.ahead(this.clock.now().getTime());
    if (surelyAstray(off, performance.now() - asked, this.tolerance)) throw new ClockAstray(off, this.tolerance);
    this.compared = performance.now();
  }
}
