import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embeddedForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { parcels } from '../../../test/harness/parcels.js';
import { logOf, makeProjections, rowsOf, tell, type Told } from '../../../test/harness/projecting.js';
import { amended, amends } from '../amendments.js';
import { MemoryEventStore } from '../event-store/memory.js';
import { foldInto } from './inbox.js';
import { Runner } from './runner.js';

const streams = ['case-a', 'case-b'] as const;

/** What happens next on a stream: a fact, or an amendment of one of those before it. */
const next = fc.record({
  stream: fc.constantFrom(...streams),
  is: fc.constantFrom('Sent', 'Moved', 'Moved', 'corrected', 'withdrawn'),
  parcel: fc.integer({ min: 1, max: 2 }),
  at: fc.integer({ min: 0, max: 9 }),
  which: fc.nat(),
});
type Next = typeof next extends fc.Arbitrary<infer N> ? N : never;

async function toldBy(store: MemoryEventStore, { stream, is, parcel, at, which }: Next): Promise<Told> {
  const facts = (await store.read(stream)).filter((event) => !amends(event));
  const meant = facts[which % Math.max(1, facts.length)];
  const fact = { stream, type: is === 'Sent' ? 'Sent' : 'Moved', data: { parcel, at, note: '王' } };
  if (!meant || is === 'Sent' || is === 'Moved') return fact;
  if (is === 'withdrawn')
    return { stream, type: 'EntryWithdrawn', data: { withdrawnEntries: [meant.id], withdrawnType: meant.type } };
  const correctedFields = at % 2 === 0 ? ['at'] : ['parcel', 'note'];
  const values = at % 2 === 0 ? { at: at + 10 } : { parcel };
  const day = at % 3 === 0 ? { correctedOn: '2026-02-27', correctedAt: null } : {};
  const of = { correctedEntry: meant.id, correctedType: meant.type, correctedFields, correctionReason: '笔误' };
  return { stream, type: 'EntryCorrected', data: { ...values, ...day, ...of } };
}

/** The log as somebody reads it who knows what was amended, and then of no amendments any more. */
async function readNow(store: MemoryEventStore) {
  const told = await Promise.all(streams.map((stream) => store.read(stream)));
  return told
    .flatMap((events) => amended(events))
    .filter((event) => !amends(event))
    .sort((a, b) => a.position - b.position);
}

describe('rows of streams that are amended', () => {
  let place: TestDatabase;
  const running: Runner[] = [];
  const failures: unknown[] = [];

  beforeAll(async () => {
    place = await embeddedForTest();
    await makeProjections(place.database);
  });
  afterEach(async () => {
    for (const runner of running.splice(0)) await runner.stop();
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => place.end());

  it('are, live and after a rebuild, the fold from zero of the streams as they read now', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(next, { minLength: 3, maxLength: 25 }),
        fc.integer({ min: 1, max: 6 }),
        async (all, batch) => {
          const store = new MemoryEventStore();
          await place.database.query('TRUNCATE read_models, parked, processes, rebuilds');
          await place.database.query(
            `DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE tablename LIKE 'rm\\_%' LOOP EXECUTE 'DROP TABLE ' || t; END LOOP; END $$`,
          );
          const models = [parcels];
          const onError = (error: unknown) => failures.push(error);
          const runner = new Runner({ database: place.database, store, models, idleMs: 20, batch, onError });
          running.push(runner);
          runner.start();
          for (const [n, one] of all.entries()) {
            await tell(store, await toldBy(store, one));
            if (n % 4 === 0) await runner.waitFor(await store.head(), 60_000);
          }
          expect(await runner.waitFor(await store.head(), 60_000)).toBe(true);
          const expected = foldInto(parcels, await readNow(store));
          expect(await rowsOf(place.database, parcels)).toEqual(expected);
          // In memory as well, where the log is taken as it comes.
          expect(foldInto(parcels, await logOf(store))).toEqual(expected);
          expect(runner.rebuild('parcels')).toBe(true);
          await runner.built();
          expect(await rowsOf(place.database, parcels)).toEqual(expected);
          await runner.stop();
        },
      ),
      { numRuns: 15 },
    );
  });
});
