import type { Connection, Database } from '../database.js';
import type { Parked, ParkedEvent } from './fold.js';

type Ask = Pick<Connection, 'query'>;

/** As an operator sees it. */
export interface ParkedEntry {
  readonly readModel: string;
  readonly stream: string;
  readonly position: number;
  readonly type: string;
  readonly state: 'failed' | 'behind' | 'skipped';
  readonly error: string | null;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly skippedBy: string | null;
  readonly skippedBecause: string | null;
}

/**
 * What waits, oldest first; skipped ones are listed too when asked for, also those of tables that are gone.
 * @param options.places tables and process managers; absent: all
 */
export async function listParked(
  database: Database,
  options: { readonly skipped?: boolean; readonly places?: readonly string[] } = {},
): Promise<readonly ParkedEntry[]> {
  const answer = await database.query<Omit<ParkedEntry, 'position'> & { position: unknown }>(
    `SELECT read_model AS "readModel", stream, position, type, state, error, attempts, parked_at AS "parkedAt",
       skipped_by AS "skippedBy", skipped_because AS "skippedBecause"
     FROM parked
     WHERE CASE state WHEN 'skipped' THEN $1::boolean ELSE $2::text[] IS NULL OR "table" = ANY ($2::text[]) END
     ORDER BY position, read_model`,
    [options.skipped ?? false, options.places ?? null],
  );
  return answer.rows.map((row) => ({ ...row, position: Number(row.position) }));
}

export async function parkedOf(connection: Ask, readModel: string, table: string): Promise<Parked> {
  return (await parkedOfAll(connection, [{ model: { name: readModel }, table }])).get(table)!;
}

export async function parkedOfAll(
  connection: Ask,
  places: readonly { readonly model: { readonly name: string }; readonly table: string }[],
): Promise<Map<string, Parked>> {
  const answer = await connection.query<{ table: string; readModel: string; stream: string; skipped: unknown }>({
    name: 'read-parked',
    text: `SELECT DISTINCT "table", read_model AS "readModel", stream, CASE state WHEN 'skipped' THEN position END AS skipped
     FROM parked WHERE "table" = ANY ($1::text[]) OR (state = 'skipped' AND read_model = ANY ($2::text[]))`,
    values: [places.map(({ table }) => table), places.map(({ model }) => model.name)],
  });
  return new Map(
    places.map(({ table, model }) => [
      table,
      {
        waiting: new Set(
          answer.rows.filter((row) => row.skipped === null && row.table === table).map(({ stream }) => stream),
        ),
        skipped: new Set(
          answer.rows
            .filter((row) => row.skipped !== null && row.readModel === model.name)
            .map((row) => Number(row.skipped)),
        ),
      },
    ]),
  );
}

/** Waiting events of one stream, in order. */
export async function waitingEvents(connection: Ask, table: string, stream: string): Promise<readonly number[]> {
  const answer = await connection.query<{ position: unknown }>(
    `SELECT position FROM parked WHERE "table" = $1 AND stream = $2 AND state <> 'skipped' ORDER BY position`,
    [table, stream],
  );
  return answer.rows.map(({ position }) => Number(position));
}

export async function park(
  connection: Ask,
  readModel: string,
  table: string,
  events: readonly ParkedEvent[],
): Promise<void> {
  if (!events.length) return;
  await connection.query(
    `INSERT INTO parked ("table", read_model, position, stream, type, state, error)
     SELECT $1, $2, position, stream, type, state, error
     FROM json_to_recordset($3::json) AS r (position bigint, stream text, type text, state text, error text)
     ON CONFLICT ("table", position) DO UPDATE SET state = excluded.state, error = excluded.error,
       attempts = parked.attempts + 1`,
    [table, readModel, JSON.stringify(events)],
  );
}

export async function unpark(connection: Ask, table: string, positions: readonly number[]): Promise<void> {
  await connection.query(
    `DELETE FROM parked WHERE "table" = $1 AND position = ANY ($2::bigint[]) AND state <> 'skipped'`,
    [table, positions],
  );
}

/** Marks one event as skipped, for good: whoever did it and why stay on record. False when it does not wait. */
export async function markSkipped(
  connection: Ask,
  table: string,
  position: number,
  operator: { readonly by: string; readonly because: string },
): Promise<boolean> {
  const answer = await connection.query(
    `UPDATE parked SET state = 'skipped', skipped_by = $3, skipped_because = $4
     WHERE "table" = $1 AND position = $2 AND state <> 'skipped'`,
    [table, position, operator.by, operator.because],
  );
  return answer.rowCount === 1;
}
