import { setTimeout as wait } from 'node:timers/promises';
import { noBell, type Bell } from '../bell.js';
import type { Database } from '../database.js';
import type { EventStore, StoredEvent } from '../event-store/event-store.js';
import { dropTable, dropUnfinished } from './building.js';
import { type Log, type Open } from './decode.js';
import { describe } from './fold.js';
import { Leases } from './lease.js';
import { Stale, takeBatch, type Target } from './live.js';
import { Loop, Turn } from './loop.js';
import { Pointers, readPointers, seen } from './pointers.js';
import type { ReadModel } from './read-model.js';
import { ReadAhead } from './read-ahead.js';
import { rebuild } from './rebuild.js';
import { leaseOf, noteBegun, noteEnded, noteFailed, noteReached, noteTakenUp, rebuildsIn } from './rebuilds.js';
import { checkModel } from './table.js';

export interface RunnerParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  /** Shared with the queries of this process. */
  readonly pointers?: Pointers;
  /** Absent: no other process is told, nor heard. */
  readonly bell?: Bell;
  /** Absent: nothing is sealed. */
  readonly open?: Open;
  /** Absent: every type is known. */
  readonly knows?: (event: StoredEvent) => boolean;
  readonly prepare?: Log['prepare'];
  readonly onError?: (error: unknown) => void;
  /** Events in one batch, at most. */
  readonly batch?: number;
  /** Longest sleep while nothing is appended, ms. */
  readonly idleMs?: number;
  /** How long the tables of other code are kept after they were last seen in use, ms. */
  readonly keepOldMs?: number;
}

const hour = 3_600_000;
/** After a batch that was not full, ms: so much later a desk is, and so many fewer batches are there when acts follow fast. */
const rest = 8;
/** Between two looks at leases and old tables, ms. */
const beat = 2_000;

/**
 * Keeps the read models: one reader reads each event once and hands it to all of them. What this code's own version of a
 * read model lacks is built from zero, beside what serves.
 */
export class Runner {
  readonly pointers: Pointers;
  private readonly bell: Bell;
  private readonly leases: Leases;
  readonly log: Log;
  private readonly ahead: ReadAhead;
  private readonly atOnce: number;
  private readonly loop: Loop;
  private readonly turn = new Turn();
  private readonly targets = new Map<string, Target>();
  private readonly toBuild = new Set<ReadModel>();
  private readonly asked = new Set<ReadModel>();
  private building: Promise<void> = Promise.resolve();
  /** What is being built now. */
  private underWay: readonly ReadModel[] = [];
  private buildAfter = -Infinity;
  private lastBeat = -Infinity;
  private lastSweep = -Infinity;
  private lastLook = -Infinity;
  private unsubscribe: readonly (() => void)[] = [];

  /** @throws Error when a declared shape cannot be kept, or two read models have one name */
  constructor(private readonly parts: RunnerParts) {
    parts.models.forEach(checkModel);
    const names = parts.models.map(({ name }) => name);
    if (new Set(names).size < names.length) throw new Error('two read models have one name');
    this.bell = parts.bell ?? noBell;
    this.pointers = parts.pointers ?? new Pointers(parts.database, this.bell);
    this.leases = new Leases(parts.database);
    this.log = {
      store: parts.store,
      open: parts.open ?? ((event) => event),
      knows: parts.knows ?? (() => true),
      ...(parts.prepare ? { prepare: parts.prepare } : {}),
    };
    this.atOnce = parts.batch ?? 500;
    this.ahead = new ReadAhead(this.log, this.atOnce);
    const idleMs = parts.idleMs ?? (parts.database.kind === 'embedded' ? 1_000 : 200);
    this.loop = new Loop(
      () => this.step(),
      idleMs,
      (error) => this.failed(error),
    );
  }

  /** Begins; does not wait for what is to be built: see `waitFor`. */
  start(): void {
    const wake = () => this.loop.wake();
    this.unsubscribe = [this.parts.store.onAppend(wake), this.bell.onRing('appended', wake)];
    this.loop.start();
  }

  async stop(): Promise<void> {
    for (const end of this.unsubscribe) end();
    await this.loop.stop();
    await this.building;
    await this.leases.release();
  }

