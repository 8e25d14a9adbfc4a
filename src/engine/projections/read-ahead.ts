import { decode, type Decoded, type Log } from './decode.js';
import type { ReadModel } from './read-model.js';

interface Begun {
  readonly after: number;
  readonly models: readonly ReadModel[];
  readonly batch: Promise<readonly Decoded[]>;
}

/** Reads and opens the next batch while the last one is being written, so that process and database work at the same time. */
export class ReadAhead {
  private begun: Begun | null = null;

  /** @param atOnce events in one batch, at most */
  constructor(
    private readonly log: Log,
    private readonly atOnce: number,
  ) {}

  /** Events after a position (-1: from the start), for these read models; empty when there are none yet. */
  async batch(after: number, models: readonly ReadModel[]): Promise<readonly Decoded[]> {
    const { begun } = this;
    this.begun = null;
    const fits = begun?.after === after && begun.models.length === models.length;
    const batch = await (fits && models.every((model) => begun.models.includes(model))
      ? begun.batch
      : this.read(after, models));
    const last = batch.at(-1);
    if (last && batch.length === this.atOnce) this.begin(last.event.position, models);
    return batch;
  }

  private begin(after: number, models: readonly ReadModel[]): void {
    const batch = this.read(after, models);
    // Whoever takes the batch meets the error; if nobody does, it is met again at the next reading.
    batch.catch(() => undefined);
    this.begun = { after, models, batch };
  }

  private async read(after: number, models: readonly ReadModel[]): Promise<readonly Decoded[]> {
    return decode(await this.log.store.follow(after, this.atOnce), models, this.log);
  }
}
