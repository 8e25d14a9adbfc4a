import { within } from './kurrentdb-patience.js';

interface Waiter {
  readonly stream: string;
  readonly revision: number;
  readonly resolve: (ordinal: number) => void;
  readonly reject: (error: Error) => void;
  /** Since when the event is known to be written, ms of the process; null: not known yet. */
  since: number | null;
}

/** An event whose ordinal somebody wants. */
export interface Expected {
  /** Resolves with the ordinal. @throws what `late` makes, after so many milliseconds */
  ordinal(patience: number, late: () => Error): Promise<number>;
  /** It will not come. */
  drop(): void;
}

/** Who waits for the ordinal of which event. */
export class Waiting {
  private readonly waiters = new Set<Waiter>();
  private readonly byEvent = new Map<string, Set<Waiter>>();

  expect(stream: string, revision: number): Expected {
    const key = keyOf(stream, revision);
    let [resolve, reject]: [Waiter['resolve'], Waiter['reject']] = [() => undefined, () => undefined];
    const coming = new Promise<number>((...settle) => ([resolve, reject] = settle));
    coming.catch(() => undefined); // perhaps nobody asks
    const waiter: Waiter = { stream, revision, resolve, reject, since: null };
    const same = this.byEvent.get(key) ?? new Set();
    this.byEvent.set(key, same.add(waiter));
    this.waiters.add(waiter);
    const drop = () => {
      this.waiters.delete(waiter);
      same.delete(waiter);
      if (same.size === 0 && this.byEvent.get(key) === same) this.byEvent.delete(key);
    };
    const ordinal = (patience: number, late: () => Error) => {
      waiter.since = performance.now();
      return within(patience, coming, late).finally(drop);
    };
    return { ordinal, drop };
  }

  settle(stream: string, revision: number, ordinal: number): void {
    const key = keyOf(stream, revision);
    for (const waiter of this.byEvent.get(key) ?? []) {
      this.waiters.delete(waiter);
      waiter.resolve(ordinal);
    }
    this.byEvent.delete(key);
  }

  /** Nothing comes any more. */
  fail(error: Error): void {
    for (const waiter of this.waiters) waiter.reject(error);
    this.waiters.clear();
    this.byEvent.clear();
  }

  has(stream: string, revision: number): boolean {
    return this.byEvent.has(keyOf(stream, revision));
  }

  /** Events that are waited for. */
  events(): readonly { readonly stream: string; readonly revision: number }[] {
    return [...this.waiters].map(({ stream, revision }) => ({ stream, revision }));
  }

  /** Milliseconds for which somebody has waited for an event that is written. */
  longest(): number {
    const now = performance.now();
    let longest = 0;
    for (const { since } of this.waiters) if (since !== null) longest = Math.max(longest, now - since);
    return longest;
  }
}

const keyOf = (stream: string, revision: number) => `${revision} ${stream}`;
