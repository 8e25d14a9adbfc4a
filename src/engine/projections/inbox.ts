import type { Read, ReadModel, Row } from './read-model.js';
import { checkKey, settle } from './row.js';

/** Rows by key, wherever they are kept. */
export interface Rows {
  get(key: string): Row | null;
  /** Null: the row leaves. */
  set(key: string, row: Row | null): void;
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

/** A read model kept in memory: tests, play and simulation. */
export class Inbox implements Rows {
  readonly rows = new Map<string, Row>();

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
    for (const event of events) apply(this.model, event, this);
    return this;
  }
}

/** Rows by key after all events. */
export function foldInto(model: ReadModel, events: Iterable<Read>): ReadonlyMap<string, Row> {
  const inbox = new Inbox(model);
  for (const event of events) inbox.take(event);
  return inbox.rows;
}
