import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_FILTER } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeWeb } from '../../src/http/listen.js';
import { ProblemFilter } from '../../src/http/problem.filter.js';
import { RoomWords } from '../../src/http/room-words.js';
import { Screens, ScreensController } from '../../src/http/screens.controller.js';
import { makeLog } from '../../src/logger.js';

class Module {}
let app: NestFastifyApplication;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'huzhi-screens-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>护知</title>');
  writeFileSync(join(folder, 'web', 'assets', 'index-4f2a.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  const screens = join(folder, 'web');
  const module = {
    module: Module,
    controllers: [ScreensController],
    providers: [
      { provide: Screens, useValue: new Screens(screens) },
      { provide: APP_FILTER, useValue: new ProblemFilter(new RoomWords({})) },
    ],
  };
  const log = makeLog('silent', false);
  app = await makeWeb(module, { cookieSecret: 'x'.repeat(32), screens, log, production: false });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the screens', () => {
  it('are one page for every address of theirs, asked for anew each time', async () => {
    for (const path of ['/', '/desks/intake', '/cases/1?tab=due', '/index.html']) {
      const answer = await fetch(`${url}${path}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('护知');
    }
  });

  it('are files named by their content, kept for ever', async () => {
    const answer = await fetch(`${url}/assets/index-4f2a.js`);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    '/assets/index-old.js',
    '/favicon.ico',
    '/api',
    '/api/v1/nowhere',
    '/health',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('do not answer %s', async (path) => {
    const answer = await fetch(`${url}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toContain('not for anybody');
  });
});
