import type { StoredEvent } from './event-store.js';
import { readStored, type StoredRow } from './stored-form.js';

/** Milliseconds after the last write. A server that was put back to an earlier day is not met again so soon. */
const holdsFor = 5_000;

/** Read by the first follower, for all. */
class Kept {
  private read: StoredEvent | null = null;

  constructor(private readonly row: StoredRow) {}

  get position(): number {
    return this.row.position;
  }

  get event(): StoredEvent {
    return (this.read ??= readStored(this.row));
  }
}

/**
 * The end of the log as this process wrote it, without gaps: who follows the log at its pace need not read it back. What
 * another process writes in between interrupts it, and followers read on from the database.
 */
export class Recent {
  private kept: readonly Kept[] = [];
  private until = -Infinity;

  /**
   * @param most events kept, some megabytes
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly most = 4000,
    private readonly now = () => performance.now(),
  ) {}

  /** @param rows of one batch that is on the disk, in order */
  wrote(rows: readonly StoredRow[]): void {
    const follows = this.kept.at(-1)?.position === (rows[0]?.position ?? NaN) - 1;
    const all = [...(follows ? this.kept : []), ...rows.map((row) => new Kept(row))];
    this.kept = all.length > this.most ? all.slice(-Math.ceil(this.most / 2)) : all;
    this.until = this.now() + holdsFor;
  }

  /** At most so many after a position; null when it takes a look to tell. */
  after(position: number, limit: number): readonly StoredEvent[] | null {
    if (this.now() > this.until) return null;
    const at = position + 1 - (this.kept[0]?.position ?? Infinity);
    if (at < 0 || at >= this.kept.length) return null;
    return this.kept.slice(at, at + limit).map(({ event }) => event);
  }

  forget(): void {
    this.kept = [];
  }
}
