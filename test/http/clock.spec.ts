import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { systemClock } from '../../src/engine/time/clock.js';
import { key, registration, TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
  expect((await server.post('/api/v1/cases', registration(), 'intake-clerk')).status).toBe(201);
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => server.stop());

/** The process's clock, so many milliseconds away from the database's. */
function astray(off: number): void {
  const now = systemClock.now.bind(systemClock);
  jest.spyOn(systemClock, 'now').mockImplementation(() => new Date(now().getTime() + off));
}

describe('a process whose clock differs from the database by more than two seconds', () => {
  it.each([30_000, -30_000])(
    'records nothing while it is %d ms off, says so, and goes on once it is right',
    async (off) => {
      const before = await server.head();
      const headers = { 'idempotency-key': key() };
      astray(off);
      const refused = await server.post('/api/v1/cases', registration(), 'intake-clerk', headers);
      expect(refused).toMatchObject({ status: 503, body: { code: 'clock.astray' } });
      expect(refused.headers.get('content-type')).toMatch('application/problem+json');
      expect(refused.body.detail).toEqual({
        zh: expect.stringContaining('时钟'),
        en: expect.stringContaining('clock'),
      });
      expect(await server.head()).toBe(before);

      jest.restoreAllMocks();
      const done = await server.post('/api/v1/cases', registration(), 'intake-clerk', headers);
      expect(done).toMatchObject({ status: 201, body: { repeated: false } });
      expect(await server.head()).toBeGreaterThan(before);
    },
  );

  it('goes on recording while it is off by less', async () => {
    astray(1_000);
    expect((await server.post('/api/v1/cases', registration(), 'intake-clerk')).status).toBe(201);
  });
});
