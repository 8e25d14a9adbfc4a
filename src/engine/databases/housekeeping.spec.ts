import { expect, it } from '@jest/globals';
import { embeddedForTest } from '../../../test/contract/databases.js';
import { until } from '../../../test/harness/until.js';
import { tidy } from './housekeeping.js';

it('clears away the dead rows of an embedded database where there are many', async () => {
  const { database, end } = await embeddedForTest();
  try {
    await database.query('CREATE TABLE busy AS SELECT id FROM generate_series(1, 5000) id');
    await database.query('CREATE TABLE calm AS SELECT 1 AS id');
    await database.query('UPDATE busy SET id = id + 1');
    const deadRows = async () => {
      const { rows } = await database.query<{ dead: number }>(
        "SELECT n_dead_tup::int AS dead FROM pg_stat_user_tables WHERE relname = 'busy'",
      );
      return rows[0]?.dead;
    };
    // PostgreSQL counts at most once a second.
    await until(async () => (await deadRows()) === 5000);
    expect(await tidy(database)).toEqual(['public.busy']);
    expect(await deadRows()).toBe(0);
  } finally {
    await end();
  }
});
