import { type Statement } from '../database.js';
import { type HashSuite } from '../proof/hash-suite.js';
import { byteArray } from './byte-arrays.js';
import { type Draft, stamp } from './draft.js';
import { type Accepted, type Refused } from './outcome.js';
import type { StoredRow } from './stored-form.js';

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

/** An event of a batch as it will be kept, but for its position. */
export interface Stamped extends Omit<StoredRow, 'position'> {
  /** Only the first event of an append bears what is remembered of the command. */
  readonly body: string | null;
  readonly appended: number | null;
  /** Of the batch's appends, from 1. */
  readonly append: number;
}

export function stampedAll(batch: readonly Draft[], recordedAt: string, suite: HashSuite): readonly Stamped[] {
  const all: Stamped[] = [];
  batch.forEach(({ events, command }, index) =>
    events.forEach((event, ordinal) => {
      const { header, data, salts, leaf } = stamp(event, recordedAt, suite);
      const { stream, revision, type, id } = event;
      const [first, append] = [ordinal === 0, index + 1];
      const [body, appended] = first ? [command.bodyHash, events.length] : [null, null];
      const bears = { command: first ? id : null, body, appended, append };
      all.push({ stream, revision, type, recordedAt, header, data, salts, leaf, ...bears });
    }),
  );
  return all;
}

/**
 * Answers `first`, the position of the batch's first event, if it was written.
 * @param head a position that the log is known to reach
 */
export function batchStatement(events: readonly Stamped[], time: BatchTime, head: number): Statement {
  return { name: 'append-batch', text: appendBatch, values: [...columnsOf(events, time), events.length, head] };
}

/** Answers `judgement`. */
export function judgedStatement(events: readonly Stamped[], time: BatchTime): Statement {
  const appends = numbers(events.map(({ append }) => append));
  return { name: 'append-judged', text: appendJudged, values: [...columnsOf(events, time), appends] };
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

function columnsOf(events: readonly Stamped[], { recordedAt, sentAt, tolerance }: BatchTime): readonly unknown[] {
  return [
    ...[recordedAt, sentAt, tolerance],
    texts(events.map(({ stream }) => stream)),
    numbers(events.map(({ revision }) => revision)),
    texts(events.map(({ type }) => type)),
    texts(events.map(({ command }) => command)),
    texts(events.map(({ body }) => body)),
    numbers(events.map(({ appended }) => appended)),
    byteArray(events.map(({ header }) => header)),
    byteArray(events.map(({ data }) => data)),
    byteArray(events.map(({ salts }) => salts)),
    byteArray(events.map(({ leaf }) => leaf)),
  ];
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
