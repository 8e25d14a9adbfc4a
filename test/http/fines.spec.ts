import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

describe('the fines over HTTP', () => {
  const sheet = (query: string) => server.get(`/api/v1/fines/sheet?${query}`, 'handling-officer');

  it('are a table, each row with its article in words', async () => {
    const { status, body } = await server.get('/api/v1/fines', 'handling-officer');
    expect(status).toBe(200);
    expect(body.rows.find(({ id }: { id: string }) => id === 'trademark-infringement-2019')).toMatchObject({
      basis: 'TM-2019:60',
      law: { zh: expect.stringContaining('商标法') },
    });
  });

  it('are not for who is not signed in', async () => {
    expect((await server.get('/api/v1/fines')).status).toBe(401);
  });

  it('come to a range and tiers on some facts', async () => {
    const { body } = await sheet('basis=TM-2019:60&on=2026-01-10&turnoverFen=6000000');
    expect(body.sheet).toMatchObject({
      of: 'turnover',
      amountFen: 6_000_000,
      range: { minFen: 0, maxFen: 30_000_000, mandatory: false },
      suggested: { tier: 'ordinary', minFen: 9_000_000, maxFen: 21_000_000 },
      repeat: { applies: false, since: '2021-01-10' },
    });
    const items = '30*150000*sale-price;10*150000*marked-price';
    expect((await sheet(`basis=TM-2019:60&on=2026-01-10&items=${items}`)).body.sheet).toMatchObject({
      turnover: { totalFen: 6_000_000, law: 'TMREG-2014:78' },
      range: { maxFen: 30_000_000 },
    });
    const also = await sheet('basis=TM-2019:52&on=2026-01-10&turnoverFen=6000000&also=TM-2019:60');
    expect(also.body.sheet.under).toEqual([
      { basis: 'TM-2019:52', maxFen: 1_200_000 },
      { basis: 'TM-2019:60', maxFen: 30_000_000 },
    ]);
  });

  it('refuse what they cannot read, field by field', async () => {
    for (const [query, field] of [
      ['on=2026-01-10', 'basis'],
      ['basis=TM-2019:60', 'on'],
      ['basis=TM-2019:60&on=2026-02-30', 'on'],
      ['basis=TM-2019:60&on=2026-01-10&turnoverFen=-1', 'turnoverFen'],
      ['basis=TM-2019:60&on=2026-01-10&items=1*2', 'items'],
      ['basis=TM-2019:60&on=2026-01-10&creditCode=123', 'creditCode'],
    ]) {
      const { status, body } = await sheet(query!);
      expect({ query, status, field: body.errors?.[0].field }).toEqual({ query, status: 400, field });
    }
  });
});
