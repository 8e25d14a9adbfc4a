import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/engine/time/day.js';
import { Chance } from './chance.js';
import type { Chart } from './chart.js';
import { expectModel } from './compare.js';
import { Coverage } from './coverage.js';
import type { Goal } from './goal.js';
import { mustRefuse } from './giving.js';
import type { Ground } from './ground.js';
import { WalkOffice } from './office.js';
import { chosen, follow } from './published.js';
import { scenarios } from './scenarios.js';
import { Step, type ActName } from './steps.js';
import { Told, type Taken } from './told.js';
import { hiddenOrder } from './wrong-orders.js';

/** How often each kind of step is taken. */
const shares: Readonly<Record<ActName, number>> = {
  offered: 90,
  considers: 4,
  winds: 22,
  late: 12,
  unoffered: 8,
  spoilt: 4,
  mangled: 4,
  machines: 2,
  stale: 4,
  again: 3,
  reused: 2,
  atOnce: 4,
  registers: 3,
  publishes: 4,
  looks: 1,
  pursues: 0,
  sweeps: 0,
};

/** Orders that the decider alone hides, given at the end of a walk: each must be refused. They count as no steps. */
const DOUBTED = 10;

/** An ordinary morning, or the first steps of a published case. */
export interface Beginning {
  readonly seed: number;
  readonly start: string;
  /** Whether from a published case, or from which. */
  readonly published: boolean | string;
  readonly upTo: number;
  /** What the walk is after. */
  readonly goal?: Goal;
}

const day = (first: string, last: string): fc.Arbitrary<string> =>
  fc.nat({ max: daysBetween(first, last) }).map((n) => `${addDays(first, n)}T01:00:00.000Z`);

export const beginnings: fc.Arbitrary<Beginning> = fc.record({
  seed: fc.noShrink(fc.nat()),
  // Under several versions of the law; towards the end of the last year whose calendar is known, dates are provisional.
  start: fc.oneof(day('2021-10-08', '2026-12-20'), day('2026-10-01', '2028-06-30')),
  published: fc.boolean(),
  upTo: fc.nat({ max: 39 }),
});

export const steps = fc.commands<Told, WalkOffice, false>(
  [
    fc.oneof(
      ...Object.entries(shares).map(([name, weight]) => ({
        weight,
        arbitrary: fc.noShrink(fc.nat()).map((seed) => new Step(name as ActName, seed)),
      })),
    ),
  ],
  { maxCommands: 150, size: 'max' },
);

/**
 * One walk: where it begins, what had been met before it (which is where it leans to), its steps. Taken again it does the
 * same, on whatever ground.
 */
export class Walk {
  readonly met = new Coverage();

  constructor(
    readonly beginning: Beginning,
    private readonly before: Coverage,
    /** What is offered in vain ends the walk; else it is only said. */
    private readonly insists: boolean,
  ) {}

  /** The same walk, not taken yet. */
  again(): Walk {
    return new Walk(this.beginning, this.before, this.insists);
  }

  /** @throws Error telling every step, with what was wrong as its cause */
  async take(
    ground: Ground,
    run: (told: Told, office: WalkOffice) => Promise<void>,
    chart?: Chart,
  ): Promise<readonly Taken[]> {
    const { seed, start, published, upTo, goal = null } = this.beginning;
    const told = new Told(this.before, this.met, goal, this.insists);
    const scenario =
      typeof published === 'string'
        ? scenarios.find(({ name }) => name === published)
        : published
          ? chosen(new Chance(seed), told)
          : undefined;
    const office = await WalkOffice.open(ground, seed, scenario?.steps[0]?.at ?? start, this.met);
    try {
      if (scenario)
        await follow(scenario, upTo % (scenario.steps.length + 1), office, (n) =>
          chart?.note(scenario.name, n, office),
        );
      else await new Step('registers', seed).run(told, office);
      told.head = office.head;
      await run(told, office);
      const chance = new Chance(seed);
      for (let n = 0; n < DOUBTED; n++) {
        const hidden = await hiddenOrder(office, office.streams, chance);
        if (hidden) office.trace.push(`  ${await mustRefuse(office, told, hidden)}`);
      }
      await office.tick();
      await expectModel(office);
    } catch (error) {
      const lines = office.trace.join('\n');
      throw new Error(`a walk over ${ground.name} went wrong, from ${office.now}\n${lines}`, { cause: error });
    }
    this.met.walks++;
    return told.taken;
  }
}
