import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '../../src/access/demo-accounts.js';
import { freshDirectory } from '../contract/databases.js';
import { registration } from '../http/server.js';
import { compileProject, start } from './compiled-project.js';

/** May a small file system be mounted here? Asked by doing it. */
function mountable(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'huzhi-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'huzhi', place]).status === 0;
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true });
  return mounted;
}

/** The program as it is started, asked through its port. */
class Served {
  readonly ended: Promise<number | null>;
  said = '';
  private url = '';
  private cookie = '';

  constructor(readonly process: ChildProcessWithoutNullStreams) {
    this.ended = new Promise((ended) => process.once('close', ended));
    process.stderr.on('data', (part: Buffer) => (this.said += part.toString()));
  }

  async ready(): Promise<this> {
    let text = '';
    await new Promise<void>((ready, failed) => {
      this.process.stdout.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Ready')) ready();
      });
      void this.ended.then(() => failed(new Error(`${text}${this.said}`)));
    });
    this.url = /http:\/\/\S+/.exec(text)![0];
    const answer = await this.ask('/api/v1/sign-in', { account: 'intake-clerk', password: demoPassword });
    this.cookie = answer.cookie;
    return this;
  }

  async ask(path: string, body?: unknown) {
    const headers = { 'content-type': 'application/json', cookie: this.cookie };
    const response = await fetch(
      this.url + path,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    );
    const answer = (await response.json()) as { id?: string; code?: string; status?: unknown };
    return { status: response.status, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', ...{ answer } };
  }

  /** Registers cases until it is refused; ids of those acknowledged, and the refusal. */
  async registerUntilRefused(most = Infinity) {
    const ids: string[] = [];
    while (ids.length < most) {
      const { status, answer } = await this.ask('/api/v1/cases', registration({ summary: '某'.repeat(1_200) }));
      if (status !== 201) return { ids, status, code: answer.code };
      ids.push(answer.id!);
    }
    return { ids };
  }
}

describe('a full disk', () => {
  let project: string;
  let directory: string;
  let served: Served[] = [];
  beforeAll(() => void (project = compileProject()));
  afterAll(() => rmSync(project, { recursive: true, force: true }));
  beforeEach(async () => void (directory = await freshDirectory()));
  afterEach(async () => {
    for (const { process, ended } of served) if (process.kill('SIGKILL')) await ended;
    served = [];
    rmSync(directory, { recursive: true, force: true });
  });

  const serve = (place: string, environment: Record<string, string> = {}) => {
    const env = { DATA_DIR: place, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '', ...environment };
    const one = new Served(start(project, 'src/main.js', env));
    served.push(one);
    return one.ready();
  };

  const allThere = async (place: string, ids: readonly string[]) => {
    const again = await serve(place);
    const missing: string[] = [];
    for (const id of ids) if ((await again.ask(`/api/v1/cases/${id}`)).status !== 200) missing.push(id);
    expect(missing).toEqual([]);
    expect((await again.ask('/api/v1/cases', registration())).status).toBe(201);
  };

  it('is answered by 503 everywhere, ends the process with path and free bytes, and costs nothing acknowledged', async () => {
    const sign = join(directory, 'full');
    const server = await serve(directory, { HUZHI_FIRE_FULL: sign });
    const before = await server.registerUntilRefused(12);
    writeFileSync(sign, '');
    const after = await server.registerUntilRefused();
    expect(after).toMatchObject({ status: 503, code: 'store.disk-full' });
    // All at once: two seconds later it has gone.
    const [ready, ...others] = await Promise.all([
      server.ask('/health/ready'),
      server.ask(`/api/v1/cases/${before.ids[0]}`),
      server.ask('/api/v1/desks/intake'),
      server.ask('/api/v1/sign-in', { account: 'head', password: 'x' }),
    ]);
    expect(ready).toMatchObject({ status: 503, answer: { status: 'failed' } });
    for (const other of others) expect(other).toMatchObject({ status: 503, answer: { code: 'store.disk-full' } });
    expect(await server.ended).toBe(1);
    expect(server.said).toContain(directory);
    expect(server.said).toMatch(/ENOSPC.*\d+ bytes free/);
    expect(server.said).toMatch(/\p{Script=Han}/u);
    rmSync(sign);
    await allThere(directory, [...before.ids, ...after.ids]);
  });

  (mountable() ? it : it.skip)('of a small file system does the same', async () => {
    const small = mkdtempSync(join(tmpdir(), 'huzhi-small-'));

    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'huzhi', small]).status).toBe(0);
    try {
      cpSync(directory, join(small, 'data'), { recursive: true });
      const server = await serve(join(small, 'data'));
      const before = await server.registerUntilRefused(5);
      // All the rest but some hundred kilobytes is taken by somebody else.
      const { bavail, bsize } = statfsSync(small);
      writeFileSync(join(small, 'other'), Buffer.alloc(Math.max(0, bavail * bsize - 300_000)));
      const after = await server.registerUntilRefused();
      expect(after).toMatchObject({ status: 503, code: 'store.disk-full' });
      expect(await server.ended).toBe(1);
      expect(server.said).toMatch(/ENOSPC.*\d+ bytes free/);
      rmSync(join(small, 'other'));
      await allThere(join(small, 'data'), [...before.ids, ...after.ids]);
    } finally {
      for (const { process, ended } of served.splice(0)) if (process.kill('SIGKILL')) await ended;
      spawnSync('umount', [small]);
      rmSync(small, { recursive: true });
    }
  });
});
