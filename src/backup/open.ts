import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { DataDirectoryError } from '../engine/databases/data-directory-error.js';
import { dataSourceFor } from '../engine/databases/data-source.js';
import { openEmbedded } from '../engine/databases/embedded.js';
import type { PooledDatabase } from '../engine/databases/pooled-database.js';
import { serverDatabase } from '../engine/databases/server.js';
import { checkOneLog } from '../engine/event-store/chosen-log.js';
import type { EventStore } from '../engine/event-store/event-store.js';
import { KurrentEventStore } from '../engine/event-store/kurrentdb.js';
import { PostgresEventStore } from '../engine/event-store/postgres.js';
import { masterKeyOf } from '../engine/keyring/master-key-source.js';
import type { MasterKey } from '../engine/keyring/master-key.js';
import { systemRandom } from '../engine/random.js';
import { migrations } from '../migrations.js';
import { BackupError } from './backup-error.js';
import { logOf, type Place } from './stored-log.js';

type Told = (message: string) => void;
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Opens data that are there, migrates nothing and needs no master key: the time for a backup is before an upgrade.
 * @throws BackupError `store.not-there`, `store.older`, `store.newer`, `backup.server-running`; KurrentUnfit
 */
export async function withPlace<T>(config: Config, told: Told, work: (place: Place) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl === null && !existsSync(join(dataDir, 'postgres')))
    throw new BackupError('store.not-there', { place: dataDir });
  return withDatabase(config, told, async (database) => {
    await requireThisRelease(database, databaseUrl === null ? dataDir : 'DATABASE_URL');
    const store = await openLog(database, config);
    try {
      return await work({ database, log: logOf(store, database) });
    } finally {
      await store.close();
    }
  }).catch((error: unknown) => {
    throw held(error) ? new BackupError('backup.server-running', {}, { cause: error }) : error;
  });
}

/** Opens the place of a restore, new or empty, and migrates it. KurrentDB is opened when the restore begins. */
export async function withNewPlace<T>(
  config: Config,
  told: Told,
  work: (database: PooledDatabase) => Promise<T>,
): Promise<T> {
  return withDatabase(config, told, async (database) => {
    const source = await dataSourceFor(database, { migrations });
    try {
      // Makes the head.
      await PostgresEventStore.open(database, { clockTolerance: null });
      return await work(database);
    } finally {
      await source.destroy();
    }
  });
}

/**
 * The master key with which the restored data will be opened. One is not made up for the occasion: it could open nothing.
 * @param wrappedBy fingerprint of the master key that the keys need
 * @throws BackupError `restore.master-key`, SecretMissing
 */
export function masterKeyFor(config: Config, env: Env, wrappedBy: string): MasterKey {
  const file = config.production ? null : join(config.dataDir, 'keys', 'master.key');
  const given = env.HUZHI_MASTER_KEY ?? env.HUZHI_MASTER_KEY_OLD;
  if (!given && file !== null && !existsSync(file)) throw new BackupError('restore.master-key', { version: wrappedBy });
  return masterKeyOf(env, file, systemRandom);
}

async function withDatabase<T>(
  { databaseUrl, dataDir }: Config,
  onProgress: Told,
  work: (database: PooledDatabase) => Promise<T>,
): Promise<T> {
  const database =
    databaseUrl === null
      ? await openEmbedded(dataDir, { onProgress })
      : // A single connection: a restore looks whether any other is open.
        serverDatabase(databaseUrl, { connections: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const held = (error: unknown) => error instanceof DataDirectoryError && error.code === 'data.held';

/** Nothing is appended here, so clocks need not agree. */
async function openLog(database: PooledDatabase, { kurrentUrl }: Config): Promise<EventStore> {
  await checkOneLog(database, kurrentUrl !== null);
  return kurrentUrl === null
    ? PostgresEventStore.open(database, { clockTolerance: null })
    : KurrentEventStore.open(kurrentUrl, database, { clockTolerance: null });
}

async function requireThisRelease(database: PooledDatabase, place: string): Promise<void> {
  const there = await database.query<{ name: string | null }>("SELECT to_regclass('migrations') AS name");
  if (!there.rows[0]?.name) throw new BackupError('store.not-there', { place });
  const { rows } = await database.query<{ name: string }>('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  const known = new Set(migrations.map((Migration) => new Migration().name ?? Migration.name));
  if (done.size === 0) throw new BackupError('store.not-there', { place });
  if ([...done].some((name) => !known.has(name))) throw new BackupError('store.newer');
  if ([...known].some((name) => !done.has(name))) throw new BackupError('store.older');
}
