// How the benches count: loops over a span of time, slices taken in turns, medians and percentiles.
import { setTimeout as wait } from 'node:timers/promises';

/** Factor on every span: 1 is what the figures are judged by; less is a rehearsal. */
const factor = Number(process.env.BENCH_FACTOR ?? 1);

/** Milliseconds of a span as this run measures it. */
export const span = (ms) => ms * factor;

/** Runs `writers` loops for so many milliseconds; each begins the next only when the last is answered. */
export async function work(writers, ms, once) {
  const began = performance.now();
  const until = began + span(ms);
  let done = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      while (performance.now() < until) {
        await once(writer);
        done += 1;
      }
    }),
  );
  return { done, seconds: (performance.now() - began) / 1000 };
}

const nothing = { done: 0, seconds: 0 };
const sum = (a, b) => ({ done: a.done + b.done, seconds: a.seconds + b.seconds });
export const perSecond = ({ done, seconds }) => done / seconds;

/**
 * Ours and the floor in turns of a quarter of a second, each as often first, so that a busy neighbour meets both.
 * @param ms of each, in all
 */
export async function inTurns(ms, ours, floor) {
  const turns = Math.max(2, Math.round(ms / 250));
  let [our, low] = [nothing, nothing];
  for (let turn = 0; turn < turns; turn++) {
    if (turn % 2) low = sum(low, await floor(ms / turns));
    our = sum(our, await ours(ms / turns));
    if (turn % 2 === 0) low = sum(low, await floor(ms / turns));
  }
  return { ours: perSecond(our), floor: perSecond(low) };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** @param share 0.99 for the 99th of a hundred */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** CPU time that this process spent meanwhile, in microseconds for each thing done. */
export async function cpuOf(run) {
  const before = process.cpuUsage();
  const { done } = await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / done;
}

/** Waits until `holds`, or throws with `what` when it does not within so many milliseconds. */
export async function until(what, ms, holds) {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${ms} ms`);
    await wait(20);
  }
}
