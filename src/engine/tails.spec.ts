import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from './event-store/event-store.js';
import { Tails } from './tails.js';

/** A log of one stream per name, of which only revisions matter, and from where it was read. */
function logOf(lengths: Record<string, number>) {
  const reads: [stream: string, from: number][] = [];
  const read = (stream: string, from = 0) => {
    reads.push([stream, from]);
    const all = Array.from({ length: lengths[stream] ?? 0 }, (_, revision) => ({ revision }) as StoredEvent);
    return Promise.resolve(all.slice(from));
  };
  return { reads, store: { read } };
}

const revisions = (events: readonly StoredEvent[]): readonly number[] => events.map(({ revision }) => revision);

describe('the last entries of a stream', () => {
  it('are read once, and only what is new after that', async () => {
    const lengths = { a: 5 };
    const { reads, store } = logOf(lengths);
    const tails = new Tails(store);
    expect(revisions(await tails.between('a', 2, 4))).toEqual([2, 3, 4]);
    expect(revisions(await tails.between('a', 3, 4))).toEqual([3, 4]);
    expect(reads).toEqual([['a', 2]]);
    lengths.a = 7;
    expect(revisions(await tails.between('a', 4, 6))).toEqual([4, 5, 6]);
    expect(reads.slice(1)).toEqual([['a', 5]]);
  });

  it('are read again where more is wanted than is kept', async () => {
    const { reads, store } = logOf({ a: 9 });
    const tails = new Tails(store, 4, 3);
    expect(revisions(await tails.between('a', 2, 8))).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(revisions(await tails.between('a', 6, 8))).toEqual([6, 7, 8]);
    expect(revisions(await tails.between('a', 5, 8))).toEqual([5, 6, 7, 8]);
    expect(reads).toEqual([
      ['a', 2],
      ['a', 5],
    ]);
  });

  it('are kept of the streams that were asked about last', async () => {
    const { reads, store } = logOf({ a: 1, b: 1, c: 1 });
    const tails = new Tails(store, 2);
    for (const stream of ['a', 'b', 'a', 'c', 'a', 'b']) await tails.between(stream, 0, 0);
    expect(reads.map(([stream]) => stream)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are none of a stream that there is not', async () => {
    const { store } = logOf({});
    expect(await new Tails(store).between('a', 0, -1)).toEqual([]);
  });
});
