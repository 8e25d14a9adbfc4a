import { type Database } from '../database.js';
import { type Place } from './kurrentdb-messages.js';

/** Where the index stands. */
export interface Mark {
  readonly next: number;
  /** Null: nothing was read yet. */
  readonly place: Place | null;
  /** Milliseconds of the last event's time, -Infinity when there is none. */
  readonly latest: number;
}

/** An event's entry. `recordedAt` and `leaf` are null where those of the event's own bytes hold. */
export interface Entry {
  readonly stream: string;
  readonly revision: number;
  readonly place: Place;
  readonly recordedAt: string | null;
  readonly leaf: Uint8Array | null;
}

export interface Ordered extends Entry {
  readonly ordinal: number;
}

/** An event follows one of its stream that the index does not have. */
export class EventSkipped extends Error {
  constructor() {
    super('KurrentDB delivered an event before an earlier one of the same stream');
    this.name = 'EventSkipped';
  }
}

/** The ordinals in PostgreSQL. Several processes may add: whoever finds the mark where he read it adds, the others see it. */
export class KurrentIndex {
  constructor(private readonly database: Pick<Database, 'query'>) {}

  /** Takes the database for a log. @returns the id of the log that it has been taken for, perhaps by an earlier start */
  async claim(logId: string): Promise<string> {
    await this.database.query('INSERT INTO kurrentdb_log (log_id) VALUES ($1) ON CONFLICT DO NOTHING', [logId]);
    const { rows } = await this.database.query<{ log_id: string }>('SELECT log_id FROM kurrentdb_log');
    return rows[0]?.log_id ?? '';
  }

  async mark(): Promise<Mark> {
    const { rows } = await this.database.query<MarkRow>({
      name: 'kurrentdb-mark',
      text: `SELECT next_ordinal, commit_position, prepare_position,
        (extract(epoch FROM last_recorded_at) * 1000)::text AS latest FROM kurrentdb_log`,
    });
    const row = rows[0];
    if (!row) throw new Error('the index of KurrentDB has no mark');
    const place = { commit: BigInt(row.commit_position), prepare: BigInt(row.prepare_position) };
    return { next: Number(row.next_ordinal), place: place.commit < 0n ? null : place, latest: Number(row.latest) };
  }

  /**
   * Adds entries behind the mark and moves it, in one statement.
   * @param until the place up to which nothing else of the log is left to add
   * @returns false when another process has moved the mark meanwhile: nothing is added
   * @throws EventSkipped
   */
  async add(entries: readonly Entry[], mark: Mark, until: Place, latest: number): Promise<boolean> {
    const { rows } = await this.database.query<{ moved: boolean; whole: boolean }>({
      name: 'kurrentdb-add',
      text: addStatement,
      values: [
        JSON.stringify(entries.map(rowOf)),
        ...[String(mark.next), String(mark.place?.commit ?? -1n), String(mark.place?.prepare ?? -1n)],
        ...[String(until.commit), String(until.prepare)],
        Number.isFinite(latest) ? new Date(latest).toISOString() : '-infinity',
      ],
    });
    const { moved = false, whole = false } = rows[0] ?? {};
    // A gap may also be what another process is about to fill; only where the mark still stands is it one.
    if (!moved && !whole && (await this.mark()).next === mark.next) throw new EventSkipped();
    return moved;
  }

  /** Entries after an ordinal, in order. */
  async after(ordinal: number, limit: number): Promise<readonly Ordered[]> {
    const text = `SELECT ${columns} FROM kurrentdb_index WHERE ordinal > $1 ORDER BY ordinal LIMIT $2`;
    const { rows } = await this.database.query<EntryRow>({ name: 'kurrentdb-after', text, values: [ordinal, limit] });
    return rows.map(orderedOf);
  }

