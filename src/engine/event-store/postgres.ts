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
import { openHead } from './head.js';
import { KnownStreams } from './known-streams.js';
import { type Outcome, repeated } from './outcome.js';
import { inDraughts } from './salts.js';
import { readStored, type StoredRow } from './stored-form.js';

export interface PostgresStoreOptions {
  readonly clock?: Clock;
  readonly random?: Random;
  /** Hash suite of a store that is created now; an existing one keeps its own. */
  readonly suite?: HashSuite;
  /** Milliseconds by which clock and database may differ, 2000 unless told; null for a hand-wound clock. */
  readonly clockTolerance?: number | null;
}

const columns = 'position, stream, revision, type, recorded_at, command, header, data, salts, leaf';

/** The log in PostgreSQL, server or embedded; `migrations/*-event-store` makes its tables. The database is its owner's to close. */
export class PostgresEventStore implements EventStore {
  private readonly commit: GroupCommit;
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
  ) {
    this.commit = new GroupCommit((batch) => this.write(batch), known);
  }

  /** @throws ClockAstray, StorageFailed, Error when the store is newer than this release */
  static async open(database: Database, options: PostgresStoreOptions = {}): Promise<PostgresEventStore> {
    const { clock = systemClock, random = systemRandom, suite = defaultSuite, clockTolerance = 2000 } = options;
    const kept = hashSuite(await openHead(database, suite.name, clock, clockTolerance));
    const known = new KnownStreams();
    const writer = new BatchWriter(database, kept, clock, clockTolerance, known);
    return new PostgresEventStore(database, writer, inDraughts(random), kept, known);
  }

  async append(writes: readonly Write[], command: CommandMark): Promise<Appended> {
    this.checkOpen();
    return this.commit.submit(draftAppend(writes, command, this.suite, this.random));
  }

  async read(stream: string, from = 0): Promise<readonly StoredEvent[]> {
    const text = `SELECT ${columns} FROM events WHERE stream = $1 AND revision >= $2 ORDER BY revision`;
    const { rows } = await this.ask<EventRow>({ name: 'read-stream', text, values: [stream, from] });
    const events = rows.map((row) => readStored(storedRow(row)));
    const last = events.at(-1);
    if (last) this.known.saw(stream, last.revision, last.position);
    return events;
  }

  async readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return (await this.stored(after, limit)).map(readStored);
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
    const text = 'SELECT accepted_command($1) AS accepted';
    const values = [eventId(command, 0)];
    const { rows } = await this.ask<{ accepted: AcceptedRow | null }>({ name: 'read-command', text, values });
    return rows[0]?.accepted ? repeated(command, acceptedOf(rows[0].accepted)) : null;
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

function storedRow({ position, revision, recorded_at, ...row }: EventRow): StoredRow {
  return { ...row, position: Number(position), revision: Number(revision), recordedAt: recorded_at.toISOString() };
}
