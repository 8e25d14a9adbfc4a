import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayRead, readCondition, type Readable, type Reader } from '../../src/access/policy.js';
import { roleIds } from '../../src/law/roles.js';
import { TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

describe('desks and search', () => {
  it('show an officer her own act at once', async () => {
    const { body } = await server.openCase({ title: '某超市涉嫌销售侵权白酒案' });
    const desk = await server.get(`/api/v1/desks/supervision?limit=200&atLeast=${body.position}`, 'supervisor');
    expect(desk.body.position).toBeGreaterThanOrEqual(body.position);
    const row = desk.body.rows.find((one: { caseId: string }) => one.caseId === body.id);
    expect(row).toMatchObject({
      caseNumber: body.number,
      title: '某超市涉嫌销售侵权白酒案',
      stage: 'complaint',
      state: { zh: '线索核查中' },
      waitsFor: { zh: expect.stringMatching(/\p{Script=Han}/u) },
      dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      overdue: false,
    });
    const keys = desk.body.columns.map(({ key }: { key: string }) => key);
    expect(Object.keys(row)).toEqual(expect.arrayContaining(keys));
  });

  it('are turned page by page without loss or repetition', async () => {
    for (let n = 0; n < 3; n++) await server.openCase();
    const last = await server.openCase();
    const whole = await server.get(`/api/v1/desks/supervision?limit=200&atLeast=${last.body.position}`, 'supervisor');
    const keys: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = await server.get(
        `/api/v1/desks/supervision?limit=2&after=${encodeURIComponent(after)}`,
        'supervisor',
      );
      keys.push(...page.body.rows.map(({ key }: { key: string }) => key));
      after = page.body.next;
    }
    expect(keys).toEqual(whole.body.rows.map(({ key }: { key: string }) => key));
  });

  it('are open to their roles only, and a desk that is not there looks the same', async () => {
    const closed = await server.get('/api/v1/desks/supervision', 'police-liaison');
    const absent = await server.get('/api/v1/desks/nowhere', 'police-liaison');
    expect(closed.status).toBe(404);
    expect(absent.text).toBe(closed.text);
    const seen = (await server.get('/api/v1/desks', 'supervisor')).body;
    expect(seen.map(({ id }: { id: string }) => id)).toContain('supervision');
  });

  it.each([
    ['goods-keeper', ['goods']],
    ['intake-clerk', ['intake']],
    ['handling-officer', ['enforcement']],
    ['head', ['enforcement']],
    ['panel-member', ['adjudication']],
    ['mediator', ['mediation']],
    ['court-liaison', ['court']],
    ['credit-officer', ['credit']],
    ['archivist', ['archive']],
    ['supervisor', ['supervision']],
    ['culture-officer', ['intake', 'enforcement']],
  ])('stand with her own before those of others: %s', async (account, own) => {
    const all: { id: string; own: boolean; personal: boolean }[] = (await server.get('/api/v1/desks', account)).body;
    // What waits for a person's own signature stands before all.
    expect(all.findIndex(({ personal }) => personal)).toBeLessThan(1);
    const seen = all.filter(({ personal }) => !personal);
    expect(seen.slice(0, own.length).map(({ id }) => id)).toEqual(own);
    expect(seen.filter((desk) => desk.own)).toHaveLength(own.length);
    // Notices are for everybody, and have a page of their own.
    expect(seen.map(({ id }) => id)).not.toContain('notices');
  });

  it('read old files that were entered late apart', async () => {
    const old = { occurredOn: '2021-03-02', receivedOn: '2021-03-02' };
    const { body } = await server.openCase(old);
    const find = async (query: string) => {
      const { rows } = (
        await server.get(`/api/v1/desks/intake?limit=200&atLeast=${body.position}${query}`, 'intake-clerk')
      ).body;
      return rows.some(({ caseId }: { caseId: string }) => caseId === body.id);
    };
    expect([await find(''), await find('&enteredLate=true')]).toEqual([false, true]);
    const [, intake] = (await server.get('/api/v1/desks', 'intake-clerk')).body;
    expect(intake).toMatchObject({ id: 'intake', enteredLate: 1 });
    expect((await server.get('/api/v1/desks/intake?enteredLate=perhaps', 'intake-clerk')).status).toBe(400);
  });

  it('find a case by part of its number, right, party or state, for those who may read it', async () => {
    const parties = [{ id: 'r1', kind: 'natural', roles: ['respondent'], name: '慕容紫英' }];
    const rights = [{ id: 't1', type: 'trademark', number: '7654321', title: '剑南春' }];
    const { body } = await server.openCase({ parties, rights });
    await server.get(`/api/v1/desks?atLeast=${body.position}`, 'supervisor');
    const find = async (q: string, by: string, as = 'handling-officer') => {
      const { rows } = (await server.get(`/api/v1/search?q=${encodeURIComponent(q)}&by=${by}&limit=100`, as)).body;
      return rows.find(({ caseId }: { caseId: string }) => caseId === body.id);
    };
    expect(await find('容紫', 'party')).toMatchObject({ number: body.number, parties: ['慕容紫英'], matched: 'party' });
    expect(await find('76543', 'right')).toMatchObject({ matched: 'right' });
    expect(await find('南春', 'all')).toBeDefined();
    expect(await find(body.number, 'number')).toBeDefined();
    expect(await find('线索核查', 'state')).toMatchObject({ states: [{ zh: '线索核查中' }] });
    expect(await find('容紫', 'number')).toBeUndefined();
    expect(await find('容紫', 'party', 'police-liaison')).toBeUndefined();
    expect(await find('', 'all')).toBeUndefined();
  });

  it('show the public its notices, and the register of listings to who is signed in', async () => {
    expect((await server.get('/api/v1/notices')).body.rows).toEqual([]);
    expect((await server.get('/api/v1/listings', 'credit-officer')).body.rows).toEqual([]);
    expect((await server.get('/api/v1/listings')).status).toBe(401);
  });
});

describe('the policy in lists', () => {
  const anyReader: fc.Arbitrary<Reader> = fc.record({
    id: fc.constantFrom('li', 'wang'),
    roles: fc.subarray([...roleIds], { maxLength: 3 }),
    unit: fc.constantFrom('amr', 'culture'),
    department: fc.constantFrom('market-regulation', 'police', 'court', 'mediation'),
    division: fc.constantFrom('640000', '640500', '640502', '640300', '110000'),
  });
  const readables: readonly Readable[] = ['amr', 'culture'].flatMap((unit) =>
    ['640500', '640502', '640300', '110101'].flatMap((division) =>
      [[], ['police'], ['court', 'mediation']].flatMap((handedTo) =>
        [null, [], ['li']].map((secretReaders) => ({ unit, division, handedTo, secretReaders })),
      ),
    ),
  );

  it('is the same rule in SQL as for a single case', async () => {
    const { database } = server.running.storage;
    await fc.assert(
      fc.asyncProperty(anyReader, async (reader) => {
        const condition = readCondition(reader, 'c', 2);
        const { rows } = await database.query<{ n: number }>(
          `SELECT c.n FROM json_to_recordset($1::json) AS c(n int, unit text, division text, handed_to text[], secret_readers text[]) WHERE ${condition.sql} ORDER BY c.n`,
          [
            JSON.stringify(
              readables.map(({ handedTo, secretReaders, ...one }, n) => ({
                ...one,
                n,
                handed_to: handedTo,
                secret_readers: secretReaders,
              })),
            ),
            ...condition.values,
          ],
        );
        const single = readables.flatMap((readable, n) => (mayRead(reader, readable) ? [n] : []));
        expect(rows.map(({ n }) => n)).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });
});
