import { type Connection, inTransaction } from '../engine/database.js';
import { BackupError } from './backup-error.js';
import { documentPages } from './collect-documents.js';
import { eventLine } from './event-lines.js';
import { type AccountLine, backupFormat, type Header, type Line, type ParkedLine, type Progress } from './format.js';
import { LogCheck } from './log-check.js';
import { eventPages, type Place } from './stored-log.js';
import { framed } from './write-lines.js';

interface Opening {
  readonly header: Header;
  readonly lines: readonly Line[];
}

/**
 * A whole backup as text, from a store that goes on working. Only the little that changes is read in one snapshot, and
 * first; the log up to the head seen there never changes, and documents are kept before the log cites them. So no
 * snapshot is held for as long as the backup takes, which on a busy server would keep dead rows from being cleared away,
 * and on the embedded database, with its one connection, would keep everybody else waiting.
 * @throws BackupError `store.damaged`
 */
export async function* backupText(place: Place, now: Date, onProgress: Progress = () => undefined) {
  const { header: unnamed, lines } = await inTransaction(place.database, (connection) =>
    opening(place, connection, now),
  );
  const header = await namingStore(place, unnamed);
  yield* framed(header, pages(place, header, lines, onProgress));
}

async function* pages(place: Place, header: Header, first: readonly Line[], onProgress: Progress) {
  yield first;
  const check = new LogCheck(place.log.suite);
  for await (const rows of eventPages(place, header.head)) {
    const [fault] = rows.flatMap(([row, mark]) => check.faultsOf(row, mark));
    if (fault !== undefined) throw new BackupError('store.damaged', { why: fault });
    yield rows.map(([row, mark]): Line => ({ event: eventLine(row, mark) }));
    onProgress(check.next / (header.head + 1));
  }
  if (check.next !== header.head + 1)
    throw new BackupError('store.damaged', { why: `the log ends at ${check.next - 1}, its head is ${header.head}` });
  yield* documentPages(place.database);
}

async function opening(place: Place, connection: Connection, now: Date): Promise<Opening> {
  await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const header = await headerOf(place, connection, now);
  const accounts = await connection.query<AccountLine>(
    `SELECT id, name, roles, unit, department, division, demo, password_hash AS "passwordHash", closed
     FROM accounts ORDER BY id`,
  );
  const processes = await connection.query<{ name: string; checkpoint: string }>(
    'SELECT name, checkpoint FROM processes ORDER BY name',
  );
  const lines: Line[] = [
    ...accounts.rows.map((account) => ({ account })),
    ...processes.rows.map(({ name, checkpoint }) => ({ process: { name, checkpoint: Number(checkpoint) } })),
    ...(await parked(connection)).map((one) => ({ parked: one })),
  ];
  return { header, lines };
}

/** What the first line says of the store, as of the caller's snapshot. */
export async function headerOf(place: Place, connection: Connection, now: Date): Promise<Header> {
  const { head, epoch } = await place.log.standing(connection);
  const createdAt = now.toISOString();
  return { huzhi: 'backup', format: backupFormat, createdAt, store: null, head, suite: place.log.suite.name, epoch };
}

/** With the leaf of the first event, which never changes: read when the connection is free again. */
export async function namingStore({ log }: Place, header: Header): Promise<Header> {
  const [first] = header.head < 0 ? [] : await log.marked(-1, 1);
  return first ? { ...header, store: Buffer.from(first[0].leaf).toString('hex') } : header;
}

/** What waits for a read model is left out, since that is built anew; but what an operator let it skip stays skipped. */
async function parked(connection: Connection): Promise<readonly ParkedLine[]> {
  const { rows } = await connection.query<Omit<ParkedLine, 'parkedAt'> & { parkedAt: Date }>(
    `SELECT "table" AS place, read_model AS "readModel", position, stream, type, state, error, attempts,
       parked_at AS "parkedAt", skipped_by AS "skippedBy", skipped_because AS "skippedBecause"
     FROM parked WHERE state = 'skipped' OR "table" = 'process:' || read_model ORDER BY "table", position`,
  );
  return rows.map((row) => ({ ...row, position: Number(row.position), parkedAt: row.parkedAt.toISOString() }));
}
