import type { Stamped } from './batch-statement.js';
import type { DraftEvent } from './draft.js';
import type { StoredEvent } from './event-store.js';
import { readStored, type StoredForm } from './stored-form.js';

/**
 * Milliseconds after the last write for which it is answered: a server that was put back to an earlier day is not met
 * again so soon. And after the last question for which it is kept: where nobody follows, it would only be a burden.
 */
const holdsFor = 5_000;

/** Read by the first follower, for all. */
class Kept {
  private read: StoredEvent | null = null;

  constructor(
    readonly position: number,
    private readonly draft: DraftEvent,
    private readonly form: StoredForm,
    private readonly recordedAt: string,
  ) {}

  get event(): StoredEvent {
    return (this.read ??= this.opened());
  }

  private opened(): StoredEvent {
    const { position, form, recordedAt } = this;
    const { stream, revision, type } = this.draft;
    return readStored({ ...form, position, stream, revision, type, recordedAt, command: null });
  }
}

/**
 * The end of the log as this process wrote it, without gaps: who follows the log at its pace need not read it back. What
 * another process writes in between interrupts it, and followers read on from the database.
 */
export class Recent {
  private kept: Kept[] = [];
  private written = -Infinity;
  private asked = -Infinity;

  /**
   * @param least events kept at least, twice as many at most; those of more than a moment would weigh on the collector
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly least = 500,
    private readonly now = () => performance.now(),
  ) {}

  /**
   * @param first position of the first event
   * @param stamped a batch that is on the disk, all of it
   */
  wrote(first: number, { batch, forms, time: { recordedAt } }: Stamped): void {
    this.written = this.now();
    const isFollowed = this.written - this.asked <= holdsFor;
    if (!isFollowed || this.kept.at(-1)?.position !== first - 1) this.kept = [];
    if (!isFollowed) return;
    let n = 0;
    for (const { events } of batch)
      for (const event of events) this.kept.push(new Kept(first + n, event, forms[n++]!, recordedAt));
    if (this.kept.length > 2 * this.least) this.kept = this.kept.slice(-this.least);
  }

  /** At most so many after a position; null when it takes a look to tell. */
  after(position: number, limit: number): readonly StoredEvent[] | null {
    this.asked = this.now();
    if (this.asked - this.written > holdsFor) return null;
    const at = position + 1 - (this.kept[0]?.position ?? Infinity);
    if (at < 0 || at >= this.kept.length) return null;
    return this.kept.slice(at, at + limit).map(({ event }) => event);
  }

  forget(): void {
    this.kept = [];
  }
}
