import { roomOfCommand } from '../../../src/play/commands.js';
import type { Chance } from './chance.js';
import { Tally, type Coverage } from './coverage.js';
import { goalKey, type Goal } from './goal.js';
import { roomsFor, worthOfPlaces } from './guide.js';
import { possibleOn } from './offers.js';
import type { WalkOffice } from './office.js';
import { scenarios } from './scenarios.js';

/** A step of a published case, and what stands open to everybody in the city after it. */
interface Place {
  readonly scenario: string;
  readonly upTo: number;
  readonly offered: ReadonlySet<string>;
  /** Rooms that have a proceeding, and `room/kind` of the tracks in it. */
  readonly rooms: ReadonlySet<string>;
  /** What the case itself goes on with: that is certainly possible here. */
  readonly next: string;
}

/** How much rather one begins where a thing is done next than where state and track alone allow it. */
const CERTAIN = 1_000;

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
      for (const { stage, state } of Object.values(file.proceedings)) {
        rooms.add(stage);
        for (const { kind } of Object.values(state.tracks)) rooms.add(`${stage}/${kind}`);
      }
    }
    this.places.push({ scenario, upTo, offered, rooms, next: nextOf(scenario, upTo) });
  }

  /** A place from which the goal is near: the nearest mostly, and not again and again the same. */
  towards(goal: Goal, coverage: Coverage, chance: Chance): Place {
    const worth = worthOfPlaces(goal, coverage);
    const needed = roomsFor(goal);
    const near = ({ offered, rooms, next }: Place): number => {
      if (!needed.every((room) => rooms.has(room))) return 0;
      if (goal.kind === 'refused') return 1;
      if ((worth.get(next) ?? 0) >= 1) return CERTAIN;
      const nearest = [...offered].reduce((best, name) => Math.max(best, worth.get(name) ?? 0), 0);
      return Math.max(nearest ** 12, needed.length > 0 ? 1e-6 : 0);
    };
    const key = ({ scenario, upTo }: Place): string => `${goalKey(goal)} ${scenario} ${upTo}`;
    const place = chance.weighed(this.places, (one) => near(one) / (1 + 3 * this.tried.of(key(one))));
    this.tried.add(key(place));
    return place;
  }
}

function nextOf(scenario: string, upTo: number): string {
  const step = scenarios.find(({ name }) => name === scenario)?.steps[upTo];
  if (!step || step.refused !== undefined) return '';
  const { room, name } = roomOfCommand(step.do);
  return `${room}.${name}`;
}