  /** Entries of a stream from a revision, in order. */
  async of(stream: string, from: number): Promise<readonly Ordered[]> {
    const text = `SELECT ${columns} FROM kurrentdb_index WHERE stream = $1 AND revision >= $2 ORDER BY revision`;
    const { rows } = await this.database.query<EntryRow>({ name: 'kurrentdb-of', text, values: [stream, from] });
    return rows.map(orderedOf);
  }

  /** Ordinal of an event, or null while it is not indexed. */
  async ordinal(stream: string, revision: number): Promise<number | null> {
    const text = 'SELECT ordinal FROM kurrentdb_index WHERE stream = $1 AND revision = $2';
    const values = [stream, revision];
    const { rows } = await this.database.query<{ ordinal: string }>({ name: 'kurrentdb-ordinal', text, values });
    return rows[0] ? Number(rows[0].ordinal) : null;
  }

  /** Milliseconds by which a clock that says `now` is ahead of the database's (behind, if negative). */
  async ahead(now: number): Promise<number> {
    const text = 'SELECT ($1::bigint - (extract(epoch FROM statement_timestamp()) * 1000)::bigint)::text AS off';
    const { rows } = await this.database.query<{ off: string }>({ name: 'kurrentdb-clock', text, values: [now] });
    return Number(rows[0]?.off);
  }
}

const columns = 'ordinal, stream, revision, commit_position, prepare_position, recorded_at, leaf';

const addStatement = `
WITH given AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS g (n bigint, stream text, revision bigint, commit numeric, prepare numeric, recorded timestamptz, leaf text)
), whole AS MATERIALIZED (
  SELECT NOT EXISTS (
    SELECT FROM given g WHERE g.revision > 0
      AND NOT EXISTS (SELECT FROM given b WHERE b.stream = g.stream AND b.revision = g.revision - 1)
      AND NOT EXISTS (SELECT FROM kurrentdb_index i WHERE i.stream = g.stream AND i.revision = g.revision - 1)
  ) AS yes
), moved AS (
  UPDATE kurrentdb_log SET next_ordinal = next_ordinal + (SELECT count(*) FROM given),
      commit_position = $5::numeric, prepare_position = $6::numeric, last_recorded_at = $7::timestamptz
    WHERE one AND next_ordinal = $2::bigint AND commit_position = $3::numeric AND prepare_position = $4::numeric
      AND (SELECT yes FROM whole)
    RETURNING one
), added AS (
  INSERT INTO kurrentdb_index (ordinal, stream, revision, commit_position, prepare_position, recorded_at, leaf)
    SELECT $2::bigint + n, stream, revision, commit, prepare, recorded, decode(leaf, 'hex') FROM given
      WHERE EXISTS (SELECT FROM moved)
)
SELECT EXISTS (SELECT FROM moved) AS moved, (SELECT yes FROM whole) AS whole`;

interface MarkRow {
  readonly next_ordinal: string;
  readonly commit_position: string;
  readonly prepare_position: string;
  readonly latest: string;
}

interface EntryRow {
  readonly ordinal: string;
  readonly stream: string;
  readonly revision: string;
  readonly commit_position: string;
  readonly prepare_position: string;
  readonly recorded_at: Date | null;
  readonly leaf: Uint8Array | null;
}

function rowOf({ stream, revision, place, recordedAt, leaf }: Entry, n: number) {
  const hex = leaf && Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength).toString('hex');
  // Numbers of twenty digits are texts here: JSON readers differ on them.
  return {
    n,
    stream,
    revision,
    commit: `${place.commit}`,
    prepare: `${place.prepare}`,
    recorded: recordedAt,
    leaf: hex,
  };
}

function orderedOf(row: EntryRow): Ordered {
  return {
    ordinal: Number(row.ordinal),
    stream: row.stream,
    revision: Number(row.revision),
    place: { commit: BigInt(row.commit_position), prepare: BigInt(row.prepare_position) },
    recordedAt: row.recorded_at?.toISOString() ?? null,
    leaf: row.leaf,
  };
}
