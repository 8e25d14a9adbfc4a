import type { LookedThrough } from './case/kinds.js';
import { LookBack } from './departments/look-back.js';
import { penalties } from './departments/penalties.js';
import { NotBuilt } from './engine/projections/pointers.js';
import type { Storage } from './storage.js';
import type { Work } from './work.js';

/** How long a decision waits for the list to take what had been recorded when it was asked for. */
const patienceMs = 2_000;

/**
 * Penalties of all units, for a decision that weighs them, with the position up to which they were read: what another
 * unit decided a moment ago is among them, unless the list lags by more than two seconds. Null while the read model is
 * still being built, on a first start: the decision then says that it looked through its own case alone.
 */
export async function lookThrough(
  { database, store }: Storage,
  work: Work,
  codes: readonly string[],
): Promise<LookedThrough | null> {
  try {
    if ((await work.reached([penalties])) < 0) return null;
    await work.runner.pointers.waitFor([penalties], await store.head(), patienceMs);
    const position = await work.reached([penalties]);
    return { found: await new LookBack(database, work.runner.pointers).punished(codes), position };
  } catch (error) {
    if (error instanceof NotBuilt) return null;
    throw error;
  }
}
