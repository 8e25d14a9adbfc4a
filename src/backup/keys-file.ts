import { type Database, inTransaction } from '../engine/database.js';
import { headerOf, namingStore } from './collect.js';
import type { Header, KeyLine, Line } from './format.js';
import { readWhole } from './read-lines.js';
import type { Place } from './stored-log.js';
import { framed } from './write-lines.js';

interface KeyRow {
  readonly key_id: string;
  readonly kind: string;
  readonly wrapped: Buffer | null;
  readonly master_version: string | null;
  readonly created_at: Date;
  readonly shredded_at: Date | null;
}

/**
 * The keys as text, wrapped as they are: without the master key nobody can use them. To be read after the log, so that
 * it has every key that the log names. Names of shredded keys are the list of erasures.
 */
export async function* keysText(place: Place, now: Date): AsyncGenerator<string> {
  const header = await inTransaction(place.database, async (connection) => {
    const { rows } = await connection.query<{ version: string }>(
      'SELECT DISTINCT master_version AS version FROM keys WHERE master_version IS NOT NULL ORDER BY 1',
    );
    const masterKeys = rows.map(({ version }) => version);
    return { ...(await headerOf(place, connection, now)), huzhi: 'keys' as const, masterKeys };
  });
  yield* framed(await namingStore(place, header), keyPages(place.database));
}

async function* keyPages(database: Database): AsyncGenerator<readonly Line[]> {
  for (let after = ''; ;) {
    const { rows } = await database.query<KeyRow>(
      `SELECT key_id, kind, wrapped, master_version, created_at, shredded_at FROM keys
       WHERE key_id > $1 ORDER BY key_id LIMIT 1000`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => ({ key: keyLine(row) }));
    after = last.key_id;
  }
}

function keyLine(row: KeyRow): KeyLine {
  return {
    id: row.key_id,
    kind: row.kind,
    wrapped: row.wrapped?.toString('base64') ?? null,
    masterKey: row.master_version,
    createdAt: row.created_at.toISOString(),
    shreddedAt: row.shredded_at?.toISOString() ?? null,
  };
}

export interface KeysRead {
  readonly header: Header;
  /** By name. */
  readonly keys: ReadonlyMap<string, KeyLine>;
}

/** @throws BackupError as `readWhole` does */
export async function readKeys(file: string): Promise<KeysRead> {
  const keys = new Map<string, KeyLine>();
  const headers: Header[] = [];
  await readWhole(file, 'keys', {
    header: (header) => void headers.push(header),
    line: (line) => {
      if ('key' in line) keys.set(line.key.id, line.key);
    },
  });
  return { header: headers[0] as Header, keys };
}
