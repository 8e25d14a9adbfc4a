import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { AccountRow, PassRow } from './access/account.js';
import type { Config } from './config.js';
import type { Database } from './engine/database.js';
import { dataSourceFor } from './engine/databases/data-source.js';
import { openEmbedded } from './engine/databases/embedded.js';
import { serverDatabase } from './engine/databases/server.js';
import { openLog } from './engine/event-store/chosen-log.js';
import type { EventStore } from './engine/event-store/event-store.js';
import { DatabaseKeyStore } from './engine/keyring/database-key-store.js';
import type { Keyring } from './engine/keyring/keyring.js';
import type { MasterKey } from './engine/keyring/master-key.js';
import { masterKeyOf } from './engine/keyring/master-key-source.js';
import { openKeyring } from './engine/keyring/stored-keyring.js';
import { systemRandom } from './engine/random.js';
import { systemClock } from './engine/time/clock.js';
import { migrations } from './migrations.js';

/** Everything that is kept, migrated and open. */
export interface Storage {
  readonly database: Database;
  readonly source: DataSource;
  readonly store: EventStore;
  readonly keyring: Keyring;
  readonly masterKey: MasterKey;
  close(): Promise<void>;
}

export interface StorageEvents {
  readonly onProgress: (message: string) => void;
  /** The first storage error: nothing is written from then on. */
  readonly onFailure: (failure: Error) => void;
}

/**
 * Opens the server or the embedded database, migrates it, and opens log and keys.
 * @throws DataDirectoryError, SecretMissing, MasterKeyUnknown, ClockAstray, KurrentUnfit, StorageFailed; what was opened is closed again
 */
export async function openStorage(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
  events: StorageEvents,
): Promise<Storage> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const database =
      config.databaseUrl === null ? await openEmbedded(config.dataDir, events) : serverDatabase(config.databaseUrl);
    opened.push(() => database.close());
    // After the directory is locked, so that no second process makes another key.
    const keyFile = config.production ? null : join(config.dataDir, 'keys', 'master.key');
    const masterKey = masterKeyOf(env, keyFile, systemRandom);
    const source = await dataSourceFor(database, { entities: [AccountRow, PassRow], migrations });
    opened.push(() => source.destroy());
    const keyring = await openKeyring(new DatabaseKeyStore(database), masterKey, {
      random: systemRandom,
      clock: systemClock,
    });
    const store = await openLog(database, config.kurrentUrl, events);
    opened.push(() => store.close());
    return { database, source, store, keyring, masterKey, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
