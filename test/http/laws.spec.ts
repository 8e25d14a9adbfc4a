import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day, key, TestServer } from './server.js';

const CITY = '/api/v1/procedures/640500';
const SET = `${CITY}/procedure/SetOption`;
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const choice = (over: Record<string, unknown> = {}) => ({
  occurredOn: day(),
  option: 'm310-days',
  choice: 'working',
  from: day(),
  reason: '自治区司法厅答复按工作日计算',
  authority: '宁司复〔2026〕1号',
  ...over,
});

describe('the registry of acts', () => {
  it('is read by everybody, with every version, its days, source and certainty', async () => {
    const { status, body } = await server.get('/api/v1/laws');
    expect(status).toBe(200);
    const marks = body.families.find((one: { family: string }) => one.family === 'TM').versions;
    expect(marks.map((act: { id: string; from: string; to: string | null }) => [act.id, act.from, act.to])).toEqual([
      ['TM-2026', '2027-01-01', null],
      ['TM-2019', '2019-11-01', '2026-12-31'],
    ]);
    expect(marks[0]).toMatchObject({ confidence: 'verified', source: { key: 'TM26' } });
  });

  it('tells what is near to who is signed in alone, and no case of others', async () => {
    expect((await server.get('/api/v1/laws/changes')).status).toBe(401);
    expect((await server.get('/api/v1/laws/changes', 'handling-officer')).status).toBe(200);
    expect((await server.get('/api/v1/laws/changes/NO-SUCH/cases', 'handling-officer')).status).toBe(404);
    expect((await server.get('/api/v1/laws/changes/PML-2010/cases', 'handling-officer')).status).toBe(404);
  });
});

describe("the city's options", () => {
  it('are read with what is followed, the doubt, and whether I may change it', async () => {
    const { body, headers } = await server.get(CITY, 'handling-officer');
    expect(headers.get('etag')).toBe('"0"');
    expect(body.mayChange).toBe(false);
    expect(body.options.find((one: { id: string }) => one.id === 'm310-days')).toMatchObject({
      point: 'C6',
      present: { value: 'calendar', from: null },
      history: [],
    });
    expect(body.readings.map((one: { point: string }) => one.point)).toContain('C3');
    expect((await server.get('/api/v1/procedures/640502', 'supervisor')).status).toBe(404);
    expect((await server.get('/api/v1/procedures/999999', 'supervisor')).status).toBe(404);
    expect((await server.get(CITY)).status).toBe(401);
  });

  it('are not changed by an officer, nor for another city, nor without having been seen', async () => {
    const seen = { 'if-match': '"0"', 'idempotency-key': key() };
    const before = await server.head();
    expect((await server.post(SET, choice(), 'handling-officer', seen)).status).toBe(403);
    expect((await server.post(SET, choice(), 'supervisor')).status).toBe(428);
    const elsewhere = await server.post(SET.replace('640500', '640100'), choice(), 'supervisor', seen);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'option.other-city']);
    expect(await server.head()).toBe(before);
  });

  it.each([
    [{ from: day(1) }, 422],
    [{ choice: 'calendar' }, 422],
    [{ option: 'no-such-option' }, 400],
    [{ reason: '' }, 400],
  ])('refuse %j', async (over, status) => {
    const before = await server.head();
    const answer = await server.post(SET, choice(over), 'supervisor', { 'if-match': '"0"' });
    expect(answer.status).toBe(status);
    expect(await server.head()).toBe(before);
  });

  it('are chosen by a supervisor, and the history says who, when, on what paper and why', async () => {
    const key1 = key();
    const first = await server.post(SET, choice(), 'supervisor', { 'if-match': '"0"', 'idempotency-key': key1 });
    expect(first.status).toBe(200);
    const again = await server.post(SET, choice(), 'supervisor', { 'if-match': '"0"', 'idempotency-key': key1 });
    expect([again.status, again.body.repeated]).toEqual([200, true]);
    const { body } = await server.get(CITY, 'supervisor');
    expect(body.mayChange).toBe(true);
    expect(body.options.find((one: { id: string }) => one.id === 'm310-days')).toMatchObject({
      present: { value: 'working', from: day() },
      history: [{ from: day(), authority: '宁司复〔2026〕1号', actor: { name: '执法监督人员' } }],
    });
  });

  it('whoever looked before another chose on the same point must look again; on another point she need not', async () => {
    const back = choice({ choice: 'calendar', from: day(-1) });
    await server.post(SET, back, 'supervisor', { 'if-match': '"0"' });
    const stale = await server.post(SET, choice({ from: day(-2) }), 'administrator', { 'if-match': '"0"' });
    expect(stale.status).toBe(412);
    const other = choice({ option: 'interim-stop', choice: 'true' });
    expect((await server.post(SET, other, 'administrator', { 'if-match': '"0"' })).status).toBe(200);
  });
});

describe('a case', () => {
  it('shows the two law pointers of each proceeding, and whom a change near touches', async () => {
    const { body: opened } = await server.openCase();
    const { body } = await server.get(`/api/v1/cases/${opened.id}`, 'handling-officer');
    const [{ law }] = body.proceedings;
    expect(law.substance).toMatchObject([{ party: null, on: day(1), basis: null }]);
    expect(law.procedure).toMatchObject({ on: day() });
    const { body: near } = await server.get('/api/v1/laws/changes', 'handling-officer');
    for (const change of near.changes) {
      const { body: touched } = await server.get(`/api/v1/laws/changes/${change.act.id}/cases`, 'handling-officer');
      expect(touched.rows).toHaveLength(change.touched);
    }
  });
});
