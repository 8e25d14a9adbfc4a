import { createHash } from 'node:crypto';
import type { Connection } from '../database.js';
import type { Column, ReadModel, Row } from './read-model.js';
import { settle } from './row.js';
import { bigrams, folded, foldedOf, gramsOf } from './search.js';

/** Rows in one statement: a statement's text stays at a few megabytes. */
const atOnce = 1000;

const sqlTypes: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamptz',
  // Not jsonb: it reorders members, and a row read back must be the row that was written.
  json: 'json',
  'text[]': 'text[]',
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Same columns, same shape: a table of one shape can answer for another version of the same handlers. */
export function shapeOf(model: ReadModel): string {
  return hash(JSON.stringify(Object.entries(model.columns)));
}

const versions = new WeakMap<ReadModel, string>();

/** Changes with the shape, with the handlers' text, and with the version that the model declares. */
export function versionOf(model: ReadModel): string {
  let version = versions.get(model);
  if (version === undefined) versions.set(model, (version = versionMade(model)));
  return version;
}

/** By which this code's own version of a read model is found among others. */
export const versionedName = (model: ReadModel): string => `${model.name}@${versionOf(model)}`;

function versionMade(model: ReadModel): string {
  const handlers = Object.entries(model.on).map(([type, handler]) => `${type} ${handler.toString()}`);
  return hash([shapeOf(model), String(model.version ?? 1), model.keys.toString(), ...handlers.sort()].join('\n'));
}

/** @param generation grows when the same version is built anew beside the one that serves */
export function tableName(model: ReadModel, generation: number): string {
  const name = `rm_${model.name.replaceAll('-', '_')}_${versionOf(model)}`;
  return generation === 1 ? name : `${name}_${generation}`;
}

interface Place {
  readonly name: string;
  readonly sql: string;
  readonly index: string | null;
}

function places(model: ReadModel): readonly Place[] {
  return Object.entries(model.columns).flatMap(([name, column]) => {
    const index = !column.indexed ? null : column.type === 'text[]' ? `USING gin (${q(name)})` : `(${q(name)}, key)`;
    const own: Place = { name, sql: sqlTypes[column.type], index };
    if (!column.searched) return [own];
    return [
      own,
      { name: foldedOf(name), sql: 'text', index: null },
      { name: gramsOf(name), sql: 'text[]', index: `USING gin (${q(gramsOf(name))})` },
    ];
  });
}

/** @throws Error when the declared shape cannot be kept: a mistake in the code, found at start */
export function checkModel(model: ReadModel): void {
  if (!/^[a-z][a-z0-9-]{1,38}$/.test(model.name)) throw new Error(`a read model cannot be called ${model.name}`);
  for (const [name, column] of Object.entries(model.columns)) {
    if (!/^[a-z][a-z0-9_]{0,40}$/.test(name) || name === 'key')
      throw new Error(`${model.name}: no column can be called ${name}`);
    if (column.searched && column.type !== 'text') throw new Error(`${model.name}.${name}: only a text is searched`);
    if (column.personal && !Object.hasOwn(model.on, 'PersonErased'))
      throw new Error(`${model.name}.${name} is personal, but nothing empties it on PersonErased`);
  }
}

export function createTable(model: ReadModel, table: string): string {
  const columns = places(model).map(({ name, sql }) => `, ${q(name)} ${sql}`);
  return `CREATE TABLE ${q(table)} (key text COLLATE "C" PRIMARY KEY${columns.join('')}) WITH (fillfactor = 85)`;
}

/** Made after a table was filled: that is several times faster than filling an indexed one. */
export function createIndexes(model: ReadModel, table: string): readonly string[] {
  return places(model).flatMap(({ index }) => (index === null ? [] : [`CREATE INDEX ON ${q(table)} ${index}`]));
}

/** Rows by key; keys that are not there are absent. */
export async function readRows(
  connection: Pick<Connection, 'query'>,
  model: ReadModel,
  table: string,
  keys: readonly string[],
) {
  const answer = await connection.query<{ key: string; row: Row }>(
    { name: `get ${table}`, text: selection(model, table, '$1') },
    [keys],
  );
  return new Map(answer.rows.map(({ key, row }) => [key, settle(model, row)]));
}

/** SQL for a row as one JSON value, with the declared columns only, or some of them; see `settle` for what becomes of it. */
export function rowOf(model: ReadModel, alias: string, some: readonly string[] = Object.keys(model.columns)): string {
  const columns = some.map((name) => `${alias}.${q(name)}`);
  return `(SELECT row_to_json(r) FROM (SELECT ${columns.join(', ')}) r)`;
}

/** Writes rows by key, null for those that leave: one statement for all that come or change, one for all that leave. */
export async function writeRows(
  connection: Pick<Connection, 'query'>,
  model: ReadModel,
  table: string,
  rows: ReadonlyMap<string, Row | null>,
): Promise<void> {
  const leaving = [...rows].flatMap(([key, row]) => (row === null ? [key] : []));
  if (leaving.length) {
    await connection.query({ name: `del ${table}`, text: deletion(table, '$1') }, [leaving]);
  }
  const kept = [...rows].flatMap(([key, row]) => (row === null ? [] : [recordOf(model, key, row)]));
  const statement = { name: `put ${table}`, text: upsert(model, table, '$1') };
  for (let from = 0; from < kept.length; from += atOnce) {
    await connection.query(statement, [JSON.stringify(kept.slice(from, from + atOnce))]);
  }
}

/** SQL for rows by key. @param keys placeholder */
export function selection(model: ReadModel, table: string, keys: string): string {
  return `SELECT key, ${rowOf(model, 't')} AS row FROM ${q(table)} t WHERE key = ANY (${keys}::text[])`;
}

/** @param keys placeholder */
export function deletion(table: string, keys: string): string {
  return `DELETE FROM ${q(table)} WHERE key = ANY (${keys}::text[])`;
}

/** A row as `upsert` takes it. */
export function recordOf(model: ReadModel, key: string, row: Row): Record<string, unknown> {
  const written: Record<string, unknown> = { key, ...row };
  for (const [name, column] of Object.entries(model.columns)) {
    if (!column.searched) continue;
    const text = row[name] as string | null;
    written[foldedOf(name)] = text === null ? null : folded(text);
    written[gramsOf(name)] = text === null ? null : bigrams(text);
  }
  return written;
}

/** @param rows placeholder of the records, as JSON */
export function upsert(model: ReadModel, table: string, rows: string): string {
  const all = places(model);
  const names = all.map(({ name }) => q(name));
  const typed = all.map(({ name, sql }) => `, ${q(name)} ${sql}`).join('');
  const list = ['key', ...names].join(', ');
  const set = names.map((name) => `${name} = excluded.${name}`).join(', ');
  return `INSERT INTO ${q(table)} (${list}) SELECT ${list} FROM json_to_recordset(${rows}::json) AS r (key text${typed})
    ON CONFLICT (key) DO ${set ? `UPDATE SET ${set}` : 'NOTHING'}`;
}

/** Names are checked by `checkModel`; quoting keeps reserved words usable. */
export const q = (name: string): string => `"${name}"`;
