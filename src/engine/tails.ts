import type { EventStore, StoredEvent } from './event-store/event-store.js';

/**
 * The last entries of the streams that were asked about of late, as they lie in the log: whoever asks again has only what
 * is new read. Entries never change, and what is sealed stays sealed here.
 */
export class Tails {
  private readonly held = new Map<string, readonly StoredEvent[]>();

  /**
   * @param streams number of streams kept
   * @param entries number of entries kept of each
   */
  constructor(
    private readonly store: Pick<EventStore, 'read'>,
    private readonly streams = 64,
    private readonly entries = 256,
  ) {}

  /** Entries from one revision on, up to another at least. */
  async between(stream: string, from: number, upTo: number): Promise<readonly StoredEvent[]> {
    const held = this.held.get(stream) ?? [];
    const [first] = held;
    const next = (held.at(-1)?.revision ?? -1) + 1;
    const reaches = first !== undefined && first.revision <= from && from <= next;
    const all = !reaches
      ? await this.store.read(stream, from)
      : next > upTo
        ? held
        : [...held, ...(await this.store.read(stream, next))];
    this.keep(stream, all);
    return all.slice(Math.max(0, from - (all[0]?.revision ?? 0)));
  }

  private keep(stream: string, all: readonly StoredEvent[]): void {
    this.held.delete(stream);
    this.held.set(stream, all.length > this.entries ? all.slice(-this.entries) : all);
    if (this.held.size <= this.streams) return;
    const oldest = this.held.keys().next();
    if (!oldest.done) this.held.delete(oldest.value);
  }
}
