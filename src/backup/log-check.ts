import { erasedKey } from '../case/shredder.js';
import { documentCited } from '../documents/citation.js';
import { readStored, type StoredRow, verifyStored } from '../engine/event-store/stored-form.js';
import { keysNamed } from '../engine/keyring/sealing.js';
import type { HashSuite } from '../engine/proof/hash-suite.js';

/** What is remembered of the command behind an append, on its first event. */
export interface Mark {
  /** Events of the append. */
  readonly appended: number;
  readonly bodyHash: string;
}

/**
 * Goes over a log from its start: every leaf follows from its bytes, copies equal them, no position and no revision is
 * left out, time never goes back, and every event belongs to a command's append. What the log says of keys and documents
 * is gathered on the way.
 */
export class LogCheck {
  /** Position that comes next. */
  next = 0;
  latest = '';
  /** Leaf of the first event, in hex. */
  store: string | null = null;
  /** Documents cited, with the SHA-256 of their bytes. */
  readonly documents = new Map<string, string>();
  /** Keys under which something is sealed. */
  readonly sealedUnder = new Set<string>();
  /** Keys of persons whose erasure is recorded. */
  readonly erased = new Set<string>();
  private readonly revisions = new Map<string, number>();
  /** Position after the append that is under way. */
  private appendEnds = 0;

  constructor(private readonly suite: HashSuite) {}

  /** What is wrong with the next event; empty when nothing is. */
  faultsOf(row: StoredRow, mark: Mark | null): readonly string[] {
    const faults: string[] = [];
    const at = `event at position ${row.position}`;
    if (row.position !== this.next) faults.push(`${at}: position ${this.next} was to come`);
    try {
      verifyStored(row, this.suite);
      this.gather(row);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      faults.push(said.startsWith('event at') ? said : `${at}: ${said}`);
    }
    const revision = (this.revisions.get(row.stream) ?? -1) + 1;
    if (row.revision !== revision)
      faults.push(`${at}: revision ${row.revision} of ${row.stream} in place of ${revision}`);
    if (row.recordedAt < this.latest) faults.push(`${at}: recorded at ${row.recordedAt}, after one of ${this.latest}`);
    if ((mark !== null) !== row.position >= this.appendEnds) faults.push(`${at}: the appends do not join`);
    this.goOn(row, mark);
    return faults;
  }

  /** Whether the last append is whole. */
  ended(): boolean {
    return this.appendEnds <= this.next;
  }

  private gather(row: StoredRow): void {
    const event = readStored(row);
    const cited = documentCited(event);
    if (cited) this.documents.set(cited.id, cited.sha256);
    for (const key of keysNamed([event.data])) this.sealedUnder.add(key);
    const erased = erasedKey(event);
    if (erased) this.erased.add(erased);
  }

  private goOn(row: StoredRow, mark: Mark | null): void {
    if (row.position === 0) this.store = Buffer.from(row.leaf).toString('hex');
    this.next = row.position + 1;
    this.revisions.set(row.stream, row.revision);
    if (row.recordedAt > this.latest) this.latest = row.recordedAt;
    if (mark) this.appendEnds = row.position + mark.appended;
  }
}
