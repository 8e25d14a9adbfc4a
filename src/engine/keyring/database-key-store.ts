import { type Database } from '../database.js';
import { kindOf, type KeyStore, type StoredKey } from './key-store.js';
import { type Wrapped } from './master-key.js';

interface Row {
  readonly key_id: string;
  readonly wrapped: Buffer | null;
  readonly master_version: string | null;
}

/** Writes nothing for the names that are there. Of two processes with the same name the second gets what the first kept. */
const addKeys = `WITH added AS (
  INSERT INTO keys (key_id, kind, wrapped, master_version, created_at)
    SELECT given.*, $5::timestamptz
    FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[]) AS given (key_id, kind, wrapped, master_version)
    WHERE NOT EXISTS (SELECT FROM keys WHERE key_id = given.key_id)
  ON CONFLICT (key_id) DO UPDATE SET key_id = keys.key_id
  RETURNING key_id, wrapped, master_version
)
SELECT * FROM added UNION ALL SELECT key_id, wrapped, master_version FROM keys WHERE key_id = ANY ($1::text[])`;

/**
 * The table `keys`. PostgreSQL may keep the overwritten row in free space and in its log until both are reused; what is
 * left there is still wrapped, and worthless once the master key has been changed.
 */
export class DatabaseKeyStore implements KeyStore {
  constructor(private readonly database: Database) {}

  async find(keyIds: readonly string[]): Promise<ReadonlyMap<string, StoredKey>> {
    const { rows } = await this.database.query<Row>({
      name: 'find-keys',
      text: 'SELECT key_id, wrapped, master_version FROM keys WHERE key_id = ANY ($1::text[])',
      values: [keyIds],
    });
    return new Map(rows.map((row) => [row.key_id, stored(row)]));
  }

  async add(keys: ReadonlyMap<string, Wrapped>, createdAt: Date): Promise<ReadonlyMap<string, StoredKey>> {
    // In the order of their names, so that two processes that add the same ones do not wait for each other in a circle.
    const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    const values = [
      sorted.map(([keyId]) => keyId),
      sorted.map(([keyId]) => kindOf(keyId)),
      sorted.map(([, { bytes }]) => bytes),
      sorted.map(([, { version }]) => version),
      createdAt,
    ];
    const { rows } = await this.database.query<Row>({ name: 'add-keys', text: addKeys, values });
    return new Map(rows.map((row) => [row.key_id, stored(row)]));
  }

  async shred(keyId: string, shreddedAt: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO keys (key_id, kind, created_at, shredded_at) VALUES ($1, $2, $3, $3)
       ON CONFLICT (key_id) DO UPDATE SET wrapped = NULL, master_version = NULL, shredded_at = excluded.shredded_at
       WHERE keys.shredded_at IS NULL`,
      [keyId, kindOf(keyId), shreddedAt],
    );
  }

  async wrappedByOthers(version: string, limit: number): Promise<readonly string[]> {
    const { rows } = await this.database.query<Row>(
      'SELECT key_id FROM keys WHERE master_version <> $1 ORDER BY key_id LIMIT $2',
      [version, limit],
    );
    return rows.map((row) => row.key_id);
  }

  async replace(keyId: string, before: string, { version, bytes }: Wrapped): Promise<void> {
    await this.database.query(
      'UPDATE keys SET wrapped = $3, master_version = $4 WHERE key_id = $1 AND master_version = $2 AND shredded_at IS NULL',
      [keyId, before, bytes, version],
    );
  }
}

function stored(row: Row): StoredKey {
  if (row.wrapped === null || row.master_version === null) return 'shredded';
  return { bytes: row.wrapped, version: row.master_version };
}
