import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embeddedForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { keysSchema } from '../../../migrations/1700000001000-keys.js';
import { fieldCommitment, type Sealed } from '../proof/leaf.js';
import { seededRandom } from '../random.js';
import { HandClock } from '../time/clock.js';
import { DatabaseKeyStore } from './database-key-store.js';
import { type KeyStore } from './key-store.js';
import { type Keyring, type OpenedValue } from './keyring.js';
import { MasterKey } from './master-key.js';
import { MemoryKeyStore } from './memory-key-store.js';
import { openKeyring } from './stored-keyring.js';

const eventId = '5f0c1c5e-7a7b-5d3c-9a55-0d6c7f3b2a11';
const place = { eventId, field: 'name' };
const person = { ...place, keyId: 'person-17' as const };

let made: TestDatabase;

beforeAll(async () => {
  made = await embeddedForTest();
  for (const statement of keysSchema) await made.database.query(statement);
});

afterAll(() => made.end());

const stores: [string, () => Promise<KeyStore>][] = [
  ['memory', () => Promise.resolve(new MemoryKeyStore())],
  ['database', () => made.database.query('TRUNCATE keys').then(() => new DatabaseKeyStore(made.database))],
];

describe.each(stores)('keyring in %s', (_kind, makeStore) => {
  const random = seededRandom('keyring');
  const clock = new HandClock();
  const masterBytes = random(32);
  const master = new MasterKey(masterBytes);
  let store: KeyStore;
  let keyring: Keyring;

  beforeEach(async () => {
    store = await makeStore();
    keyring = await openKeyring(store, master, { random, clock, cachedFor: 30_000 });
  });

  const another = (given = master) => openKeyring(store, given, { random, clock });
  const altered = (sealed: Sealed, part: 'nonce' | 'text' | 'tag'): Sealed => {
    const bytes = Buffer.from(sealed.sealed[part] as string, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
    return { sealed: { ...sealed.sealed, [part]: bytes.toString('base64') } };
  };

  it('opens what it sealed, whatever the value, and commits to it', async () => {
    const values = fc.jsonValue({ noUnicodeString: false }).filter(isRecordable).map(withoutNegativeZero);
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const sealed = await keyring.seal(value, person);
        const opened = (await keyring.open(sealed, place)) as OpenedValue;
        expect(opened.value).toEqual(value);
        expect(fieldCommitment(opened.salt, value).toString('hex')).toBe(sealed.sealed.commitment);
      }),
      { numRuns: 60 },
    );
  });

  it('never seals twice alike, and shows nothing of the value', async () => {
    const [first, second] = [await keyring.seal('赵某', person), await keyring.seal('赵某', person)];
    expect(first.sealed.nonce).not.toBe(second.sealed.nonce);
    expect(first.sealed.text).not.toBe(second.sealed.text);
    expect(first.sealed.commitment).not.toBe(second.sealed.commitment);
    expect(Buffer.from(first.sealed.text, 'base64').includes('赵某')).toBe(false);
  });

  it.each(['nonce', 'text', 'tag'] as const)('refuses a sealed value whose %s was altered', async (part) => {
    const sealed = await keyring.seal('赵某', person);
    await expect(keyring.open(altered(sealed, part), place)).rejects.toMatchObject({ code: 'seal.broken' });
  });

  it('refuses a value moved to another event or field, or given another commitment', async () => {
    const sealed = await keyring.seal('赵某', person);
    const other = await keyring.seal('钱某', person);
    const swapped = { sealed: { ...sealed.sealed, commitment: other.sealed.commitment } };
    await expect(keyring.open(sealed, { eventId, field: 'address' })).rejects.toMatchObject({ code: 'seal.broken' });
    const elsewhere = '00000000-7a7b-5d3c-9a55-0d6c7f3b2a11';
    await expect(keyring.open(sealed, { eventId: elsewhere, field: 'name' })).rejects.toMatchObject({
      code: 'seal.broken',
    });
    await expect(keyring.open(swapped, place)).rejects.toMatchObject({ code: 'seal.broken' });
  });

  it('answers erased after shredding, everywhere and for good', async () => {
    const sealed = await keyring.seal('赵某', person);
    const kept = await keyring.seal('钱某', { ...place, keyId: 'person-18' });
    expect(await keyring.has('person-17')).toBe(true);
    await keyring.shred('person-17');
    await keyring.shred('person-17');
    expect(await keyring.has('person-17')).toBe(false);
    expect(await keyring.open(sealed, place)).toEqual({ erased: true });
    expect(await (await another()).open(sealed, place)).toEqual({ erased: true });
    await expect(keyring.seal('赵某', person)).rejects.toMatchObject({ code: 'key.shredded' });
    expect(((await keyring.open(kept, place)) as OpenedValue).value).toBe('钱某');
  });

  it('shreds a key that was never used, so that it never will be', async () => {
    await keyring.shred('person-19');
    await expect(keyring.seal('孙某', { ...place, keyId: 'person-19' })).rejects.toMatchObject({
      code: 'key.shredded',
    });
  });

  it('learns within its time of a key shredded by another process, at once when told', async () => {
    const sealed = await keyring.seal('赵某', person);
    await (await another()).shred('person-17');
    expect(((await keyring.open(sealed, place)) as OpenedValue).value).toBe('赵某');
    clock.advance(30_000);
    expect(await keyring.open(sealed, place)).toEqual({ erased: true });
    const second = await keyring.seal('钱某', { ...place, keyId: 'person-18' });
    await (await another()).shred('person-18');
    keyring.forget('person-18');
    expect(await keyring.open(second, place)).toEqual({ erased: true });
  });

  it('makes one key although two processes seal for the person at once', async () => {
    const other = await another();
    const sealed = await Promise.all([
      keyring.seal('甲', person),
      other.seal('乙', person),
      keyring.seal('丙', person),
    ]);
    const fresh = await another();
    const opened = await Promise.all(sealed.map(async (one) => ((await fresh.open(one, place)) as OpenedValue).value));
    expect(opened).toEqual(['甲', '乙', '丙']);
  });

  it('tells a lost key from an erased person', async () => {
    const foreign = await openKeyring(new MemoryKeyStore(), master, { random, clock });
    await expect(keyring.open(await foreign.seal('赵某', person), place)).rejects.toMatchObject({
      code: 'key.missing',
    });
  });

  it('opens everything after the master key was changed, and finds everyone again', async () => {
    const sealed = await keyring.seal('赵某', person);
    const index = keyring.blindIndex('resident-id', '110101199003070038');
    const next = new MasterKey(random(32), [random(32), masterBytes]);
    const changed = await another(next);
    expect(await store.wrappedByOthers(next.version, 10)).toEqual([]);
    expect(((await changed.open(sealed, place)) as OpenedValue).value).toBe('赵某');
    expect(changed.blindIndex('resident-id', '110101199003070038')).toBe(index);
    await expect(another(master)).rejects.toMatchObject({ code: 'secret.unknown' });
  });

  it('indexes blindly: the same again, apart by kind and by installation', async () => {
    const index = keyring.blindIndex('resident-id', '110101199003070038');
    expect(index).toMatch(/^[0-9a-f]{64}$/);
    expect((await another()).blindIndex('resident-id', '110101199003070038')).toBe(index);
    expect(keyring.blindIndex('passport', '110101199003070038')).not.toBe(index);
    const elsewhere = await openKeyring(new MemoryKeyStore(), master, { random, clock });
    expect(elsewhere.blindIndex('resident-id', '110101199003070038')).not.toBe(index);
  });

  it('encrypts a document under the case file’s key, bound to its name', async () => {
    const file = { keyId: 'file-2026-000123' as const, name: 'evidence-4' };
    const bytes = await keyring.encryptFile(Buffer.from('现场笔录'), file);
    expect(bytes.includes('现场笔录')).toBe(false);
    expect(await keyring.decryptFile(bytes, file)).toEqual(Buffer.from('现场笔录'));
    await expect(keyring.decryptFile(bytes, { ...file, name: 'evidence-5' })).rejects.toMatchObject({
      code: 'seal.broken',
    });
    await keyring.shred(file.keyId);
    expect(await keyring.decryptFile(bytes, file)).toEqual({ erased: true });
  });

  it('adds the keys of a command in one go, those of the erased as they are', async () => {
    await keyring.seal('赵某', person);
    await keyring.shred('person-17');
    const added: number[] = [];
    const counted: KeyStore = Object.assign(Object.create(store) as KeyStore, {
      add: (...given: Parameters<KeyStore['add']>) => (added.push(given[0].size), store.add(...given)),
    });
    const fresh = await openKeyring(counted, master, { random, clock });
    added.length = 0;
    await fresh.make(['person-1', 'person-2', 'file-a', 'person-17']);
    expect(added).toEqual([4]);
    await fresh.seal('钱某', { ...place, keyId: 'person-2' });
    await fresh.make(['person-1', 'file-a']);
    expect(added).toEqual([4]);
    expect([await fresh.has('file-a'), await fresh.has('person-17')]).toEqual([true, false]);
  });

  it('reads the table once for many keys and many seals', async () => {
    for (const id of ['1', '2', '3'] as const) await keyring.seal('x', { ...place, keyId: `person-${id}` });
    const fresh = await another();
    let reads = 0;
    const find = store.find.bind(store);
    store.find = (keyIds) => (reads++, find(keyIds));
    await fresh.fetch(['person-1', 'person-2', 'person-3', 'person-1']);
    for (const id of ['1', '2', '3', '2'] as const) await fresh.seal('y', { ...place, keyId: `person-${id}` });
    expect(reads).toBe(1);
  });
});

/** Events hold integers and no lone surrogates; the canonical form refuses the rest. */
function isRecordable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value === 'string') return recordableText(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.keys(value).every(recordableText) && Object.values(value).every(isRecordable);
}

function recordableText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && text.normalize('NFC') === text && !text.includes('\0') && text !== '__proto__';
}

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
