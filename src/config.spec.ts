import { describe, expect, it } from '@jest/globals';
import { Misconfigured, readConfig } from './config.js';

const secrets = { HUZHI_MASTER_KEY: 'a'.repeat(64), HUZHI_COOKIE_SECRET: 'b'.repeat(32) };

function faults(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error;
    for (const { zh, en } of error.lines) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
    return error.lines.map(({ en }) => en);
  }
  return [];
}

describe('configuration', () => {
  it('needs nothing to try it out', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      port: 3000,
      host: null,
      databaseUrl: null,
      role: 'all',
      logLevel: 'info',
    });
  });

  it('refuses production without its secrets, naming each', () => {
    const lines = faults({ NODE_ENV: 'production' });
    expect(lines).toHaveLength(2);
    expect(lines.join()).toContain('HUZHI_MASTER_KEY');
    expect(lines.join()).toContain('HUZHI_COOKIE_SECRET');
    expect(faults({ NODE_ENV: 'production', ...secrets })).toEqual([]);
    expect(faults({ NODE_ENV: 'production', ...secrets, HUZHI_COOKIE_SECRET: 'short' })).toHaveLength(1);
  });

  it('never repeats a secret in what it says', () => {
    expect(faults({ HUZHI_COOKIE_SECRET: 'hunter2' }).join()).not.toContain('hunter2');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['ROLE', 'boss'],
    ['LOG_LEVEL', 'loud'],
    ['EVENT_STORE', 'oracle'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value }).join()).toContain(name);
  });

  it('takes a log in KurrentDB only with its address', () => {
    const url = 'kurrentdb://127.0.0.1:2113?tls=false';
    expect(readConfig({ KURRENTDB_URL: url })).toMatchObject({ kurrentUrl: null });
    expect(readConfig({ EVENT_STORE: 'kurrentdb', KURRENTDB_URL: url })).toMatchObject({ kurrentUrl: url });
    expect(faults({ EVENT_STORE: 'kurrentdb' }).join()).toContain('KURRENTDB_URL');
  });

  it('needs a server for a process that does only part of the work', () => {
    expect(faults({ ROLE: 'clock' }).join()).toContain('DATABASE_URL');
    expect(faults({ ROLE: 'clock', DATABASE_URL: 'postgres://127.0.0.1/huzhi' })).toEqual([]);
  });
});
