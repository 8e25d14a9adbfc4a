import { type MemoryEventStore } from '../../src/engine/event-store/memory.js';
import type { StoredEvent } from '../../src/engine/event-store/event-store.js';
import type { Database } from '../../src/engine/database.js';
import type { Read, ReadModel, Row } from '../../src/engine/projections/read-model.js';
import { Pointers } from '../../src/engine/projections/pointers.js';
import { q, rowOf } from '../../src/engine/projections/table.js';
import { settle } from '../../src/engine/projections/row.js';
import { projectionsSchema } from '../../migrations/1700000002000-projections.js';
import { rebuildsSchema } from '../../migrations/1700000005000-rebuilds.js';

/** What a test says of an event: where, what, and perhaps when. */
export interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly on?: string;
  readonly schemaVersion?: number;
}

const expected = new WeakMap<MemoryEventStore, Map<string, number>>();
let commands = 0;

/** Appends to a memory store, neighbours of one stream in one append. */
export async function tell(store: MemoryEventStore, ...events: readonly Told[]): Promise<number> {
  const revisions = expected.get(store) ?? new Map<string, number>();
  expected.set(store, revisions);
  for (const { stream, type, data, on = '2026-03-02', schemaVersion = 1 } of events) {
    const revision = revisions.get(stream) ?? -1;
    const event = {
      type,
      schemaVersion,
      data,
      actor: 'li',
      onBehalfOf: null,
      correlationId: 'told',
      causationId: null,
      occurredOn: on,
      occurredAt: null,
      law: [],
    };
    const id = `told-${commands++}`;
    await store.append([{ stream, expected: revision, events: [event] }], { id, account: 'li', bodyHash: id });
    revisions.set(stream, revision + 1);
  }
  return store.head();
}

/** Events as a desk reads them, without any store: for specs of a single desk. */
export function read(...events: readonly Told[]): readonly Read[] {
  const revisions = new Map<string, number>();
  return events.map(({ stream, type, data, on = '2026-03-02', schemaVersion = 1 }, position) => {
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    return {
      stream,
      type,
      data,
      schemaVersion,
      position,
      revision,
      id: `event-${position}`,
      actor: 'li',
      onBehalfOf: null,
      commandId: `command-${position}`,
      correlationId: 'told',
      causationId: null,
      occurredOn: on,
      occurredAt: null,
      recordedAt: '2026-03-02T02:00:00.000Z',
      law: [],
    };
  });
}

export async function makeProjections(database: Database): Promise<void> {
  for (const statement of [...projectionsSchema, ...rebuildsSchema]) await database.query(statement);
}

/** All rows of the table that serves, by key. */
export async function rowsOf(database: Database, model: ReadModel): Promise<ReadonlyMap<string, Row>> {
  return new Pointers(database).reading([model], async (table) => {
    const answer = await database.query<{ key: string; row: Row }>(
      `SELECT key, ${rowOf(model, 't')} AS row FROM ${q(table)} t`,
    );
    return new Map(answer.rows.map(({ key, row }) => [key, settle(model, row)]));
  });
}

/** The whole log of a store. */
export async function logOf(store: MemoryEventStore): Promise<readonly StoredEvent[]> {
  return store.readAll(-1, 1_000_000);
}
