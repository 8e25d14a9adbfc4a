import { randomInt } from 'node:crypto';
import type { Until } from './walks.js';

const long = Boolean(process.env.HUZHI_LONG);
const seed = Number(process.env.HUZHI_SEED ?? randomInt(1_000_000));
const random = process.env.HUZHI_STEPS;
const all = process.env.HUZHI_WALK_STEPS;

const fixed = (steps: number): Until => ({ steps, most: steps });

/** Steps of the first walks at random, from which the guided ones learn where commands lead. */
const FIRST = 1_500;
const altogether = Number(all ?? (long ? 1_000_000 : 12_000));
const onServer = Math.min(long ? 20_000 : 2_000, Math.ceil(altogether / 6));
/** Of the guided walks, and of as many at random as there is room for after them. */
const inMemory = Math.max(2 * FIRST, altogether - onServer);

/**
 * How long to walk, and how to have the same walks again. Everything must be met in memory, by the published cases and by
 * walks that are after what is still left; these begin at the same seed in CI, so that they are the same as long as the
 * code is. How many walks at random follow is what a long run (HUZHI_LONG=1) is longer in; there everything must be met on
 * the server too. HUZHI_WALK_STEPS is how many steps there are altogether; HUZHI_STEPS takes so many at random and no others.
 */
export const length = {
  seed,
  /** Of the walks that are after something; null: none. */
  guided:
    random === undefined
      ? {
          seed: long || process.env.HUZHI_SEED ? seed : 1,
          first: fixed(FIRST),
          most: long ? 200_000 : inMemory - 2 * FIRST,
        }
      : null,
  /** Everything must be met on the server too. */
  whole: long && random === undefined,
  /** Walks at random in memory, after so many steps of others. @param taken by the guided walks */
  inMemory: (taken: number): Until => {
    if (random !== undefined) return fixed(Number(random));
    const steps = Math.max(FIRST, inMemory - taken);
    return { steps, most: long ? 2 * steps : steps };
  },
  onServer: random === undefined ? { steps: onServer, most: long ? 2 * onServer : onServer } : fixed(Number(random)),
  /** Milliseconds for one test, with time to shorten a walk that went wrong. */
  within: long ? 80_000_000 : 1_200_000,
  /** A long run says each minute how far it is. */
  tells: long,
  again: [
    `HUZHI_SEED=${seed}`,
    ...(random === undefined ? [] : [`HUZHI_STEPS=${random}`]),
    ...(all === undefined ? [] : [`HUZHI_WALK_STEPS=${all}`]),
    ...(long ? ['HUZHI_LONG=1'] : []),
    'npm run test:only -- test/properties/walk.spec.ts',
  ].join(' '),
};
