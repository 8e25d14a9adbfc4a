import { inTransaction, type Database } from '../database.js';
import { decode, type Log } from './decode.js';
import { foldBatch, keysOfBatch, RowBuffer } from './fold.js';
import { markSkipped, park, parkedOf, unpark, waitingEvents } from './parked.js';
import { readPointers } from './pointers.js';
import type { ReadModel } from './read-model.js';
import { readRows, versionOf, writeRows } from './table.js';

/** What became of the waiting events of one stream. */
export interface Retried {
  readonly taken: number;
  readonly waiting: number;
}

/**
 * Takes the waiting events of one stream again, in order, up to the first that still fails.
 * The live batches of this read model wait meanwhile, whatever process takes them.
 */
export async function retryParked(database: Database, log: Log, model: ReadModel, stream: string): Promise<Retried> {
  const known = await log.store.read(stream);
  const opened = await decode(known, [model], log);
  return inTransaction(database, async (connection) => {
    const where = `name = $1 AND version = $2 AND state = 'live' FOR UPDATE`;
    const [pointer] = await readPointers(connection, where, [model.name, versionOf(model)]);
    if (!pointer) return { taken: 0, waiting: 0 };
    const positions = new Set(await waitingEvents(connection, pointer.table, stream));
    const batch = opened.filter(({ event }) => positions.has(event.position));
    const { skipped } = await parkedOf(connection, model.name, pointer.table);
    const keys = [...keysOfBatch(model, batch)];
    const rows = new RowBuffer();
    rows.fill(keys, await readRows(connection, model, pointer.table, keys));
    const still = foldBatch(model, batch, rows, { waiting: new Set(), skipped });
    const stuck = new Set(still.map(({ position }) => position));
    const taken = batch.map(({ event }) => event.position).filter((position) => !stuck.has(position));
    await writeRows(connection, model, pointer.table, rows.changes());
    await unpark(connection, pointer.table, taken);
    await park(connection, model.name, pointer.table, still);
    return { taken: taken.length, waiting: positions.size - taken.length };
  });
}

/**
 * An operator's act: leaves one event out of a read model, for good, and takes what waited behind it.
 * @returns null when no such event waits
 */
export async function skipParked(
  database: Database,
  log: Log,
  model: ReadModel,
  event: { readonly stream: string; readonly position: number },
  operator: { readonly by: string; readonly because: string },
): Promise<Retried | null> {
  const where = `name = $1 AND version = $2 AND state = 'live'`;
  const [pointer] = await readPointers(database, where, [model.name, versionOf(model)]);
  if (!pointer || !(await markSkipped(database, pointer.table, event.position, operator))) return null;
  return retryParked(database, log, model, event.stream);
}
