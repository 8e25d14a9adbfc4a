import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { models } from '../../src/departments/index.js';
import { park } from '../../src/engine/projections/parked.js';
import { readPointers } from '../../src/engine/projections/pointers.js';
import { until } from '../harness/until.js';
import { key, registration, TestServer, type Answer } from './server.js';

let server: TestServer;
const admin = 'administrator';
const readModels = '/api/v1/admin/read-models';
const parked = '/api/v1/admin/parked';

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

const remove = async (path: string, as = admin): Promise<Answer> =>
  server.ask(path, { method: 'DELETE', headers: { cookie: await server.cookie(as) } });

async function openCase(): Promise<{ id: string; position: number; revision: number }> {
  return (await server.post('/api/v1/cases', registration(), 'intake-clerk')).body;
}

const rebuildOf = async (name: string) => (await server.get(`${readModels}/${name}/rebuild`, admin)).body.rebuild;
const ended = (name: string) => until(async () => ['done', 'cancelled'].includes((await rebuildOf(name))?.state));

async function tableOf(name: string): Promise<string> {
  const [pointer] = await readPointers(server.running.storage.database, `name = $1 AND state = 'live'`, [name]);
  return pointer!.table;
}

/** Holds the reading of rebuilds (which read more at once than live batches) back until the answer is called. */
function holdRebuilds(): () => void {
  const { store } = server.running.storage;
  const readAll = store.readAll.bind(store);
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  store.readAll = async (after, limit) => {
    if (limit > 500) await gate;
    return readAll(after, limit);
  };
  return () => {
    store.readAll = readAll;
    open();
  };
}

describe('read models', () => {
  it('are listed with how they stand', async () => {
    await openCase();
    await until(async () =>
      (await server.get(readModels, admin)).body.readModels.every((one: { lag: number }) => one.lag === 0),
    );
    const { body } = await server.get(readModels, admin);
    expect(body.readModels.map(({ name }: { name: string }) => name)).toEqual(models.map(({ name }) => name));
    expect(body.readModels[0]).toMatchObject({
      state: 'live',
      checkpoint: await server.head(),
      lag: 0,
      parked: { failed: 0, behind: 0, skipped: 0 },
      passed: {},
      rebuild: { state: 'done', askedBy: null, percent: 100 },
    });
  });

  it('are rebuilt beside what serves, and published by one pointer', async () => {
    const before = await tableOf('cases');
    const asked = await server.post(`${readModels}/cases/rebuild`, {}, admin);
    expect([asked.status, asked.body.rebuild.askedBy]).toEqual([202, admin]);
    await ended('cases');
    expect(await rebuildOf('cases')).toMatchObject({ state: 'done', percent: 100, secondsLeft: null, error: null });
    expect(await tableOf('cases')).not.toBe(before);
    const { position } = await openCase();
    const desk = await server.get(`/api/v1/desks/supervision?atLeast=${position}`, 'supervisor');
    expect(desk.body.position).toBeGreaterThanOrEqual(position);
  });

  it('are all rebuilt while a desk is read and commands are taken', async () => {
    const asked = await server.post(`${readModels}/rebuild`, {}, admin);
    expect(asked.body.rebuilds).toHaveLength(models.length);
    await openCase();
    expect((await server.get('/api/v1/desks/supervision', 'supervisor')).status).toBe(200);
    for (const { name } of models) await ended(name);
    const { body } = await server.get(readModels, admin);
    expect(new Set(body.readModels.map((one: { rebuild: { state: string } }) => one.rebuild.state))).toEqual(
      new Set(['done']),
    );
  });

  it('go on serving the same table when a rebuild is cancelled, and are not rebuilt twice at once', async () => {
    const before = await tableOf('cases');
    const release = holdRebuilds();
    try {
      await server.post(`${readModels}/cases/rebuild`, {}, admin);
      await until(async () => (await rebuildOf('cases')).state === 'running');
      const again = await server.post(`${readModels}/cases/rebuild`, {}, admin);
      expect([again.status, again.body.code]).toEqual([409, 'rebuild.running']);
      const listed = (await server.get(readModels, admin)).body.readModels[0];
      expect(listed).toMatchObject({ name: 'cases', state: 'rebuilding' });
      const cancelled = await remove(`${readModels}/cases/rebuild`);
      expect([cancelled.status, cancelled.body.rebuild.state]).toEqual([202, 'cancelling']);
    } finally {
      release();
    }
    await ended('cases');
    expect(await rebuildOf('cases')).toMatchObject({ state: 'cancelled', cancelledBy: admin });
    expect(await tableOf('cases')).toBe(before);
    const tables = await server.running.storage.database.query(`SELECT 1 FROM read_models WHERE state = 'building'`);
    expect(tables.rows).toEqual([]);
    const none = await remove(`${readModels}/cases/rebuild`);
    expect([none.status, none.body.code]).toEqual([409, 'rebuild.none']);
  });
});

