import { randomInt } from 'node:crypto';
import type { Until } from './walks.js';

const long = Boolean(process.env.HUZHI_LONG);
const seed = Number(process.env.HUZHI_SEED ?? randomInt(1_000_000));
const wanted = process.env.HUZHI_STEPS;

const fixed = (steps: number): Until => ({ steps, most: steps });
const steps = (short: number, whole: number, most: number): Until => {
  if (wanted !== undefined) return fixed(Number(wanted));
  return long ? { steps: whole, most } : fixed(short);
};

/**
 * How long to walk, and how to have the same walks again. Everything must be met in memory, by the published cases and by
 * walks that are after what is still left; these begin at the same seed in CI, so that they are the same as long as the
 * code is. How many walks at random follow is what a long run (HUZHI_LONG=1) is longer in; there everything must be met on
 * the server too. HUZHI_STEPS takes so many steps at random and no others.
 */
export const length = {
  seed,
  /** Of the walks that are after something; null: none. */
  guided:
    wanted === undefined
      ? { seed: long || process.env.HUZHI_SEED ? seed : 1, first: fixed(1_500), most: long ? 200_000 : 4_000 }
      : null,
  /** Everything must be met on the server too. */
  whole: long && wanted === undefined,
  inMemory: steps(1_500, 200_000, 400_000),
  onServer: steps(2_000, 20_000, 40_000),
  /** Milliseconds for one test, with time to shorten a walk that went wrong. */
  within: long ? 40_000_000 : 1_200_000,
  again: [
    `HUZHI_SEED=${seed}`,
    ...(wanted === undefined ? [] : [`HUZHI_STEPS=${wanted}`]),
    ...(long ? ['HUZHI_LONG=1'] : []),
    'npm run test:only -- test/properties/walk.spec.ts',
  ].join(' '),
};
