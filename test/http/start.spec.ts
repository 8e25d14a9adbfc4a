import 'reflect-metadata';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../src/access/demo-accounts.js';
import { explain } from '../../src/explain.js';
import { readConfig } from '../../src/config.js';
import { makeLog } from '../../src/logger.js';
import { startServer, type Running } from '../../src/server.js';

let folder: string;
let seeded = 0;

const hooks = {
  log: makeLog('silent', false),
  onProgress: () => undefined,
  onFailure: () => undefined,
  seed: () => {
    seeded += 1;
    return Promise.resolve();
  },
};
const running: Running[] = [];

async function start(env: Record<string, string> = {}): Promise<Running> {
  const all = { DATA_DIR: join(folder, 'data'), PORT: '0', ...env };
  const started = await startServer(readConfig(all), all, hooks);
  running.push(started);
  await started.ready;
  return started;
}

// Whatever a test that failed left running.
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

/** What whoever starts it would read; both languages. */
async function refusal(env: Record<string, string> = {}): Promise<string> {
  const said = await start(env).then(() => 'started', explain);
  expect(said).toMatch(/\p{Script=Han}/u);
  expect(said).toMatch(/[A-Za-z]{3}/);
  return said;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huzhi-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a start', () => {
  it('without configuration fills in accounts and cases; a second one takes up the same data', async () => {
    const first = await start();
    expect(first.filled.length).toBeGreaterThan(20);
    expect(seeded).toBe(1);
    await first.stop();
    // Nothing was seeded into the log here, so it is still empty: the hook is called again, the accounts are not made again.
    const second = await start();
    expect(second.filled).toEqual([]);
  });

  it('is refused while another process holds the data', async () => {
    await start();
    expect(await refusal()).toContain('正被另一个进程使用');
  });

  it('is refused with another master key', async () => {
    expect(await refusal({ HUZHI_MASTER_KEY: 'ab'.repeat(32) })).toContain('HUZHI_MASTER_KEY_OLD');
  });

  it('is refused on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      expect(await refusal({ PORT: String(port) })).toContain('已被占用');
    } finally {
      other.close();
    }
  });

  it('in production makes no demo accounts, and takes none that are there', async () => {
    const key = readFileSync(join(folder, 'data', 'keys', 'master.key'), 'utf8');
    const { filled, url } = await start({
      NODE_ENV: 'production',
      HUZHI_MASTER_KEY: key,
      HUZHI_COOKIE_SECRET: 'e'.repeat(40),
      HOST: '127.0.0.1',
    });
    expect(filled).toEqual([]);
    expect(await (await fetch(`${url}/api/v1/demo-accounts`)).json()).toEqual([]);
    const signedIn = await fetch(`${url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'head', password: demoPassword }),
    });
    expect(signedIn.status).toBe(401);
  });

  it('is refused on data of a newer release, and on damaged data', async () => {
    const version = join(folder, 'data', 'version.json');
    writeFileSync(version, '{"format":99,"postgres":18}');
    expect(await refusal()).toContain('更新的版本');
    writeFileSync(version, '{');
    expect(await refusal()).toContain('已损坏');
  });
});
