import { eventStoreSchema } from '../../../migrations/1700000000000-event-store.js';
import { keysSchema } from '../../../migrations/1700000001000-keys.js';
import { models } from '../../../src/departments/index.js';
import { streamsProvisional, termsEnded } from '../../../src/departments/query.js';
import type { Database } from '../../../src/engine/database.js';
import type { EventStore, StoredEvent } from '../../../src/engine/event-store/event-store.js';
import { PostgresEventStore } from '../../../src/engine/event-store/postgres.js';
import { DatabaseKeyStore } from '../../../src/engine/keyring/database-key-store.js';
import { MasterKey } from '../../../src/engine/keyring/master-key.js';
import { openKeyring } from '../../../src/engine/keyring/stored-keyring.js';
import { decode } from '../../../src/engine/projections/decode.js';
import { takeBatch, type Target } from '../../../src/engine/projections/live.js';
import { Pointers } from '../../../src/engine/projections/pointers.js';
import type { Read } from '../../../src/engine/projections/read-model.js';
import { rebuild } from '../../../src/engine/projections/rebuild.js';
import { q } from '../../../src/engine/projections/table.js';
import { makeProjections, rowsOf } from '../../harness/projecting.js';
import { dueTerm, type Desks, type Ground } from './ground.js';

/** A database of the walks' own, with its tables, emptied for each walk. */
export async function postgres(database: Database): Promise<Ground> {
  for (const statement of [...eventStoreSchema, ...keysSchema]) await database.query(statement);
  await makeProjections(database);
  const empty = () => Promise.resolve([]);
  const store = { readAll: empty, follow: empty, read: empty };
  const log = { store, open: () => Promise.reject(new Error('the log is empty')), knows: () => true };
  const made = await rebuild(database, log, models, {
    stopped: () => false,
    reached: () => Promise.resolve(new Set()),
    alone: (work) => work(),
  });
  const tables = ['events', 'store_head', 'keys', 'parked', ...made.map(({ pointer }) => q(pointer.table))];
  return {
    name: 'PostgreSQL',
    async clear({ clock, random }) {
      // Of a few hundred rows: emptying the files of so many tables takes longer.
      for (const table of tables) await database.query(`DELETE FROM ${table}`);
      await database.query(`UPDATE read_models SET checkpoint = -1, passed = '{}'`);
      // A hand-wound clock is never the database's.
      const store = await PostgresEventStore.open(database, { clock, random, clockTolerance: null });
      const keys = new DatabaseKeyStore(database);
      const keyring = await openKeyring(keys, new MasterKey(random(32)), { random, clock });
      return { store, keyring, desks: desksIn(database, store, made) };
    },
  };
}

/** Events that may wait for the desks: they lag behind, as they do, until somebody looks at them. */
const LAG = 300;

/** Desks as the runner keeps them: each batch in one transaction with its checkpoint. */
function desksIn(database: Database, store: Pick<EventStore, 'read'>, made: readonly Target[]): Desks {
  const pointers = new Pointers(database);
  let targets = made.map(({ model, pointer }) => ({ model, pointer: { ...pointer, checkpoint: -1, passed: {} } }));
  let waiting: StoredEvent[] = [];
  let openWith: (event: StoredEvent) => Promise<Read>;
  const catchUp = async () => {
    const events = waiting.splice(0);
    if (events.length === 0) return;
    const batch = await decode(events, models, { store, open: openWith, knows: () => true });
    targets = [...(await takeBatch(database, targets, batch))];
    for (const { model, pointer } of targets) pointers.moved(model, pointer.checkpoint);
  };
  return {
    async take(events, open) {
      openWith = open;
      waiting = [...waiting, ...events];
      if (waiting.length > LAG) await catchUp();
    },
    async due(now, after) {
      if (!after) await catchUp();
      return (await termsEnded(database, pointers, now, 50, after)).map(dueTerm);
    },
    async provisional(position) {
      await catchUp();
      return streamsProvisional(database, pointers, position);
    },
    async rows(model) {
      await catchUp();
      return rowsOf(database, model);
    },
  };
}
