import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demoPassword } from '../../src/access/demo-accounts.js';
import type { Config } from '../../src/config.js';
import { localDateOf } from '../../src/engine/time/day.js';
import { deskPatience } from '../../src/http/department-desks.js';
import { makeLog } from '../../src/logger.js';
import { startServer, type Running } from '../../src/server.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // A test says by its expectations what it takes the body to be.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A whole server over the embedded database in a folder of its own, asked through real sockets. */
export class TestServer {
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly running: Running,
    private readonly folder: string,
  ) {}

  static async start(over: Partial<Config> = {}): Promise<TestServer> {
    const folder = mkdtempSync(join(tmpdir(), 'huzhi-http-'));
    const config: Config = {
      production: false,
      port: 0,
      host: null,
      databaseUrl: null,
      kurrentUrl: null,
      dataDir: folder,
      role: 'all',
      cookieSecret: null,
      logLevel: 'silent',
      ...over,
    };
    const silent = { log: makeLog('silent', false), onProgress: () => undefined, onFailure: () => undefined };
    const running = await startServer(config, {}, silent);
    await running.ready;
    return new TestServer(running, folder);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.running.url}${path}`, init);
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  }

  /** Signs in once for each account. */
  async cookie(account: string): Promise<string> {
    const known = this.cookies.get(account);
    if (known) return known;
    const answer = await this.post('/api/v1/sign-in', { account, password: demoPassword });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    this.cookies.set(account, cookie);
    return cookie;
  }

  /** A desk that waited in vain for `atLeast` answers with what it has; on a busy machine it is asked again. */
  async get(path: string, as?: string, headers: Record<string, string> = {}): Promise<Answer> {
    const init = { headers: { ...headers, ...(as ? { cookie: await this.cookie(as) } : {}) } };
    const end = performance.now() + 60_000;
    for (;;) {
      const asked = performance.now();
      const answer = await this.ask(path, init);
      const waited = performance.now() - asked;
      if (!path.includes('atLeast=') || waited < deskPatience || performance.now() > end) return answer;
    }
  }

  async post(path: string, body: unknown, as?: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, ...(as ? { cookie: await this.cookie(as) } : {}) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Opens a case as the intake clerk. @throws Error when it was not taken */
  async openCase(over: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.post('/api/v1/cases', registration(over), 'intake-clerk');
    if (answer.status !== 201) throw new Error(`the case was not opened: ${answer.text}`);
    return answer;
  }

  /** Position of the last event: unchanged means that nothing was recorded. */
  head(): Promise<number> {
    return this.running.storage.store.head();
  }
}

const DAY = 86_400_000;
const shanghai = 8 * 3_600_000;

/** Legal local date of today, and days before it. */
export function day(before = 0): string {
  return localDateOf(new Date(Date.now() - before * DAY).toISOString());
}

// What a spec calls today is another day after midnight: one that would begin in the minutes before begins just after.
const left = DAY - ((Date.now() + shanghai) % DAY);
if (left < 180_000) await wait(left + 1_000);

export const key = (): string => randomUUID();

/** A registration as an intake clerk types it. */
export function registration(over: Record<string, unknown> = {}) {
  return {
    occurredOn: day(),
    source: 'report',
    receivedOn: day(1),
    title: '某商行涉嫌侵犯注册商标专用权案',
    parties: [
      { id: 'r1', kind: 'natural', roles: ['respondent'], name: '张某' },
      { id: 'i1', kind: 'legal', roles: ['informant', 'right-holder'], name: '某酒业有限公司' },
    ],
    rights: [{ id: 't1', type: 'trademark', number: '1234567', title: '某商标', holder: 'i1' }],
    ...over,
  };
}
