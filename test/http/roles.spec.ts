import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAnswers, serverForTest, type TestDatabase } from '../contract/databases.js';
import { until } from '../harness/until.js';
import { day, registration, TestServer } from './server.js';

const there = await serverAnswers();

/** One image in three processes' roles, over one database server and one master key. */
(there ? describe : describe.skip)('ROLE=api, projector and clock over one server', () => {
  let folder: string;
  let database: TestDatabase;
  const servers: Partial<Record<'api' | 'projector' | 'clock', TestServer>> = {};
  const start = async (role: 'api' | 'projector' | 'clock') =>
    (servers[role] = await TestServer.start({ role, databaseUrl: database.url, dataDir: folder }));
  let id: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huzhi-roles-'));
    database = await serverForTest();
    // The projector first: an api is ready when what it reads is there.
    await start('projector');
    await start('api');
  });
  afterAll(async () => {
    for (const server of Object.values(servers)) await server.stop();
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('api records, projector brings it to the desk', async () => {
    const { api } = servers;
    const received = { occurredOn: day(40), receivedOn: day(40), source: 'consumer-complaint' };
    const made = await api!.post('/api/v1/cases', registration(received), 'intake-clerk', { 'idempotency-key': key });
    expect(made.status).toBe(201);
    id = made.body.id;
    const desk = await api!.get(`/api/v1/desks/intake?atLeast=${made.body.position}`, 'intake-clerk');
    expect([desk.status, desk.text]).toEqual([200, expect.stringContaining(id)]);
  });

  it('projector answers for its health only', async () => {
    expect(await servers.projector!.get('/health/ready')).toMatchObject({ status: 200 });
    expect(await servers.projector!.get('/api/v1/desks/intake')).toMatchObject({ status: 404 });
  });

  it('what is due is acted on by the clock alone', async () => {
    expect(await history()).not.toContain('clock');
    await start('clock');
    await until(async () => (await history()).includes('clock'));
  });

  const history = async () => (await servers.api!.get(`/api/v1/cases/${id}/history`, 'intake-clerk')).text;
});

const key = '4f4a35a3-6a9a-4d0e-8f0b-0b7f6f3c2b11';
