import { type Database } from '../../src/engine/database.js';
import { PostgresEventStore, type PostgresStoreOptions } from '../../src/engine/event-store/postgres.js';
import { type StoredRow } from '../../src/engine/event-store/stored-form.js';
import { type LogUnderTest } from './writing.js';

/** An emptied log in a database that has the schema. */
export async function logIn(database: Database): Promise<LogUnderTest> {
  await database.query('TRUNCATE events, store_head');
  const open = (options: PostgresStoreOptions) => PostgresEventStore.open(database, options);
  return {
    // A hand-wound clock is never the database's.
    open: (clock) => open(clock ? { clock, clockTolerance: null } : {}),
    stored: async (): Promise<readonly StoredRow[]> => (await open({})).stored(-1, 1000),
    close: () => Promise.resolve(),
  };
}
