import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { serverForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { makeProjections, rowsOf, tell } from '../../../test/harness/projecting.js';
import { until } from '../../../test/harness/until.js';
import { inTransaction } from '../database.js';
import { ServerBell } from '../databases/server-bell.js';
import { MemoryEventStore } from '../event-store/memory.js';
import { decode } from './decode.js';
import { Stale, takeBatch } from './live.js';
import { Pointers, readPointers } from './pointers.js';
import type { ReadModel } from './read-model.js';
import { Runner } from './runner.js';

const counts: ReadModel = {
  name: 'counts',
  columns: { events: { type: 'integer' } },
  keys: (event) => [event.stream],
  on: { Noted: (row) => ({ events: Number(row?.events ?? 0) + 1 }) },
};
const noted = (n: number) => Array.from({ length: n }, () => ({ stream: 'case-a', type: 'Noted', data: {} }));

describe('two processes on one server', () => {
  let place: TestDatabase;
  let store: MemoryEventStore;
  beforeAll(async () => {
    place = await serverForTest();
    await makeProjections(place.database);
  });
  beforeEach(async () => {
    store = new MemoryEventStore();
    for (const { table } of await readPointers(place.database, 'true', []))
      await place.database.query(`DROP TABLE "${table}"`);
    await place.database.query('TRUNCATE read_models, parked, rebuilds');
  });
  // Those of a test that failed would hold the tables that the next one drops.
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  afterAll(() => place.end());

  const running: Runner[] = [];
  const runner = () => {
    const one = new Runner({ database: place.database, store, models: [counts], idleMs: 20 });
    running.push(one);
    return one;
  };

  it('share the work by lease, and one takes over what the other lets go', async () => {
    const [first, second] = [runner(), runner()];
    first.start();
    await tell(store, ...noted(3));
    expect(await first.waitFor(2, 60_000)).toBe(true);
    second.start();
    // The second one reads what the first one keeps, and may not build it.
    expect(await second.waitFor(2, 60_000)).toBe(true);
    expect(second.rebuild('counts')).toBe(false);
    await first.stop();
    await tell(store, ...noted(2));
    expect(await second.waitFor(4, 60_000)).toBe(true);
    await second.stop();
    expect((await rowsOf(place.database, counts)).get('case-a')).toEqual({ events: 5 });
  });

  it('hear of each other at once, also after their connections broke', async () => {
    const bells = [new ServerBell(place.url!, 10), new ServerBell(place.url!, 10)] as const;
    const [projecting, asking] = bells;
    const rung = { appended: 0, projected: 0 };
    projecting.onRing('appended', () => rung.appended++);
    asking.onRing('projected', () => rung.projected++);
    const deaf = Object.assign(Object.create(store) as typeof store, { onAppend: () => () => undefined });
    // Nobody looks without being rung for before the test is over.
    const parts = { database: place.database, store: deaf, models: [counts], idleMs: 600_000 };
    const one = new Runner({ ...parts, bell: projecting });
    running.push(one);
    const reader = new Pointers(place.database, asking, 600_000);
    try {
      one.start();
      for (const round of [0, 1]) {
        // Each is rung once by itself when its connection stands.
        await until(() => rung.appended > 0 && rung.projected > 0 && bells.every(({ hasCompany }) => hasCompany));
        const position = await tell(store, ...noted(1));
        // One that goes out just when the other connection breaks may be lost.
        const ringing = setInterval(() => asking.ring('appended'), 20);
        expect(await reader.waitFor([counts], position, 60_000).finally(() => clearInterval(ringing))).toBe(true);
        if (round === 1) continue;
        Object.assign(rung, { appended: 0, projected: 0 });
        await place.database.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'huzhi bell' AND datname = current_database()`,
        );
      }
    } finally {
      await Promise.all(bells.map((bell) => bell.close()));
    }
  });

  it('write nothing twice when one slept and wakes up', async () => {
    const one = runner();
    one.start();
    await tell(store, ...noted(2));
    await one.waitFor(1, 60_000);
    await one.stop();
    const [pointer] = await readPointers(place.database, 'true', []);
    await tell(store, ...noted(3));
    const log = { store, open: (event: never) => event, knows: () => true };
    const batch = await decode(await store.readAll(1, 10), [counts], log as never);
    const asleep = { model: counts, pointer: pointer! };
    const both = await Promise.allSettled([
      takeBatch(place.database, [asleep], batch),
      takeBatch(place.database, [asleep], batch),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(Stale);
    expect((await rowsOf(place.database, counts)).get('case-a')).toEqual({ events: 5 });
  });

  it('writes rows and checkpoint together or neither', async () => {
    const one = runner();
    one.start();
    await tell(store, ...noted(1));
    await one.waitFor(0, 60_000);
    await one.stop();
    const [pointer] = await readPointers(place.database, 'true', []);
    // The checkpoint cannot be moved: the batch fails after its rows were written.
    await place.database.query(`ALTER TABLE read_models ADD CONSTRAINT stuck CHECK (checkpoint < 1) NOT VALID`);
    await tell(store, ...noted(1));
    const batch = await decode(await store.readAll(0, 10), [counts], {
      store,
      open: (event) => event,
      knows: () => true,
    });
    try {
      await expect(takeBatch(place.database, [{ model: counts, pointer: pointer! }], batch)).rejects.toThrow('stuck');
    } finally {
      await inTransaction(place.database, (connection) =>
        connection.query('ALTER TABLE read_models DROP CONSTRAINT stuck'),
      );
    }
    expect((await rowsOf(place.database, counts)).get('case-a')).toEqual({ events: 1 });
  });
});
