import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

describe('the criminal thresholds over HTTP', () => {
  it('are a table without an article', async () => {
    const { status, body } = await server.get('/api/v1/thresholds');
    expect(status).toBe(200);
    expect(body.thresholds.map((row: { article: string }) => row.article)).toEqual(
      expect.arrayContaining(['213', '214', '215', '216', '217', '218', '219', '219-1']),
    );
  });

  it('weigh some numbers under the interpretation of the day', async () => {
    const of = async (query: string) => (await server.get(`/api/v1/thresholds?${query}`)).body.assessment;
    expect(await of('article=214&on=2026-03-02&salesFen=5000000')).toMatchObject({
      tier: 'ordinary',
      years: { from: 0, to: 3 },
      reached: [{ law: 'FS-2025-5:5', measure: 'salesFen', atLeast: 5_000_000 }],
    });
    expect(await of('article=214&on=2026-03-02&salesFen=3000000')).toMatchObject({ tier: 'none' });
    expect(await of('article=214&on=2026-03-02&salesFen=3000000&repeat=true')).toMatchObject({ tier: 'ordinary' });
    expect(await of('article=213&on=2026-03-02&gainFen=3000000&kind=services')).toMatchObject({ tier: 'none' });
    expect(await of('article=218&on=2025-04-25&gainFen=7000000')).toMatchObject({ tier: 'none' });
  });

  it('refuse what they cannot read, field by field', async () => {
    for (const [query, field] of [
      ['article=999&on=2026-03-02', 'article'],
      ['article=214', 'on'],
      ['article=214&on=2026-02-30', 'on'],
      ['article=214&on=2026-03-02&salesFen=-1', 'salesFen'],
      ['article=214&on=2026-03-02&salesFen=ten', 'salesFen'],
      ['article=214&on=2026-03-02&rights=0', 'rights'],
    ]) {
      const { status, body } = await server.get(`/api/v1/thresholds?${query}`);
      expect(status).toBe(400);
      expect(body.errors[0].field).toBe(field);
    }
  });
});
