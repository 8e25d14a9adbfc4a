import { createHash } from 'node:crypto';
import type { Connection } from '../database.js';
import type { ReadModel, Row } from './read-model.js';
import { settle } from './row.js';
import { deletion, recordOf, selection, upsert } from './table.js';

/*
 * The tables of all read models, read in one statement and written in one: a batch of events concerns nearly all of them,
 * and a round trip to the database takes longer than most of what it does there.
 */

/** Rows of one table in one statement, at most: its text stays at a few megabytes. */
const atOnce = 1000;

export interface Place {
  readonly model: ReadModel;
  readonly table: string;
}

type Connected = Pick<Connection, 'query'>;

/** Rows by key for each place, in order; keys that are not there are absent. */
export async function readAllRows(
  connection: Connected,
  places: readonly Place[],
  keys: readonly (readonly string[])[],
): Promise<readonly ReadonlyMap<string, Row>[]> {
  const found = places.map(() => new Map<string, Row>());
  if (keys.every(({ length }) => length === 0)) return found;
  const text = places
    .map(({ model, table }, at) => `SELECT ${at} AS place, s.* FROM (${selection(model, table, `$${at + 1}`)}) s`)
    .join('\nUNION ALL ');
  const answer = await connection.query<{ place: number; key: string; row: Row }>(
    { name: nameOf('get', places), text },
    keys,
  );
  for (const { place, key, row } of answer.rows) found[place]?.set(key, settle(places[place]!.model, row));
  return found;
}

/** Writes what changed at each place, in order: rows by key, null for those that leave. */
export async function writeAllRows(
  connection: Connected,
  places: readonly Place[],
  changes: readonly ReadonlyMap<string, Row | null>[],
): Promise<void> {
  const leaving = changes.map((rows) => [...rows].flatMap(([key, row]) => (row === null ? [key] : [])));
  const kept = places.map(({ model }, at) =>
    [...(changes[at] ?? [])].flatMap(([key, row]) => (row === null ? [] : [recordOf(model, key, row)])),
  );
  const most = Math.max(...kept.map(({ length }) => length));
  if (most === 0 && leaving.every(({ length }) => length === 0)) return;
  const parts = places.flatMap(({ model, table }, at) => [
    `p${at} AS (${upsert(model, table, `$${2 * at + 1}`)})`,
    `d${at} AS (${deletion(table, `$${2 * at + 2}`)})`,
  ]);
  const statement = { name: nameOf('put', places), text: `WITH ${parts.join(',\n')} SELECT` };
  for (let from = 0; from === 0 || from < most; from += atOnce) {
    const values = places.flatMap((_, at) => [
      JSON.stringify(kept[at]!.slice(from, from + atOnce)),
      from === 0 ? leaving[at]! : [],
    ]);
    await connection.query(statement, values);
  }
}

function nameOf(does: string, places: readonly Place[]): string {
  const tables = places.map(({ table }) => table).join();
  return `${does} ${createHash('sha256').update(tables).digest('hex').slice(0, 20)}`;
}
