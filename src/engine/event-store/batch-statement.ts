import { type Statement } from '../database.js';
import { type HashSuite } from '../proof/hash-suite.js';
import { byteArray } from './byte-arrays.js';
import { type Draft, stamp } from './draft.js';
import { type Accepted, type Refused } from './outcome.js';
import type { StoredForm } from './stored-form.js';

/** What `append_judged` (see the migration) answers; times in milliseconds. */
export type Judgement =
  | { readonly first: number; readonly refused: readonly RefusedRow[] | null }
  | { readonly off: number }
  | { readonly early: number };

export interface RefusedRow {
  /** From 1. */
  readonly append: number;
  readonly accepted: AcceptedRow | null;
  readonly stream: string;
  readonly expected: number;
  readonly actual: number;
}

/** What `accepted_command` answers. */
export interface AcceptedRow {
  readonly body_hash: string;
  readonly position: number;
  readonly revisions: Readonly<Record<string, number>>;
}

/** When a batch is sent and when it shall be recorded. */
export interface BatchTime {
  readonly recordedAt: string;
  /** Milliseconds of the writer's clock, compared with the database's. */
  readonly sentAt: number;
  /** Milliseconds they may differ by; null: not compared. */
  readonly tolerance: number | null;
}

/**
 * Writes all or nothing: no row in answer when the clocks or the times do not allow it or the log is shorter than it was
 * known to be, a broken key when another writer was first. It reads no table but the head, so no plan of it can grow slow; and arrays are unfolded in the select list,
 * since in FROM each would first be copied whole.
 */
const appendBatch = `WITH head AS (
  UPDATE store_head SET next_position = next_position + $14::integer, last_recorded_at = $1::timestamptz
    WHERE one AND last_recorded_at <= $1::timestamptz AND next_position > $15::bigint
      AND (abs($2::bigint - extract(epoch FROM statement_timestamp()) * 1000) <= $3::integer) IS NOT FALSE
    RETURNING next_position - $14::integer AS first
), written AS (
  INSERT INTO events (recorded_at, position, stream, revision, type, command, body_hash, appended, header, data, salts, leaf)
    SELECT $1::timestamptz, (SELECT first FROM head) + e.ordinal, e.stream, e.revision, e.type, e.command, e.body_hash,
      e.appended, e.header, e.data, e.salts, e.leaf
    FROM (SELECT unnest($4::text[]) AS stream, unnest($5::bigint[]) AS revision, unnest($6::text[]) AS type,
      unnest($7::uuid[]) AS command, unnest($8::text[]) AS body_hash, unnest($9::integer[]) AS appended,
      unnest($10::bytea[]) AS header, unnest($11::bytea[]) AS data, unnest($12::bytea[]) AS salts,
      unnest($13::bytea[]) AS leaf, generate_series(0, $14::integer - 1) AS ordinal) AS e
    WHERE EXISTS (SELECT FROM head)
)
SELECT first FROM head`;

const appendJudged =
  'SELECT append_judged($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::integer[]) AS judgement';

/** A batch as it will be kept, but for its positions: the forms are those of its events in order. */
export interface Stamped {
  readonly batch: readonly Draft[];
  readonly time: BatchTime;
  readonly forms: readonly StoredForm[];
}

export function stamped(batch: readonly Draft[], time: BatchTime, suite: HashSuite): Stamped {
  const forms: StoredForm[] = [];
  for (const { events } of batch) for (const event of events) forms.push(stamp(event, time.recordedAt, suite));
  return { batch, time, forms };
}

/**
 * Answers `first`, the position of the batch's first event, if it was written.
 * @param head a position that the log is known to reach
 */
export function batchStatement(stamped: Stamped, head: number): Statement {
  const values = columnsOf(stamped);
  return { name: 'append-batch', text: appendBatch, values: [...values.columns, values.appends.length, head] };
}

/** Answers `judgement`. */
export function judgedStatement(stamped: Stamped): Statement {
  const values = columnsOf(stamped);
  return { name: 'append-judged', text: appendJudged, values: [...values.columns, numbers(values.appends)] };
}

/** Refused appends by their index in the batch. An accepted command goes before a conflict: its retry is always behind. */
export function refusedOf(rows: readonly RefusedRow[]): ReadonlyMap<number, Refused> {
  const refused = new Map<number, Refused>();
  for (const { append, accepted, stream, expected, actual } of rows) {
    const index = append - 1;
    if (accepted) refused.set(index, acceptedOf(accepted));
    else if (!refused.has(index)) refused.set(index, { stream, expected, actual });
  }
  return refused;
}

export function acceptedOf({ body_hash, position, revisions }: AcceptedRow): Accepted {
  return { bodyHash: body_hash, position, revisions };
}

function columnsOf({ batch, time: { recordedAt, sentAt, tolerance }, forms }: Stamped) {
  const [streams, types, commands, bodies]: [string[], string[], (string | null)[], (string | null)[]] = [
    [],
    [],
    [],
    [],
  ];
  const [revisions, appends, counts]: [number[], number[], (number | null)[]] = [[], [], []];
  const [headers, datas, salts, leaves]: [Uint8Array[], Uint8Array[], Uint8Array[], Uint8Array[]] = [[], [], [], []];
  batch.forEach(({ events, command }, index) => {
    events.forEach((event, ordinal) => {
      streams.push(event.stream);
      revisions.push(event.revision);
      types.push(event.type);
      // Only the first event of an append bears what is remembered of the command.
      commands.push(ordinal ? null : event.id);
      bodies.push(ordinal ? null : command.bodyHash);
      counts.push(ordinal ? null : events.length);
      appends.push(index + 1);
    });
  });
  for (const form of forms) {
    headers.push(form.header);
    datas.push(form.data);
    salts.push(form.salts);
    leaves.push(form.leaf);
  }
  const columns = [
    ...[recordedAt, sentAt, tolerance],
    ...[texts(streams), numbers(revisions), texts(types), texts(commands), texts(bodies), numbers(counts)],
    ...[byteArray(headers), byteArray(datas), byteArray(salts), byteArray(leaves)],
  ];
  return { columns, appends };
}

/** An array literal: drivers agree on texts, not on arrays, and this is faster than their escaping. */
function texts(values: readonly (string | null)[]): string {
  let list = '';
  for (const value of values) list += (list && ',') + (value === null ? 'NULL' : quoted(value));
  return `{${list}}`;
}

function quoted(value: string): string {
  return `"${/[\\"]/.test(value) ? value.replace(/[\\"]/g, '\\$&') : value}"`;
}

function numbers(values: readonly (number | null)[]): string {
  let list = '';
  for (const value of values) list += (list && ',') + (value ?? 'NULL');
  return `{${list}}`;
}
