import { v5 as uuidv5 } from 'uuid';
import { clockAccount, processManagers } from '../../../src/background.js';
import type { CaseFile } from '../../../src/case/file.js';
import { allRooms } from '../../../src/case/stages.js';
import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Accepted, Account, Order } from '../../../src/engine/handling.js';
import { ordered, type ProcessManager } from '../../../src/engine/projections/process-manager.js';
import type { Read } from '../../../src/engine/projections/read-model.js';
import { seededRandom } from '../../../src/engine/random.js';
import type { Calendar } from '../../../src/engine/time/calendar.js';
import { ClockRole } from '../../../src/engine/time/clock-role.js';
import { HandClock } from '../../../src/engine/time/clock.js';
import { lapsesAt } from '../../../src/engine/time/lapse.js';
import { rowOf } from '../../../src/engine/time/rows.js';
import { openOffice, type Office } from '../../../src/office.js';
import { staffOf } from '../../../src/play/staff.js';
import type { Storage } from '../../../src/storage.js';
import type { Coverage } from './coverage.js';
import type { Ground, Site } from './ground.js';
import { answerOf, type Answer } from './answer.js';

/** Who gives leave for what the walks' officers enter. */
const heads = { zhou: ['deputy-head'] };
const IDS = '3b0c6f0e-7a55-5f0e-8a55-6b1e7d9f4c33';
const limits = Object.values(allRooms).flatMap((room) => room.limits);

/** An order that was acknowledged, and where the log then stood. */
export interface Acknowledged {
  readonly order: Order;
  readonly accepted: Accepted;
}

interface Seen {
  readonly file: CaseFile;
  readonly revision: number;
}

/** A whole office on one ground: command path, desks, clock role, process managers, with a clock wound by hand. */
export class WalkOffice {
  /** What was done, for whoever reads a walk that went wrong. */
  readonly trace: string[] = [];
  /** In the order of acknowledgement; those that came to nothing are left out. */
  readonly acknowledged: Acknowledged[] = [];
  private readonly managers: readonly ProcessManager[];
  private readonly role: ClockRole;
  private readonly clockErrors: unknown[] = [];
  /** Commands by their ids, and by the ids of their events. */
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, Seen>();
  private seenCalendar: Calendar | null = null;
  private taken = -1;
  private carried: StoredEvent[] = [];
  private orders = 0;

  private constructor(
    readonly site: Site,
    private readonly parts: Office,
    readonly clock: HandClock,
    readonly coverage: Coverage,
  ) {
    const { world } = parts;
    this.managers = processManagers(parts, { keyring: site.keyring } as Storage, (position) =>
      site.desks.provisional(position),
    );
    this.role = new ClockRole({
      clock,
      due: (now, after) => site.desks.due(now, after),
      graceOf: (limit, version) => limits.find((row) => row.id === limit && row.from === version)?.grace,
      calendar: () => world.calendar('CN'),
      execute: (order) => this.execute(order).then((accepted) => this.mustAnswer(order, accepted)),
      account: clockAccount,
      onError: (error) => this.clockErrors.push(error),
    });
  }

  static async open(ground: Ground, seed: number, start: string, coverage: Coverage): Promise<WalkOffice> {
    const clock = new HandClock(start);
    const random = seededRandom(seed);
    const site = await ground.clear({ clock, random });
    const { store, keyring } = site;
    const parts = openOffice({ store, keyring, clock, random, posts: staffOf(heads) });
    // In every other city local rules allow an interim stop (先行责令停止).
    const given = { ...parts.world };
    const here = { 'interim-stop': { value: seed % 2 === 0, by: null } };
    const chosen = async (division: string, on: string) => ({ ...(await given.options(division, on)), ...here });
    Object.assign(parts.world, { options: chosen });
    return new WalkOffice(site, parts, clock, coverage);
  }

