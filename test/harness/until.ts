import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds: longer than any machine is busy. */
const patience = 60_000;
const betweenLooks = 10;

/**
 * Waits for the thing itself, and not a moment longer: a test that counts on time fails on a busy machine, or sees nothing.
 * @throws Error naming what was waited for, when it is not there after a minute
 */
export async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isThere())) {
    if (performance.now() > end) throw new Error(`waited a minute in vain for ${isThere.toString()}`);
    await wait(betweenLooks);
  }
}