  /** Waits until every read model has taken the event at `position`; -1: until all are built. False when time is over. */
  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    return this.pointers.waitFor(this.parts.models, position, timeoutMs);
  }

  /** Builds anew beside what serves. False when another process keeps this read model. */
  rebuild(name: string): boolean {
    const model = this.parts.models.find((one) => one.name === name);
    if (!model || !this.leases.holds(leaseOf(model))) return false;
    this.toBuild.add(model);
    this.loop.wake();
    return true;
  }

  /** Looks at once whether a rebuild was asked for; it does so now and then by itself. */
  attend(): void {
    this.lastLook = -Infinity;
    this.loop.wake();
  }

  /** Waits until nothing is being built. */
  async built(): Promise<void> {
    while (this.toBuild.size && !this.loop.stopped) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.building;
    }
    await this.building;
  }

  private async step(): Promise<boolean> {
    if (performance.now() - this.lastBeat > beat) await this.beat();
    if (performance.now() - this.lastLook > beat) await this.takeAsked();
    this.beginBuilding();
    const taken = await this.turn.take(() => this.takeLive());
    if (taken > 0 && taken < this.atOnce) await wait(rest);
    return taken > 0;
  }

  /** How many events were taken. */
  private async takeLive(): Promise<number> {
    const targets = [...this.targets.values()];
    if (!targets.length) return 0;
    const after = Math.min(...targets.map(({ pointer }) => pointer.checkpoint));
    const models = targets.map(({ model }) => model);
    const batch = await this.ahead.batch(after, models);
    if (!batch.length) return 0;
    try {
      this.reached(await takeBatch(this.parts.database, targets, batch));
    } catch (error) {
      await this.reload();
      if (!(error instanceof Stale)) throw error;
    }
    return batch.length;
  }

  private reached(targets: readonly Target[], switched = false): void {
    for (const target of targets) {
      this.targets.set(target.model.name, target);
      this.pointers.moved(target.model, target.pointer.checkpoint, switched);
    }
    this.bell.ring('projected');
  }

  /** Takes the pointers as they are in the database, of the read models whose lease is ours. */
  private async reload(): Promise<void> {
    const held = this.parts.models.filter((model) => this.leases.holds(leaseOf(model)));
    this.targets.clear();
    await this.adopt(held);
  }

  /** Serves what is there in this code's version; the rest, and what passed events that the code knows by now, is built. */
  private async adopt(models: readonly ReadModel[]): Promise<void> {
    const found = await readPointers(
      this.parts.database,
      `state = 'live' AND name || '@' || version = ANY ($1::text[])`,
      [models.map(leaseOf)],
    );
    for (const model of models) {
      const pointer = found.find(({ name }) => name === model.name);
      if (pointer) this.reached([{ model, pointer }]);
      if (!pointer || Object.keys(pointer.passed).some((type) => this.knowsNow(type))) this.toBuild.add(model);
    }
  }

  private knowsNow(passed: string): boolean {
    const at = passed.lastIndexOf('@');
    const event = { type: passed.slice(0, at), schemaVersion: Number(passed.slice(at + 1)) };
    return this.log.knows(event as StoredEvent);
  }

  /** Keeps the leases, takes up what other processes have let go, and drops what nobody reads. */
  private async beat(): Promise<void> {
    if (!(await this.leases.check())) this.targets.clear();
    const won = new Set(await this.leases.acquire(this.parts.models.map(leaseOf)));
    await this.adopt(this.parts.models.filter((model) => won.has(leaseOf(model))));
    this.lastBeat = performance.now();
    if (performance.now() - this.lastSweep > hour / 12) {
      await this.sweep();
      this.lastSweep = performance.now();
    }
  }

  /** Takes up what was asked for, and what a process that is gone had begun. */
  private async takeAsked(): Promise<void> {
    this.lastLook = performance.now();
    const mine = this.parts.models.filter(
      (model) => this.leases.holds(leaseOf(model)) && !this.underWay.includes(model) && !this.toBuild.has(model),
    );
    if (mine.length === 0) return;
    const abandoned = await rebuildsIn(this.parts.database, mine, ['cancelling']);
    if (abandoned.length > 0) {
      await dropUnfinished(this.parts.database, abandoned);
      await noteEnded(this.parts.database, abandoned, 'cancelled');
    }
    for (const model of await rebuildsIn(this.parts.database, mine, ['asked', 'running'])) {
      this.toBuild.add(model);
      this.asked.add(model);
    }
  }

  private beginBuilding(): void {
    const models = [...this.toBuild];
    if (!models.length || this.underWay.length || performance.now() < this.buildAfter) return;
    this.underWay = models;
    this.building = this.build(models)
      .catch(async (error: unknown) => {
        this.buildAfter = performance.now() + beat;
        this.failed(error);
        await noteFailed(this.parts.database, models, describe(error)).catch(() => undefined);
      })
      .finally(() => {
        this.underWay = [];
        this.loop.wake();
      });
  }

  private async build(models: readonly ReadModel[]): Promise<void> {
    const { database, store } = this.parts;
    const givenUp = new Set<ReadModel>();
    const begun: ReadModel[] = [];
    for (const model of models) {
      const goesOn = this.asked.has(model) ? await noteTakenUp(database, model) : true;
      if (!this.asked.has(model)) await noteBegun(database, model);
      if (goesOn) begun.push(model);
    }
    const targets = await rebuild(database, this.log, begun, {
      stopped: () => this.loop.stopped || models.some((model) => !this.leases.holds(leaseOf(model))),
      reached: async (building, position) => {
        const cancelled = await noteReached(database, building, position, await store.head());
        // Without a table that serves there is nothing to leave as it was.
        const left = [...cancelled].filter(({ name }) => this.targets.has(name));
        left.forEach((model) => givenUp.add(model));
        return new Set(left);
      },
      alone: (work) => this.turn.take(work),
    });
    this.reached(targets, true);
    for (const model of models) {
      this.toBuild.delete(model);
      this.asked.delete(model);
    }
    await noteEnded(
      database,
      targets.map(({ model }) => model),
      'done',
    );
    await noteEnded(database, [...givenUp], 'cancelled');
    await this.sweep();
  }

  /** Drops tables of other code once this code's own serve and nobody has used the others for long. */
  private async sweep(): Promise<void> {
    const own = [...this.targets.values()].map(({ pointer }) => pointer.table);
    await seen(this.parts.database, own);
    const keep = this.parts.keepOldMs ?? (this.parts.database.kind === 'embedded' ? 0 : hour);
    const names = [...this.targets.keys()];
    const versions = this.parts.models.map(leaseOf);
    const old = await readPointers(
      this.parts.database,
      `name || '@' || version <> ALL ($1::text[]) AND
       seen_at < now() - make_interval(secs => CASE WHEN name = ANY ($2::text[]) THEN $3::float8 ELSE $4::float8 END)`,
      [versions, names, keep / 1000, hour / 1000],
    );
    for (const { table } of old) await dropTable(this.parts.database, table);
  }

  private failed(error: unknown): void {
    (this.parts.onError ?? (() => undefined))(error);
  }
}
