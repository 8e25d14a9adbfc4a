import { type HashSuite } from '../proof/hash-suite.js';
import { StorageFailed } from './event-store.js';
import { storeError } from './failures.js';
import { Appends, type Delivered } from './kurrentdb-appends.js';
import { ForeignEvent } from './kurrentdb-frame.js';
import { type Entry, EventSkipped, type KurrentIndex, type Mark } from './kurrentdb-index.js';
import { type KurrentLog } from './kurrentdb-log.js';
import { comparePlaces, type Message, type Place } from './kurrentdb-messages.js';
import { pause } from './kurrentdb-patience.js';
import { recordedAtOf, restamped } from './kurrentdb-time.js';
import { type Expected, Waiting } from './kurrentdb-waiting.js';

/** In milliseconds. */
export interface IndexerPatience {
  /** Silence after which the subscription is made anew, although nothing said that it broke. */
  readonly quiet: number;
  /** The same while somebody waits for an event that is written. */
  readonly hurry: number;
  /** Least time between two marks that only a checkpoint moves. */
  readonly checkpoint: number;
  /** Time for which an event may seem to be left out; a fresh subscription delivers it, unless it was deleted there. */
  readonly gap: number;
  /** First and longest pause before a subscription is made again. */
  readonly backoff: readonly [number, number];
}

export const indexerPatience: IndexerPatience = {
  quiet: 15_000,
  hurry: 1_000,
  checkpoint: 5_000,
  gap: 30_000,
  backoff: [50, 5_000],
};

/**
 * Gives every event of the log its ordinal, in the log's order, and wakes who waits for it. Each process runs one, since
 * it needs to see its own appends; the mark in PostgreSQL makes them one indexer: each event is added once, by whoever is first.
 */
export class Indexer {
  readonly waiting = new Waiting();
  /** Why nothing is indexed any more. */
  failure: StorageFailed | null = null;
  private mark: Mark = { next: 0, place: null, latest: -Infinity };
  private readonly stopping = new AbortController();
  private subscription = new AbortController();
  private heard = performance.now();
  private marked = performance.now();
  private gapSince: number | null = null;
  private running: Promise<void> = Promise.resolve();
  private watchdog: NodeJS.Timeout | undefined;

  constructor(
    private readonly log: KurrentLog,
    private readonly index: KurrentIndex,
    private readonly prefix: string,
    private readonly suite: HashSuite,
    private readonly patience: IndexerPatience,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Milliseconds of the latest time that this process knows to stand in the log. */
  get latest(): number {
    return this.mark.latest;
  }

  start(): void {
    const often = Math.max(10, Math.min(this.patience.hurry, this.patience.quiet) / 4);
    this.watchdog = setInterval(() => this.watch(), often).unref();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    clearInterval(this.watchdog);
    this.stopping.abort();
    this.subscription.abort();
    await this.running;
  }

  /** For an event that is surely written: its ordinal, once it is indexed. */
  async ordinal(stream: string, revision: number, patience: number, late: () => Error): Promise<number> {
    const expected = this.waiting.expect(stream, revision);
    const known = await this.index.ordinal(stream, revision).catch((error: unknown) => {
      expected.drop();
      throw error;
    });
    if (known === null) return expected.ordinal(patience, late);
    expected.drop();
    return known;
  }

  /** For an event that is about to be written. */
  expect(stream: string, revision: number): Expected {
    return this.waiting.expect(stream, revision);
  }

  private async run(): Promise<void> {
    const [first, longest] = this.patience.backoff;
    let wait = first;
    while (!this.stopping.signal.aborted && !this.failure) {
      const before = this.mark.next;
      try {
        await this.follow();
      } catch (error) {
        this.note(error);
      }
      wait = this.mark.next > before ? first : Math.min(wait * 2, longest);
      // With a random part, so that the processes of a house do not all come back at once.
      await pause(wait * (0.5 + Math.random() / 2), this.stopping.signal);
    }
  }

  private async follow(): Promise<void> {
    this.subscription = new AbortController();
    this.heard = performance.now();
    this.mark = await this.index.mark();
    // Another process may have indexed meanwhile what somebody waits for here; it will not be delivered again.
    await this.answer(this.waiting.events());
    if (this.stopping.signal.aborted) return;
    const appends = new Appends(this.prefix, this.mark.place);
    for await (const messages of this.log.follow(this.prefix, this.mark.place, this.subscription.signal)) {
      this.heard = performance.now();
      await this.take(appends, messages);
      this.heard = performance.now();
    }
  }

  private async take(appends: Appends, messages: readonly Message[]): Promise<void> {
    const { events, until } = appends.complete(messages);
    if (!until) return;
    if (events.length === 0 && performance.now() - this.marked < this.patience.checkpoint) return;
    let rest = events;
    for (;;) {
      rest = rest.filter(({ recorded }) => this.isNew(recorded.place));
      if (!this.isNew(until)) break;
      const { entries, latest } = this.entriesOf(rest);
      if (await this.index.add(entries, this.mark, until, latest)) {
        this.advance(entries, until, latest);
        break;
      }
      this.mark = await this.index.mark();
    }
    await this.answer(events.map(({ stream, recorded }) => ({ stream, revision: recorded.revision })));
  }

  private isNew(place: Place): boolean {
    return this.mark.place === null || comparePlaces(place, this.mark.place) > 0;
  }

  private entriesOf(events: readonly Delivered[]): { readonly entries: readonly Entry[]; readonly latest: number } {
    let { latest } = this.mark;
    const entries = events.map(({ form, stream, recorded: { revision, place } }): Entry => {
      const said = Date.parse(recordedAtOf(form));
      if (said >= latest) {
        latest = said;
        return { stream, revision, place, recordedAt: null, leaf: null };
      }
      const recordedAt = new Date(latest).toISOString();
      return { stream, revision, place, recordedAt, leaf: restamped(form, recordedAt, this.suite).leaf };
    });
    return { entries, latest };
  }

  private advance(entries: readonly Entry[], until: Place, latest: number): void {
    const { next } = this.mark;
    this.mark = { next: next + entries.length, place: until, latest };
    this.marked = performance.now();
    this.gapSince = null;
    entries.forEach(({ stream, revision }, n) => this.waiting.settle(stream, revision, next + n));
  }

  /** Tells those who wait for one of these events and were not told when it was added: another process added it. */
  private async answer(events: readonly { readonly stream: string; readonly revision: number }[]): Promise<void> {
    for (const { stream, revision } of events) {
      if (!this.waiting.has(stream, revision)) continue;
      const ordinal = await this.index.ordinal(stream, revision);
      if (ordinal !== null) this.waiting.settle(stream, revision, ordinal);
    }
  }

  /** A subscription can die without a word; then silence is all there is to go by. */
  private watch(): void {
    const silence = performance.now() - this.heard;
    const { quiet, hurry } = this.patience;
    if (silence > quiet || (silence > hurry && this.waiting.longest() > hurry)) this.subscription.abort();
  }

  private note(error: unknown): void {
    if (error instanceof EventSkipped) this.gapSince ??= performance.now();
    const gap = this.gapSince !== null && performance.now() - this.gapSince > this.patience.gap;
    const meant = storeError(error);
    if (meant instanceof StorageFailed) this.failure = meant;
    else if (error instanceof ForeignEvent || (error instanceof EventSkipped && gap)) {
      const what = `KurrentDB 中的记录被改动。\nThe log in KurrentDB was changed: ${error.message}`;
      this.failure = new StorageFailed(what, error);
    }
    if (this.failure) this.waiting.fail(this.failure);
    this.onError(this.failure ?? error);
  }
}
