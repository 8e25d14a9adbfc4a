import { randomInt } from 'node:crypto';

const length = process.env.HUZHI_LONG ? 'long' : process.env.HUZHI_FIRE === 'ci' ? 'ci' : 'short';
const seed = Number(process.env.HUZHI_SEED ?? randomInt(1_000_000));

/** How much fire, and how to have the same again. */
export const fire = {
  seed,
  cuts: Number(process.env.HUZHI_ROUNDS ?? { short: 4, ci: 10, long: 300 }[length]),
  kills: Number(process.env.HUZHI_ROUNDS ?? { short: 3, ci: 10, long: 200 }[length]),
  /** Milliseconds for one test. */
  within: { short: 120_000, ci: 180_000, long: 3_600_000 }[length],
  /** What to type to repeat a run: the draws are the same; what a process does at the same time is not. */
  again: (spec: string) => `HUZHI_SEED=${seed} npm run test:only -- test/fire/${spec}.spec.ts`,
};
