import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBackup } from '../../src/backup/check-file.js';
import { backup } from '../../src/backup/commands.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { registration, TestServer } from './server.js';

/** The whole server with its log in KurrentDB (protocol double), everything else in the embedded database. */
describe('a server with EVENT_STORE=kurrentdb', () => {
  let node: DoubleNode;
  let server: TestServer;

  beforeAll(async () => {
    node = await DoubleNode.start();
    server = await TestServer.start({ kurrentUrl: node.url });
  });
  afterAll(async () => {
    await server.stop();
    await node.stop();
  });

  it('says what the adapter was tested on', async () => {
    const { status, body } = await server.get('/health/ready');
    expect(status).toBe(200);
    expect(body).toMatchObject({ store: 'kurrentdb', note: 'adapter tested on a protocol double only' });
  });

  it('carries a command to KurrentDB and to the desk, and answers the same again', async () => {
    const headers = { 'idempotency-key': '0b5f6a3c-4f0e-4f57-8d0c-9a1d2d1f7a11' };
    const first = await server.post('/api/v1/cases', registration(), 'intake-clerk', headers);
    expect(first.status).toBe(201);
    expect(node.log.events.some(({ stream }) => stream.startsWith('huzhi/log/case-'))).toBe(true);
    const again = await server.post('/api/v1/cases', registration(), 'intake-clerk', headers);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const desk = await server.get(`/api/v1/desks/intake?atLeast=${first.body.position}`, 'intake-clerk');
    expect([desk.status, JSON.stringify(desk.body)]).toEqual([200, expect.stringContaining(first.body.id)]);
  });

  it('gives a whole backup of the log while it runs', async () => {
    const { token } = (await server.post('/api/v1/tokens', { account: 'operations', label: '备份' }, 'administrator'))
      .body;
    const folder = mkdtempSync(join(tmpdir(), 'huzhi-backup-'));
    const file = join(folder, 'running');
    const env = { HUZHI_URL: server.running.url, HUZHI_TOKEN: token };
    expect(await backup([file], { env, say: () => undefined, progress: () => () => undefined })).toBe(0);
    const { header, ending } = await checkBackup(file);
    expect(header.head).toBeGreaterThan(0);
    expect(ending.counts.event).toBe(header.head + 1);
    rmSync(folder, { recursive: true });
  });

  it('goes on after the connection broke', async () => {
    node.cut();
    const answer = await server.post('/api/v1/cases', registration(), 'intake-clerk');
    expect([201, 503]).toContain(answer.status);
    await expect(server.post('/api/v1/cases', registration(), 'intake-clerk')).resolves.toMatchObject({ status: 201 });
  });

  it('says that the storage cannot be reached when KurrentDB has gone, and that nothing was recorded', async () => {
    await node.stop();
    const answer = await server.post('/api/v1/cases', registration(), 'intake-clerk');
    expect(answer).toMatchObject({ status: 503, body: { code: 'storage.unreachable' } });
    expect(answer.headers.get('retry-after')).toBe('30');
  });
});
