import type { Connection } from '../engine/database.js';
import { KurrentIndex } from '../engine/event-store/kurrentdb-index.js';
import { KurrentRestore, LogNotEmpty } from '../engine/event-store/kurrentdb-restore.js';
import type { StoredRow } from '../engine/event-store/stored-form.js';
import { BackupError } from './backup-error.js';
import type { Header } from './format.js';
import type { Mark } from './log-check.js';

/** Puts restored events into KurrentDB, append by append. */
export class EventsIntoKurrent {
  private restore: KurrentRestore | null = null;
  private waiting: StoredRow[] = [];
  private bodyHash = '';

  /** @param connection in a transaction, which the ordinals join */
  constructor(
    private readonly url: string,
    private readonly connection: Pick<Connection, 'query'>,
  ) {}

  /** @throws BackupError `restore.not-empty`, KurrentUnfit */
  async begin({ suite, store }: Header): Promise<void> {
    // A backup of an empty log leaves KurrentDB alone: the first start makes its log.
    if (store !== null) this.restore = await said(KurrentRestore.begin(this.url, suite, store));
  }

  async event(row: StoredRow, mark: Mark | null): Promise<void> {
    if (mark) {
      await this.flush();
      this.bodyHash = mark.bodyHash;
    }
    this.waiting.push(row);
  }

  /** @throws BackupError `restore.not-empty` when something else is there than was sent */
  async finish(): Promise<void> {
    await this.flush();
    if (this.restore) await said(this.restore.finish(new KurrentIndex(this.connection)));
  }

  async close(): Promise<void> {
    await this.restore?.close();
  }

  private async flush(): Promise<void> {
    await this.restore?.append(this.waiting.splice(0), this.bodyHash);
  }
}

async function said<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof LogNotEmpty
      ? new BackupError('restore.not-empty', { what: error.message }, { cause: error })
      : error;
  }
}
