import { type HashSuite } from '../proof/hash-suite.js';
import { OutcomeUnknown, storeError } from './failures.js';
import { KurrentUnreachable } from './kurrentdb-failures.js';
import { ForeignEvent, unframe } from './kurrentdb-frame.js';
import { type KurrentIndex, type Ordered } from './kurrentdb-index.js';
import { type Indexer } from './kurrentdb-indexer.js';
import { type KurrentLog } from './kurrentdb-log.js';
import { type Recorded } from './kurrentdb-messages.js';
import { recordedAtOf, restamped } from './kurrentdb-time.js';
import { type StoredRow } from './stored-form.js';

/** An event and where it stands among those of its append, from 0. */
export interface Placed {
  readonly row: StoredRow;
  readonly index: number;
  readonly count: number;
}

/** Joins the events in KurrentDB with their ordinals in PostgreSQL. */
export class KurrentReader {
  constructor(
    private readonly log: KurrentLog,
    private readonly index: KurrentIndex,
    private readonly indexer: Indexer,
    private readonly prefix: string,
    private readonly suite: HashSuite,
    /** Milliseconds to wait for the ordinal of what was just written elsewhere. */
    private readonly patience: number,
  ) {}

  /** @throws KurrentUnreachable, ForeignEvent */
  async stream(stream: string, from: number): Promise<readonly StoredRow[]> {
    const [events, entries] = await Promise.all([
      this.log.readStream(this.prefix + stream, from),
      this.index.of(stream, from),
    ]);
    const last = events.at(-1)?.revision ?? -1;
    if ((entries.at(-1)?.revision ?? -1) >= last) return this.joined(events, entries);
    await this.indexer.ordinal(stream, last, this.patience, notIndexed);
    return this.joined(events, await this.index.of(stream, from));
  }

  /** @throws KurrentUnreachable, ForeignEvent */
  async all(after: number, limit: number): Promise<readonly StoredRow[]> {
    return (await this.appends(after, limit)).map(({ row }) => row);
  }

  /** As `all`, with the place of each event in its append. @throws KurrentUnreachable, ForeignEvent */
  async appends(after: number, limit: number): Promise<readonly Placed[]> {
    const entries = await this.index.after(after, limit);
    const [first] = entries;
    if (!first) return [];
    return this.placed(await this.log.readAll(this.prefix, first.place, entries.length), entries);
  }

  /** Both are in the same order without gaps; a node that lags behind may have fewer events, and a page is then shorter. */
  private placed(events: readonly Recorded[], entries: readonly Ordered[]): Placed[] {
    return events.slice(0, entries.length).map((event, order) => {
      const entry = entries[order];
      if (entry?.revision !== event.revision || this.prefix + entry.stream !== event.stream) {
        throw new ForeignEvent(`${event.stream} revision ${event.revision}`, 'the index says otherwise');
      }
      const { form, index, count } = unframe(event.content, event.stream);
      const { ordinal: position, stream, revision } = entry;
      const copies = { position, stream, revision, type: event.type, command: index === 0 ? event.id : null };
      if (entry.recordedAt === null)
        return { row: { ...copies, recordedAt: recordedAtOf(form), ...form }, index, count };
      // The index keeps the leaf too, so that a change of the bytes after it was made does not pass unseen.
      const kept = restamped(form, entry.recordedAt, this.suite);
      const leaf = entry.leaf ?? kept.leaf;
      return { row: { ...copies, recordedAt: entry.recordedAt, ...kept, leaf }, index, count };
    });
  }

  private joined(events: readonly Recorded[], entries: readonly Ordered[]): StoredRow[] {
    return this.placed(events, entries).map(({ row }) => row);
  }
}

const notIndexed = () => new KurrentUnreachable(new Error('an event is written, but its ordinal does not come'));

/** An error of a read as the port's callers know it. */
export function readError(error: unknown): Error {
  const ours = error instanceof Error && ['KurrentUnreachable', 'ForeignEvent', 'BytesDiffer', 'CommandReused'];
  if (ours && ours.includes(error.name)) return error;
  return error instanceof OutcomeUnknown ? error : storeError(error);
}
