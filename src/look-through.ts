import type { LookedThrough } from './case/kinds.js';
import { LookBack } from './departments/look-back.js';
import { penalties } from './departments/penalties.js';
import type { Database } from './engine/database.js';
import { NotBuilt } from './engine/projections/pointers.js';
import type { Work } from './work.js';

/**
 * Penalties of all units, for a decision that weighs them, with the position up to which they were read. Null while the
 * read model is still being built, on a first start: the decision then says that it looked through its own case alone.
 */
export async function lookThrough(
  database: Database,
  work: Work,
  codes: readonly string[],
): Promise<LookedThrough | null> {
  try {
    const position = await work.reached([penalties]);
    return { found: await new LookBack(database, work.runner.pointers).punished(codes), position };
  } catch (error) {
    if (error instanceof NotBuilt) return null;
    throw error;
  }
}
