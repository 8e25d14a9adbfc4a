import { type Database } from '../database.js';
import { systemRandom } from '../random.js';
import { systemClock } from '../time/clock.js';
import { type EventStore, StorageFailed } from './event-store.js';
import { KurrentEventStore } from './kurrentdb.js';
import { KurrentUnfit } from './kurrentdb-failures.js';
import { PostgresEventStore } from './postgres.js';

/** Said wherever the store is named, until a run of the contract suite against a real server is recorded in docs/. */
export const kurrentTested = 'adapter tested on a protocol double only';

export interface LogEvents {
  readonly onProgress: (message: string) => void;
  /** The first storage error: nothing is written from then on. */
  readonly onFailure: (failure: Error) => void;
}

/**
 * Opens the log in the database, or in KurrentDB with its ordinals in the database.
 * @param kurrentUrl null: the log is in the database
 * @throws ClockAstray, StorageFailed, KurrentUnfit
 */
export async function openLog(database: Database, kurrentUrl: string | null, events: LogEvents): Promise<EventStore> {
  await checkOneLog(database, kurrentUrl !== null);
  if (kurrentUrl === null) {
    // The embedded database is locked for this process.
    const alone = database.kind === 'embedded';
    return PostgresEventStore.open(database, { clock: systemClock, random: systemRandom, alone });
  }
  const onError = (error: unknown) => {
    if (error instanceof StorageFailed) events.onFailure(error);
    else events.onProgress(`KurrentDB: ${error instanceof Error ? error.message : String(error)}`);
  };
  const store = await KurrentEventStore.open(kurrentUrl, database, { onError });
  events.onProgress(`KurrentDB ${store.serverVersion}: ${kurrentTested}`);
  return store;
}

/** A history has one place: read models that were filled from one log must never go on with another. */
export async function checkOneLog(database: Database, inKurrent: boolean): Promise<void> {
  const { rows } = await database.query<{ here: boolean; there: boolean }>(
    'SELECT EXISTS (SELECT FROM events) AS here, EXISTS (SELECT FROM kurrentdb_log) AS there',
  );
  const { here = false, there = false } = rows[0] ?? {};
  if (inKurrent && here) {
    throw new KurrentUnfit(
      '该数据库中已有案件记录，不能改用 KurrentDB；请另用空数据库，或者去掉 EVENT_STORE。',
      'This database holds a log of its own: use an empty one for KurrentDB, or leave EVENT_STORE out.',
    );
  }
  if (!inKurrent && there) {
    throw new KurrentUnfit(
      '该数据库的案件记录在 KurrentDB 中，请设置 EVENT_STORE=kurrentdb 和 KURRENTDB_URL。',
      'The log of this database is in KurrentDB: set EVENT_STORE=kurrentdb and KURRENTDB_URL.',
    );
  }
}
