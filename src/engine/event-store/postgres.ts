import { type Database, type Statement } from '../database.js';
import { defaultSuite, type HashSuite, hashSuite } from '../proof/hash-suite.js';
import { type Random, systemRandom } from '../random.js';
import { type Clock, systemClock } from '../time/clock.js';
import { acceptedOf, type AcceptedRow } from './batch-statement.js';
import { BatchWriter } from './batch-writer.js';
import { type Draft, draftAppend, eventId } from './draft.js';
import {
  type Appended,
  type CommandMark,
  type EventStore,
  StorageFailed,
  type StoredEvent,
  type Write,
} from './event-store.js';
import { ClockAstray, storeError, surelyNotWritten } from './failures.js';
import { GroupCommit } from './group-commit.js';
import { GroupRead } from '../group-read.js';
import { openHead } from './head.js';
import { KnownStreams } from './known-streams.js';
import { type Outcome, repeated } from './outcome.js';
import { Recent } from './recent.js';
import { inDraughts } from './salts.js';
import { readStored, type StoredRow } from './stored-form.js';

export interface PostgresStoreOptions {
  readonly clock?: Clock;
  readonly random?: Random;
  /** Hash suite of a store that is created now; an existing one keeps its own. */
  readonly suite?: HashSuite;
  /** Milliseconds by which clock and database may differ, 2000 unless told; null for a hand-wound clock. */
  readonly clockTolerance?: number | null;
  /** No other store writes to this log, as long as this one is open: what is known of a stream is not looked for again. */
  readonly alone?: boolean;
}

const columns = 'position, stream, revision, type, recorded_at, command, header, data, salts, leaf';

/** One of the streams that a statement reads, and the revision from which it does. */
interface StreamAsked {
  readonly stream: string;
  readonly from: number;
}

const readStreams = `SELECT asked.n::integer AS asked, e.*
  FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS asked (stream, since, n)
  CROSS JOIN LATERAL (
    SELECT ${columns} FROM events WHERE stream = asked.stream AND revision >= asked.since ORDER BY revision
  ) e ORDER BY asked.n, e.revision`;
const readCommands =
  'SELECT command, accepted_command(command) AS accepted FROM events WHERE command = ANY ($1::uuid[])';

/** The log in PostgreSQL, server or embedded; `migrations/*-event-store` makes its tables. The database is its owner's to close. */
export class PostgresEventStore implements EventStore {
  private readonly commit: GroupCommit;
  private readonly reads = new GroupRead((asked: readonly StreamAsked[]) => this.readStreams(asked));
  private readonly outcomes = new GroupRead((asked: readonly string[]) => this.readCommands(asked));
  private readonly listeners = new Set<(head: number) => void>();
  private failed: StorageFailed | null = null;
  private closed = false;

  private constructor(
    private readonly database: Database,
    private readonly writer: BatchWriter,
    private readonly random: Random,
    /** The store's hash suite, from its head. */
    readonly suite: HashSuite,
    private readonly known: KnownStreams,
    private readonly recent: Recent,
    private readonly alone: boolean,
  ) {
    this.commit = new GroupCommit((batch) => this.write(batch), known);
  }

  /** @throws ClockAstray, StorageFailed, Error when the store is newer than this release */
  static async open(database: Database, options: PostgresStoreOptions = {}): Promise<PostgresEventStore> {
    const {
      clock = systemClock,
      random = systemRandom,
      suite = defaultSuite,
      clockTolerance = 2000,
      alone = false,
    } = options;
    const kept = hashSuite(await openHead(database, suite.name, clock, clockTolerance));
    const known = new KnownStreams();
    const recent = new Recent();
    const writer = new BatchWriter(database, kept, clock, clockTolerance, known, recent);
    return new PostgresEventStore(database, writer, inDraughts(random), kept, known, recent, alone);
  }

  async append(writes: readonly Write[], command: CommandMark): Promise<Appended> {
    this.checkOpen();
    return this.commit.submit(draftAppend(writes, command, this.suite, this.random));
  }

  async read(stream: string, from = 0): Promise<readonly StoredEvent[]> {
    this.checkOpen();
    if (this.alone && this.known.endsAt(stream, from - 1)) return [];
    const events = (await this.reads.ask({ stream, from })).map((row) => readStored(storedRow(row)));
    const last = events.at(-1);
    if (last) this.known.saw(stream, last.revision, last.position);
    else if (this.alone && from === 0) this.known.sawNone(stream);
    return events;
  }

