import type { Database } from '../engine/database.js';
import type { StoredRow } from '../engine/event-store/stored-form.js';
import type { HashSuite } from '../engine/proof/hash-suite.js';
import type { Mark } from './log-check.js';

/** The log as it is kept, byte for byte. */
export interface StoredLog {
  readonly suite: HashSuite;
  stored(after: number, limit: number): Promise<readonly StoredRow[]>;
}

/** What is backed up, and what is restored into. */
export interface Place {
  readonly database: Database;
  readonly log: StoredLog;
}

/** Small enough that a server which gives a backup still answers others between two of them. */
const page = 200;

/** Events from the start to a position (inclusive), each with what is remembered of its command. */
export async function* eventPages(
  { database, log }: Place,
  head: number,
): AsyncGenerator<readonly (readonly [StoredRow, Mark | null])[]> {
  for (let after = -1; after < head;) {
    const rows = await log.stored(after, Math.min(page, head - after));
    const last = rows.at(-1);
    if (!last) return;
    const marks = await marksOf(database, after, last.position);
    yield rows.map((row) => [row, marks.get(row.position) ?? null] as const);
    after = last.position;
  }
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
