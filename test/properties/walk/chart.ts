import type { Chance } from './chance.js';
import { Tally, type Coverage } from './coverage.js';
import { goalKey, type Goal } from './goal.js';
import { roomsFor, worthOfPlaces } from './guide.js';
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
  private readonly tried = new Tally();

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

  /** A place from which the goal is near: the nearest mostly, and not again and again the same. */
  towards(goal: Goal, coverage: Coverage, chance: Chance): Place {
    const worth = worthOfPlaces(goal, coverage);
    const needed = roomsFor(goal);
    const near = ({ offered, rooms }: Place): number => {
      if (!needed.every((room) => rooms.has(room))) return 0;
      if (goal.kind === 'refused') return 1;
      const nearest = [...offered].reduce((best, name) => Math.max(best, worth.get(name) ?? 0), 0);
      return Math.max(nearest ** 12, needed.length > 0 ? 1e-6 : 0);
    };
    const key = ({ scenario, upTo }: Place): string => `${goalKey(goal)} ${scenario} ${upTo}`;
    const place = chance.weighed(this.places, (one) => near(one) / (1 + 3 * this.tried.of(key(one))));
    this.tried.add(key(place));
    return place;
  }
}
