import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../test/contract/databases.js';
import { memoryOffice, registration } from '../../test/harness/office.js';
import { makeProjections, rowsOf } from '../../test/harness/projecting.js';
import { personKey } from '../case/kinds.js';
import { foldInto } from '../engine/projections/inbox.js';
import type { Read } from '../engine/projections/read-model.js';
import { Runner } from '../engine/projections/runner.js';
import { cases } from './cases.js';
import { models } from './index.js';
import { CaseSearch } from './case-search.js';

describe.each([
  ['a PostgreSQL server', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('erasure of a person on %s', (_place, open) => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
  });
  afterAll(() => place.end());

  it('leaves no value in any row, and a rebuild gives exactly the same rows', async () => {
    const { handler, store, keyring, act } = await memoryOffice();
    const opened = async (event: Parameters<typeof handler.opened>[0]) => (await handler.opened(event)) as Read;
    const runner = new Runner({ database: place.database, store, models, open: opened });
    runner.start();
    const here = async () => expect(await runner.waitFor(await store.head(), 60_000)).toBe(true);
    const caseSearch = new CaseSearch(place.database, runner.pointers);
    const find = () => caseSearch.search(() => ({ sql: 'TRUE', values: [] }), { q: '小明', by: ['party'], limit: 10 });
    try {
      await act('1', 'case', 'OpenCase', 'intake-clerk', { ...registration, occurredOn: '2026-03-02' });
      await here();
      expect(await find()).toHaveLength(1);

      await act('1', 'case', 'ErasePerson', 'administrator', {
        party: 'r1',
        reason: '当事人请求',
        occurredOn: '2026-03-02',
      });
      await here();
      const live = new Map<string, unknown>();
      for (const model of models) live.set(model.name, await rowsOf(place.database, model));
      expect(await find()).toEqual([]);
      await keyring.shred(personKey('case-1', 'r1'));

      for (const { name } of models) expect(runner.rebuild(name)).toBe(true);
      await runner.built();
      for (const model of models) expect(await rowsOf(place.database, model)).toEqual(live.get(model.name));
      const events = await Promise.all((await store.readAll(-1, 1000)).map(opened));
      expect(events.find(({ data }) => data.party === 'r1')?.data.name).toEqual({ erased: true });
      for (const model of models) expect(foldInto(model, events)).toEqual(live.get(model.name));
      const tables = await place.database.query<{ table: string }>('SELECT "table" FROM read_models');
      for (const { table } of tables.rows) {
        const rows = await place.database.query<{ whole: string }>(`SELECT t::text AS whole FROM "${table}" t`);
        expect(rows.rows.filter(({ whole }) => /小明|小|13800000000/.test(whole))).toEqual([]);
      }
      expect((live.get(cases.name) as Map<string, unknown>).size).toBe(1);
    } finally {
      await runner.stop();
    }
  });
});
