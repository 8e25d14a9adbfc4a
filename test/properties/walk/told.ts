import { commandsByRoom } from '../../../src/case/stages.js';
import { definitionOf } from '../../../src/engine/command.js';
import type { Event } from '../../../src/engine/decider.js';
import type { Order } from '../../../src/engine/handling.js';
import type { Answer } from './answer.js';
import type { Coverage } from './coverage.js';
import { commands } from './atlas.js';
import { isMet, type Goal } from './goal.js';
import { worthOf, worthTowards } from './guide.js';

/** A step by what it is and the seed of its draws: enough to take it again. */
export interface Taken {
  readonly name: string;
  readonly seed: number;
}

/** What nobody has done yet is tried on the way to something else. */
const ON_THE_WAY = 0.1;

/** What a walk knows of itself beside the office: how long the log must be, and what has seldom been done. */
export class Told {
  head = -1;
  readonly taken: Taken[] = [];

  private readonly worth: ReadonlyMap<string, number>;
  private readonly nearness: ReadonlyMap<string, number>;

  /** @param before what earlier walks have met */
  constructor(
    private readonly before: Coverage,
    private readonly now: Coverage,
    readonly goal: Goal | null,
    readonly insists: boolean,
  ) {
    this.worth = worthOf(before);
    this.nearness = goal ? worthTowards(goal, before) : new Map();
  }

  /** Orders refused one after the other. */
  inVain = 0;

  get arrived(): boolean {
    return this.goal !== null && isMet(this.goal, this.now);
  }

  /** What leads to the goal, and what has not failed again and again. */
  readonly towards = (command: string): number =>
    (this.nearness.get(command) ?? 0) ** 4 /
      (1 + 2 * this.now.accepted.of(command) + 0.25 * this.now.turnedAway.of(command)) +
    (this.isNew(command) ? ON_THE_WAY / (1 + 3 * this.now.turnedAway.of(command)) : 0);

  private isNew(command: string): boolean {
    return this.before.accepted.of(command) + this.now.accepted.of(command) === 0;
  }

  /** Commands of the rooms that nobody has been refused so far. */
  unrefused(rooms: ReadonlySet<string>): readonly string[] {
    const never = (name: string): boolean => this.before.refused.of(name) + this.now.refused.of(name) === 0;
    return commands.filter((name) => rooms.has(name.split('.')[0]!) && never(name));
  }

  /** What leads to where nobody was is done the more, and not again and again in one walk. */
  readonly weight = (command: string): number =>
    ((this.worth.get(command) ?? 0) + 0.001) ** 2 /
    (1 + this.now.accepted.of(command) + this.now.turnedAway.of(command));

  /** What was seldom done in this walk. */
  readonly evenly = (command: string): number =>
    1 / (1 + this.now.accepted.of(command) + this.now.turnedAway.of(command));

  readonly refusalWeight = (command: string): number =>
    1 / (1 + this.before.refused.of(command) + this.now.refused.of(command));

  /** A signature draws the number of the act that it gives. */
  drawsNumber({ room, name }: Order, [first]: readonly Event[]): boolean {
    const signed = first?.type === 'ProposalSigned' ? (first.data as { readonly act: string }).act : `${room}.${name}`;
    const [of = '', act = ''] = signed.split('.');
    const command = commandsByRoom[of]?.[act];
    return command !== undefined && definitionOf(command).number !== undefined;
  }
}

/** An order and what came of it, in one line. */
export function told({ kind, id, room, name, account, body, seen }: Order, answer: Answer): string {
  const what = answer.refused ?? answer.accepted.events.map(({ type }) => type).join(' ');
  return `${account.id} on ${kind}-${id} at ${seen ?? '-'}: ${room}.${name} ${JSON.stringify(body)} -> ${what}`;
}
