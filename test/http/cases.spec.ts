import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayRead, readCondition, type Readable, type Reader } from '../../src/access/policy.js';
import { roleIds } from '../../src/law/roles.js';
import { day, key, registration, TestServer } from './server.js';

let server: TestServer;
const clerk = 'intake-clerk';

beforeAll(async () => {
  server = await TestServer.start();
}, 60_000);

afterAll(() => server.stop());

async function openCase(over: Record<string, unknown> = {}) {
  const answer = await server.post('/api/v1/cases', registration(over), clerk);
  expect(answer.status).toBe(201);
  return answer;
}

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
    const { body } = await openCase();
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
    const { body } = await openCase({ parties, rights: [{ id: 't1', type: 'trademark', title: '某商标' }] });
    const read = await server.get(`/api/v1/cases/${body.id}`, clerk);
    expect(read.body.parties[0].identityNumber).toBe('110***********002X');
  });

  it('says what the person may do now, each with its law and form', async () => {
    const { body } = await openCase();
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
    const { body } = await openCase();
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
    const { body } = await openCase();
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
    const { body } = await openCase({ occurredOn: day(1) });
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
    const { body } = await openCase();
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

describe('desks and search', () => {
  it('show an officer her own act at once', async () => {
    const { body } = await openCase({ title: '某超市涉嫌销售侵权白酒案' });
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
    for (let n = 0; n < 3; n++) await openCase();
    const last = await openCase();
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

  it('find a case by part of its number, right, party or state, for those who may read it', async () => {
    const parties = [{ id: 'r1', kind: 'natural', roles: ['respondent'], name: '慕容紫英' }];
    const rights = [{ id: 't1', type: 'trademark', number: '7654321', title: '剑南春' }];
    const { body } = await openCase({ parties, rights });
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
    roles: fc.subarray([...roleIds], { maxLength: 3 }),
    unit: fc.constantFrom('amr', 'culture'),
    department: fc.constantFrom('market-regulation', 'police', 'court', 'mediation'),
    division: fc.constantFrom('640000', '640500', '640502', '640300', '110000'),
  });
  const readables: readonly Readable[] = ['amr', 'culture'].flatMap((unit) =>
    ['640500', '640502', '640300', '110101'].flatMap((division) =>
      [[], ['police'], ['court', 'mediation']].map((handedTo) => ({ unit, division, handedTo })),
    ),
  );

  it('is the same rule in SQL as for a single case', async () => {
    const { database } = server.running.storage;
    await fc.assert(
      fc.asyncProperty(anyReader, async (reader) => {
        const condition = readCondition(reader, 'c', 2);
        const { rows } = await database.query<{ n: number }>(
          `SELECT c.n FROM json_to_recordset($1::json) AS c(n int, unit text, division text, handed_to text[]) WHERE ${condition.sql} ORDER BY c.n`,
          [
            JSON.stringify(readables.map(({ handedTo, ...one }, n) => ({ ...one, n, handed_to: handedTo }))),
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

describe('around it', () => {
  it('is ready, and says so', async () => {
    const ready = await server.get('/health/ready');
    expect(ready).toMatchObject({
      status: 200,
      body: { status: 'ready', store: 'embedded', version: expect.stringMatching(/^\d+\.\d+/) },
    });
    expect((await server.get('/health/live')).status).toBe(200);
  });

  it('tells what there is without sign-in', async () => {
    const { body } = await server.get('/api/v1/meta');
    expect(body.stages.map(({ name }: { name: string }) => name)).toEqual([
      'complaint',
      'mediation',
      'ruling',
      'penalty',
      'transfer',
      'credit',
    ]);
    expect(body.registration.schema.properties.source['x-labels'].report).toEqual({ zh: '举报', en: 'Report' });
    expect((await server.get('/api/v1/stages-words')).body.complaint.title.zh).toBeTruthy();
  });

  it('serves the API document with a path for every command, and the page that shows it', async () => {
    const { body } = await server.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(
      body.paths['/api/v1/cases/{id}/complaint/RecordVerification'].post.requestBody.content['application/json'].schema
        .$ref,
    ).toBe('#/components/schemas/complaint.RecordVerification');
    const page = await server.ask('/api/docs');
    expect(page.status).toBe(200);
    expect((await server.ask('/api/docs/swagger-ui-init.js')).text).toContain('RecordVerification');
    expect((await server.ask('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
  });

  it('sends headers that keep other pages out', async () => {
    const { headers } = await server.get('/health/live');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
