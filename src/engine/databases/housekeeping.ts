import { type Database } from '../database.js';

const every = 10 * 60_000;

// The thresholds of PostgreSQL's own autovacuum, with a floor: a small table is not worth a stall.
const due = `
SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
WHERE n_dead_tup > 1000 + 0.2 * n_live_tup OR n_mod_since_analyze > 1000 + 0.1 * n_live_tup
ORDER BY relname`;

/** Does now and then what a server does by itself: the embedded PostgreSQL has no autovacuum. Returns the way to stop it. */
export function keepHouse(database: Database): () => void {
  // A storage error is told to everybody else; a table that is locked is taken the next time.
  const timer = setInterval(() => void tidy(database).catch(() => undefined), every).unref();
  return () => clearInterval(timer);
}

/** Clears away dead rows and renews statistics where it is due. Answers the tables treated. */
export async function tidy(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(due);
  // One at a time, so that requests get the one connection in between.
  for (const { name } of rows) await database.query(`VACUUM (ANALYZE) ${name}`);
  return rows.map(({ name }) => name);
}
