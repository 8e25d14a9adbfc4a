import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day, key, registration, TestServer } from './server.js';

let server: TestServer;
const clerk = 'intake-clerk';

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

describe('a case over HTTP', () => {
  it('is opened once for one key, with its number, its place and its revision', async () => {
    const headers = { 'idempotency-key': key() };
    const first = await server.post('/api/v1/cases', registration(), clerk, headers);
    const again = await server.post('/api/v1/cases', registration(), clerk, headers);
    expect(first.headers.get('location')).toBe(`/api/v1/cases/${first.body.id}`);
    expect(first.headers.get('etag')).toBe(`"${first.body.revision}"`);
    expect(first.body.number).toMatch(/案源〔\d{4}〕\d+号$/);
    expect(first.body.proceedings).toEqual(['complaint-1']);
    expect(again.body).toEqual({ ...first.body, repeated: true });
  });

  it('is read with labels in both languages, from the folded stream', async () => {
    const { body } = await server.openCase();
    const read = await server.get(`/api/v1/cases/${body.id}`, 'handling-officer');
    expect(read.headers.get('etag')).toBe(`"${body.revision}"`);
    expect(read.body).toMatchObject({
      id: body.id,
      number: body.number,
      open: true,
      source: { id: 'report', zh: '举报' },
      parties: [{ id: 'r1', name: '张某' }, { id: 'i1' }],
      rights: [{ id: 't1', type: 'trademark', typeLabel: { zh: '注册商标专用权' } }],
      proceedings: [
        { id: 'complaint-1', stage: 'complaint', is: 'Verifying', state: { zh: '线索核查中' }, endedOn: null },
      ],
    });
  });

  it('shows no identity number whole', async () => {
    const parties = [
      { id: 'r1', kind: 'natural', roles: ['respondent'], name: '张某', identityNumber: '11010519491231002X' },
    ];
    const { body } = await server.openCase({ parties, rights: [{ id: 't1', type: 'trademark', title: '某商标' }] });
    const read = await server.get(`/api/v1/cases/${body.id}`, clerk);
    expect(read.body.parties[0].identityNumber).toBe('110***********002X');
  });

  it('says what the person may do now, each with its law and form', async () => {
    const { body } = await server.openCase();
    const acts = (await server.get(`/api/v1/cases/${body.id}/next`, 'handling-officer')).body.acts;
    const verify = acts.find((act: { command: string }) => act.command === 'RecordVerification');
    expect(verify).toMatchObject({ stage: 'complaint', proceeding: 'complaint-1', label: { zh: '记录线索核查情况' } });
    expect(verify.law[0].zh).toContain('市场监督管理行政处罚程序规定');
    expect(verify.schema.required).toEqual(expect.arrayContaining(['occurredOn', 'findings', 'officers']));
    expect(verify.schema.properties.occurredOn).toMatchObject({ format: 'date', title: '发生日期' });
    const court = await server.get(`/api/v1/cases/${body.id}/next`, 'auditor');
    expect(court.body.acts).toEqual([]);
  });

  it('takes an act, and every read is current at once', async () => {
    const { body } = await server.openCase();
    const act = await server.post(
      `/api/v1/cases/${body.id}/complaint/RecordVerification`,
      { occurredOn: day(), findings: '现场有货', officers: ['handling-officer', 'unit-head'], suspicionHolds: true },
      'handling-officer',
      { 'if-match': `"${body.revision}"` },
    );
    expect(act.status).toBe(200);
    expect(act.body.events[0]).toMatchObject({
      type: 'ClueVerified',
      zh: expect.any(String),
      data: { findings: '现场有货' },
    });
    const { entries } = (await server.get(`/api/v1/cases/${body.id}/history`, clerk)).body;
    const entry = entries.find((one: { type: string }) => one.type === 'ClueVerified');
    expect(entry).toMatchObject({
      text: { zh: expect.stringContaining('现场有货') },
      actor: { id: 'handling-officer', name: '办案人员（主办、协办）' },
      late: false,
    });
    expect(entries.map((one: { revision: number }) => one.revision)).toEqual(entries.map((_: unknown, n: number) => n));
  });

  it('explains each due date, in both languages', async () => {
    const { body } = await server.openCase();
    const { terms } = (await server.get(`/api/v1/cases/${body.id}/due`, clerk)).body;
    expect(terms[0]).toMatchObject({
      limit: 'T-CLUE-VERIFY',
      is: 'running',
      internal: false,
      overdue: false,
      law: { act: 'SAMRPROC-2022', article: '18' },
    });
    expect(terms[0].why[0]).toMatchObject({
      kind: 'started',
      zh: expect.stringContaining('15个工作日'),
      en: expect.stringContaining('15 working days'),
    });
    expect(terms[0].why.at(-1)).toMatchObject({ kind: 'due', on: terms[0].dueOn });
  });

  it('is read as it had happened by a day, and as it was known at an instant', async () => {
    const { body } = await server.openCase({ occurredOn: day(1) });
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const act = await server.post(
      `/api/v1/cases/${body.id}/case/AddRight`,
      { occurredOn: day(), entry: { id: 't2', type: 'trademark', title: '另一商标' } },
      clerk,
      { 'if-match': `"${body.revision}"` },
    );
    expect(act.status).toBe(200);
    const rights = async (query: string) =>
      (await server.get(`/api/v1/cases/${body.id}?${query}`, clerk)).body.rights.map(({ id }: { id: string }) => id);
    expect(await rights('')).toEqual(['t1', 't2']);
    expect(await rights(`at=${day(1)}`)).toEqual(['t1']);
    expect(await rights(`knownAt=${before}`)).toEqual(['t1']);
    expect((await server.get(`/api/v1/cases/${body.id}?knownAt=2020-01-01T00:00:00Z`, clerk)).status).toBe(404);
  });

  it('lets two people act at once on different matters of it', async () => {
    const { body } = await server.openCase();
    const seen = { 'if-match': `"${body.revision}"` };
    const [party, verified] = await Promise.all([
      server.post(
        `/api/v1/cases/${body.id}/case/AddParty`,
        { occurredOn: day(), entry: { id: 'p1', kind: 'legal', roles: ['platform'], name: '某平台' } },
        clerk,
        seen,
      ),
      server.post(
        `/api/v1/cases/${body.id}/complaint/RecordVerification`,
        { occurredOn: day(), findings: '现场有货', officers: ['handling-officer', 'unit-head'], suspicionHolds: true },
        'handling-officer',
        seen,
      ),
    ]);
    expect([party.status, verified.status]).toEqual([200, 200]);
    expect(new Set([party.body.revision, verified.body.revision]).size).toBe(2);
  });
});
