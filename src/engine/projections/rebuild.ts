import type { Database } from '../database.js';
import { Building } from './building.js';
import { decode, type Log } from './decode.js';
import type { Target } from './live.js';
import type { ReadModel } from './read-model.js';

/** Who looks on while read models are built. */
export interface Watch {
  /** Asked between batches: true leaves everything as it is. */
  readonly stopped: () => boolean;
  /** Told how far the reading has come. @returns those to give up: their half-filled tables are dropped */
  readonly reached: (models: readonly ReadModel[], position: number) => Promise<ReadonlySet<ReadModel>>;
  /** Runs the last steps while no live batch is taken, so that no reader sees a desk go back. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Builds read models from zero, beside the tables that serve, with one reading of the log for all of them, and switches.
 * @returns the new targets: without those given up, and none when it was stopped
 */
export async function rebuild(
  database: Database,
  log: Log,
  models: readonly ReadModel[],
  watch: Watch,
): Promise<readonly Target[]> {
  const buildings: Building[] = [];
  for (const model of models) buildings.push(await Building.begin(database, model));
  const filled = await fill(buildings, log, watch);
  for (const building of filled) {
    await building.write();
    await building.index();
  }
  return watch.alone(async () => {
    const targets: Target[] = [];
    for (const building of await fill(filled, log, watch))
      targets.push({ model: building.model, pointer: await building.switch() });
    return targets;
  });
}

/** Reads until the present end of the log. @returns those that are whole; none when it was stopped */
async function fill(buildings: readonly Building[], log: Log, watch: Watch): Promise<readonly Building[]> {
  let left = buildings;
  while (left.length > 0) {
    if (watch.stopped()) return [];
    const position = Math.min(...left.map(({ checkpoint }) => checkpoint));
    const models = left.map(({ model }) => model);
    const givenUp = await watch.reached(models, position);
    for (const building of left) if (givenUp.has(building.model)) await building.discard();
    left = left.filter(({ model }) => !givenUp.has(model));
    const events = left.length > 0 ? await log.store.readAll(position, 2000) : [];
    if (events.length === 0) return left;
    const batch = await decode(events, models, log);
    for (const building of left) await building.take(batch);
  }
  return left;
}
