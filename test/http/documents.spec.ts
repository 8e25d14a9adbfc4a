import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../harness/office.js';
import { TestServer } from './server.js';

let server: TestServer;
let caseId: string;
let revision: number;
beforeAll(async () => {
  server = await TestServer.start();
  const opened = await server.post('/api/v1/cases', { ...registration, occurredOn: '2026-03-02' }, 'intake-clerk');
  ({ id: caseId, revision } = opened.body);
});
afterAll(() => server.stop());

const bytes = Buffer.from('现场照片：门头有赵小明字样');
const query =
  'title=%E7%8E%B0%E5%9C%BA%E7%85%A7%E7%89%87.jpg&kind=physical-evidence&mediaType=image/jpeg&occurredOn=2026-03-02';
const attach = async (as: string, over: { query?: string; type?: string; seen?: number } = {}) =>
  server.ask(`/api/v1/cases/${caseId}/documents?${over.query ?? query}`, {
    method: 'POST',
    headers: {
      'content-type': over.type ?? 'application/octet-stream',
      'if-match': `"${over.seen ?? revision}"`,
      cookie: await server.cookie(as),
    },
    body: bytes,
  });
const kept = async () =>
  (await server.running.storage.database.query<{ content: Buffer }>('SELECT content FROM documents')).rows;

describe('documents of a case', () => {
  it('are kept encrypted, cited by the case, and read again by who may see it', async () => {
    const attached = await attach('handling-officer');
    expect(attached.status).toBe(201);
    revision = attached.body.revision;
    const [row] = await kept();
    expect(row?.content.includes('赵小明')).toBe(false);
    const view = await server.get(`/api/v1/cases/${caseId}`, 'handling-officer');
    expect(view.body.documents).toEqual([
      expect.objectContaining({ title: '现场照片.jpg', kind: 'physical-evidence', bytes: bytes.byteLength }),
    ]);
    const read = await server.get(`/api/v1/cases/${caseId}/documents/${attached.body.document}`, 'handling-officer');
    expect([read.status, read.text]).toEqual([200, bytes.toString()]);
    expect(read.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('stand in their volumes, and what is internal is not there for whom the case was only handed to', async () => {
    const report = query.replace(/^title=[^&]*/, `title=${encodeURIComponent('调查终结报告')}`);
    const attached = await attach('handling-officer', {
      query: report.replace('physical-evidence', 'official-document'),
    });
    revision = attached.body.revision;
    const volumes = (await server.get(`/api/v1/cases/${caseId}/volumes`, 'archivist')).body;
    expect(volumes.main).toMatchObject([{ n: 1, heading: { id: 'evidence' }, title: '现场照片.jpg' }]);
    expect(volumes.supplementary).toMatchObject([{ n: 1, heading: { id: 'report' }, title: '调查终结报告' }]);
    const request = { kind: 'people', requester: 'h1', respondents: ['r1'], dispute: '赔偿', occurredOn: '2026-03-02' };
    const handed = await server.post(`/api/v1/cases/${caseId}/mediation/RequestMediation`, request, 'intake-clerk', {
      'if-match': `"${revision}"`,
    });
    expect(handed.status).toBe(200);
    revision = handed.body.revision;
    const seen = (await server.get(`/api/v1/cases/${caseId}/volumes`, 'mediator')).body;
    expect(seen).toMatchObject({ main: [{ title: '现场照片.jpg' }], supplementary: null });
    const view = (await server.get(`/api/v1/cases/${caseId}`, 'mediator')).body;
    expect(view.documents).toHaveLength(1);
    const titles = async (as: string): Promise<string[]> =>
      (await server.get(`/api/v1/cases/${caseId}/history`, as)).body.entries
        .filter(({ type }: { type: string }) => type === 'DocumentAttached')
        .map(({ data }: { data: { title: string } }) => data.title);
    expect(await titles('archivist')).toEqual(['现场照片.jpg', '调查终结报告']);
    expect(await titles('mediator')).toEqual(['现场照片.jpg']);
    expect(view.proceedings.map(({ id }: { id: string }) => id)).toEqual(['mediation-1']);
    const { terms } = (await server.get(`/api/v1/cases/${caseId}/due`, 'mediator')).body;
    expect(new Set(terms.map(({ proceeding }: { proceeding: string }) => proceeding))).toEqual(
      new Set(['mediation-1']),
    );
    const internal = `/api/v1/cases/${caseId}/documents/${attached.body.document}`;
    expect((await server.get(internal, 'mediator')).status).toBe(404);
    expect((await server.get(internal, 'archivist')).status).toBe(200);
  });

  it.each([
    ['a kind that is not in the list', { query: query.replace('physical-evidence', 'rumour') }, 400],
    ['no title', { query: query.replace(/^title=[^&]*&/, '') }, 400],
    ['a body that is not bytes', { type: 'application/json' }, 400],
    ['a file that has changed since', { seen: 0 }, 412],
  ])('refuses %s and keeps nothing', async (_, over, status) => {
    const before = (await kept()).length;
    expect((await attach('handling-officer', over)).status).toBe(status);
    expect((await kept()).length).toBe(before);
  });

  it('are not there for who may not see the case, and cannot be cited without their bytes', async () => {
    const [document] = (await server.get(`/api/v1/cases/${caseId}`, 'handling-officer')).body.documents;
    expect((await server.get(`/api/v1/cases/${caseId}/documents/${document.id}`, 'police-liaison')).status).toBe(404);
    expect((await attach('police-liaison')).status).toBe(404);
    const cited = {
      document: document.id,
      title: 'x',
      kind: 'other',
      mediaType: 'a/b',
      bytes: 1,
      sha256: '0'.repeat(64),
      occurredOn: '2026-03-02',
    };
    const straight = await server.post(`/api/v1/cases/${caseId}/case/AttachDocument`, cited, 'handling-officer', {
      'if-match': `"${revision}"`,
    });
    expect([straight.status, straight.body.code]).toEqual([404, 'command.unknown']);
  });
});
