import { type Connection, type Database, inTransaction } from '../engine/database.js';
import { BackupError } from './backup-error.js';
import { type Checked, checkBackup } from './check-file.js';
import type { Header, KeyLine, Progress } from './format.js';
import { Insertion } from './insert.js';
import { EventsIntoKurrent } from './into-kurrent.js';

/**
 * Puts a checked backup into an empty, migrated place whose log was opened once, in one transaction: whatever goes wrong,
 * the place is as empty as before. Every leaf is recomputed once more on the way in. A log in KurrentDB is written before
 * the transaction ends, and read back; what was broken off there is taken up by the same restore.
 * @param keys as `keysToRestore` gives them
 * @param kurrentUrl null: the log goes into the database
 * @throws BackupError `restore.not-empty`, `restore.in-use`, `backup.newer`, and what checking throws
 */
export async function restoreInto(
  database: Database,
  file: string,
  keys: readonly KeyLine[],
  kurrentUrl: string | null = null,
  onProgress?: Progress,
): Promise<Checked> {
  const checked = await inTransaction(database, async (connection) => {
    await requireAlone(connection, database.kind);
    await connection.query('LOCK TABLE store_head, events, keys, accounts, documents IN EXCLUSIVE MODE');
    await requireEmpty(connection);
    const insertion = new Insertion(connection);
    const elsewhere = kurrentUrl === null ? null : new EventsIntoKurrent(kurrentUrl, connection);
    try {
      const written = await checkBackup(file, onProgress, {
        async begin(header) {
          await requireKnown(connection, file, header);
          await elsewhere?.begin(header);
        },
        event: (row, mark) => (elsewhere ?? insertion).event(row, mark),
        other: (line) => insertion.other(line),
      });
      await insertion.flush();
      await insertion.keys(keys);
      if (elsewhere) await elsewhere.finish();
      else await setHead(connection, written);
      return written;
    } finally {
      await elsewhere?.close();
    }
  });
  await database.query('ANALYZE');
  return checked;
}

async function requireEmpty(connection: Connection): Promise<void> {
  const { rows } = await connection.query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM accounts) AS accounts,
       (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM kurrentdb_log) AS logs, (SELECT count(*) FROM keys WHERE kind <> 'index') AS keys`,
  );
  const found = Object.entries(rows[0] ?? {}).filter(([, count]) => Number(count) > 0);
  if (found.length > 0)
    throw new BackupError('restore.not-empty', { what: found.map(([what, count]) => `${count} ${what}`).join(', ') });
}

/** A process that runs here has keys and the head in mind that are about to change. The embedded database is locked. */
async function requireAlone(connection: Connection, kind: Database['kind']): Promise<void> {
  if (kind === 'embedded') return;
  const { rows } = await connection.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'huzhi'
     AND pid <> pg_backend_pid()`,
  );
  if (rows.length > 0) throw new BackupError('restore.in-use');
}

async function requireKnown(connection: Connection, file: string, header: Header): Promise<void> {
  const { rows } = await connection.query<{ epoch: number }>('SELECT schema_epoch AS epoch FROM store_head');
  if (header.epoch > (rows[0]?.epoch ?? 0))
    throw new BackupError('backup.newer', { file, format: `epoch ${header.epoch}` });
}

async function setHead(connection: Connection, { header, log }: Checked): Promise<void> {
  await connection.query(
    `UPDATE store_head SET next_position = $1, hash_suite = $2, last_recorded_at = coalesce($3, last_recorded_at)`,
    [log.next, header.suite, log.latest || null],
  );
}
