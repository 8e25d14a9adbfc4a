import { type Database } from '../database.js';
import { type Clock } from '../time/clock.js';
import { surelyAstray } from './clock-off.js';
import { ClockAstray } from './failures.js';

/** Shape of the tables and of the stored form that this release writes. */
const schemaEpoch = 1;

/**
 * Makes the head row of a new store, or checks that of an existing one and that the clocks agree.
 * @returns the name of the store's hash suite
 * @throws ClockAstray, Error when the store is newer than this release
 */
export async function openHead(
  database: Database,
  suite: string,
  clock: Clock,
  tolerance: number | null,
): Promise<string> {
  const insert = 'INSERT INTO store_head (hash_suite, schema_epoch) VALUES ($1, $2) ON CONFLICT DO NOTHING';
  await database.query(insert, [suite, schemaEpoch]);
  const sentAt = clock.now().getTime();
  const asked = performance.now();
  const { rows } = await database.query<{ hash_suite: string; schema_epoch: number; off: string }>(
    `SELECT hash_suite, schema_epoch, $1::bigint - (extract(epoch FROM statement_timestamp()) * 1000)::bigint AS off FROM store_head`,
    [sentAt],
  );
  const waited = performance.now() - asked;
  const head = rows[0];
  if (!head) throw new Error('the event store has no head');
  if (head.schema_epoch > schemaEpoch) {
    throw new Error(
      `the event store has epoch ${head.schema_epoch}, this release knows ${schemaEpoch}: start the newer release`,
    );
  }
  const off = Number(head.off);
  if (tolerance !== null && surelyAstray(off, waited, tolerance)) throw new ClockAstray(off, tolerance);
  return head.hash_suite;
}
