import type { Connection, Database } from '../engine/database.js';
import type { EventStore } from '../engine/event-store/event-store.js';
import { KurrentEventStore } from '../engine/event-store/kurrentdb.js';
import type { PostgresEventStore } from '../engine/event-store/postgres.js';
import type { StoredRow } from '../engine/event-store/stored-form.js';
import type { HashSuite } from '../engine/proof/hash-suite.js';
import type { Mark } from './log-check.js';

type Marked = readonly (readonly [StoredRow, Mark | null])[];

/** Where a log stands: position of its last event (-1: none), and the epoch of its stored form. */
export interface Standing {
  readonly head: number;
  readonly epoch: number;
}

/** The log as it is kept, byte for byte, wherever that is. */
export interface StoredLog {
  readonly suite: HashSuite;
  /** In the caller's snapshot, so that no process manager in it has come further than the head. */
  standing(connection: Pick<Connection, 'query'>): Promise<Standing>;
  /** Events after a position, each with what is remembered of its command where it is the first of an append. */
  marked(after: number, limit: number): Promise<Marked>;
}

/** What is backed up. */
export interface Place {
  readonly database: Database;
  readonly log: StoredLog;
}

/** The log that a store keeps. @throws Error for a store in memory, which keeps none */
export function logOf(store: EventStore, database: Database): StoredLog {
  if (store instanceof KurrentEventStore) return inKurrent(store);
  return inPostgres(store as PostgresEventStore, database);
}

function inKurrent(store: KurrentEventStore): StoredLog {
  return {
    suite: store.suite,
    async standing(connection) {
      const { rows } = await connection.query<{ next: string }>('SELECT next_ordinal AS next FROM kurrentdb_log');
      return { head: Number(rows[0]?.next ?? 0) - 1, epoch: store.epoch };
    },
    marked: (after, limit) => store.marked(after, limit),
  };
}

function inPostgres(store: PostgresEventStore, database: Database): StoredLog {
  return {
    suite: store.suite,
    async standing(connection) {
      const { rows } = await connection.query<{ head: string; epoch: number }>(
        'SELECT next_position - 1 AS head, schema_epoch AS epoch FROM store_head',
      );
      if (!rows[0]) throw new Error('the event store has no head');
      return { head: Number(rows[0].head), epoch: rows[0].epoch };
    },
    async marked(after, limit) {
      const events = await store.stored(after, limit);
      const marks = await marksOf(database, after, events.at(-1)?.position ?? after);
      return events.map((row) => [row, marks.get(row.position) ?? null] as const);
    },
  };
}

async function marksOf(database: Database, after: number, to: number): Promise<ReadonlyMap<number, Mark>> {
  const { rows } = await database.query<{ position: string; appended: number; body_hash: string }>({
    name: 'backup-commands',
    text: `SELECT position, appended, body_hash FROM events
           WHERE position > $1 AND position <= $2 AND command IS NOT NULL`,
    values: [after, to],
  });
  return new Map(
    rows.map(({ position, appended, body_hash }) => [Number(position), { appended, bodyHash: body_hash }]),
  );
}

/** Small enough that a server which gives a backup still answers others between two of them. */
const page = 200;

/** Events from the start to a position (inclusive). */
export async function* eventPages({ log }: Place, head: number): AsyncGenerator<Marked> {
  for (let after = -1; after < head;) {
    const rows = await log.marked(after, Math.min(page, head - after));
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last[0].position;
  }
}
