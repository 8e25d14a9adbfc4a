import { randomInt } from 'node:crypto';

const long = Boolean(process.env.HUZHI_LONG);
const seed = Number(process.env.HUZHI_SEED ?? randomInt(1_000_000));
const rounds = process.env.HUZHI_ROUNDS;

/** How much fire, and how to have the same again. */
export const fire = {
  seed,
  cuts: Number(rounds ?? (long ? 300 : 4)),
  kills: Number(rounds ?? (long ? 200 : 10)),
  /** Answers to wait for before a kill, at most: whatever was recorded is examined in each round after it. */
  answers: long ? 150 : 40,
  /** Milliseconds for one test. */
  within: long ? 10_800_000 : 900_000,
  /** What to type to repeat a run: the draws are the same; what a process does at the same time is not. */
  again: (spec: string) =>
    [`HUZHI_SEED=${seed}`, ...(rounds ? [`HUZHI_ROUNDS=${rounds}`] : []), ...(long ? ['HUZHI_LONG=1'] : [])].join(' ') +
    ` npm run test:only -- test/fire/${spec}.spec.ts`,
};
