import { randomUUID } from 'node:crypto';
import { type Database } from '../../src/engine/database.js';
import { KurrentEventStore, type KurrentStoreOptions } from '../../src/engine/event-store/kurrentdb.js';
import { type LogUnderTest } from './writing.js';

export interface KurrentLogUnderTest extends LogUnderTest {
  /** A store that stands for a process of its own, with what a test wants otherwise. */
  openWith(options: KurrentStoreOptions, url?: string): Promise<KurrentEventStore>;
}

/** A test waits out a loaded machine; those of the faults say how long an answer may take. */
const patience = { connect: 60_000, append: 60_000, ordinal: 60_000 };

/** A log of its own in KurrentDB, with an emptied index. A real server keeps what tests wrote; their names never come again. */
export async function kurrentLogIn(url: string, database: Database): Promise<KurrentLogUnderTest> {
  await database.query('TRUNCATE kurrentdb_log, kurrentdb_index');
  const name = `huzhi-test-${randomUUID()}`;
  const opened: KurrentEventStore[] = [];
  const openWith = async (options: KurrentStoreOptions, where = url) => {
    const store = await KurrentEventStore.open(where, database, { name, patience, ...options });
    opened.push(store);
    return store;
  };
  // A hand-wound clock is never the database's.
  const open: LogUnderTest['open'] = (clock) => openWith(clock ? { clock, clockTolerance: null } : {});
  return {
    open,
    openWith,
    stored: async () => (await openWith({})).stored(-1, 1000),
    close: async () => void (await Promise.all(opened.splice(0).map((store) => store.close()))),
  };
}
