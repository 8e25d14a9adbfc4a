import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../src/access/demo-accounts.js';
import { roles, type Role } from '../../src/law/roles.js';
import { registration, TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

const signIn = (account: string, password: string) => server.post('/api/v1/sign-in', { account, password });

describe('demo accounts', () => {
  it('at least one for each role that a person holds, listed without sign-in, on this machine only', async () => {
    const { body } = await server.get('/api/v1/demo-accounts');
    const held = (roles as readonly Role[]).filter((role) => !role.machine).map(({ id }) => id);
    const listed = body.map(({ id }: { id: string }) => id);
    expect(listed).toEqual(expect.arrayContaining(held));
    const others = listed.filter((id: string) => !held.includes(id));
    expect(others.toSorted()).toEqual([
      'agriculture-assistant',
      'agriculture-head',
      'agriculture-officer',
      'agriculture-reviewer',
      'assisting-officer',
      'culture-assistant',
      'culture-head',
      'culture-officer',
      'culture-reviewer',
    ]);
    expect(JSON.stringify(body)).not.toContain('argon2');
    expect(new URL(server.running.url).hostname).toBe('127.0.0.1');
    // And machines, which nobody signs in as.
    expect(server.running.filled).toHaveLength(listed.length + 2);
  });
});

describe('the browser', () => {
  it('gets a signed cookie that no script can read, and is known by it', async () => {
    const answer = await signIn('head', demoPassword);
    expect(answer.status).toBe(200);
    expect(answer.body.account).toMatchObject({
      id: 'head',
      roles: ['head'],
      unit: 'amr',
      division: '640500',
      demo: true,
    });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^huzhi=.*HttpOnly/);
    expect(cookie).toContain('SameSite=Lax');
    const me = await server.get('/api/v1/me', undefined, { cookie: cookie.split(';')[0] ?? '' });
    expect(me.body).toEqual(answer.body.account);
  });

  it('is refused a cookie that was changed', async () => {
    const cookie = (await signIn('head', demoPassword)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const forged = cookie.replace(/huzhi=(.)/, (_whole, first: string) => `huzhi=${first === 'A' ? 'B' : 'A'}`);
    expect((await server.get('/api/v1/me', undefined, { cookie: forged })).status).toBe(401);
  });

  it('signs out for good: the cookie is worth nothing afterwards', async () => {
    const cookie = (await signIn('head', demoPassword)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const out = await server.post('/api/v1/sign-out', {}, undefined, { cookie });
    expect(out.status).toBe(204);
    expect((await server.get('/api/v1/me', undefined, { cookie })).status).toBe(401);
  });

  it('is told the same of a wrong password and of no account', async () => {
    const wrong = await signIn('auditor', 'huzhi-demo ');
    const nobody = await signIn('nobody', 'huzhi-demo');
    expect(wrong.status).toBe(401);
    expect(nobody.text).toBe(wrong.text);
  });

  it('must fill in both', async () => {
    const answer = await server.post('/api/v1/sign-in', { account: 'head', pass: 'x' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([
      { field: '/pass', code: 'field.unknown' },
      { field: '/password', code: 'field.required' },
    ]);
  });

  it('is made to wait after five failures for one account, the right password included', async () => {
    for (let n = 0; n < 5; n++) expect((await signIn('archivist', 'guess')).status).toBe(401);
    const answer = await signIn('archivist', demoPassword);
    expect(answer.status).toBe(429);
    expect(answer.body.code).toBe('sign-in.throttled');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('head', demoPassword)).status).toBe(200);
  });
});

describe('a machine', () => {
  it('acts by a bearer token that an administrator gave, shown once and kept as a hash', async () => {
    const given = await server.post(
      '/api/v1/tokens',
      { account: 'complaint-platform', label: '投诉平台' },
      'administrator',
    );
    expect(given.status).toBe(201);
    const { token } = given.body;
    const opened = await server.post('/api/v1/cases', registration(), undefined, { authorization: `Bearer ${token}` });
    expect(opened.status).toBe(201);
    const { rows } = await server.running.storage.database.query(
      "SELECT encode(hash, 'hex') AS hash, label FROM passes WHERE kind = 'token'",
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gets one for no person’s account, in whose name the administrator would then act', async () => {
    for (const account of ['head', 'administrator']) {
      const refused = await server.post('/api/v1/tokens', { account, label: 'x' }, 'administrator');
      expect([refused.status, refused.body.code]).toEqual([422, 'token.machines-only']);
      expect(refused.body.detail).toEqual({ zh: expect.stringContaining('机器账号'), en: expect.any(String) });
    }
    const { rows } = await server.running.storage.database.query(
      "SELECT 1 FROM passes WHERE account = 'head' AND kind = 'token'",
    );
    expect(rows).toEqual([]);
  });

  it('has no password that would let it sign in', async () => {
    for (const password of ['', demoPassword]) expect((await signIn('operations', password)).status).not.toBe(200);
  });

  it('gets none from anybody else, nor for an account that is not there', async () => {
    expect((await server.post('/api/v1/tokens', { account: 'head', label: 'x' }, 'head')).body.code).toBe(
      'role.not-allowed',
    );
    expect((await server.post('/api/v1/tokens', { account: 'nobody', label: 'x' }, 'administrator')).status).toBe(404);
  });

  it('cannot use a session as a token, nor a token it made up', async () => {
    const cookie = await server.cookie('head');
    const session = decodeURIComponent(cookie.slice('huzhi='.length)).split('.')[0] ?? '';
    for (const token of [session, 'a'.repeat(43)])
      expect((await server.get('/api/v1/me', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});
