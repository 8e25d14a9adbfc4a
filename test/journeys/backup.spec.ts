import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backup, restore, verify, type Surroundings } from '../../src/backup/commands.js';
import { restoreInto } from '../../src/backup/restore.js';
import { withNewPlace } from '../../src/backup/open.js';
import { readConfig } from '../../src/config.js';
import { serverAnswers } from '../contract/databases.js';
import {
  altered,
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
  resealed,
  seen,
  serverPlace,
} from './backup-places.js';
import { registration } from '../harness/office.js';

let said: string[] = [];
const around = (env: Env): Surroundings => ({ env, say: (line) => said.push(line), progress: () => () => undefined });

const files = folder();
const file = join(files, 'monday');
const later = join(files, 'tuesday');
let source: Env;
let document: string;
let masterKey: string;

beforeAll(async () => {
  source = await embeddedPlace();
  document = await fill(source);
  masterKey = masterKeyIn(source);
  expect(await backup([file], around(source))).toBe(0);
});
afterAll(removeFolders);

/** Line 0 is the header, then come an account, a process, two parked events: position 0 stands on line 5. */
const atLine = (at: number, change: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => (index === at ? change(line) : line))
    .join('\n');

describe('a backup', () => {
  it('is two files for their owner only, whole by every check, with nothing personal to read in either', async () => {
    expect(readdirSync(files).toSorted()).toEqual(['monday', 'monday.keys']);
    for (const name of ['monday', 'monday.keys']) expect(statSync(join(files, name)).mode & 0o777).toBe(0o600);
    expect(await verify([file], around({}))).toBe(0);
    expect(await verify([], around(source))).toBe(0);
    const text = gunzipSync(readFileSync(file)).toString() + gunzipSync(readFileSync(`${file}.keys`)).toString();
    for (const hidden of ['赵小明', '13800000000', '现场照片', masterKey]) expect(text).not.toContain(hidden);
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('wrapped');
  });

  it('does not write over a file, and leaves none when there is nothing to back up', async () => {
    const before = readFileSync(file);
    expect(await codeOf(backup([file], around(source)))).toBe('backup.file-exists');
    expect(readFileSync(file)).toEqual(before);
    expect(await codeOf(backup([join(files, 'none')], around({ DATA_DIR: folder() })))).toBe('store.not-there');
    expect(existsSync(join(files, 'none'))).toBe(false);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['a letter of an event', atLine(9, (line) => line.replace('CaseRegistered', 'CaseRegistereb')), /position 4\b/],
    ['a salt', (text) => text.replace(/"[\w+/]{4}([\w+/]{17,}={0,2}","[0-9a-f]{64}")/, '"AAAA$1'), /position 0\b/],
    ['a leaf', atLine(6, (line) => line.replace(/"[0-9a-f]{4}([0-9a-f]{60}"\]\})$/, '"0000$1')), /position 1\b/],
    ['an event left out', (text) => text.split('\n').toSpliced(8, 1).join('\n'), /revision/],
    ['the events of an append', (text) => text.replace(/,\d+(,"[0-9a-f]{64}"\]\})/, ',2$1'), /do not join/],
    ['the last event left out', (text) => text.split('\n').toSpliced(-4, 1).join('\n'), /count of event/],
    ['a byte of a document', (text) => text.replace(/"content":"..../, '"content":"AAAA'), /document/],
    ['an account left out', (text) => text.split('\n').toSpliced(1, 1).join('\n'), /count of account/],
  ])('is refused with %s changed, although its hash was made to fit', async (_, change, where) => {
    const error: unknown = await verify([resealed(file, change)], around({})).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'backup.damaged', message: expect.stringMatching(where) });
  });

  it.each<[string, (text: string) => string, string]>([
    ['the outcome of a command', (text) => text.replace(/,"[0-9a-f]{64}"\]\}/, ',"00"]}'), 'backup.damaged'],
    ['a name of an account', (text) => text.replace('李某', '王某'), 'backup.damaged'],
    ['the end left out', (text) => text.split('\n').slice(0, -2).join('\n') + '\n', 'backup.truncated'],
    ['a line cut', (text) => text.slice(0, 3000), 'backup.truncated'],
    ['a later format', (text) => text.replace('"format":1', '"format":2'), 'backup.newer'],
    ['something else', () => '{"hello":1}\n', 'backup.not-a-backup'],
  ])('is refused with %s changed', async (_, change, code) => {
    expect(await codeOf(verify([altered(file, change)], around({})))).toBe(code);
  });

  it('is refused when the compressed bytes are cut short or changed, wherever', async () => {
    const whole = readFileSync(file);
    const copy = join(folder(), 'copy');
    for (const share of [0, 0.1, 0.5, 0.99]) {
      const at = Math.floor(whole.length * share);
      writeFileSync(copy, whole.subarray(0, at));
      expect(await codeOf(verify([copy], around({})))).toBe('backup.truncated');
      writeFileSync(
        copy,
        Buffer.concat([whole.subarray(0, at), Buffer.of((whole[at] ?? 0) ^ 0x55), whole.subarray(at + 1)]),
      );
      expect(String(await codeOf(verify([copy], around({}))))).toMatch(/^backup\.(damaged|truncated|not-a-backup)$/);
    }
    expect(await codeOf(verify([join(files, 'nothing')], around({})))).toBe('backup.unreadable');
  });
});

