import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CaseFile } from '../../src/case/file.js';
import { BackupError } from '../../src/backup/backup-error.js';
import { readConfig } from '../../src/config.js';
import { DocumentShelf } from '../../src/documents/document-shelf.js';
import type { PostgresEventStore } from '../../src/engine/event-store/postgres.js';
import { systemRandom } from '../../src/engine/random.js';
import { systemClock } from '../../src/engine/time/clock.js';
import { openOffice } from '../../src/office.js';
import { actor } from '../../src/play/replay.js';
import { openStorage } from '../../src/storage.js';
import { freshDirectory, serverForTest, serverUrl } from '../contract/databases.js';
import { registration } from '../harness/office.js';

export type Env = Readonly<Record<string, string>>;

/** An office over the store that an environment names, while `work` is done. */
export async function inOffice<T>(
  env: Env,
  work: (office: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const office = await open(env);
  try {
    return await work(office);
  } finally {
    await office.storage.close();
  }
}

async function open(env: Env) {
  const nothing = () => undefined;
  const storage = await openStorage(readConfig(env), env, { onProgress: nothing, onFailure: nothing });
  const { store, keyring, database } = storage;
  const office = openOffice({ store, keyring, clock: systemClock, random: systemRandom });
  const shelf = new DocumentShelf(database, keyring, office.handler, office.world);
  const act = (id: string, name: string, role: string, body: object, commandId: string = randomUUID()) =>
    office.handler.execute({
      ...{ kind: 'case', id, room: 'case', name, commandId, account: actor(role, 'amr') },
      body: { occurredOn: '2026-03-02', ...body },
    });
  return { ...office, storage, shelf, act };
}

export const officer = actor('handling-officer', 'amr');
export const photograph = Buffer.from('现场照片：门头有赵小明字样');
/** The command that opened the case `a`, to be given once more. */
export const opening = randomUUID();

/** Two cases with a natural person each, a document and an account. Answers the document's id. */
export async function fill(env: Env): Promise<string> {
  return inOffice(env, async ({ act, shelf, storage }) => {
    const { revision } = await act('a', 'OpenCase', 'intake-clerk', registration, opening);
    await act('b', 'OpenCase', 'intake-clerk', registration);
    await storage.database.query(
      `INSERT INTO accounts (id, name, roles, unit, department, division, password_hash)
       VALUES ('li', '李某', '{head,handling-officer}', 'amr', 'market-regulation', '640500', 'hash')`,
    );
    await storage.database.query(`INSERT INTO processes (name, checkpoint) VALUES ('shredder', 5)`);
    await storage.database.query(
      `INSERT INTO parked ("table", read_model, position, stream, type, state, skipped_by, skipped_because)
       VALUES ('cases_1', 'cases', 3, 'case-a', 'RightAdded', 'skipped', 'li', '重复'),
         ('cases_1', 'cases', 4, 'case-a', 'CaseRegistered', 'behind', NULL, NULL),
         ('process:credit', 'credit', 4, 'case-a', 'CaseRegistered', 'failed', NULL, NULL)`,
    );
    const given = { title: '照片.jpg', kind: 'physical-evidence', mediaType: 'image/jpeg', occurredOn: '2026-03-02' };
    return (await shelf.attach(officer, 'a', { ...given, content: photograph }, randomUUID(), revision)).document;
  });
}

/** All that must be the same in a copy. */
export async function seen(env: Env, document: string) {
  return inOffice(env, async ({ handler, storage, shelf }) => {
    const rows = await (storage.store as PostgresEventStore).stored(-1, 1000);
    const { rows: kept } = await storage.database.query(
      `SELECT (SELECT json_agg(a ORDER BY id) FROM accounts a) AS accounts,
         (SELECT json_agg(d ORDER BY id) FROM documents d) AS documents,
         (SELECT json_agg(json_build_array(key_id, shredded_at IS NULL) ORDER BY key_id) FROM keys) AS keys,
         (SELECT json_agg(json_build_array(name, checkpoint)) FROM processes) AS processes,
         (SELECT json_agg(p ORDER BY "table", position) FROM parked p WHERE state <> 'behind') AS parked`,
    );
    return {
      head: await storage.store.head(),
      leaves: rows.map(({ leaf }) => Buffer.from(leaf).toString('hex')),
      views: [(await handler.load('case', 'a')).state, (await handler.load('case', 'b')).state],
      document: Buffer.from((await shelf.read(officer, 'a', document))?.content ?? '').toString(),
      index: storage.keyring.blindIndex('id', '110101199003070000'),
      kept,
    };
  });
}

/** The natural persons of the two cases, as an officer reads them. */
export const namesIn = (env: Env) =>
  inOffice(env, async ({ handler }) => {
    const files = await Promise.all(['a', 'b'].map((id) => handler.load('case', id)));
    return files.map(({ state }) => (state as CaseFile).parties.r1?.name);
  });

export async function embeddedPlace(masterKey?: string): Promise<Env> {
  const DATA_DIR = await freshDirectory();
  made.push(DATA_DIR);
  return masterKey === undefined ? { DATA_DIR } : { DATA_DIR, HUZHI_MASTER_KEY: masterKey };
}

/** A database of its own on the server; nobody is connected to it. */
export async function serverPlace(masterKey: string) {
  const { database, end } = await serverForTest(1);
  const { rows } = await database.query<{ name: string }>('SELECT current_database() AS name');
  await database.close();
  const url = new URL(serverUrl);
  url.pathname = `/${rows[0]?.name}`;
  const env: Env = { DATABASE_URL: url.href, DATA_DIR: folder(), HUZHI_MASTER_KEY: masterKey };
  return { env, end };
}

/** Folders of this run. */
const made: string[] = [];

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'huzhi-backup-'));
  made.push(path);
  return path;
}

export function removeFolders(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

export const masterKeyIn = ({ DATA_DIR = '' }: Env) =>
  readFileSync(join(DATA_DIR, 'keys', 'master.key'), 'utf8').trim();

/** The same file with its text changed, and well compressed. */
export function altered(file: string, change: (text: string) => string): string {
  const copy = join(folder(), 'altered');
  writeFileSync(copy, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return copy;
}

/** As `altered`, with the hash at the end made to fit again, as somebody would who knows the format. */
export function resealed(file: string, change: (text: string) => string): string {
  return altered(file, (text) => {
    const lines = change(text).trimEnd().split('\n');
    const { end } = JSON.parse(lines.pop() ?? '') as { end: object };
    const body = `${lines.join('\n')}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    return `${body}${JSON.stringify({ end: { ...end, sha256 } })}\n`;
  });
}

/** The stable code with which it ends, or its exit code. */
export const codeOf = (work: Promise<number>) =>
  work.catch((error: unknown) => {
    if (!(error instanceof BackupError)) throw error;
    return error.code;
  });
