import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { backup, restore, verify, type Surroundings } from '../../src/backup/commands.js';
import { serverAnswers } from '../contract/databases.js';
import { registration } from '../harness/office.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import {
  codeOf,
  embeddedPlace,
  type Env,
  fill,
  folder,
  inOffice,
  masterKeyIn,
  namesIn,
  opening,
  removeFolders,
  seen,
  serverPlace,
} from './backup-places.js';

const around = (env: Env): Surroundings => ({ env, say: () => undefined, progress: () => () => undefined });
const withServer = await serverAnswers();
const files = folder();
/** Of an embedded log. */
const file = join(files, 'embedded');
let source: Env;
let document: string;
let masterKey: string;
let before: Awaited<ReturnType<typeof seen>>;
const ends: (() => Promise<unknown>)[] = [];

/** A KurrentDB of its own (protocol double), with a database of its own for everything else. */
async function kurrentPlace(): Promise<{ env: Env; node: DoubleNode }> {
  const node = await DoubleNode.start();
  ends.push(() => node.stop());
  return { env: { ...(await database()), EVENT_STORE: 'kurrentdb', KURRENTDB_URL: node.url }, node };
}

/** On the server where there is one: it opens sooner. */
async function database(): Promise<Env> {
  if (!withServer) return embeddedPlace(masterKey);
  const { env, end } = await serverPlace(masterKey);
  ends.push(end);
  return env;
}

beforeAll(async () => {
  source = await embeddedPlace();
  document = await fill(source);
  masterKey = masterKeyIn(source);
  before = await seen(source, document);
  expect(await backup([file], around(source))).toBe(0);
});
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));
afterAll(removeFolders);

describe('a backup of a log in KurrentDB (protocol double)', () => {
  it('crosses from embedded to KurrentDB and back: the same head, leaves, views, documents and outcomes', async () => {
    const { env } = await kurrentPlace();
    expect(await restore([file], around(env))).toBe(0);
    expect(await seen(env, document)).toEqual(before);
    const there = await inOffice(env, async ({ act, storage }) => {
      expect(await act('a', 'OpenCase', 'intake-clerk', registration, opening)).toMatchObject({ repeated: true });
      const next = await act('c', 'OpenCase', 'intake-clerk', registration);
      expect(next.position).toBeGreaterThan(before.head);
      expect(await storage.store.head()).toBe(next.position);
      return next.position;
    });
    expect(await verify([], around(env))).toBe(0);
    const grown = await seen(env, document);
    expect(grown.head).toBe(there);

    const home = await embeddedPlace(masterKey);
    const back = join(files, 'back');
    expect(await backup([back], around(env))).toBe(0);
    expect(await verify([back], around({}))).toBe(0);
    expect(await restore([back], around(home))).toBe(0);
    expect(await seen(home, document)).toEqual(grown);
    await inOffice(home, async ({ act }) => {
      expect(await act('a', 'OpenCase', 'intake-clerk', registration, opening)).toMatchObject({ repeated: true });
    });
  });

  it('crosses to another KurrentDB, although appends break off or are not answered on the way', async () => {
    const [one, other] = [await kurrentPlace(), await kurrentPlace()];
    expect(await restore([file], around(one.env))).toBe(0);
    const copy = join(files, 'copy');
    expect(await backup([copy], around(one.env))).toBe(0);
    other.node.faults.appends.push(null, 'cut-after', 'cut-before', null, 'cut-after');
    expect(await restore([copy], around(other.env))).toBe(0);
    expect(await seen(other.env, document)).toEqual(before);
  });

  it('crosses to PostgreSQL', async () => {
    const { env } = await kurrentPlace();
    expect(await restore([file], around(env))).toBe(0);
    const copy = join(files, 'to-postgres');
    expect(await backup([copy], around(env))).toBe(0);
    const place = await database();
    expect(await restore([copy], around(place))).toBe(0);
    expect(await seen(place, document)).toEqual(before);
  });

  it('lets no server start on a restore that was broken off, and the same restore ends it', async () => {
    const { env, node } = await kurrentPlace();
    node.faults.appends.push(null, null, 'denied');
    await expect(restore([file], around(env))).rejects.toThrow();
    expect(node.log.events.length).toBeGreaterThan(0);
    await expect(namesIn(env)).rejects.toMatchObject({ name: 'KurrentUnfit', message: /restore again/ });
    expect(await restore([file], around(env))).toBe(0);
    expect(await seen(env, document)).toEqual(before);
  });

  it('is not restored into a KurrentDB that has a log, which stays as it was', async () => {
    const { env, node } = await kurrentPlace();
    await fill(env);
    const events = node.log.events.length;
    const other: Env = { ...env, ...(await database()) };
    expect(await codeOf(restore([file], around(other)))).toBe('restore.not-empty');
    expect(await codeOf(restore([file], around(env)))).toBe('restore.not-empty');
    expect(node.log.events).toHaveLength(events);
    expect(await namesIn(env)).toEqual(['赵小明', '赵小明']);
  });

  it('finds what was changed in KurrentDB', async () => {
    const { env, node } = await kurrentPlace();
    expect(await restore([file], around(env))).toBe(0);
    await namesIn(env);
    const kept = node.log.events.findLast(({ stream }) => stream.startsWith('huzhi/log/'))!;
    const content = Buffer.from(kept.data);
    content[content.length - 1] = content.at(-1)! ^ 1;
    Object.assign(kept, { data: content });
    expect(await verify([], around(env))).toBe(1);
    await expect(backup([join(files, 'changed')], around(env))).rejects.toMatchObject({ code: 'store.damaged' });
  });

  it('is asked for under the store that the database names', async () => {
    const { env } = await kurrentPlace();
    expect(await restore([file], around(env))).toBe(0);
    await namesIn(env);
    const elsewhere = { ...env, EVENT_STORE: 'postgres' };
    await expect(backup([join(files, 'none')], around(elsewhere))).rejects.toMatchObject({ name: 'KurrentUnfit' });
  });
});
