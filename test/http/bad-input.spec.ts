import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt, refused as refusedBy } from './refused.js';
import { day, key, registration, TestServer, type Answer } from './server.js';

let server: TestServer;
let id: string;
let revision: number;
const clerk = 'intake-clerk';
const officer = 'handling-officer';

beforeAll(async () => {
  server = await TestServer.start();
  const opened = await server.post('/api/v1/cases', registration(), clerk, { 'idempotency-key': key() });
  expect(opened.status).toBe(201);
  ({ id, revision } = opened.body);
});

afterAll(() => server.stop());

const refused = (work: () => Promise<Answer>, status: number, code: string, field?: string): Promise<Answer> =>
  refusedBy(server, work, status, code, field);

const match = (seen = revision) => ({ 'if-match': `"${seen}"` });
const verify = (over: Record<string, unknown> = {}) => ({
  occurredOn: day(),
  findings: '现场有货',
  officers: ['li', 'wang'],
  suspicionHolds: true,
  ...over,
});
const acting = (
  body: unknown,
  headers: Record<string, string> = match(),
  as = officer,
  command = 'complaint/RecordVerification',
) => server.post(`/api/v1/cases/${id}/${command}`, body, as, headers);

describe('bad input', () => {
  it('malformed JSON', async () => {
    await refused(() => acting('{"occurredOn":'), 400, 'body.malformed');
    await refused(() => acting(''), 400, 'body.malformed');
  });

  it('a body that is no object', async () => {
    await refused(() => acting('[1]'), 400, 'body.not-object');
    await refused(() => acting('null'), 400, 'body.not-object');
  });

  it('a wrong content type', async () => {
    await refused(
      () => acting('a=1', { ...match(), 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'body.content-type',
    );
    await refused(() => acting('{}', { ...match(), 'content-type': 'text/plain' }), 415, 'body.content-type');
  });

  it('a body over 1 MB', async () => {
    await refused(() => acting(JSON.stringify({ findings: 'x'.repeat(1_100_000) })), 413, 'body.too-large');
  });

  it('an unknown command, with the same bytes whether or not the case is there', async () => {
    const here = await refused(
      () => acting(verify(), match(), officer, 'complaint/Abracadabra'),
      404,
      'command.unknown',
    );
    const nowhere = await server.post(`/api/v1/cases/${key()}/complaint/Abracadabra`, verify(), officer, match());
    expect(nowhere.text).toBe(here.text);
    await refused(() => acting(verify(), match(), officer, 'nowhere/RecordVerification'), 404, 'command.unknown');
    await refused(() => acting(registration(), match(), clerk, 'case/OpenCase'), 404, 'command.unknown');
  });

  it('an unknown field', async () => {
    const answer = await refused(() => acting(verify({ colour: 'red' })), 400, 'body.invalid', '/colour');
    expect(codeAt(answer, '/colour')).toBe('field.unknown');
  });

  it('a missing field', async () => {
    const answer = await refused(
      () => acting({ occurredOn: day(), officers: ['li', 'wang'], suspicionHolds: true }),
      400,
      'body.invalid',
      '/findings',
    );
    expect(codeAt(answer, '/findings')).toBe('field.required');
  });

  it('a wrong check digit', async () => {
    const parties = [
      { id: 'c1', kind: 'legal', roles: ['respondent'], name: '某店', creditCode: '91350211M000100Y40' },
    ];
    const rights = registration().rights.map((right) => ({ ...right, holder: undefined }));
    await refused(
      () => server.post('/api/v1/cases', registration({ parties, rights }), clerk),
      400,
      'body.invalid',
      '/parties/0/creditCode',
    );
    const person = [
      { id: 'c1', kind: 'natural', roles: ['respondent'], name: '张某', identityNumber: '11010519491231002A' },
    ];
    await refused(
      () => server.post('/api/v1/cases', registration({ parties: person, rights }), clerk),
      400,
      'body.invalid',
      '/parties/0/identityNumber',
    );
  });

  it('a date in the future', async () => {
    await refused(() => acting(verify({ occurredOn: day(-2) })), 422, 'act.in-future', '/occurredOn');
  });

  it('an act before its precondition', async () => {
    await refused(() => acting(verify({ occurredOn: day(300) })), 422, 'act.before-precondition', '/occurredOn');
  });

  it('a wrong role', async () => {
    const answer = await refused(() => acting(verify(), match(), clerk), 403, 'role.not-allowed');
    expect(answer.body).toMatchObject({
      allowed: [officer],
      detail: { zh: expect.stringContaining('办案人员'), en: expect.stringContaining('Handling officer') },
    });
  });

  it('an approval by the wrong level', async () => {
    const answer = await refused(
      () => acting({ occurredOn: day() }, match(), officer, 'complaint/ApproveFiling'),
      403,
      'approval.wrong-level',
    );
    expect(answer.body).toMatchObject({
      allowed: ['deputy-head', 'head'],
      law: 'SAMRPROC-2022:18',
      detail: { zh: expect.stringContaining('行政机关负责人'), en: expect.stringContaining('head of the agency') },
    });
    expect(answer.body.detail.zh).toContain('第18条');
    // The head of the handling unit approves no filing either, and a deputy head no transfer.
    await refused(
      () => acting({ occurredOn: day() }, match(), 'unit-head', 'complaint/ApproveFiling'),
      403,
      'approval.wrong-level',
    );
    await refused(
      () => acting({ occurredOn: day() }, match(), 'deputy-head', 'transfer/ApproveTransfer'),
      403,
      'approval.wrong-level',
    );
  });

  it('a command that only the clock gives', async () => {
    const lapse = { occurredOn: day(), term: 'x', revision: 1 };
    await refused(() => acting(lapse, match(), clerk, 'case/LapseTerm'), 404, 'command.unknown');
  });

  it('a missing or malformed If-Match', async () => {
    await refused(() => acting(verify(), {}), 428, 'if-match.required');
    await refused(() => acting(verify(), { 'if-match': '7' }), 400, 'body.invalid', 'If-Match');
  });

  it('an If-Match that nobody can have seen yet', async () => {
    const answer = await refused(() => acting(verify(), match(revision + 1)), 412, 'if-match.unknown');
    expect(answer.body).toMatchObject({ revision, changes: [] });
  });

  it('a stale If-Match, with what changed', async () => {
    const seen = revision;
    const first = await acting(verify(), match());
    expect(first.status).toBe(200);
    revision = first.body.revision;
    const answer = await refused(() => acting(verify({ findings: '另有一处仓库' }), match(seen)), 412, 'case.changed');
    expect(answer.body.revision).toBe(first.body.revision);
    expect(answer.body.changes[0]).toMatchObject({
      type: 'ClueVerified',
      label: { zh: expect.any(String) },
      actor: { id: officer },
      occurredOn: day(),
    });
  });

  it('the same key with another body', async () => {
    const idempotent = { ...match(), 'idempotency-key': key() };
    const first = await acting(verify({ findings: '再次核查' }), idempotent);
    expect(first.status).toBe(200);
    const again = await acting(verify({ findings: '再次核查' }), idempotent);
    expect(again.body).toMatchObject({ repeated: true, revision: first.body.revision });
    await refused(() => acting(verify({ findings: '别的内容' }), idempotent), 409, 'command.reused');
    await refused(() => acting(verify(), { ...match(), 'idempotency-key': 'once' }), 400, 'key.invalid');
    revision = first.body.revision;
  });

  it('a case that is not there or not yours: the same bytes', async () => {
    const police = 'police-liaison';
    const hidden = await refused(() => server.get(`/api/v1/cases/${id}`, police), 404, 'not-found');
    const absent = await server.get(`/api/v1/cases/${key()}`, police);
    expect(absent.text).toBe(hidden.text);
    for (const part of ['history', 'next', 'due'])
      expect((await server.get(`/api/v1/cases/${id}/${part}`, police)).text).toBe(hidden.text);
    const acted = await refused(() => acting(verify(), match(), police), 404, 'not-found');
    expect(acted.text).toBe(hidden.text);
    expect((await server.get('/api/v1/cases/..%2F..%2Fetc', police)).text).toBe(hidden.text);
  });

  it('nobody is signed in', async () => {
    const answer = await refused(() => server.get(`/api/v1/cases/${id}`), 401, 'sign-in.required');
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    await refused(
      () => server.post(`/api/v1/cases/${id}/complaint/RecordVerification`, verify(), undefined, match()),
      401,
      'sign-in.required',
    );
    await refused(
      () => server.get(`/api/v1/cases/${id}`, undefined, { cookie: 'huzhi=forged.signature' }),
      401,
      'sign-in.required',
    );
  });

  it('speaks English to who asks for it, in the title', async () => {
    const answer = await server.get(`/api/v1/cases/${key()}`, officer, { 'accept-language': 'en-GB,zh;q=0.5' });
    expect(answer.body.title).toBe('Not found.');
    expect((await server.get(`/api/v1/cases/${key()}`, officer)).body.title).toBe('没有找到。');
  });

  it('nonsense in the address or the query', async () => {
    await refused(() => server.get('/%zz'), 400, 'request.invalid');
    await refused(() => server.get(`/api/v1/cases/${id}?at=tomorrow`, officer), 400, 'body.invalid', 'at');
    await refused(() => server.get('/api/v1/desks/intake?limit=many', officer), 400, 'body.invalid', 'limit');
    await refused(() => server.get('/api/v2/cases'), 404, 'not-found');
    await refused(
      () =>
        server.post('/api/v1/sign-in', { account: 'x', password: 'y' }, undefined, {
          'sec-fetch-site': 'cross-site',
          origin: 'http://evil.example',
        }),
      403,
      'request.cross-site',
    );
  });
});
