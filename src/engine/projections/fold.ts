import { amends } from '../amendments.js';
import type { Decoded } from './decode.js';
import { apply, handles, keysOf, keysOfStream, retell, type Rows } from './inbox.js';
import type { ReadModel, Row } from './read-model.js';

/** An event that a read model could not take, or that stands behind such a one of its stream. */
export interface ParkedEvent {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly state: 'failed' | 'behind';
  readonly error: string | null;
}

/** What is parked of one table, as folding needs it. */
export interface Parked {
  /** Streams with waiting events. */
  readonly waiting: Set<string>;
  /** Positions that an operator has skipped for this read model, in whatever version. */
  readonly skipped: Set<number>;
}

/** Rows of one table while a batch is folded: read once, changed in memory, written once. */
export class RowBuffer implements Rows {
  private readonly rows = new Map<string, Row | null>();
  private readonly changed = new Set<string>();

  /** Keys whose rows must be read from the table first. */
  missing(keys: Iterable<string>): readonly string[] {
    return [...new Set(keys)].filter((key) => !this.rows.has(key));
  }

  /** @param keys those asked for: a key that is not in `found` has no row */
  fill(keys: readonly string[], found: ReadonlyMap<string, Row>): void {
    for (const key of keys) this.rows.set(key, found.get(key) ?? null);
  }

  get(key: string): Row | null {
    return this.rows.get(key) ?? null;
  }

  set(key: string, row: Row | null): void {
    this.rows.set(key, row);
    this.changed.add(key);
  }

  get size(): number {
    return this.rows.size;
  }

  /** What must be written, by key. */
  changes(): ReadonlyMap<string, Row | null> {
    return new Map([...this.changed].map((key) => [key, this.rows.get(key) ?? null]));
  }
}

/** Keys of all rows that a batch concerns. An event whose keys cannot be told fails when it is folded. */
export function keysOfBatch(model: ReadModel, batch: readonly Decoded[]): Set<string> {
  const keys = new Set<string>();
  for (const { read, retold } of batch) {
    if (!read) continue;
    try {
      for (const key of retold ? keysOfStream(model, retold) : keysOf(model, read)) keys.add(key);
    } catch {
      continue;
    }
  }
  return keys;
}

/**
 * Folds a batch into the rows. A failing event parks its stream: it and all later ones of the stream wait, the rest
 * moves on.
 * @param before `waiting` grows with the streams that fail here; a `skipped` event that fails again is passed over
 */
export function foldBatch(
  model: ReadModel,
  batch: readonly Decoded[],
  rows: Rows,
  { waiting, skipped }: Parked,
): readonly ParkedEvent[] {
  const parked: ParkedEvent[] = [];
  for (const { event, read, error, unknown, retold } of batch) {
    if (unknown || !(handles(model, event.type) || amends(event))) continue;
    const { position, stream, type } = event;
    if (waiting.has(stream)) {
      parked.push({ position, stream, type, state: 'behind', error: null });
      continue;
    }
    try {
      if (!read) throw error;
      if (retold) retell(model, retold, rows, skipped);
      else apply(model, read, rows);
    } catch (failure) {
      if (skipped.has(position)) continue;
      waiting.add(stream);
      parked.push({ position, stream, type, state: 'failed', error: describe(failure) });
    }
  }
  return parked;
}

/** Name and place of the failure. Never the message's values beyond it: they may be personal. */
export function describe(failure: unknown): string {
  if (!(failure instanceof Error)) return 'a failure that is no Error';
  const at = failure.stack?.split('\n').find((line) => line.trim().startsWith('at '));
  return [`${failure.name}: ${failure.message.slice(0, 300)}`, at?.trim() ?? ''].join(' ').trim();
}
