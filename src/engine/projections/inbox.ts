import type { Read, ReadModel, Row } from './read-model.js';
import { amended, amends } from '../amendments.js';
import { checkKey, settle } from './row.js';

/** Rows by key, wherever they are kept. */
export interface Rows {
  get(key: string): Row | null;
  /** Null: the row leaves. */
  set(key: string, row: Row | null): void;
}

/** One stream up to an amendment, opened: as it was recorded, and as it reads with all amendments up to this one. */
export interface Retold {
  readonly recorded: readonly Read[];
  readonly amended: readonly Read[];
}

/** Has this read model anything to say to the type? */
export function handles(model: ReadModel, type: string): boolean {
  return Object.hasOwn(model.on, type);
}

/** Keys of the rows that an event concerns, each once. @throws TypeError for a key that can be none */
export function keysOf(model: ReadModel, event: Read): readonly string[] {
  if (!handles(model, event.type)) return [];
  const keys = [...new Set(model.keys(event))];
  for (const key of keys) checkKey(model, key);
  return keys;
}

/**
 * What one event makes of the rows: the only such function, for live, rebuild, tests and play alike. All rows of the
 * event change or, when a handler throws, none.
 */
export function apply(model: ReadModel, event: Read, rows: Rows, keys: readonly string[] = keysOf(model, event)): void {
  const handler = handles(model, event.type) ? model.on[event.type] : undefined;
  if (!handler) return;
  const changes: [string, Row | null][] = [];
  for (const key of keys) {
    const before = rows.get(key);
    const after = handler(before, event, key);
    if (after !== before) changes.push([key, after && settle(model, after, before)]);
  }
  for (const [key, row] of changes) rows.set(key, row);
}

/** Keys of the rows to which a stream has told anything, or tells it now. A row is fed by one stream alone. */
export function keysOfStream(model: ReadModel, { recorded, amended: now }: Retold): readonly string[] {
  return [...new Set([...recorded, ...now].flatMap((event) => keysOf(model, event)))];
}

/** An amendment: the rows of its stream are folded anew, from the stream as it reads now. All of them change or none. */
export function retell(model: ReadModel, retold: Retold, rows: Rows, skipped: ReadonlySet<number> = new Set()): void {
  const keys = keysOfStream(model, retold);
  const anew = new Map<string, Row | null>(keys.map((key) => [key, null]));
  const fresh: Rows = {
    get: (key) => anew.get(key) ?? null,
    set: (key, row) => void anew.set(key, row),
  };
  for (const event of retold.amended) {
    try {
      apply(model, event, fresh);
    } catch (failure) {
      if (!skipped.has(event.position)) throw failure;
    }
  }
  for (const [key, row] of anew) rows.set(key, row);
}

/** A read model kept in memory: tests, play and simulation. */
export class Inbox implements Rows {
  readonly rows = new Map<string, Row>();
  /** What was taken of each stream, for the day on which it is amended. */
  private readonly streams = new Map<string, Read[]>();

  constructor(readonly model: ReadModel) {}

  get(key: string): Row | null {
    return this.rows.get(key) ?? null;
  }

  set(key: string, row: Row | null): void {
    if (row) this.rows.set(key, row);
    else this.rows.delete(key);
  }

  /** @throws whatever the handler throws: in memory nothing is parked */
  take(...events: readonly Read[]): this {
    for (const event of events) {
      const recorded = this.streams.get(event.stream) ?? [];
      this.streams.set(event.stream, recorded);
      recorded.push(event);
      if (amends(event)) retell(this.model, { recorded, amended: amended(recorded) }, this);
      else apply(this.model, event, this);
    }
    return this;
  }
}

/** Rows by key after all events. */
export function foldInto(model: ReadModel, events: Iterable<Read>): ReadonlyMap<string, Row> {
  const inbox = new Inbox(model);
  for (const event of events) inbox.take(event);
  return inbox.rows;
}
