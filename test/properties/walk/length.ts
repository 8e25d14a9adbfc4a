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
 * How long to walk, and how to have the same walks again. A short run walks a fixed number of steps and tells what it did
 * not meet; a long one (HUZHI_LONG=1) goes on until it has met everything, and fails when it has not.
 */
export const length = {
  seed,
  /** Everything must be met. */
  whole: long && wanted === undefined,
  inMemory: steps(15_000, 200_000, 400_000),
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
