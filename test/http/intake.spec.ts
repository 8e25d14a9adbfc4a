import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration, TestServer } from './server.js';

const CODE = '91330100799655058B';
const clerk = 'intake-clerk';
let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

const shop = { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: CODE };

describe('the history of a party', () => {
  it('holds the case that was just registered, for those who look back', async () => {
    const before = await server.get(`/api/v1/parties/${CODE}/history`, clerk);
    expect(before.body).toMatchObject({ creditCode: CODE, cases: [], penalties: [], repeat: { trademark: false } });
    const { parties } = registration();
    const opened = await server.post('/api/v1/cases', registration({ parties: [shop, parties[1]] }), clerk);
    expect(opened.status).toBe(201);
    const path = `/api/v1/parties/${CODE}/history?atLeast=${opened.body.position}`;
    const after = await server.get(path, clerk);
    expect(after.body.cases).toMatchObject([
      { caseId: opened.body.id, number: opened.body.number, roles: ['respondent'], states: [{ zh: '线索核查中' }] },
    ]);
    expect((await server.get(path, 'supervisor')).body.cases).toHaveLength(1);
  });
  it.each(['court-liaison', 'police-liaison', 'applicant', 'mediator'])('is not for %s', async (account) => {
    const answer = await server.get(`/api/v1/parties/${CODE}/history`, account);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });
  it('needs a code that can be one, and a person who is signed in', async () => {
    const bad = await server.get('/api/v1/parties/91330100799655058C/history', clerk);
    expect([bad.status, bad.body.errors[0].code]).toEqual([400, 'value.credit-code']);
    expect((await server.get(`/api/v1/parties/${CODE}/history`)).status).toBe(401);
  });
});

describe('the term calculator', () => {
  it('reckons by a limit and by a typed length, with reasons', async () => {
    const { body } = await server.get('/api/v1/reckoning?start=2026-02-02&limit=T-CLUE-VERIFY', clerk);
    expect(body).toMatchObject({ dueOn: '2026-02-28', limit: { id: 'T-CLUE-VERIFY' } });
    expect(body.why[0].zh).toContain('自2026-02-02起算');
    const typed = await server.get('/api/v1/reckoning?start=2026-02-10&length=7%20working%20days', clerk);
    expect(typed.body).toMatchObject({ dueOn: '2026-02-26', limit: null });
  });
  it('says which field is wrong', async () => {
    const answer = await server.get('/api/v1/reckoning?start=2026-02-30&length=7%20working%20days', clerk);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ field: 'start', code: 'value.not-a-date' }]);
    const twice = await server.get('/api/v1/reckoning?start=2026-02-02&start=2026-02-03&length=1%20months', clerk);
    expect(twice.status).toBe(400);
  });
  it('lists every limit with its law', async () => {
    const { body } = await server.get('/api/v1/limits', clerk);
    expect(body.rows.find((row: { id: string }) => row.id === 'T-JUR-DISPUTE')).toMatchObject({
      stage: 'complaint',
      length: '7 working days',
      law: { zh: '《市场监督管理行政处罚程序规定》第13条' },
    });
  });
});

describe('a letter that is none', () => {
  it('is refused with the channel that it belongs to, and nothing is recorded', async () => {
    const before = await server.head();
    const answer = await server.post('/api/v1/cases', registration({ source: 'petition' }), clerk);
    expect([answer.status, answer.body.code]).toEqual([422, 'case.is-petition']);
    expect(answer.body.detail.zh).toContain('信访机构');
    expect(await server.head()).toBe(before);
  });
});
