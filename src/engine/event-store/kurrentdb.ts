import { type Database } from '../database.js';
import { defaultSuite, type HashSuite, hashSuite } from '../proof/hash-suite.js';
import { type Random, systemRandom } from '../random.js';
import { type Clock, systemClock } from '../time/clock.js';
import { draftAppend } from './draft.js';
import {
  type Appended,
  type CommandMark,
  type EventStore,
  StorageFailed,
  type StoredEvent,
  type Write,
} from './event-store.js';
import { ClockCheck } from './kurrentdb-clock.js';
import { KurrentUnfit } from './kurrentdb-failures.js';
import { openKurrentHead } from './kurrentdb-head.js';
import { KurrentIndex } from './kurrentdb-index.js';
import { Indexer, type IndexerPatience, indexerPatience } from './kurrentdb-indexer.js';
import { KurrentLog } from './kurrentdb-log.js';
import { KurrentReader, type Placed, readError } from './kurrentdb-reading.js';
import { KurrentWriter, type WriterPatience } from './kurrentdb-writing.js';
import { readStored, type StoredRow } from './stored-form.js';

/** What is remembered of an append: the number of its events, and the hash of its command's body. */
export interface AppendMark {
  readonly appended: number;
  readonly bodyHash: string;
}

/** In milliseconds; `connect` is for the first answer at start. */
export type KurrentPatience = IndexerPatience & WriterPatience & { readonly connect: number };

export interface KurrentStoreOptions {
  readonly clock?: Clock;
  readonly random?: Random;
  /** Hash suite of a log that is created now; an existing one keeps its own. */
  readonly suite?: HashSuite;
  /** Milliseconds by which clock and database may differ, 2000 unless told; null for a hand-wound clock. */
  readonly clockTolerance?: number | null;
  /** Name of the log, `huzhi` unless told: what its streams in KurrentDB begin with. */
  readonly name?: string;
  readonly patience?: Partial<KurrentPatience>;
  /** Told of every failure of the subscription, which is then made again. */
  readonly onError?: (error: unknown) => void;
}

const patient: KurrentPatience = { ...indexerPatience, connect: 10_000, append: 5_000, ordinal: 10_000 };

/**
 * The log in KurrentDB, for whoever outgrows one machine. The events are there; their ordinals, which are our positions,
 * in PostgreSQL (`migrations/*-kurrentdb-index`). The database is its owner's to close.
 */
export class KurrentEventStore implements EventStore {
  private readonly listeners = new Set<(head: number) => void>();
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  private constructor(
    private readonly log: KurrentLog,
    private readonly index: KurrentIndex,
    private readonly indexer: Indexer,
    private readonly reader: KurrentReader,
    private readonly writer: KurrentWriter,
    private readonly clock: ClockCheck,
    private readonly random: Random,
    /** The store's hash suite, from its head. */
    readonly suite: HashSuite,
    /** Of the stored form, from its head. */
    readonly epoch: number,
  ) {}

  /**
   * @param url a connection string of KurrentDB, `kurrentdb://…`
   * @param database PostgreSQL, with the tables of the index
   * @throws ClockAstray, KurrentUnfit (nobody answers, a server without multi-stream append, another log's index …)
   */
  static async open(url: string, database: Database, options: KurrentStoreOptions = {}): Promise<KurrentEventStore> {
    const { clock = systemClock, random = systemRandom, suite = defaultSuite, clockTolerance = 2000 } = options;
    const { name = 'huzhi', onError = () => undefined } = options;
    const patience = { ...patient, ...options.patience };
    const index = new KurrentIndex(database);
    const clocks = new ClockCheck(index, clock, clockTolerance);
    await clocks.agree();
    const log = await KurrentLog.connect(url, patience.connect);
    try {
      const head = await openKurrentHead(log, `${name}/head`, suite.name);
      const kept = hashSuite(head.hashSuite);
      if ((await index.claim(head.logId)) !== head.logId) throw new KurrentUnfit(...otherLog);
      const prefix = `${name}/log/`;
      const indexer = new Indexer(log, index, prefix, kept, patience, onError);
      const reader = new KurrentReader(log, index, indexer, prefix, kept, patience.ordinal);
      const writer = new KurrentWriter(log, indexer, name, prefix, kept, clock, patience);
      indexer.start();
      return new KurrentEventStore(log, index, indexer, reader, writer, clocks, random, kept, head.schemaEpoch);
    } catch (error) {
      await log.close();
      throw error;
    }
  }

  get serverVersion(): string {
    return this.log.serverVersion;
  }

  async append(writes: readonly Write[], command: CommandMark): Promise<Appended> {
    this.checkOpen();
    const draft = draftAppend(writes, command, this.suite, this.random);
    const appended = await this.finishing(this.clock.agree().then(() => this.writer.write(draft)));
    if (!appended.repeated) for (const listener of this.listeners) queueMicrotask(() => listener(appended.position));
    return appended;
  }

  async read(stream: string, from = 0): Promise<readonly StoredEvent[]> {
    return (await this.ask(() => this.reader.stream(stream, from))).map(readStored);
  }

  async readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return (await this.stored(after, limit)).map(readStored);
  }

  follow(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return this.readAll(after, limit);
  }

  /** As `readAll`, the bytes as they are kept: for proofs, exports and checks. */
  async stored(after: number, limit: number): Promise<readonly StoredRow[]> {
    return this.ask(() => this.reader.all(after, limit));
  }

  /** As `stored`, each first event of an append with what is remembered of the command: for backups. */
  async marked(after: number, limit: number): Promise<readonly (readonly [StoredRow, AppendMark | null])[]> {
    return this.ask(async () => {
      const placed = await this.reader.appends(after, limit);
      const mark = async ({ row, index, count }: Placed): Promise<AppendMark | null> =>
        index > 0 ? null : { appended: count, bodyHash: await this.writer.bodyHashOf(row) };
      return Promise.all(placed.map(async (one) => [one.row, await mark(one)] as const));
    });
  }

  async head(): Promise<number> {
    return this.ask(async () => (await this.index.mark()).next - 1);
  }

  async outcome(command: CommandMark): Promise<Appended | null> {
    return this.ask(() => this.writer.accepted(command));
  }

  onAppend(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits for what was submitted; later calls are refused. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.allSettled(this.underWay);
    this.listeners.clear();
    await this.indexer.stop();
    await this.log.close();
  }

  private checkOpen(): void {
    if (this.indexer.failure) throw this.indexer.failure;
    if (this.closed) throw new StorageFailed('the event store is closed');
  }

  private async ask<T>(work: () => Promise<T>): Promise<T> {
    this.checkOpen();
    try {
      return await this.finishing(work());
    } catch (error) {
      throw readError(error);
    }
  }

  private async finishing<T>(work: Promise<T>): Promise<T> {
    this.underWay.add(work);
    try {
      return await work;
    } finally {
      this.underWay.delete(work);
    }
  }
}

const otherLog = [
  'PostgreSQL 中的序号属于另一个 KurrentDB 日志，请检查 KURRENTDB_URL 与 DATABASE_URL 是否成对。',
  'The ordinals in PostgreSQL belong to another log in KurrentDB: KURRENTDB_URL and DATABASE_URL do not go together.',
] as const;
