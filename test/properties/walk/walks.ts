import fc from 'fast-check';
import { Chance } from './chance.js';
import { Chart } from './chart.js';
import { Coverage, Tally } from './coverage.js';
import { goalKey, goalsLeft } from './goal.js';
import type { Ground } from './ground.js';
import type { Progress } from './progress.js';
import { scenarios } from './scenarios.js';
import { Step, stepOf } from './steps.js';
import type { Taken } from './told.js';
import { beginnings, steps, Walk } from './walk.js';

/** Walks in one call of fast-check: between two calls the walks may end. */
const AT_A_TIME = 4;
/** A walk that went wrong is made shorter, which takes long, where it is taken again by its seed. */
const shortens = process.env.HUZHI_SEED !== undefined;

/** Steps of a walk that is after one thing, and beyond it once it was met. */
const PURSUED = 40;
const BEYOND = 8;
/** Steps after which everything left is tried anew. */
const ROUND = 500;

/** How long to walk. */
export interface Until {
  /** At least so many steps. */
  readonly steps: number;
  /** Not many more than this, whatever is then still to be met. */
  readonly most: number;
}

/** A walk that met something for the first time, and the steps that it took. */
interface Kept {
  readonly walk: Walk;
  readonly steps: readonly Taken[];
}

/** Random walks over one ground; what they meet adds up. */
export class Walks {
  readonly coverage = new Coverage();
  readonly kept: Kept[] = [];
  private readonly chart = new Chart();
  private last: Walk | null = null;
  private beforeLast = new Coverage();

  constructor(
    private readonly ground: Ground,
    readonly progress: Progress,
  ) {}

  /**
   * Walks until everything was met.
   * @throws Error with the shortest walk found that goes wrong, step by step
   * @param insists that nothing is offered in vain: whoever walks at another seed each time may only say so
   */
  async take(seed: number, until: Until, insists = true): Promise<void> {
    const property = fc.asyncProperty(beginnings, steps, async (beginning, commands) => {
      const walk = this.walkFrom(beginning.seed, (before) => new Walk(beginning, before, insists));
      const taken = await walk.take(this.ground, (told, office) =>
        fc.asyncModelRun(() => ({ model: told, real: office }), commands),
      );
      this.keep(walk, taken);
    });
    const before = this.coverage.steps;
    const taken = (): number => this.coverage.steps - before;
    for (let round = 0; taken() < until.most; round++) {
      if (this.coverage.whole && taken() >= until.steps) return;
      await fc.assert(property, { seed: seed + round, numRuns: AT_A_TIME, endOnFailure: !shortens });
    }
  }

  /** Follows every published case to its end. */
  async follow(seed: number): Promise<void> {
    for (const { name, steps: all } of scenarios) {
      const walk = new Walk({ seed, start: '', published: name, upTo: all.length }, this.coverage.copy(), true);
      await walk.take(this.ground, () => Promise.resolve(), this.chart);
      this.keep(walk, []);
    }
  }

  /**
   * Goes after whatever was not met, one thing at a time, from the steps of published cases that are nearest to it: until
   * everything was met, or so many steps were taken. The published cases must have been followed before.
   */
  async pursue(seed: number, steps: number): Promise<void> {
    const until = this.coverage.steps + steps;
    for (let round = 0; this.coverage.steps < until && !this.coverage.whole; round++)
      await this.pursueOnce(seed + round * 7919, this.coverage.steps + ROUND);
  }

  /** Everything left in its turn, what was tried least first. */
  private async pursueOnce(seed: number, until: number): Promise<void> {
    const chance = new Chance(seed);
    const draw = (): number => chance.whole(0, 2 ** 31);
    const tried = new Tally();
    while (this.coverage.steps < until && !this.coverage.whole) {
      const goal = goalsLeft(this.coverage).reduce((a, b) => (tried.of(goalKey(b)) < tried.of(goalKey(a)) ? b : a));
      tried.add(goalKey(goal));
      const { scenario, upTo } = this.chart.towards(goal, this.coverage, chance);
      const beginning = { seed: draw(), start: '', published: scenario, upTo, goal };
      const walk = new Walk(beginning, this.coverage.copy(), true);
      const taken = await walk.take(this.ground, async (told, office) => {
        for (let n = 0; n < PURSUED && !told.arrived; n++) await new Step('pursues', draw()).run(told, office);
        await new Step('sweeps', draw()).run(told, office);
        for (let n = 0; n < BEYOND && told.arrived; n++) await new Step('offered', draw()).run(told, office);
      });
      this.keep(walk, taken);
    }
  }

  /** Takes the walks of another ground again, as few as meet everything that they met together. */
  async repeat(kept: readonly Kept[]): Promise<void> {
    for (const { walk, steps: all } of fewest(kept)) {
      const again = walk.again();
      const taken = await again.take(this.ground, async (told, office) => {
        // The first was taken by the beginning itself, where it was an ordinary morning.
        for (const step of all.slice(told.taken.length)) await stepOf(step).run(told, office);
      });
      this.keep(again, taken);
    }
  }

  /** Shrinking draws a walk of the same seed again: it leans to what the first one leant to. */
  private walkFrom(seed: number, make: (before: Coverage) => Walk): Walk {
    if (this.last?.beginning.seed !== seed) this.beforeLast = this.coverage.copy();
    return (this.last = make(this.beforeLast));
  }

  private keep(walk: Walk, taken: readonly Taken[]): void {
    const known = new Set(this.coverage.met);
    if (walk.met.met.some((name) => !known.has(name))) this.kept.push({ walk, steps: taken });
    this.coverage.add(walk.met);
    this.progress.note(this.coverage);
  }
}

/** The walk that meets most of what is left, again and again. */
function fewest(kept: readonly Kept[]): readonly Kept[] {
  const left = new Set(kept.flatMap(({ walk }) => walk.met.met));
  const few: Kept[] = [];
  while (left.size > 0) {
    const gain = ({ walk }: Kept): number => walk.met.met.filter((name) => left.has(name)).length;
    const best = kept.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const name of best.walk.met.met) left.delete(name);
    few.push(best);
  }
  return few;
}
