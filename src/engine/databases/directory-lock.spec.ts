import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.js';
import { holderHere, type Holder } from './holder.js';

describe('lock of a data directory', () => {
  let directory: string;
  let path: string;
  const mine = holderHere('x');
  const held = { code: 'data.held' };
  const left = (holder: Partial<Holder> | string) =>
    writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify({ ...mine, ...holder }));
  const take = () => lockDirectory(directory, 300);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'huzhi-'));
    path = join(directory, 'lock');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is had by one at a time and leaves nothing behind', async () => {
    const outcomes = await Promise.allSettled([take(), take(), take()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { ...held, details: { pid: process.pid } },
    });
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') outcome.value.release();
    expect(readdirSync(directory)).toEqual([]);
    (await take()).release();
  });

  it('is taken over from a process that is gone', async () => {
    left({ pid: spawnSync(process.execPath, ['-e', '']).pid });
    (await take()).release();
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over when the pid was given to another process since', async () => {
    left({ pid: process.pid, started: '1' });
    (await take()).release();
  });

  it('is not taken over from a process that runs', async () => {
    left({ pid: process.ppid, started: null });
    await expect(take()).rejects.toMatchObject({
      ...held,
      message: expect.stringContaining(`process ${process.ppid}`),
    });
    expect((JSON.parse(readFileSync(path, 'utf8')) as Holder).pid).toBe(process.ppid);
  });

  it('is not taken over from another host while that one marks it', async () => {
    left({ host: 'elsewhere', pid: 7 });
    const marking = setInterval(() => left({ host: 'elsewhere', pid: 7 }), 50);
    await expect(take().finally(() => clearInterval(marking))).rejects.toMatchObject({
      ...held,
      message: expect.stringContaining('process 7 on elsewhere'),
    });
    (await take()).release();
  });

  it('is taken over when it says nothing readable and nobody marks it', async () => {
    left('{"pid":');
    (await take()).release();
  });

  it('does not remove the lock of one who took it over', async () => {
    const lock = await take();
    left({ token: 'somebody else' });
    lock.release();
    expect(existsSync(path)).toBe(true);
  });
});
