import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, restore, verify } from '../../src/backup/commands.js';
import { checkBackup } from '../../src/backup/check-file.js';
import { freshDirectory } from '../contract/databases.js';
import { registration, TestServer } from './server.js';

let server: TestServer;
let token: string;
let dataDir: string;
const files = mkdtempSync(join(tmpdir(), 'huzhi-backup-'));
const around = (env: Record<string, string>) => ({ env, say: () => undefined, progress: () => () => undefined });
const open = () => server.post('/api/v1/cases', registration(), 'intake-clerk');

beforeAll(async () => {
  dataDir = await freshDirectory();
  server = await TestServer.start({ dataDir });
  ({ token } = (await server.post('/api/v1/tokens', { account: 'operations', label: '备份' }, 'administrator')).body);
  for (let n = 0; n < 3; n++) await open();
});
afterAll(async () => {
  await server.stop();
  for (const folder of [files, dataDir]) rmSync(folder, { recursive: true, force: true });
});

describe('a backup of a running server', () => {
  it('is given to an administrator only, and to nobody whom the server does not know', async () => {
    for (const path of ['/api/v1/admin/backup', '/api/v1/admin/backup/keys']) {
      expect((await server.post(path, {})).status).toBe(401);
      expect((await server.post(path, {}, 'head')).body.code).toBe('role.not-allowed');
    }
    const env = { HUZHI_URL: server.running.url, HUZHI_TOKEN: 'a'.repeat(43) };
    await expect(backup([join(files, 'none')], around(env))).rejects.toMatchObject({ code: 'backup.server-refused' });
    await expect(backup([join(files, 'none')], around({ DATA_DIR: dataDir }))).rejects.toMatchObject({
      code: 'backup.server-running',
    });
    const nobody = { HUZHI_URL: 'http://127.0.0.1:9', HUZHI_TOKEN: token };
    await expect(backup([join(files, 'none')], around(nobody))).rejects.toMatchObject({
      code: 'backup.server-refused',
    });
    expect(existsSync(join(files, 'none'))).toBe(false);
  });

  it('is whole although cases are opened meanwhile, and a server that starts on it serves the same desks', async () => {
    const file = join(files, 'running');
    const before = await server.head();
    const [code, ...opened] = await Promise.all([
      backup([file], around({ HUZHI_URL: server.running.url, HUZHI_TOKEN: token })),
      ...Array.from({ length: 5 }, open),
    ]);
    expect([code, ...opened.map(({ status }) => status)]).toEqual([0, 201, 201, 201, 201, 201]);
    expect(await verify([file], around({}))).toBe(0);
    const { header, ending } = await checkBackup(file);
    expect(header.head).toBeGreaterThanOrEqual(before);

    const DATA_DIR = await freshDirectory();
    mkdirSync(join(DATA_DIR, 'keys'));
    copyFileSync(join(dataDir, 'keys', 'master.key'), join(DATA_DIR, 'keys', 'master.key'));
    expect(await restore([file], around({ DATA_DIR }))).toBe(0);
    const copy = await TestServer.start({ dataDir: DATA_DIR });
    try {
      expect(copy.running.filled).toEqual([]);
      expect(await copy.head()).toBe(header.head);
      expect(ending.counts.event).toBe(header.head + 1);
      const desk = await copy.get('/api/v1/search?by=party&q=%E5%BC%A0%E6%9F%90', 'handling-officer');
      expect(desk.body.rows.length).toBeGreaterThanOrEqual(3);
      expect((await copy.get('/api/v1/me', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
    } finally {
      await copy.stop();
      rmSync(DATA_DIR, { recursive: true, force: true });
    }
  });
});
