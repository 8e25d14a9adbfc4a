import type { Connection } from '../database.js';
import type { ReadModel } from './read-model.js';
import { versionedName, versionOf } from './table.js';

/** `cancelling`: whoever builds gives up after the batch under way. */
export type RebuildState = 'asked' | 'running' | 'cancelling' | 'cancelled' | 'done';

/** The last building of a read model in this code's version. */
export interface Rebuild {
  readonly name: string;
  readonly state: RebuildState;
  /** Account; null: nobody asked, this code's version had no table yet. */
  readonly askedBy: string | null;
  readonly cancelledBy: string | null;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Last position taken, and the last of the log when that was noted. */
  readonly position: number;
  readonly head: number;
  readonly percent: number;
  /** At the rate so far; null while nothing can be said, and once it has ended. */
  readonly secondsLeft: number | null;
  /** Why the last attempt failed; it is tried again. */
  readonly error: string | null;
}

type Ask = Pick<Connection, 'query'>;
type Stored = Omit<Rebuild, 'percent' | 'secondsLeft' | 'position' | 'head'> & {
  readonly position: unknown;
  readonly head: unknown;
  readonly elapsed: unknown;
};

export const leaseOf = versionedName;
const leases = (models: readonly ReadModel[]) => models.map(leaseOf);
const among = (parameter: string) => `name || '@' || version = ANY (${parameter}::text[])`;

export async function rebuildsOf(database: Ask, models: readonly ReadModel[]): Promise<ReadonlyMap<string, Rebuild>> {
  const { rows } = await database.query<Stored>(
    `SELECT name, state, asked_by AS "askedBy", cancelled_by AS "cancelledBy", asked_at AS "askedAt",
       started_at AS "startedAt", ended_at AS "endedAt", position, head, error,
       extract(epoch FROM seen_at - started_at) AS elapsed
     FROM rebuilds WHERE ${among('$1')}`,
    [leases(models)],
  );
  return new Map(rows.map((row) => [row.name, rebuildOf(row)]));
}

function rebuildOf({ elapsed, ...row }: Stored): Rebuild {
  const [position, head, seconds] = [Number(row.position), Number(row.head), Number(elapsed ?? 0)];
  const [taken, all] = [position + 1, head + 1];
  const open = row.state === 'running' || row.state === 'cancelling';
  const known = open && taken > 0 && seconds > 0;
  // The last hundredth is the switch: nothing is whole before it.
  const percent = row.state === 'done' ? 100 : all > 0 ? Math.min(99, Math.floor((100 * taken) / all)) : 0;
  const secondsLeft = known ? Math.ceil((Math.max(0, all - taken) * seconds) / taken) : null;
  return { ...row, position, head, percent, secondsLeft };
}

/** Asks for a rebuild; whatever process keeps the read model begins it. False when one is asked for or under way. */
export async function askRebuild(database: Ask, model: ReadModel, by: string): Promise<boolean> {
  const answer = await database.query(
    `INSERT INTO rebuilds AS r (name, version, state, asked_by) VALUES ($1, $2, 'asked', $3)
     ON CONFLICT (name, version) DO UPDATE SET state = 'asked', asked_by = $3, asked_at = now(), started_at = NULL,
       seen_at = NULL, ended_at = NULL, cancelled_by = NULL, position = -1, head = -1, error = NULL
     WHERE r.state IN ('cancelled', 'done')`,
    [model.name, versionOf(model), by],
  );
  return answer.rowCount === 1;
}

/** Cancels what was asked for; what serves stays as it is. False when nothing that was asked for is under way. */
export async function cancelRebuild(database: Ask, model: ReadModel, by: string): Promise<boolean> {
  const answer = await database.query(
    `UPDATE rebuilds SET cancelled_by = $3, ended_at = CASE state WHEN 'asked' THEN now() END,
       state = CASE state WHEN 'asked' THEN 'cancelled' ELSE 'cancelling' END
     WHERE name = $1 AND version = $2 AND state IN ('asked', 'running') AND asked_by IS NOT NULL`,
    [model.name, versionOf(model), by],
  );
  return answer.rowCount === 1;
}

/** Those of `models` that are in one of the states. */
export async function rebuildsIn(
  database: Ask,
  models: readonly ReadModel[],
  states: readonly RebuildState[],
): Promise<readonly ReadModel[]> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT name FROM rebuilds WHERE ${among('$1')} AND state = ANY ($2::text[])`,
    [leases(models), states],
  );
  const names = new Set(rows.map(({ name }) => name));
  return models.filter(({ name }) => names.has(name));
}

/** Enters that a building begins which nobody asked for. */
export async function noteBegun(database: Ask, model: ReadModel): Promise<void> {
  await database.query(
    `INSERT INTO rebuilds (name, version, state, started_at, seen_at) VALUES ($1, $2, 'running', now(), now())
     ON CONFLICT (name, version) DO UPDATE SET state = 'running', started_at = now(), seen_at = now(), ended_at = NULL,
       asked_by = NULL, cancelled_by = NULL, position = -1`,
    [model.name, versionOf(model)],
  );
}

/** Enters that a building begins, or begins again, which was asked for. False when it was cancelled meanwhile. */
export async function noteTakenUp(database: Ask, model: ReadModel): Promise<boolean> {
  const answer = await database.query(
    `UPDATE rebuilds SET state = CASE state WHEN 'asked' THEN 'running' ELSE state END, started_at = now(),
       seen_at = now(), position = -1
     WHERE name = $1 AND version = $2 AND state IN ('asked', 'running', 'cancelling')`,
    [model.name, versionOf(model)],
  );
  return answer.rowCount === 1;
}

/** Enters how far the building has come. @returns those that were cancelled meanwhile */
export async function noteReached(
  database: Ask,
  models: readonly ReadModel[],
  position: number,
  head: number,
): Promise<ReadonlySet<ReadModel>> {
  const { rows } = await database.query<{ name: string; state: string }>(
    `UPDATE rebuilds SET position = $2, head = $3, seen_at = now() WHERE ${among('$1')} RETURNING name, state`,
    [leases(models), position, head],
  );
  const cancelled = new Set(rows.filter(({ state }) => state === 'cancelling').map(({ name }) => name));
  return new Set(models.filter(({ name }) => cancelled.has(name)));
}

export async function noteEnded(
  database: Ask,
  models: readonly ReadModel[],
  state: 'cancelled' | 'done',
): Promise<void> {
  await database.query(`UPDATE rebuilds SET state = $2, ended_at = now(), error = NULL WHERE ${among('$1')}`, [
    leases(models),
    state,
  ]);
}

export async function noteFailed(database: Ask, models: readonly ReadModel[], error: string): Promise<void> {
  await database.query(`UPDATE rebuilds SET error = $2 WHERE ${among('$1')} AND state = 'running'`, [
    leases(models),
    error,
  ]);
}
