import { statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { StorageFailed } from '../event-store/event-store.js';
import { type EmbeddedPlace, type FromWorker, type ToWorker } from './embedded-protocol.js';
import { corrupt } from './data-directory.js';

/** An opening that takes longer, recovery after a crash included, will not end. */
const openWithin = 120_000;
const closeWithin = 15_000;

interface Asked {
  readonly parts: Uint8Array[];
  readonly resolve: (answer: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** The worker thread that runs PostgreSQL, seen from the main thread: bytes in, bytes out, in order. */
export class EmbeddedEngine {
  /** Set by the first storage error, for good. */
  failure: StorageFailed | null = null;
  private readonly worker: Worker;
  private readonly waiting: Asked[] = [];
  private readonly failed: ((failure: StorageFailed) => void)[] = [];
  private heard: (message: FromWorker) => void = () => undefined;
  private closing = false;

  constructor(
    private readonly directory: string,
    cluster: string,
  ) {
    const place: EmbeddedPlace = { directory: cluster };
    const program = fileURLToPath(new URL('./embedded-worker.mjs', import.meta.url));
    this.worker = new Worker(program, { workerData: place, execArgv: [], stderr: false });
    this.worker.on('message', (message: FromWorker) => this.hear(message));
    this.worker.on('error', (error) => this.fail('the database thread ended', error));
    this.worker.on('exit', () => {
      if (!this.closing) this.fail('the database thread ended');
    });
  }

  /** @throws DataDirectoryError `data.corrupt`, StorageFailed */
  async opened(): Promise<this> {
    const message = await this.next(openWithin);
    if (message?.is === 'ready') return this;
    await this.end();
    if (this.failure) throw this.failure;
    return corrupt(
      this.directory,
      message?.is === 'unopened' ? message.log : `PostgreSQL did not start within ${openWithin / 1000} s`,
    );
  }

  /** Sends whole messages of the wire protocol, ending in one that PostgreSQL answers. @throws StorageFailed */
  ask(bytes: Uint8Array): Promise<Buffer> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.waiting.push({ parts: [], resolve, reject });
      this.post({ is: 'ask', bytes });
    });
  }

  onFailure(listener: (failure: StorageFailed) => void): void {
    this.failed.push(listener);
  }

  /** Ends PostgreSQL in order (a checkpoint), or the thread by force when it failed or does not end. */
  async close(): Promise<void> {
    if (this.closing) return;
    if (!this.failure) {
      this.post({ is: 'close' });
      await this.next(closeWithin);
    }
    await this.end();
  }

  private async end(): Promise<void> {
    this.closing = true;
    await this.worker.terminate();
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private hear(message: FromWorker): void {
    if (message.is === 'part') this.waiting[0]?.parts.push(message.bytes);
    else if (message.is === 'answered') {
      const asked = this.waiting.shift();
      asked?.resolve(Buffer.concat(asked.parts));
    } else if (message.is === 'failed') {
      const { code, log } = message;
      this.fail(`${code} ${log}`.trim(), Object.assign(new Error(code), { code }));
    } else this.heard(message);
  }

  private next(within: number): Promise<FromWorker | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), within);
      const settle = (message: FromWorker | null) => {
        clearTimeout(timer);
        resolve(message);
      };
      this.heard = settle;
      this.onFailure(() => settle(null));
    });
  }

  private fail(why: string, cause?: unknown): void {
    if (this.failure || this.closing) return;
    this.failure = new StorageFailed(
      `The storage at ${this.directory} failed (${why}; ${freeBytes(this.directory)} bytes free). Whatever was acknowledged is kept; make room or mend the disk, then start again.`,
      cause,
    );
    void this.worker.terminate();
    for (const asked of this.waiting.splice(0)) asked.reject(this.failure);
    for (const listener of this.failed.splice(0)) listener(this.failure);
  }
}

function freeBytes(directory: string): string {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return String(bavail * bsize);
  } catch {
    return 'unknown';
  }
}
