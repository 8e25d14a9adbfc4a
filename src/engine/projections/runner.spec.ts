import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { counts, parcels } from '../../../test/harness/parcels.js';
import { logOf, makeProjections, rowsOf, tell, type Told } from '../../../test/harness/projecting.js';
import type { StoredEvent } from '../event-store/event-store.js';
import { MemoryEventStore } from '../event-store/memory.js';
import { foldInto } from './inbox.js';
import { listParked } from './parked.js';
import type { ReadModel } from './read-model.js';
import { retryParked, skipParked } from './retry.js';
import { Runner, type RunnerParts } from './runner.js';

const told = fc.record<Told>({
  stream: fc.constantFrom('case-a', 'case-b', 'case-c'),
  type: fc.constantFrom('Sent', 'Moved', 'Moved', 'Dropped', 'PersonErased', 'Unheard'),
  data: fc.record({
    parcel: fc.integer({ min: 1, max: 3 }),
    at: fc.integer({ min: 0, max: 9 }),
    note: fc.constantFrom('老王', '李', 'x y'),
  }),
});

const places: readonly (readonly [string, () => Promise<TestDatabase>])[] = [
  ['a PostgreSQL server', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
];

describe.each(places)('runner on %s', (_place, open) => {
  let place: TestDatabase;
  let store: MemoryEventStore;
  const running: Runner[] = [];
  const failures: unknown[] = [];

  const run = (parts: Partial<RunnerParts> = {}) => {
    const runner = new Runner({
      database: place.database,
      store,
      models: [parcels, counts],
      idleMs: 20,
      onError: (error) => failures.push(error),
      ...parts,
    });
    running.push(runner);
    runner.start();
    return runner;
  };

  const here = async (runner: Runner) => {
    const there = await runner.waitFor(await store.head(), 60_000);
    expect([there, failures]).toEqual([true, []]);
  };

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
  });
  beforeEach(() => {
    store = new MemoryEventStore();
  });
  afterEach(async () => {
    for (const runner of running.splice(0)) await runner.stop();
    const tables = await place.database.query<{ table: string }>('SELECT "table" FROM read_models');
    for (const { table } of tables.rows) await place.database.query(`DROP TABLE "${table}"`);
    await place.database.query('TRUNCATE read_models, parked, processes, rebuilds');
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => place.end());

  it('keeps live what a fold in memory and a rebuild give', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(told, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        async (batches) => {
          store = new MemoryEventStore();
          await place.database.query('TRUNCATE read_models, parked');
          await place.database.query(
            `DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE tablename LIKE 'rm\\_%' LOOP EXECUTE 'DROP TABLE ' || t; END LOOP; END $$`,
          );
          const runner = run({ batch: 5 });
          for (const batch of batches) {
            await tell(store, ...batch);
            await here(runner);
          }
          const [live, waiting] = [await rowsOf(place.database, parcels), await listParked(place.database)];
          // What waits behind a failure counts for neither.
          const parked = new Set(waiting.map(({ position }) => position));
          const log = (await logOf(store)).filter(({ position }) => !parked.has(position));
          expect(live).toEqual(foldInto(parcels, log));
          expect(await rowsOf(place.database, counts)).toEqual(foldInto(counts, await logOf(store)));

          for (const model of ['parcels', 'counts']) expect(runner.rebuild(model)).toBe(true);
          await runner.built();
          expect(await rowsOf(place.database, parcels)).toEqual(live);
          expect(await rowsOf(place.database, counts)).toEqual(foldInto(counts, await logOf(store)));
          const after = await listParked(place.database);
          expect(after.map(({ position, state }) => [position, state])).toEqual(
            waiting.map(({ position, state }) => [position, state]),
          );
          await runner.stop();
        },
      ),
      { numRuns: 12 },
    );
  });

  it('builds a read model that new code adds, from the first event on', async () => {
    await tell(store, { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: '王' } });
    const first = run({ models: [counts] });
    await here(first);
    await first.stop();
    await tell(store, { stream: 'case-a', type: 'Moved', data: { parcel: 1, at: 2 } });
    const second = run();
    await here(second);
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 2, note: '王' });
    expect((await rowsOf(place.database, counts)).get('all')).toEqual({ events: 2 });
  });

  it('fills a new version beside the one that serves, and drops that when it has switched', async () => {
    await tell(store, { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: '王' } });
    const old = run();
    await here(old);
    await old.stop();
    const renewed: ReadModel = { ...parcels, version: 2, columns: { ...parcels.columns, extra: { type: 'text' } } };
    const runner = run({ models: [renewed, counts], keepOldMs: 0 });
    await here(runner);
    await runner.built();
    expect([...(await rowsOf(place.database, renewed)).values()][0]).toHaveProperty('extra', null);
    const tables = await place.database.query<{ n: unknown }>(
      `SELECT count(*) AS n FROM pg_tables WHERE tablename LIKE 'rm\\_parcels%'`,
    );
    expect(Number(tables.rows[0]!.n)).toBe(1);
  });

  it('parks the stream of a failing event, for that read model alone', async () => {
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: 'x' } },
      { stream: 'case-a', type: 'Dropped', data: { parcel: 2 } },
      { stream: 'case-a', type: 'Moved', data: { parcel: 1, at: 1 } },
      { stream: 'case-b', type: 'Sent', data: { parcel: 1, note: 'y' } },
    );
    const runner = run();
    await here(runner);
    const entries = await listParked(place.database);
    expect(entries.map(({ readModel, position, state }) => [readModel, position, state])).toEqual([
      ['parcels', 1, 'failed'],
      ['parcels', 2, 'behind'],
    ]);
    expect(entries[0]!.error).toContain('nothing to drop');
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 1 });
    expect((await rowsOf(place.database, parcels)).has('case-b/1')).toBe(true);
    expect((await rowsOf(place.database, counts)).get('all')).toEqual({ events: 3 });

    // Still failing: retried, counted, and nothing behind it is taken.
    const log = { store, open: (event: StoredEvent) => event, knows: () => true };
    expect(await retryParked(place.database, log, parcels, 'case-a')).toEqual({ taken: 0, waiting: 2 });
    expect((await listParked(place.database))[0]!.attempts).toBe(2);

    const operator = { by: 'admin', because: '登记有误' };
    expect(await skipParked(place.database, log, parcels, { stream: 'case-a', position: 1 }, operator)).toEqual({
      taken: 1,
      waiting: 0,
    });
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 2 });
    expect(await listParked(place.database)).toEqual([]);
    expect(await listParked(place.database, { skipped: true })).toHaveLength(1);

    // What was skipped stays skipped when all is built anew, and the live reader goes on.
    runner.rebuild('parcels');
    await runner.built();
    expect(await listParked(place.database)).toEqual([]);
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 2 });
    await tell(store, { stream: 'case-a', type: 'Moved', data: { parcel: 1, at: 5 } });
    await here(runner);
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 3 });
  });

  it('parks an event that cannot be opened', async () => {
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: 'x' } },
      { stream: 'case-b', type: 'Sent', data: { parcel: 1, note: 'y' } },
    );
    const runner = run({
      open: (event) => {
        if (event.stream === 'case-a') throw new Error('the seal is broken');
        return event;
      },
    });
    await here(runner);
    expect((await listParked(place.database)).map(({ readModel, stream }) => [readModel, stream])).toEqual([
      ['counts', 'case-a'],
      ['parcels', 'case-a'],
    ]);
    expect([...(await rowsOf(place.database, parcels)).keys()]).toEqual(['case-b/1']);
  });

  it('parks an event whose row the database refuses', async () => {
    const narrow: ReadModel = { ...parcels, name: 'narrow', on: { ...parcels.on } };
    const runner = run({ models: [narrow, counts] });
    await here(runner);
    await runner.waitFor(-1, 60_000);
    const table = (
      await place.database.query<{ table: string }>(`SELECT "table" FROM read_models WHERE name = 'narrow'`)
    ).rows[0]!.table;
    await place.database.query(`ALTER TABLE "${table}" ADD CHECK (weight < 2)`);
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: 'x' } },
      { stream: 'case-a', type: 'Moved', data: { parcel: 1, at: 1 } },
      { stream: 'case-b', type: 'Sent', data: { parcel: 1, note: 'y' } },
    );
    await here(runner);
    expect((await listParked(place.database)).map(({ readModel, position }) => [readModel, position])).toEqual([
      ['narrow', 1],
    ]);
    expect([...(await rowsOf(place.database, narrow)).keys()].sort()).toEqual(['case-a/1', 'case-b/1']);
  });

  it('passes and counts types that it does not know, and builds anew with the code that knows them', async () => {
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { parcel: 1, note: 'x' } },
      { stream: 'case-a', type: 'Moved', data: { parcel: 1, at: 1 }, schemaVersion: 2 },
    );
    const before = run({ knows: (event) => event.schemaVersion === 1 });
    await here(before);
    const passed = await place.database.query<{ passed: unknown }>(
      `SELECT passed FROM read_models WHERE name = 'parcels'`,
    );
    expect(passed.rows[0]!.passed).toEqual({ 'Moved@2': 1 });
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 1 });
    await before.stop();
    const after = run();
    await here(after);
    await after.built();
    expect((await rowsOf(place.database, parcels)).get('case-a/1')).toMatchObject({ weight: 2 });
  });

  it('answers when a position was not reached in time', async () => {
    const runner = run();
    expect(await runner.waitFor(-1, 60_000)).toBe(true);
    expect(await runner.waitFor(0, 50)).toBe(false);
    const reading = runner.waitFor(0, 60_000);
    await tell(store, { stream: 'case-a', type: 'Unheard', data: {} });
    expect(await reading).toBe(true);
  });

  it('refuses a personal column that nothing empties', () => {
    const { PersonErased: _, ...on } = parcels.on;
    expect(() => new Runner({ database: place.database, store, models: [{ ...parcels, on }] })).toThrow('PersonErased');
  });
});
