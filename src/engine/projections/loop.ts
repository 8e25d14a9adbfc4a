import { setTimeout as timer, clearTimeout } from 'node:timers';
import { StorageFailed } from '../event-store/event-store.js';

/** Takes one step after another, until stopped: at once while there is work, else when woken, or after a while. */
export class Loop {
  private woken = false;
  private stopping = false;
  private rouse: () => void = () => undefined;
  private running: Promise<void> | null = null;

  /**
   * @param step true when there may be more to do at once
   * @param idleMs longest sleep
   * @param onError told of every failure; the step is tried again after a growing pause, never after StorageFailed
   */
  constructor(
    private readonly step: () => Promise<boolean>,
    private readonly idleMs: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  get stopped(): boolean {
    return this.stopping;
  }

  start(): void {
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.rouse();
  }

  /** Lets the step under way end. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.rouse();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      this.woken = false;
      try {
        const more = await this.step();
        failures = 0;
        if (!more) await this.sleep(this.idleMs);
      } catch (error) {
        this.onError(error);
        if (error instanceof StorageFailed) return;
        // Woken or not: what has just failed is not tried again at once.
        this.woken = false;
        await this.sleep(Math.min(5_000, 100 * 2 ** failures++));
      }
    }
  }

  private async sleep(ms: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const ringing = timer(resolve, ms);
      this.rouse = () => {
        clearTimeout(ringing);
        resolve();
      };
    });
    this.rouse = () => undefined;
  }
}

/** One at a time, in the order of asking. */
export class Turn {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
