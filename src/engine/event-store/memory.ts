import { defaultSuite, type HashSuite } from '../proof/hash-suite.js';
import { type Random, systemRandom } from '../random.js';
import { type Clock, systemClock } from '../time/clock.js';
import { type Draft, draftAppend, stamp } from './draft.js';
import {
  type Appended,
  type CommandMark,
  Conflict,
  type EventStore,
  StorageFailed,
  type StoredEvent,
  type Write,
} from './event-store.js';
import { type Accepted, repeated } from './outcome.js';
import { readStored, type StoredRow } from './stored-form.js';

export interface MemoryStoreOptions {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly suite?: HashSuite;
  /** Give two stores the same log and they are as two processes on one database. */
  readonly log?: MemoryLog;
}

/** What would be on disk. */
export class MemoryLog {
  readonly rows: StoredRow[] = [];
  readonly streams = new Map<string, StoredRow[]>();
  readonly commands = new Map<string, Accepted>();
}

/** The log in memory, for specs, play and simulation: the same bytes and leaves as in PostgreSQL, gone with the process. */
export class MemoryEventStore implements EventStore {
  readonly suite: HashSuite;
  private readonly clock: Clock;
  private readonly random: Random;
  private readonly log: MemoryLog;
  private readonly listeners = new Set<(head: number) => void>();
  private closed = false;

  constructor({
    clock = systemClock,
    random = systemRandom,
    suite = defaultSuite,
    log = new MemoryLog(),
  }: MemoryStoreOptions = {}) {
    this.clock = clock;
    this.random = random;
    this.suite = suite;
    this.log = log;
  }

  async append(writes: readonly Write[], command: CommandMark): Promise<Appended> {
    const draft = draftAppend(writes, command, this.suite, this.random);
    return this.answer(() => this.accepted(command) ?? this.write(draft));
  }

  read(stream: string, from = 0): Promise<readonly StoredEvent[]> {
    return this.answer(() => (this.log.streams.get(stream) ?? []).slice(from).map(readStored));
  }

  readAll(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return this.answer(() => this.log.rows.slice(after + 1, after + 1 + limit).map(readStored));
  }

  follow(after: number, limit: number): Promise<readonly StoredEvent[]> {
    return this.readAll(after, limit);
  }

  /** As `readAll`, the bytes as they are kept: for proofs, exports and checks. */
  stored(after: number, limit: number): Promise<readonly StoredRow[]> {
    return this.answer(() => this.log.rows.slice(after + 1, after + 1 + limit));
  }

  head(): Promise<number> {
    return this.answer(() => this.log.rows.length - 1);
  }

  outcome(command: CommandMark): Promise<Appended | null> {
    return this.answer(() => this.accepted(command));
  }

  onAppend(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
    return Promise.resolve();
  }

  private accepted(command: CommandMark): Appended | null {
    const accepted = this.log.commands.get(keyOf(command));
    return accepted ? repeated(command, accepted) : null;
  }

  private write({ command, writes, events, revisions }: Draft): Appended {
    for (const { stream, expected } of writes) {
      const actual = (this.log.streams.get(stream)?.length ?? 0) - 1;
      if (actual !== expected) throw new Conflict(stream, expected, actual);
    }
    const recordedAt = new Date(Math.max(this.clock.now().getTime(), this.lastInstant())).toISOString();
    for (const event of events) {
      const { stream, revision, type } = event;
      const row = {
        position: this.log.rows.length,
        stream,
        revision,
        type,
        recordedAt,
        command: event === events[0] ? event.id : null,
        ...stamp(event, recordedAt, this.suite),
      };
      this.log.rows.push(row);
      const rows = this.log.streams.get(stream);
      if (rows) rows.push(row);
      else this.log.streams.set(stream, [row]);
    }
    const position = this.log.rows.length - 1;
    this.log.commands.set(keyOf(command), { bodyHash: command.bodyHash, position, revisions });
    for (const listener of this.listeners) queueMicrotask(() => listener(position));
    return { position, revisions, repeated: false };
  }

  private lastInstant(): number {
    const last = this.log.rows.at(-1);
    return last ? Date.parse(last.recordedAt) : -Infinity;
  }

  // Never within the caller's own turn, as with a database: a caller that relies on that would fail there.
  private async answer<T>(work: () => T): Promise<T> {
    if (this.closed) throw new StorageFailed('the event store is closed');
    await Promise.resolve();
    return work();
  }
}

function keyOf({ account, id }: CommandMark): string {
  return `${account}\0${id}`;
}
