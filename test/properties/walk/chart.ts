import type { Chance } from './chance.js';
import type { Coverage } from './coverage.js';
import type { Goal } from './goal.js';
import { worthTowards } from './guide.js';
import { possibleOn } from './offers.js';
import type { WalkOffice } from './office.js';

/** A step of a published case, and what stands open to everybody in the city after it. */
interface Place {
  readonly scenario: string;
  readonly upTo: number;
  readonly offered: ReadonlySet<string>;
  /** Rooms that have a proceeding. */
  readonly rooms: ReadonlySet<string>;
}

/** Which published case to follow how far in order to come near a goal. */
export class Chart {
  private readonly places: Place[] = [];

  async note(scenario: string, upTo: number, office: WalkOffice): Promise<void> {
    const offered = new Set<string>();
    const rooms = new Set<string>();
    for (const stream of office.streams) {
      const { file } = await office.file(stream);
      for (const { stage, command } of possibleOn(stream, file)) offered.add(`${stage}.${command}`);
      for (const { stage } of Object.values(file.proceedings)) rooms.add(stage);
    }
    this.places.push({ scenario, upTo, offered, rooms });
  }

  /** A place from which the goal is near: the nearest mostly. */
  towards(goal: Goal, coverage: Coverage, chance: Chance): Place {
    const worth = worthTowards(goal, coverage);
    const near = ({ offered, rooms }: Place): number =>
      goal.kind === 'refused'
        ? Number(rooms.has(goal.name.split('.')[0]!))
        : [...offered].reduce((best, name) => Math.max(best, worth.get(name) ?? 0), 0) ** 12;
    return chance.weighed(this.places, near);
  }
}