describe('a restore', () => {
  it.each<[string, () => string[], () => Promise<Env>, string]>([
    ['into a place that is not empty', () => [file], () => Promise.resolve(source), 'restore.not-empty'],
    ['without its keys', () => [altered(file, (text) => text)], () => embeddedPlace(masterKey), 'restore.no-keys'],
    ['without the master key', () => [file], () => embeddedPlace(), 'restore.master-key'],
    [
      'with another master key',
      () => [file],
      () => embeddedPlace(Buffer.alloc(32, 7).toString('base64')),
      'restore.master-key',
    ],
    [
      'with the keys of another store',
      () => [file, '--keys', resealed(`${file}.keys`, (text) => text.replace(/"store":"..../, '"store":"0000'))],
      () => embeddedPlace(masterKey),
      'restore.other-store',
    ],
    [
      'with keys of which one is not there',
      () => [file, '--keys', resealed(`${file}.keys`, withoutPerson)],
      () => embeddedPlace(masterKey),
      'restore.keys-missing',
    ],
    [
      'with erasures that name no key',
      () => [file, '--erasures', written('person-case-a-r1\n赵小明\n')],
      () => embeddedPlace(masterKey),
      'restore.erasures',
    ],
    [
      'of a backup cut short',
      () => [altered(file, (text) => text.slice(0, 2000))],
      () => embeddedPlace(masterKey),
      'backup.truncated',
    ],
  ])('%s is refused, and the place stays as it was', async (_, args, place, code) => {
    const env = await place();
    const before = readdirSync(String(env.DATA_DIR)).toSorted();
    expect(await codeOf(restore(args(), around(env)))).toBe(code);
    expect(readdirSync(String(env.DATA_DIR)).toSorted()).toEqual(before);
    if (code === 'restore.not-empty') expect(await namesIn(source)).toEqual(['赵小明', '赵小明']);
  });

  it('keeps erased whom a later file of keys, or a list, names, although the old keys are given', async () => {
    await inOffice(source, async ({ act, storage }) => {
      await act('a', 'ErasePerson', 'administrator', { party: 'r1', reason: '依申请删除' });
      await storage.keyring.shred('person-case-a-r1');
    });
    await backup([later], around(source));
    const place = await embeddedPlace(masterKey);
    const list = written('person-case-b-r1\n');
    expect(await restore([file, '--erasures', `${later}.keys`, '--erasures', list], around(place))).toBe(0);
    expect(await namesIn(place)).toEqual([{ erased: true }, { erased: true }]);
  });
});

/** The file of keys without the person of the first case. */
const withoutPerson = (text: string) =>
  text.replace(/.*"id":"person-case-a-r1".*\n/, '').replace(/"key":(\d+)/, (_, count) => `"key":${Number(count) - 1}`);

function written(text: string): string {
  const path = join(folder(), 'names.txt');
  writeFileSync(path, text);
  return path;
}

const withServer = (await serverAnswers()) ? describe : describe.skip;
withServer('from store to store', () => {
  let server: Awaited<ReturnType<typeof serverPlace>>;
  beforeAll(async () => void (server = await serverPlace(masterKey)));
  afterAll(() => server.end());
  const others: Awaited<ReturnType<typeof serverPlace>>[] = [];
  const anotherPlace = async () => {
    const place = await serverPlace(masterKey);
    others.push(place);
    return place;
  };
  afterEach(async () => {
    for (const { end } of others.splice(0)) await end();
  });

  it('embedded to server and back: the same head, leaves, views, documents and outcomes', async () => {
    const before = await seen(source, document);
    const [first, second] = [join(files, 'there'), join(files, 'back')];
    await backup([first], around(source));
    expect(await restore([first], around(server.env))).toBe(0);
    expect(await seen(server.env, document)).toEqual(before);
    await backup([second], around(server.env));
    const home = await embeddedPlace(masterKey);
    expect(await restore([second], around(home))).toBe(0);
    expect(await seen(home, document)).toEqual(before);
    expect(await verify([], around(home))).toBe(0);
    await inOffice(home, async ({ act, storage }) => {
      const again = await act('a', 'OpenCase', 'intake-clerk', registration, opening);
      expect(again).toMatchObject({ repeated: true });
      const next = await act('c', 'OpenCase', 'intake-clerk', registration);
      expect(next.position).toBeGreaterThan(before.head);
      expect(await storage.store.head()).toBe(next.position);
    });
  });

  it.each<[string, () => string[], unknown[]]>([
    [
      'the log records an erasure, and the keys are older',
      () => [later, '--keys', `${file}.keys`],
      [{ erased: true }, '赵小明'],
    ],
    ['the keys are later', () => [file, '--keys', `${later}.keys`], [{ erased: true }, '赵小明']],
    ['the keys are lost, and it is told so', () => [file, '--without-keys'], [{ erased: true }, { erased: true }]],
  ])('opens nobody who was erased when %s', async (_, args, names) => {
    const place = await anotherPlace();
    expect(await restore(args(), around(place.env))).toBe(0);
    expect(await namesIn(place.env)).toEqual(names);
    expect(await verify([], around(place.env))).toBe(0);
  });

  it('leaves nothing behind when the file proves wrong at its end', async () => {
    const wrong = altered(file, (text) => text.replace('李某', '王某'));
    const other = await anotherPlace();
    const work = withNewPlace(
      readConfig(other.env),
      () => undefined,
      (database) => restoreInto(database, wrong, []),
    );
    expect(await codeOf(work.then(() => 0))).toBe('backup.damaged');
    await inOffice(other.env, async ({ storage }) => {
      expect(await storage.store.head()).toBe(-1);
      const { rows } = await storage.database.query('SELECT id FROM accounts UNION SELECT stream FROM events');
      expect(rows).toEqual([]);
      expect(await codeOf(restore([file], around(other.env)))).toBe('restore.in-use');
    });
    expect(await restore([file], around(other.env))).toBe(0);
  });

  it('a store that was changed behind its back is found out in place, and not backed up', async () => {
    await inOffice(server.env, ({ storage }) =>
      storage.database.query(`UPDATE events SET data = set_byte(data, 20, get_byte(data, 20) # 1) WHERE position = 7`),
    );
    said = [];
    expect(await verify([], around(server.env))).toBe(1);
    expect(said).toEqual([expect.stringContaining('position 7')]);
    expect(await codeOf(backup([join(files, 'bad')], around(server.env)))).toBe('store.damaged');
    expect(readdirSync(files).filter((name) => name.startsWith('bad'))).toEqual([]);
  });
});
