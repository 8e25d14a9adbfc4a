import { setTimeout as wait } from 'node:timers/promises';
import { noBell, type Bell } from '../bell.js';
import { inTransaction, type Database } from '../database.js';
import { CommandReused, Conflict, type EventStore, type StoredEvent } from '../event-store/event-store.js';
import type { Order } from '../handling.js';
import { passes, type Open } from './decode.js';
import { describe, type ParkedEvent } from './fold.js';
import { Leases } from './lease.js';
import { Loop } from './loop.js';
import { markSkipped, park, parkedOf, unpark, waitingEvents } from './parked.js';
import { ordered, type ProcessManager } from './process-manager.js';

export interface ProcessParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly managers: readonly ProcessManager[];
  readonly execute: (order: Order) => Promise<unknown>;
  readonly open?: Open;
  readonly onError?: (error: unknown) => void;
  readonly idleMs?: number;
  readonly bell?: Bell;
}

/** Between two steps while there is work, ms: nobody waits for what is carried, and each step costs commits. */
const rest = 50;

/** What was read in one step, by the position after which it was: managers mostly stand at the same one. */
type Reading = Map<number, readonly StoredEvent[]>;

/**
 * Runs process managers over the log, each with a checkpoint: at least once, in order. An order that is refused parks its
 * stream for that manager, as a failing event does for a read model; what fails for the storage's sake is tried again.
 */
export class ProcessRunner {
  private readonly leases: Leases;
  private readonly loop: Loop;
  private readonly checkpoints = new Map<string, number>();
  private unsubscribe: readonly (() => void)[] = [];
  private lastBeat = -Infinity;

  constructor(private readonly parts: ProcessParts) {
    this.leases = new Leases(parts.database);
    const idleMs = parts.idleMs ?? (parts.database.kind === 'embedded' ? 1_000 : 200);
    const step = async () => {
      const more = await this.step();
      if (more) await wait(rest);
      return more;
    };
    this.loop = new Loop(step, idleMs, parts.onError ?? (() => undefined));
  }

  start(): void {
    const wake = () => this.loop.wake();
    this.unsubscribe = [this.parts.store.onAppend(wake), (this.parts.bell ?? noBell).onRing('appended', wake)];
    this.loop.start();
  }

  async stop(): Promise<void> {
    for (const end of this.unsubscribe) end();
    await this.loop.stop();
    await this.leases.release();
  }

  /** Has every manager that this process runs come past the position? */
  hasReached(position: number): boolean {
    return this.parts.managers.every(({ name }) => (this.checkpoints.get(name) ?? -2) >= position);
  }

  /** One step of all managers: true when there was something to read. For tests and play, without `start`. */
  async step(): Promise<boolean> {
    if (performance.now() - this.lastBeat > 2_000) await this.beat();
    let more = false;
    const read: Reading = new Map();
    const passed = new Map<string, number>();
    try {
      for (const manager of this.parts.managers) {
        if (!this.checkpoints.has(manager.name)) continue;
        const last = await this.advance(manager, read);
        if (last !== null) passed.set(manager.name, last);
        more ||= last !== null;
      }
    } finally {
      // Those before one that fails need not read again what they have passed.
      if (passed.size > 0) await this.moveAll(passed);
    }
    return more;
  }

  /** Executes the waiting events of one stream again, in order, up to the first that still fails. */
  async retry(name: string, stream: string): Promise<{ readonly taken: number; readonly waiting: number }> {
    const manager = this.parts.managers.find((one) => one.name === name);
    if (!manager) return { taken: 0, waiting: 0 };
    const positions = await waitingEvents(this.parts.database, placeOf(name), stream);
    const events = (await this.parts.store.read(stream)).filter(({ position }) => positions.includes(position));
    for (const [taken, event] of events.entries()) {
      const failed = await this.take(manager, event);
      if (failed) {
        await park(this.parts.database, name, placeOf(name), [failed]);
        return { taken, waiting: events.length - taken };
      }
      await unpark(this.parts.database, placeOf(name), [event.position]);
    }
    return { taken: events.length, waiting: 0 };
  }

