import { inTransaction, type Connection, type Database } from '../database.js';
import type { Decoded } from './decode.js';
import { foldBatch, keysOfBatch, RowBuffer, type Parked, type ParkedEvent } from './fold.js';
import { passed } from './live.js';
import { park, parkedOf } from './parked.js';
import type { Pointer } from './pointers.js';
import type { ReadModel } from './read-model.js';
import { createIndexes, createTable, q, readRows, shapeOf, tableName, versionOf, writeRows } from './table.js';

/** Rows kept in memory for one table before they are written. */
const rowsInMemory = 50_000;

/** A table that is filled beside the one that serves, from the first event on. */
export class Building {
  private rows = new RowBuffer();
  private readonly parked: ParkedEvent[] = [];
  /** While nothing was written, a row that is not in memory is nowhere. */
  private written = false;

  private constructor(
    private readonly database: Database,
    readonly model: ReadModel,
    private at: Pointer,
    private readonly before: Parked,
  ) {}

  /** Makes the empty table; what an interrupted building of the same version left is dropped. */
  static async begin(database: Database, model: ReadModel): Promise<Building> {
    const version = versionOf(model);
    return inTransaction(database, async (connection) => {
      const known = await connection.query<{ table: string; state: string; generation: number }>(
        'SELECT "table", state, generation FROM read_models WHERE name = $1 AND version = $2 FOR UPDATE',
        [model.name, version],
      );
      for (const { table, state } of known.rows) if (state === 'building') await dropTable(connection, table);
      // Never a name used before: a builder that slept must not wake up and write into the table of the next one.
      const generation = Math.max(0, ...known.rows.map((row) => row.generation)) + 1;
      const table = tableName(model, generation);
      await connection.query(createTable(model, table));
      await connection.query(
        `INSERT INTO read_models ("table", name, version, shape, generation, state) VALUES ($1, $2, $3, $4, $5, 'building')`,
        [table, model.name, version, shapeOf(model), generation],
      );
      const pointer: Pointer = {
        table,
        name: model.name,
        version,
        generation,
        state: 'building',
        checkpoint: -1,
        passed: {},
      };
      const { skipped } = await parkedOf(connection, model.name, table);
      return new Building(database, model, pointer, { waiting: new Set(), skipped });
    });
  }

  get checkpoint(): number {
    return this.at.checkpoint;
  }

  async take(batch: readonly Decoded[]): Promise<void> {
    const keys = this.rows.missing(keysOfBatch(this.model, batch));
    const found =
      this.written && keys.length
        ? await readRows(this.database, this.model, this.at.table, keys)
        : new Map<string, never>();
    this.rows.fill(keys, found);
    this.parked.push(...foldBatch(this.model, batch, this.rows, this.before));
    const checkpoint = batch.at(-1)?.event.position ?? this.at.checkpoint;
    this.at = { ...this.at, passed: passed(this.at, batch), checkpoint };
    if (this.rows.size > rowsInMemory) await this.write();
  }

  /** Writes what is in memory. */
  async write(): Promise<void> {
    const changes = this.rows.changes();
    if (changes.size)
      await inTransaction(this.database, (connection) => writeRows(connection, this.model, this.at.table, changes));
    this.rows = new RowBuffer();
    this.written = true;
  }

  /** Drops what was filled; what serves is not touched. */
  async discard(): Promise<void> {
    await inTransaction(this.database, (connection) => dropTable(connection, this.at.table));
  }

  async index(): Promise<void> {
    for (const statement of createIndexes(this.model, this.at.table)) await this.database.query(statement);
    await this.database.query(`ANALYZE ${q(this.at.table)}`);
  }

  /**
   * The table begins to serve and the former one of the same version is dropped, in one transaction.
   * @throws Error when another process builds this read model by now
   */
  async switch(): Promise<Pointer> {
    await this.write();
    const live: Pointer = { ...this.at, state: 'live' };
    await inTransaction(this.database, async (connection) => {
      const former = await connection.query<{ table: string }>(
        `SELECT "table" FROM read_models WHERE name = $1 AND version = $2 AND state = 'live' FOR UPDATE`,
        [live.name, live.version],
      );
      for (const { table } of former.rows) await dropTable(connection, table);
      const answer = await connection.query(
        `UPDATE read_models SET state = 'live', checkpoint = $2, passed = $3::jsonb, seen_at = now()
         WHERE "table" = $1 AND state = 'building'`,
        [live.table, live.checkpoint, JSON.stringify(live.passed)],
      );
      if (answer.rowCount !== 1) throw new Error(`another process builds ${live.name}`);
      await park(connection, live.name, live.table, this.parked);
    });
    return live;
  }
}

/** Drops the tables that an interrupted building of these read models left. */
export async function dropUnfinished(database: Database, models: readonly ReadModel[]): Promise<void> {
  for (const model of models) {
    const { rows } = await database.query<{ table: string }>(
      `SELECT "table" FROM read_models WHERE name = $1 AND version = $2 AND state = 'building'`,
      [model.name, versionOf(model)],
    );
    for (const { table } of rows) await inTransaction(database, (connection) => dropTable(connection, table));
  }
}

/** The table, its pointer and its waiting events. What an operator skipped stays on record. */
export async function dropTable(connection: Pick<Connection, 'query'>, table: string): Promise<void> {
  await connection.query(`DELETE FROM parked WHERE "table" = $1 AND state <> 'skipped'`, [table]);
  await connection.query('DELETE FROM read_models WHERE "table" = $1', [table]);
  await connection.query(`DROP TABLE IF EXISTS ${q(table)}`);
}