  get handler(): Office['handler'] {
    return this.parts.handler;
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** Position of the last event in the log. */
  get head(): number {
    return this.taken;
  }

  async calendar(): Promise<Calendar> {
    return (this.seenCalendar ??= await this.parts.world.calendar('CN'));
  }

  /** A file as whoever acts sees it; looked up again when something was recorded on it. */
  async file(stream: string): Promise<Seen> {
    const known = this.seen.get(stream);
    if (known) return known;
    const { state, revision } = await this.handler.load(...kindAndId(stream));
    const seen = { file: state as CaseFile, revision };
    this.seen.set(stream, seen);
    return seen;
  }

  /** Streams of cases and subjects, in the order in which they began. */
  readonly streams: string[] = [];

  /** An order of the walk's own, with an id that nobody used before. */
  order(stream: string, room: string, name: string, body: object, account: Account, seen: number | null): Order {
    const [kind, id] = kindAndId(stream);
    const commandId = uuidv5(`${this.orders++}`, IDS);
    // As it comes over the wire: what is undefined is not there.
    const sent = JSON.parse(JSON.stringify(body)) as Order['body'];
    return { kind, id, room, name, body: sent, commandId, account, seen, begins: name === 'OpenCase' };
  }

  /** Executes and notes what came of it; throws what no officer should ever meet. */
  async execute(order: Order): Promise<Accepted> {
    const name = `${order.room}.${order.name}`;
    const accepted = await this.handler.execute(order);
    if (accepted.events.length > 0) {
      this.acknowledged.push({ order, accepted });
      this.names.set(order.commandId, name);
      this.coverage.accepted.add(name);
    }
    return accepted;
  }

  /** Gives an order as the HTTP side would, and lets what follows from it follow. */
  async give(order: Order): Promise<Answer> {
    const answer = await answerOf(order, (one) => this.execute(one), this.coverage);
    await this.follow();
    return answer;
  }

  /** Hands what is new in the log to the desks. */
  async follow(): Promise<void> {
    for (;;) {
      const events = await this.site.store.readAll(this.taken, 500);
      if (events.length === 0) return;
      await this.site.desks.take(events, async (event) => await this.handler.opened(event));
      for (const event of events) {
        this.coverage.saw(event, this.broughtBy(event));
        this.seen.delete(event.stream);
        if (event.stream.startsWith('calendar-')) this.seenCalendar = null;
        if (event.revision === 0 && /^(case|subject)-/.test(event.stream)) this.streams.push(event.stream);
      }
      this.carried.push(...events);
      this.taken = events.at(-1)!.position;
    }
  }

  /** The command that recorded the event, and the one on whose event a process manager gave it. */
  private broughtBy({ id, commandId, causationId }: StoredEvent): readonly string[] {
    const own = this.names.get(commandId);
    const cause = causationId === null ? undefined : this.names.get(causationId);
    if (own !== undefined) this.names.set(id, own);
    return [own, cause].filter((name) => name !== undefined);
  }

  /** Lets the process managers carry what was left for them. An order of theirs is never refused. */
  async carry(): Promise<void> {
    while (this.carried.length > 0) {
      for (const event of this.carried.splice(0)) {
        for (const manager of this.managers) {
          if (!manager.types.includes(event.type)) continue;
          const read = (await this.handler.opened(event)) as Read;
          for (const order of ordered(manager.name, read, await manager.handle(read))) await this.execute(order);
        }
      }
      await this.follow();
    }
  }

  /** The clock looks at the list until it finds nothing more to say. */
  async tick(): Promise<void> {
    for (let given = 1; given > 0;) {
      given = await this.role.tick();
      const [error] = this.clockErrors;
      if (error) throw error as Error;
      await this.follow();
      await this.carry();
    }
  }

  /** The list said that the term runs and has ended: its stream says so too, unless another's end in the same look ended it. */
  private async mustAnswer({ kind, id, body }: Order, accepted: Accepted): Promise<Accepted> {
    if (accepted.events.length > 0 || accepted.repeated) return accepted;
    const term = ((await this.handler.load(kind, id)).state as CaseFile).terms[String(body.term)];
    if (term?.is === 'running' && term.revision === body.revision)
      throw new Error(`the clock got no answer for ${JSON.stringify(body)} on ${kind}-${id}`);
    return accepted;
  }

  /** Winds the clock on, stopping wherever a term ends, as if it had been looked at all the time. */
  async windThrough(until: number): Promise<void> {
    await this.carry();
    for (;;) {
      const next = await this.nextLapse();
      if (next === null || next > until) break;
      this.clock.set(new Date(Math.max(next, this.clock.now().getTime())).toISOString());
      await this.tick();
    }
    this.clock.set(new Date(until).toISOString());
  }

  /** First instant at which the clock may act on a term; null when none runs. */
  async nextLapse(): Promise<number | null> {
    const [first] = (await this.lapses()).sort((a, b) => a - b);
    return first ?? null;
  }

  /** When the clock may act on each of the terms that run, in milliseconds. */
  async lapses(): Promise<number[]> {
    const calendar = await this.calendar();
    const all: number[] = [];
    for (const stream of this.streams) {
      const { file } = await this.file(stream);
      for (const term of Object.values(file.terms)) {
        if (term.is !== 'running') continue;
        const at = lapsesAt(term, rowOf(limits, term)?.grace, calendar);
        if (at !== null) all.push(Date.parse(at));
      }
    }
    return all;
  }
}

export function kindAndId(stream: string): [kind: string, id: string] {
  const dash = stream.indexOf('-');
  return [stream.slice(0, dash), stream.slice(dash + 1)];
}
