import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { serverForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { counts, parcels } from '../../../test/harness/parcels.js';
import { makeProjections, rowsOf, tell } from '../../../test/harness/projecting.js';
import { until } from '../../../test/harness/until.js';
import { MemoryEventStore } from '../event-store/memory.js';
import { readPointers } from './pointers.js';
import { askRebuild, cancelRebuild, rebuildsOf } from './rebuilds.js';
import { Runner } from './runner.js';

const models = [parcels, counts];

/** Rebuilds read ten events at a time from it, and only while the gate is open. */
class GatedStore extends MemoryEventStore {
  /** Readings of a rebuild that are let through. */
  passes = Infinity;

  override async readAll(after: number, limit: number) {
    if (limit <= 500) return super.readAll(after, limit);
    while (this.passes <= 0) await new Promise((resolve) => setTimeout(resolve, 5));
    this.passes--;
    return super.readAll(after, 10);
  }
}

describe('rebuilds', () => {
  let place: TestDatabase;
  let store: GatedStore;
  const running: Runner[] = [];

  const run = () => {
    const runner = new Runner({ database: place.database, store, models, idleMs: 20 });
    running.push(runner);
    runner.start();
    return runner;
  };
  const rebuildOf = async (name: string) => (await rebuildsOf(place.database, models)).get(name);
  const tableOf = async (name: string) =>
    (await readPointers(place.database, `name = $1 AND state = 'live'`, [name]))[0]?.table;
  const unfinished = async () =>
    (await place.database.query(`SELECT 1 FROM read_models WHERE state = 'building'`)).rows.length;

  beforeAll(async () => {
    place = await serverForTest();
    await makeProjections(place.database);
  });
  beforeEach(async () => {
    store = new GatedStore();
    for (let n = 0; n < 40; n++) await tell(store, { stream: 'case-a', type: 'Sent', data: { parcel: n, note: 'x' } });
    const runner = run();
    await runner.waitFor(39, 60_000);
    await runner.built();
  });
  afterEach(async () => {
    store.passes = Infinity;
    for (const runner of running.splice(0)) await runner.stop();
    const tables = await place.database.query<{ table: string }>('SELECT "table" FROM read_models');
    for (const { table } of tables.rows) await place.database.query(`DROP TABLE "${table}"`);
    await place.database.query('TRUNCATE read_models, parked, rebuilds');
  });
  afterAll(() => place.end());

  const begun = async (name: string, position: number) => {
    const [runner] = running;
    store.passes = (position + 1) / 10;
    expect(
      await askRebuild(
        place.database,
        models.find((one) => one.name === name)!,
        'admin',
      ),
    ).toBe(true);
    runner!.attend();
    await until(async () => (await rebuildOf(name))?.position === position);
  };

  it('say how far they have come and how long it will take', async () => {
    expect(await rebuildOf('parcels')).toMatchObject({ state: 'done', askedBy: null, percent: 100, secondsLeft: null });
    await begun('parcels', 19);
    const half = await rebuildOf('parcels');
    expect(half).toMatchObject({ state: 'running', askedBy: 'admin', position: 19, head: 39, percent: 50 });
    expect(half!.secondsLeft).toBeGreaterThanOrEqual(1);
    expect(await askRebuild(place.database, parcels, 'other')).toBe(false);
    store.passes = Infinity;
    await until(async () => (await rebuildOf('parcels'))?.state === 'done');
    expect(await rebuildOf('parcels')).toMatchObject({ percent: 100, secondsLeft: null, position: 39 });
  });

  it('that are cancelled in the midst leave what serves, which goes on, and nothing half filled', async () => {
    const before = await tableOf('parcels');
    await begun('parcels', 9);
    expect(await cancelRebuild(place.database, parcels, 'admin')).toBe(true);
    store.passes = Infinity;
    await until(async () => (await rebuildOf('parcels'))?.state === 'cancelled');
    expect([await tableOf('parcels'), await unfinished()]).toEqual([before, 0]);
    await tell(store, { stream: 'case-a', type: 'Sent', data: { parcel: 99, note: 'y' } });
    await running[0]!.waitFor(40, 60_000);
    expect((await rowsOf(place.database, parcels)).has('case-a/99')).toBe(true);
    expect(await cancelRebuild(place.database, parcels, 'admin')).toBe(false);
  });

  it('of several: the one that is not cancelled ends', async () => {
    const before = [await tableOf('parcels'), await tableOf('counts')];
    store.passes = 0;
    for (const model of models) await askRebuild(place.database, model, 'admin');
    running[0]!.attend();
    await until(async () => (await rebuildOf('counts'))?.state === 'running');
    await cancelRebuild(place.database, parcels, 'admin');
    store.passes = Infinity;
    await until(async () => (await rebuildOf('counts'))?.state === 'done');
    await until(async () => (await rebuildOf('parcels'))?.state === 'cancelled');
    expect(await tableOf('parcels')).toBe(before[0]);
    expect(await tableOf('counts')).not.toBe(before[1]);
  });

  it('that a process left behind are taken up by the next, or cleared away when they were cancelled', async () => {
    const before = await tableOf('parcels');
    await running[0]!.stop();
    const left = (state: string) =>
      place.database.query(`UPDATE rebuilds SET state = $1, asked_by = 'admin' WHERE name = 'parcels'`, [state]);
    await left('running');
    run();
    await until(async () => (await rebuildOf('parcels'))?.state === 'done');
    const after = await tableOf('parcels');
    expect(after).not.toBe(before);
    await running[1]!.stop();
    await left('cancelling');
    run();
    await until(async () => (await rebuildOf('parcels'))?.state === 'cancelled');
    expect([await tableOf('parcels'), await unfinished()]).toEqual([after, 0]);
  });
});