describe('what is parked', () => {
  /** A case whose first event the list of cases could not take, as the runner would note it. */
  async function parkFirst() {
    const { id } = await openCase();
    const [first] = await server.running.storage.store.read(`case-${id}`);
    const table = await tableOf('cases');
    const { position, stream, type } = first!;
    await park(server.running.storage.database, 'cases', table, [
      { position, stream, type, state: 'failed', error: 'Error: as a test' },
    ]);
    return { position, stream };
  }

  it('is listed and tried again', async () => {
    const { position, stream } = await parkFirst();
    const { body } = await server.get(parked, admin);
    expect(body.parked).toEqual([
      expect.objectContaining({ readModel: 'cases', position, stream, state: 'failed', error: 'Error: as a test' }),
    ]);
    const retried = await server.post(`${parked}/cases/${position}/retry`, {}, admin);
    expect([retried.status, retried.body]).toEqual([200, { taken: 1, waiting: 0 }]);
    expect((await server.get(parked, admin)).body.parked).toEqual([]);
  });

  it('is skipped with a reason that stays on record', async () => {
    const { position } = await parkFirst();
    const path = `${parked}/cases/${position}/skip`;
    const silent = await server.post(path, {}, admin);
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, '/reason']);
    expect((await server.post(path, { reason: '登记有误' }, admin)).status).toBe(200);
    expect((await server.get(parked, admin)).body.parked).toEqual([]);
    expect((await server.get(`${parked}?skipped=true`, admin)).body.parked).toEqual([
      expect.objectContaining({ position, state: 'skipped', skippedBy: admin, skippedBecause: '登记有误' }),
    ]);
    const twice = await server.post(path, { reason: '登记有误' }, admin);
    expect([twice.status, twice.body.code]).toEqual([404, 'parked.unknown']);
  });

  it('waits while its read model is rebuilt', async () => {
    const { position } = await parkFirst();
    const release = holdRebuilds();
    try {
      await server.post(`${readModels}/cases/rebuild`, {}, admin);
      const answer = await server.post(`${parked}/cases/${position}/retry`, {}, admin);
      expect([answer.status, answer.body.code]).toEqual([409, 'parked.rebuilding']);
    } finally {
      release();
    }
    await ended('cases');
    expect((await server.get(parked, admin)).body.parked).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['POST', `${readModels}/nothing/rebuild`, 404, 'read-model.unknown'],
    ['GET', `${readModels}/nothing/rebuild`, 404, 'read-model.unknown'],
    ['DELETE', `${readModels}/nothing/rebuild`, 404, 'read-model.unknown'],
    ['POST', `${parked}/nothing/1/retry`, 404, 'read-model.unknown'],
    ['POST', `${parked}/cases/99999/retry`, 404, 'parked.unknown'],
    ['POST', `${parked}/credit/99999/retry`, 404, 'parked.unknown'],
    ['POST', `${parked}/cases/one/retry`, 404, 'parked.unknown'],
  ])('%s %s is %d %s', async (method, path, status, code) => {
    const answer =
      method === 'GET'
        ? await server.get(path, admin)
        : method === 'POST'
          ? await server.post(path, {}, admin)
          : await remove(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    ['GET', readModels],
    ['POST', `${readModels}/rebuild`],
    ['POST', `${readModels}/cases/rebuild`],
    ['GET', `${readModels}/cases/rebuild`],
    ['DELETE', `${readModels}/cases/rebuild`],
    ['GET', parked],
    ['POST', `${parked}/cases/1/retry`],
    ['POST', `${parked}/cases/1/skip`],
  ])('%s %s is for administrators only', async (method, path) => {
    const init = { method, ...(method === 'POST' ? { body: '{}' } : {}) };
    const headers = {
      cookie: await server.cookie('head'),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    };
    expect((await server.ask(path, { ...init, headers })).status).toBe(403);
    expect((await server.ask(path, { ...init, headers: { ...headers, cookie: '' } })).status).toBe(401);
  });

  it('takes no field that it does not know', async () => {
    const answer = await server.post(`${readModels}/cases/rebuild`, { fast: true }, admin);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, '/fast']);
  });
});

describe('an event that this code does not know', () => {
  async function tellUnknown(id: string, revision: number, type: string, schemaVersion: number): Promise<number> {
    const event = {
      type,
      schemaVersion,
      data: { proceeding: 'complaint-1' },
      actor: 'intake-clerk',
      onBehalfOf: null,
      correlationId: key(),
      causationId: null,
      occurredOn: registration().occurredOn,
      occurredAt: null,
      law: [],
    };
    const mark = { id: key(), account: 'intake-clerk', bodyHash: 'a later release' };
    const write = { stream: `case-${id}`, expected: revision, events: [event] };
    return (await server.running.storage.store.append([write], mark)).position;
  }

  it.each([
    ['of an unknown type', 'OfALaterRelease', 1],
    ['of a newer shape', 'ClueVerified', 2],
  ])('%s stops no projection, is counted, and stops every command on its case alone', async (_, type, version) => {
    const { id, revision } = await openCase();
    const position = await tellUnknown(id, revision, type, version);
    const other = await openCase();
    const desk = await server.get(`/api/v1/desks/supervision?limit=200&atLeast=${other.position}`, 'supervisor');
    expect(desk.body.position).toBeGreaterThanOrEqual(other.position);
    expect(other.position).toBeGreaterThan(position);
    const { body } = await server.get(readModels, admin);
    for (const one of body.readModels) expect(one.passed).toMatchObject({ [`${type}@${version}`]: 1 });

    const right = { entry: { id: 't9', type: 'trademark', title: '另一商标' }, occurredOn: registration().occurredOn };
    const act = (to: string, seen: number) =>
      server.post(`/api/v1/cases/${to}/case/AddRight`, right, 'intake-clerk', { 'if-match': `"${seen}"` });
    const refused = await act(id, revision + 1);
    expect([refused.status, refused.body.code]).toEqual([503, 'case.unknown-event']);
    expect((await act(other.id, other.revision)).status).toBe(200);
    expect((await server.get(`/api/v1/cases/${id}`, 'intake-clerk')).status).toBe(200);
    expect((await server.get(`/api/v1/cases/${id}/history`, 'intake-clerk')).status).toBe(200);
  });
});
