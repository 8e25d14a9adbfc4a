import { inTransaction, together, type Connection, type Database } from '../database.js';
import { isRefusedData, type Decoded } from './decode.js';
import { foldBatch, keysOfBatch, RowBuffer } from './fold.js';
import { park, parkedOfAll } from './parked.js';
import { type Pointer } from './pointers.js';
import type { ReadModel } from './read-model.js';
import { readAllRows, writeAllRows } from './tables.js';

/** A read model with the table that serves it. */
export interface Target {
  readonly model: ReadModel;
  readonly pointer: Pointer;
}

/** Another process has moved a checkpoint, or switched the table: nothing was written. */
export class Stale extends Error {}

/**
 * Takes a batch into all targets: rows, parked events and checkpoints in one transaction. Rows of the pointer table are
 * locked first and compared, so that of two processes, or of one that slept and woke, only one can write.
 * @returns the targets with their new checkpoints
 * @throws Stale
 */
export async function takeBatch(
  database: Database,
  targets: readonly Target[],
  batch: readonly Decoded[],
): Promise<readonly Target[]> {
  try {
    return await write(database, targets, batch);
  } catch (error) {
    if (!isRefusedData(error)) throw error;
    return isolate(database, targets, batch, error);
  }
}

/** The database refused what some row held: finds the event by taking them one by one, and parks it where it is refused. */
async function isolate(database: Database, targets: readonly Target[], batch: readonly Decoded[], error: unknown) {
  let reached = targets;
  if (batch.length > 1) {
    for (const one of batch) reached = await takeBatch(database, reached, [one]);
    return reached;
  }
  if (targets.length > 1) {
    const each: Target[] = [];
    for (const target of targets) each.push(...(await takeBatch(database, [target], batch)));
    return each;
  }
  return write(
    database,
    targets,
    batch.map(({ event, unknown }) => ({ event, unknown, read: null, error })),
  );
}

/** What is read for a batch goes out together, and so does what is written: each turn with the database waits behind the commands. */
function write(database: Database, targets: readonly Target[], batch: readonly Decoded[]): Promise<readonly Target[]> {
  const places = targets.map(({ model, pointer }) => ({ model, table: pointer.table }));
  const ahead = targets.map(({ pointer }) => batch.filter(({ event }) => event.position > pointer.checkpoint));
  const keys = targets.map(({ model }, at) => [...keysOfBatch(model, ahead[at]!)]);
  return inTransaction(database, async (connection) => {
    // The lock first: what stands behind it runs when it is held.
    const [, before, found] = await together([
      lock(connection, targets),
      parkedOfAll(connection, places),
      readAllRows(connection, places, keys),
    ]);
    const buffers = found.map((rows, at) => {
      const buffer = new RowBuffer();
      buffer.fill(keys[at]!, rows);
      return buffer;
    });
    const parked = places.map(({ model, table }, at) => foldBatch(model, ahead[at]!, buffers[at]!, before.get(table)!));
    const reached = advanced(targets, batch);
    await together([
      writeAllRows(
        connection,
        places,
        buffers.map((rows) => rows.changes()),
      ),
      ...places.map(({ model, table }, at) => park(connection, model.name, table, parked[at]!)),
      advance(connection, reached),
    ]);
    return reached;
  });
}

async function lock(connection: Connection, targets: readonly Target[]): Promise<void> {
  const found = await connection.query<{ table: string; checkpoint: string }>({
    name: 'lock-read-models',
    text: `SELECT "table", checkpoint FROM read_models WHERE "table" = ANY ($1::text[]) AND state = 'live'
      ORDER BY "table" FOR UPDATE`,
    values: [targets.map(({ pointer }) => pointer.table)],
  });
  const at = new Map(found.rows.map(({ table, checkpoint }) => [table, Number(checkpoint)]));
  const moved = targets.find(({ pointer }) => at.get(pointer.table) !== pointer.checkpoint);
  if (moved) throw new Stale(`${moved.pointer.table} is no longer at ${moved.pointer.checkpoint}`);
}

function advanced(targets: readonly Target[], batch: readonly Decoded[]): readonly Target[] {
  const last = batch.at(-1)?.event.position ?? -1;
  return targets.map(({ model, pointer }) => ({
    model,
    pointer: { ...pointer, checkpoint: Math.max(last, pointer.checkpoint), passed: passed(pointer, batch) },
  }));
}

async function advance(connection: Connection, reached: readonly Target[]): Promise<void> {
  await connection.query({
    name: 'advance-read-models',
    text: `UPDATE read_models m SET checkpoint = r.checkpoint, passed = r.passed
      FROM json_to_recordset($1::json) AS r ("table" text, checkpoint bigint, passed jsonb) WHERE m."table" = r."table"`,
    values: [JSON.stringify(reached.map(({ pointer }) => pointer))],
  });
}

/** Counts the types that this code does not know. */
export function passed(pointer: Pick<Pointer, 'passed' | 'checkpoint'>, batch: readonly Decoded[]): Pointer['passed'] {
  const unknown = batch.filter(({ event, unknown }) => unknown && event.position > pointer.checkpoint);
  if (!unknown.length) return pointer.passed;
  const counts = { ...pointer.passed };
  for (const { event } of unknown) {
    const type = `${event.type}@${event.schemaVersion}`;
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}