  async readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return (await this.stored(after, limit)).map(readStored);
  }

  async follow(after: number, limit: number): Promise<readonly StoredEvent[]> {
    this.checkOpen();
    return this.recent.after(after, limit) ?? this.readAll(after, limit);
  }

  /** As `readAll`, the bytes as they are kept: for proofs, exports and checks. */
  async stored(after: number, limit: number): Promise<readonly StoredRow[]> {
    const text = `SELECT ${columns} FROM events WHERE position > $1 ORDER BY position LIMIT $2`;
    const { rows } = await this.ask<EventRow>({ name: 'read-all', text, values: [after, limit] });
    return rows.map(storedRow);
  }

  async head(): Promise<number> {
    const { rows } = await this.ask<{ head: string }>({
      name: 'read-head',
      text: 'SELECT next_position - 1 AS head FROM store_head',
    });
    return Number(rows[0]?.head);
  }

  async outcome(command: CommandMark): Promise<Appended | null> {
    const [accepted] = await this.outcomes.ask(eventId(command, 0));
    return accepted ? repeated(command, acceptedOf(accepted)) : null;
  }

  onAppend(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits for what was submitted; later calls are refused. */
  async close(): Promise<void> {
    this.closed = true;
    await this.commit.settled();
    this.listeners.clear();
  }

  private async write(batch: readonly Draft[]): Promise<readonly Outcome[]> {
    const { failed } = this;
    if (failed) return batch.map(() => failed);
    try {
      const written = await this.writer.write(batch);
      this.tell(written);
      return written;
    } catch (error) {
      const meant = this.noted(error);
      const alone = batch.length === 1 || !surelyNotWritten(meant) || meant instanceof ClockAstray;
      return alone ? batch.map(() => meant) : this.writeOneByOne(batch);
    }
  }

  // One append that the database cannot take (a text its encoding lacks, say) must not fail its neighbours.
  private async writeOneByOne(batch: readonly Draft[]): Promise<readonly Outcome[]> {
    const each: Outcome[] = [];
    for (const draft of batch) each.push(...(await this.write([draft])));
    return each;
  }

  private async readStreams(asked: readonly StreamAsked[]): Promise<readonly EventRow[][]> {
    const each = new Map(
      asked.map(({ stream, from }) => [`${from} ${stream}`, { stream, from, rows: [] as EventRow[] }]),
    );
    const distinct = [...each.values()];
    const values = [distinct.map(({ stream }) => stream), distinct.map(({ from }) => from)];
    const { rows } = await this.ask<EventRow & { asked: number }>({ name: 'read-streams', text: readStreams, values });
    for (const row of rows) distinct[row.asked - 1]?.rows.push(row);
    return asked.map(({ stream, from }) => each.get(`${from} ${stream}`)?.rows ?? []);
  }

  private async readCommands(asked: readonly string[]): Promise<readonly AcceptedRow[][]> {
    type Row = { readonly command: string; readonly accepted: AcceptedRow };
    const { rows } = await this.ask<Row>({ name: 'read-commands', text: readCommands, values: [asked] });
    return asked.map((id) => rows.filter(({ command }) => command === id).map(({ accepted }) => accepted));
  }

  // Apart from the append: a listener that throws must not make a written batch look lost.
  private tell(written: readonly Outcome[]): void {
    const last = written.findLast((outcome): outcome is Appended => !(outcome instanceof Error) && !outcome.repeated);
    if (last) for (const listener of this.listeners) queueMicrotask(() => listener(last.position));
  }

  private async ask<R>(statement: Statement) {
    this.checkOpen();
    try {
      return await this.database.query<R>(statement);
    } catch (error) {
      throw this.noted(error);
    }
  }

  private checkOpen(): void {
    if (this.failed) throw this.failed;
    if (this.closed) throw new StorageFailed('the event store is closed');
  }

  /** The error as the port knows it; after a storage error no further statement is sent. */
  private noted(error: unknown): Error {
    const meant = storeError(error);
    if (meant instanceof StorageFailed) this.failed ??= meant;
    return meant;
  }
}

/** Numbers of eight bytes come as text. */
type EventRow = Omit<StoredRow, 'recordedAt' | 'position' | 'revision'> & {
  readonly position: string;
  readonly revision: string;
  readonly recorded_at: Date;
};

function storedRow(row: EventRow): StoredRow {
  const { stream, type, command, header, data, salts, leaf } = row;
  const [position, revision] = [Number(row.position), Number(row.revision)];
  const recordedAt = row.recorded_at.toISOString();
  return { position, stream, revision, type, recordedAt, command, header, data, salts, leaf };
}