  /** An operator's act: leaves one event out, and takes what waited behind it. False when no such event waits. */
  async skip(
    name: string,
    event: { stream: string; position: number },
    operator: { by: string; because: string },
  ): Promise<boolean> {
    if (!(await markSkipped(this.parts.database, placeOf(name), event.position, operator))) return false;
    await this.retry(name, event.stream);
    return true;
  }

  private async beat(): Promise<void> {
    const names = this.parts.managers.map(({ name }) => name);
    if (!(await this.leases.check())) this.checkpoints.clear();
    const leases = names.map((name) => placeOf(name));
    await this.leases.acquire(leases);
    for (const name of names) {
      if (this.leases.holds(placeOf(name)) && !this.checkpoints.has(name))
        this.checkpoints.set(name, await this.checkpointOf(name));
    }
    this.lastBeat = performance.now();
  }

  private async checkpointOf(name: string): Promise<number> {
    await this.parts.database.query('INSERT INTO processes (name) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
    const answer = await this.parts.database.query<{ checkpoint: unknown }>(
      'SELECT checkpoint FROM processes WHERE name = $1',
      [name],
    );
    return Number(answer.rows[0]?.checkpoint ?? -1);
  }

  /** Takes what concerns a manager. @returns the last position read, to which its checkpoint may move; null: there was nothing */
  private async advance(manager: ProcessManager, read: Reading): Promise<number | null> {
    const { name, types } = manager;
    const after = this.checkpoints.get(name) ?? -1;
    const events = read.get(after) ?? (await this.parts.store.follow(after, 500));
    read.set(after, events);
    const last = events.at(-1);
    if (!last) return null;
    for (const event of events) {
      if (!types.includes(event.type)) continue;
      const { waiting } = await parkedOf(this.parts.database, name, placeOf(name));
      const { position, stream, type } = event;
      const parked = waiting.has(stream)
        ? ({ position, stream, type, state: 'behind', error: null } as const)
        : await this.take(manager, event);
      if (!(await this.move(name, position, parked))) return this.checkpoints.get(name) ?? -1;
    }
    return last.position;
  }

  /** Executes the orders of one event. What cannot succeed by waiting is answered as parked. @throws what can */
  private async take(manager: ProcessManager, event: StoredEvent): Promise<ParkedEvent | null> {
    try {
      const read = await (this.parts.open ?? ((one: StoredEvent) => one))(event);
      for (const order of ordered(manager.name, read, await manager.handle(read))) await this.parts.execute(order);
      return null;
    } catch (error) {
      // The same order was accepted before, in other words: it is done.
      if (error instanceof CommandReused) return null;
      if (passes(error) || error instanceof Conflict) throw error;
      const { position, stream, type } = event;
      return { position, stream, type, state: 'failed', error: describe(error) };
    }
  }

  /** Moves the checkpoint if it is still where this process left it; another process may have gone on meanwhile. */
  private async move(name: string, to: number, parked: ParkedEvent | null): Promise<boolean> {
    const from = this.checkpoints.get(name) ?? -1;
    const moved = await inTransaction(this.parts.database, async (connection) => {
      const { rowCount } = await connection.query(moving, [[name], [to], [from]]);
      if (rowCount === 1 && parked) await park(connection, name, placeOf(name), [parked]);
      return rowCount === 1;
    });
    this.checkpoints.set(name, moved ? to : await this.checkpointOf(name));
    return moved;
  }

  /** As `move`, for all at once: each step ends with it, and mostly nothing concerned anybody. */
  private async moveAll(passed: ReadonlyMap<string, number>): Promise<void> {
    const names = [...passed.keys()].sort();
    const from = names.map((name) => this.checkpoints.get(name) ?? -1);
    const to = names.map((name) => passed.get(name) ?? -1);
    const { rows } = await this.parts.database.query<{ name: string }>(moving, [names, to, from]);
    const moved = new Set(rows.map(({ name }) => name));
    for (const [at, name] of names.entries())
      this.checkpoints.set(name, moved.has(name) ? to[at]! : await this.checkpointOf(name));
  }
}

const moving = `UPDATE processes p SET checkpoint = r.moved_to, moved_at = now()
  FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS r (name, moved_to, moved_from)
  WHERE p.name = r.name AND p.checkpoint = r.moved_from RETURNING p.name`;

/** Where the parked events of a manager stand, and the name of its lease. */
export const placeOf = (name: string): string => `process:${name}`;
