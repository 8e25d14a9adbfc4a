import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt, refused as refusedBy } from './refused.js';
import { day, registration, TestServer, type Answer } from './server.js';

let server: TestServer;
let id: string;
let revision: number;

beforeAll(async () => {
  server = await TestServer.start();
  ({ id, revision } = (await server.openCase()).body);
});

afterAll(() => server.stop());

const verifying = (over: Record<string, unknown> | string): Promise<Answer> => {
  const whole = { occurredOn: day(), findings: '现场有货', officers: ['li', 'wang'], suspicionHolds: true };
  const body = typeof over === 'string' ? over : { ...whole, ...over };
  const path = `/api/v1/cases/${id}/complaint/RecordVerification`;
  return server.post(path, body, 'handling-officer', { 'if-match': `"${revision}"` });
};
const opening = (over: Record<string, unknown>): Promise<Answer> =>
  server.post('/api/v1/cases', registration(over), 'intake-clerk');

/** 400 with this code at this field. */
async function unfit(work: () => Promise<Answer>, field: string, code: string): Promise<Answer> {
  const answer = await refusedBy(server, work, 400, 'body.invalid', field);
  expect(codeAt(answer, field)).toBe(code);
  return answer;
}

describe('a value that no field takes', () => {
  it.each(['proceeding', 'occurredAt', 'findings', 'occurredOn'])('null: %s is left out instead', async (field) => {
    await unfit(() => verifying({ [field]: null }), `/${field}`, 'value.null');
  });

  it('null within a list or a group', async () => {
    await unfit(() => verifying({ officers: ['li', null] }), '/officers/1', 'value.null');
    const parties = [{ id: 'r1', kind: 'legal', roles: ['respondent'], name: '某店', creditCode: null }];
    await unfit(() => opening({ parties, rights: [] }), '/parties/0/creditCode', 'value.null');
  });

  it('a text that cannot be recorded as it is', async () => {
    await unfit(() => verifying({ findings: 'a\u0000b' }), '/findings', 'value.unrecordable');
    await unfit(() => verifying({ findings: 'a\ud800b' }), '/findings', 'value.unrecordable');
    await unfit(() => verifying({ officers: ['li', '\udc00'] }), '/officers/1', 'value.unrecordable');
  });

  it('a number that is not whole, or a name that cannot be recorded, in a form within the form', async () => {
    const correcting = (values: object): Promise<Answer> => {
      const body = { occurredOn: day(), entry: randomUUID(), reason: '抄录错误', values };
      const path = `/api/v1/cases/${id}/case/CorrectEntry`;
      return server.post(path, body, 'handling-officer', { 'if-match': `"${revision}"` });
    };
    await unfit(() => correcting({ occurredAt: 1.5 }), '/values/occurredAt', 'value.not-whole');
    await unfit(() => correcting({ entry: { list: [1, 9e15 * 2] } }), '/values/entry/list/1', 'value.not-whole');
    await unfit(() => correcting({ 'a\u0000': 1 }), '/values/a\u0000', 'value.unrecordable-name');
    await unfit(() => correcting({ 'e\u0301': 1, '\u00e9': 1 }), '/values/e\u0301', 'value.unrecordable-name');
  });

  it('a thousand lists within each other', async () => {
    const deep = '['.repeat(1000) + ']'.repeat(1000);
    const answer = await refusedBy(server, () => verifying(`{"findings":${deep}}`), 400, 'body.invalid');
    expect(answer.body.errors).toEqual([expect.objectContaining({ code: 'value.too-deep' })]);
    const deepest = '['.repeat(300_000) + ']'.repeat(300_000);
    await refusedBy(server, () => verifying(`{"findings":${deepest}}`), 400, 'body.invalid');
  });
});

describe('a value that the field does not take', () => {
  it('says the bound that is broken', async () => {
    const few = await unfit(() => verifying({ officers: [] }), '/officers', 'value.too-few');
    expect(few.body.errors[0]).toMatchObject({
      zh: '数量不足：至少1项',
      en: 'Has too few entries: at least 1',
    });
    const long = await unfit(() => opening({ title: '案'.repeat(201) }), '/title', 'value.too-long');
    expect(long.body.errors[0].zh).toBe('过长：最多200个字符');
  });

  it('tells an entry of the list from the list', async () => {
    const entry = await unfit(() => verifying({ officers: ['li', 5] }), '/officers', 'value.not-a-text');
    expect(entry.body.errors[0]).toMatchObject({ zh: '其中有一项不合要求：应为文字' });
    await unfit(() => verifying({ officers: 'li' }), '/officers', 'value.not-a-list');
  });

  it.each([
    ['patent-invention', 'ZL201110183274.6', 'value.patent-number'],
    ['patent-invention', '201110183274.5', 'value.patent-number'],
    ['patent-design', 'ZL201110183274.5', 'value.patent-kind'],
    ['trademark', '第1234567号', 'value.registration-number'],
  ])('a right whose number is not of its kind: %s %s', async (type, number, code) => {
    const rights = [{ id: 'p1', type, number, title: '某权利' }];
    await unfit(() => opening({ rights }), '/rights/0/number', code);
  });
});
