import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import { clocks, commands, events, refusals, states } from './atlas.js';

/** How often each thing was met. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  merge(other: Tally): void {
    for (const [name, count] of other.counts) this.counts.set(name, this.of(name) + count);
  }

  get names(): readonly string[] {
    return [...this.counts.keys()];
  }
}

/** Where commands lead, and where states lead by themselves when time passes. */
export class Roads {
  readonly ways = new Map<string, Set<string>>();

  add(from: string, to: string): void {
    const there = this.ways.get(from);
    if (there) there.add(to);
    else this.ways.set(from, new Set([to]));
  }

  merge({ ways }: Roads): void {
    for (const [from, all] of ways) for (const to of all) this.add(from, to);
  }
}

/** What walks have met so far; every name is one of the atlas. */
export class Coverage {
  readonly states = new Tally();
  readonly events = new Tally();
  readonly accepted = new Tally();
  /** By a rule of the procedure. */
  readonly refused = new Tally();
  /** By whatever: role, form, state. */
  readonly turnedAway = new Tally();
  readonly codes = new Tally();
  readonly roads = new Roads();
  steps = 0;
  walks = 0;

  /** @param by commands that brought it about, near and far */
  saw({ type, data, actor }: Pick<StoredEvent, 'type' | 'data' | 'actor'>, by: readonly string[]): void {
    this.events.add(type);
    for (const command of by) this.roads.add(command, `event ${type}`);
    if (type !== 'ProceedingMoved' && type !== 'TrackMoved') return;
    const { stage, kind, from, to } = data as Readonly<Record<'stage' | 'kind' | 'from' | 'to', string>>;
    const place = type === 'TrackMoved' ? `${stage}/${kind}` : stage;
    this.states.add(`${place}.${to}`);
    if (actor === 'clock') this.roads.add(`${place}.${from}`, `${place}.${to}`);
    else for (const command of by) this.roads.add(command, `${place}.${to}`);
  }

  /** What another has met was met. */
  add(other: Coverage): this {
    for (const key of ['states', 'events', 'accepted', 'refused', 'turnedAway', 'codes'] as const)
      this[key].merge(other[key]);
    this.roads.merge(other.roads);
    this.steps += other.steps;
    this.walks += other.walks;
    return this;
  }

  copy(): Coverage {
    return new Coverage().add(this);
  }

  /** What is still to be met, by name. */
  get unreached(): Unreached {
    const without = (all: readonly string[], tally: Tally) => all.filter((name) => tally.of(name) === 0);
    return {
      states: without(states, this.states),
      accepted: without(commands, this.accepted),
      refused: commands.filter((name) => (clocks.has(name) ? this.turnedAway : this.refused).of(name) === 0),
      events: without(events, this.events),
    };
  }

  /** Names of everything that must be met and was. */
  get met(): readonly string[] {
    const named = (kind: string, tally: Tally) => tally.names.map((name) => `${kind} ${name}`);
    return [
      ...named('state', this.states),
      ...named('event', this.events),
      ...named('accepted', this.accepted),
      ...named('refused', this.refused),
      ...named('refused', this.turnedAway).filter((name) => clocks.has(name.slice('refused '.length))),
    ];
  }

  get whole(): boolean {
    return Object.values(this.unreached).every((names) => names.length === 0);
  }

  /** Met, but in no register: a state or an event without words. */
  get unlisted(): readonly string[] {
    return [
      ...this.states.names.filter((name) => !states.includes(name)),
      ...this.events.names.filter((name) => !events.includes(name)),
    ];
  }

  /** One line for each kind of thing. */
  report(): string {
    const { unreached } = this;
    const line = (what: string, all: number, left: readonly string[]) =>
      `  ${what}: ${all - left.length} of ${all}${left.length > 0 ? `; not ${left.join(', ')}` : ''}`;
    const unmet = refusals.filter((code) => this.codes.of(code) === 0);
    return [
      `  ${this.walks} walks, ${this.steps} steps`,
      line('states reached', states.length, unreached.states),
      line('commands accepted', commands.length, unreached.accepted),
      line('commands refused', commands.length, unreached.refused),
      line('types of events', events.length, unreached.events),
      line('refusals of the rooms (not required)', refusals.length, unmet),
    ].join('\n');
  }
}

export interface Unreached {
  readonly states: readonly string[];
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly events: readonly string[];
}
