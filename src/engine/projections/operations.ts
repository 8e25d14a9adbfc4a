import type { Database } from '../database.js';
import type { EventStore } from '../event-store/event-store.js';
import { listParked, type ParkedEntry } from './parked.js';
import { readPointers } from './pointers.js';
import { placeOf, type ProcessRunner } from './process.js';
import type { ReadModel } from './read-model.js';
import { askRebuild, cancelRebuild, leaseOf, rebuildsOf, type Rebuild } from './rebuilds.js';
import { retryParked, skipParked, type Retried } from './retry.js';
import type { Runner } from './runner.js';

export interface OperationsParts {
  readonly database: Database;
  readonly store: Pick<EventStore, 'head'>;
  readonly models: readonly ReadModel[];
  /** Of this process. Another process may keep the read models: then it is that one that builds. */
  readonly runner: Runner;
  readonly processes: ProcessRunner;
  readonly managers: readonly string[];
}

/** How a read model stands. */
export interface ReadModelStatus {
  readonly name: string;
  /** `building`: this code's version has no table yet, or it is being built beside the one that serves. */
  readonly state: 'live' | 'building' | 'rebuilding';
  /** Position of the last event taken, -1: none. */
  readonly checkpoint: number;
  /** Events still to take. */
  readonly lag: number;
  readonly parked: { readonly failed: number; readonly behind: number; readonly skipped: number };
  /** Events passed because the code does not know them, by `type@version`. */
  readonly passed: Readonly<Record<string, number>>;
  readonly rebuild: Rebuild | null;
}

export type OperationCode =
  'read-model.unknown' | 'rebuild.running' | 'rebuild.none' | 'parked.unknown' | 'parked.rebuilding';

/** What an operator asked for cannot be done; nothing was changed. */
export class OperationRefused extends Error {
  constructor(readonly code: OperationCode) {
    super(code);
    this.name = 'OperationRefused';
  }
}

/** What an operator does with read models and parked events while the office works. */
export class Operations {
  constructor(private readonly parts: OperationsParts) {}

  async readModels(): Promise<readonly ReadModelStatus[]> {
    const { database, store, models } = this.parts;
    const head = await store.head();
    const live = await readPointers(database, `state = 'live' AND name || '@' || version = ANY ($1::text[])`, [
      models.map(leaseOf),
    ]);
    const rebuilds = await rebuildsOf(database, models);
    const parked = await this.parked({ skipped: true });
    return models.map(({ name }) => {
      const pointer = live.find((one) => one.name === name);
      const rebuild = rebuilds.get(name) ?? null;
      const count = (state: ParkedEntry['state']) =>
        parked.filter((entry) => entry.readModel === name && entry.state === state).length;
      const checkpoint = pointer?.checkpoint ?? -1;
      return {
        name,
        state: !pointer ? 'building' : rebuild && isOpen(rebuild) ? 'rebuilding' : 'live',
        checkpoint,
        lag: Math.max(0, head - checkpoint),
        parked: { failed: count('failed'), behind: count('behind'), skipped: count('skipped') },
        passed: pointer?.passed ?? {},
        rebuild,
      };
    });
  }

  /** @param names none: all. @throws OperationRefused before anything is asked for, when a name is unknown or under way */
  async rebuild(names: readonly string[], by: string): Promise<readonly Rebuild[]> {
    const asked = names.length > 0 ? names.map((name) => this.modelNamed(name)) : this.parts.models;
    const under = await rebuildsOf(this.parts.database, asked);
    const [first] = asked;
    if (asked.length === 1 && first && isOpen(under.get(first.name))) throw new OperationRefused('rebuild.running');
    // Of several, those under way already go on.
    for (const model of asked) await askRebuild(this.parts.database, model, by);
    this.parts.runner.attend();
    return [...(await rebuildsOf(this.parts.database, asked)).values()];
  }

  /** The last building; null when there was none. @throws OperationRefused */
  async progress(name: string): Promise<Rebuild | null> {
    return (await rebuildsOf(this.parts.database, [this.modelNamed(name)])).get(name) ?? null;
  }

  /** The table that serves stays as it was. @throws OperationRefused */
  async cancel(name: string, by: string): Promise<Rebuild | null> {
    if (!(await cancelRebuild(this.parts.database, this.modelNamed(name), by)))
      throw new OperationRefused('rebuild.none');
    this.parts.runner.attend();
    return this.progress(name);
  }

  /** What waits of this code's read models and of the process managers. */
  async parked(options: { readonly skipped?: boolean } = {}): Promise<readonly ParkedEntry[]> {
    const { database, models, managers } = this.parts;
    const serving = await readPointers(database, `state = 'live' AND name || '@' || version = ANY ($1::text[])`, [
      models.map(leaseOf),
    ]);
    const places = [...serving.map(({ table }) => table), ...managers.map(placeOf)];
    return listParked(database, { ...options, places });
  }

  /** Takes all waiting events of the parked event's stream again, in order. @throws OperationRefused */
  async retry(name: string, position: number): Promise<Retried> {
    const { database, runner, processes } = this.parts;
    const { entry, model } = await this.waiting(name, position);
    return model ? retryParked(database, runner.log, model, entry.stream) : processes.retry(name, entry.stream);
  }

  /** Leaves the event out for good and takes what waited behind it. @throws OperationRefused */
  async skip(
    name: string,
    position: number,
    operator: { readonly by: string; readonly because: string },
  ): Promise<Retried> {
    const { database, runner, processes } = this.parts;
    const { entry, model } = await this.waiting(name, position);
    const done = model
      ? await skipParked(database, runner.log, model, entry, operator)
      : await processes.skip(name, entry, operator);
    if (!done) throw new OperationRefused('parked.unknown');
    return done === true ? { taken: 0, waiting: await this.left(name, entry.stream) } : done;
  }

  private async left(name: string, stream: string): Promise<number> {
    return (await this.parked()).filter((entry) => entry.readModel === name && entry.stream === stream).length;
  }

  private async waiting(name: string, position: number) {
    const { models, managers } = this.parts;
    const model = models.find((one) => one.name === name);
    if (!model && !managers.includes(name)) throw new OperationRefused('read-model.unknown');
    const entry = (await this.parked()).find((one) => one.readModel === name && one.position === position);
    if (!entry) throw new OperationRefused('parked.unknown');
    // What is being built has read the operators' skips already, and would park the event again when it switches.
    if (model && isOpen(await this.progress(name))) throw new OperationRefused('parked.rebuilding');
    return { entry, model };
  }

  private modelNamed(name: string): ReadModel {
    const model = this.parts.models.find((one) => one.name === name);
    if (!model) throw new OperationRefused('read-model.unknown');
    return model;
  }
}

function isOpen(rebuild: Rebuild | null | undefined): boolean {
  return rebuild != null && ['asked', 'running', 'cancelling'].includes(rebuild.state);
}
