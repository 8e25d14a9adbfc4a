import { constants } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openEmbedded } from '../../src/engine/databases/embedded.js';
import { type PooledDatabase } from '../../src/engine/databases/pooled-database.js';
import { serverDatabase } from '../../src/engine/databases/server.js';

/** A database of a test's own, gone after `end`. */
export interface TestDatabase {
  readonly database: PooledDatabase;
  /** Of a server's; absent for the embedded one. */
  readonly url?: string;
  readonly end: () => Promise<void>;
}

/** Where a PostgreSQL server may answer; a suite that needs one says so itself when it does not. */
export const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export async function embeddedForTest(): Promise<TestDatabase> {
  const directory = await freshDirectory();
  const database = await openEmbedded(directory);
  const end = async () => {
    await closed(database);
    await rm(directory, { recursive: true, force: true });
  };
  return { database, end };
}

/** A new data directory, copied from one that is made once: making one takes 4 s, and many suites want one. */
export async function freshDirectory(): Promise<string> {
  const model = await modelDirectory();
  const directory = await mkdtemp(join(tmpdir(), 'huzhi-'));
  await cp(model, directory, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return directory;
}

async function modelDirectory(): Promise<string> {
  const modules = join(import.meta.dirname, '../../node_modules');
  const pglite = await readFile(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  const model = join(modules, '.cache', `huzhi-embedded-${(JSON.parse(pglite) as { version: string }).version}`);
  if (await isThere(model)) return model;
  await mkdir(join(modules, '.cache'), { recursive: true });
  const beside = await mkdtemp(`${model}-`);
  await (await openEmbedded(beside)).close();
  // Another suite may have been first; then its directory is as good.
  await rename(beside, model).catch(() => rm(beside, { recursive: true }));
  return model;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

export async function serverForTest(connections = 10): Promise<TestDatabase> {
  const name = `huzhi_test_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = serverDatabase(url.href, { connections });
  const end = async () => {
    await closed(database);
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { database, url: url.href, end };
}

/** Where CI says that there is a server, a suite that finds none fails. */
export async function serverAnswers(): Promise<boolean> {
  if (process.env.CI_POSTGRES === 'required') return true;
  return onServer('SELECT 1').then(
    () => true,
    () => false,
  );
}

/** Closing waits for connections to be given back; one that a failed test left open is not waited for any longer. */
async function closed(database: PooledDatabase): Promise<void> {
  await Promise.race([database.close(), wait(10_000, undefined, { ref: false })]);
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 60_000 });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
