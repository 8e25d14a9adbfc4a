import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registration, TestServer } from '../../test/http/server.js';
import { models } from '../departments/index.js';
import { park } from '../engine/projections/parked.js';
import { readPointers } from '../engine/projections/pointers.js';
import { parked, rebuild, retry, skip } from './commands.js';

type Run = typeof rebuild;

async function runs(run: Run, env: Record<string, string>, ...args: readonly string[]) {
  const lines: string[] = [];
  const code = await run(args, { env, say: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}

describe('at the terminal of a running server', () => {
  let server: TestServer;
  let folder: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huzhi-held-'));
    server = await TestServer.start({ dataDir: folder });
    const pass = await server.post('/api/v1/tokens', { account: 'operations', label: 'cli' }, 'administrator');
    env = { HUZHI_URL: server.running.url, HUZHI_TOKEN: pass.body.token };
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('rebuilds what is named, and all', async () => {
    expect(await runs(rebuild, env, 'cases')).toEqual({ code: 0, said: '已重建 Rebuilt: cases' });
    const all = await runs(rebuild, env);
    expect([all.code, all.said.split('\n')]).toEqual([0, expect.arrayContaining(['已重建 Rebuilt: terms'])]);
    expect(all.said.split('\n')).toHaveLength(models.length);
  });

  it('names the read models when there is none of that name', async () => {
    const answer = await runs(rebuild, env, 'nothing');
    expect(answer.code).toBe(2);
    expect(answer.said).toContain('terms');
  });

  it('lists, retries and skips what is parked', async () => {
    const { database, store } = server.running.storage;
    const { id, position } = (await server.post('/api/v1/cases', registration(), 'intake-clerk')).body;
    // Or what the server reads of the case only now would wait behind it too.
    await server.get(`/api/v1/desks/intake?atLeast=${position}`, 'intake-clerk');
    const [pointer] = await readPointers(database, `name = 'cases' AND state = 'live'`, []);
    const [first, second] = await store.read(`case-${id}`);
    const waits = (event: typeof first, state: 'failed' | 'behind') => ({ ...event!, state, error: null });
    await park(database, 'cases', pointer!.table, [waits(first, 'failed')]);
    expect((await runs(parked, env)).said).toContain(`cases\t${first!.position}\tcase-${id}`);
    expect((await runs(retry, env, 'cases', String(first!.position))).said).toContain('Taken: 1');
    await park(database, 'cases', pointer!.table, [waits(first, 'failed'), waits(second, 'behind')]);
    expect((await runs(skip, env, 'cases', String(first!.position), '登记', '有误')).said).toContain('Taken: 1');
    expect((await runs(parked, env)).said).toContain('Nothing is parked');
    const gone = await runs(skip, env, 'cases', String(first!.position), '再来');
    expect([gone.code, gone.said]).toEqual([1, expect.stringContaining('No such event is parked')]);
  });

  it.each<[string, Run, readonly string[]]>([
    ['retry', retry, ['cases']],
    ['retry', retry, ['cases', 'one']],
    ['skip', skip, ['cases', '1']],
    ['parked', parked, ['cases']],
  ])('says how %s is used', async (name, run, args) => {
    const answer = await runs(run, env, ...args);
    expect([answer.code, answer.said]).toEqual([2, expect.stringContaining(`huzhi ${name}`)]);
  });

  it('names the endpoint, and harms nothing, when it finds the directory held', async () => {
    for (const run of [rebuild, parked]) {
      const answer = await runs(run, { DATA_DIR: folder });
      expect(answer.code).toBe(1);
      expect(answer.said).toContain('HUZHI_URL');
      expect(answer.said).toContain('/api/v1/admin/read-models');
    }
    expect((await server.get('/health/ready')).status).toBe(200);
  });

  it('is turned away without a token of an administrator, and told when nobody answers', async () => {
    const pass = await server.post('/api/v1/tokens', { account: 'complaint-platform', label: 'cli' }, 'administrator');
    expect((await runs(parked, { ...env, HUZHI_TOKEN: pass.body.token })).said).toContain('Your role may not');
    expect((await runs(parked, { ...env, HUZHI_URL: 'http://127.0.0.1:9' })).said).toContain('cannot be reached');
  });
});

describe('in a place that nobody holds', () => {
  it('opens it, builds, and leaves it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huzhi-free-'));
    try {
      const env = { DATA_DIR: folder };
      expect((await runs(rebuild, env, 'cases')).said).toContain('已重建 Rebuilt: cases');
      expect((await runs(parked, env)).code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
