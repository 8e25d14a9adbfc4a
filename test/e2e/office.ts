import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';

/** A server of its own on a free port with a fresh data directory (or the one that HUZHI_URL names), and a browser. */
export interface Office {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openOffice(): Promise<Office> {
  const data = mkdtempSync(join(tmpdir(), 'huzhi-e2e-data-'));
  const { child, url } = process.env.HUZHI_URL ? { child: null, url: process.env.HUZHI_URL } : await startServer(data);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium
    .launch({ executablePath, args: quiet, timeout: 120_000 })
    .catch(async (error: unknown) => {
      if (child) await ended(child);
      throw error;
    });
  return {
    url,
    browser,
    async close() {
      await browser.close();
      if (child) await ended(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function startServer(data: string): Promise<{ child: ChildProcess; url: string }> {
  const { DATABASE_URL: _, NODE_ENV: __, ...rest } = process.env;
  const child = spawn(process.execPath, [process.env.HUZHI_MAIN ?? 'dist/src/main.js'], {
    env: { ...rest, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  // It fills in the demo cases first; what the test waits for at most stands in its configuration.
  for (const end = performance.now() + 480_000; performance.now() < end;) {
    if (child.exitCode !== null) break;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url && (await isReady(url))) return { child, url };
    await wait(200);
  }
  await ended(child);
  throw new Error(`the server did not become ready:\n${said}`);
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, wait(15_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
}
