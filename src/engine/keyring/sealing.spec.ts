import { beforeEach, describe, expect, it } from '@jest/globals';
import { isSealed } from '../proof/leaf.js';
import { seededRandom } from '../random.js';
import { type Keyring } from './keyring.js';
import { MasterKey } from './master-key.js';
import { MemoryKeyStore } from './memory-key-store.js';
import { keysNamed, openData, sealEvent } from './sealing.js';
import { openKeyring } from './stored-keyring.js';

const eventId = '5f0c1c5e-7a7b-5d3c-9a55-0d6c7f3b2a11';
const data = { proceeding: 'p1', name: '赵某', story: '摊位上有二十双鞋', phone: null, fine: 500_000 };
const fields = {
  name: { key: 'person-17' },
  phone: { key: 'person-17' },
  story: { key: 'file-9' },
  absent: { key: 'file-9' },
} as const;

describe('sealing of events', () => {
  let keyring: Keyring;
  beforeEach(async () => {
    const random = seededRandom('sealing');
    keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random });
  });

  it('seals the named fields and leaves the others, absent ones and null', async () => {
    const sealed = await sealEvent(keyring, eventId, data, fields);
    expect(Object.keys(sealed).sort()).toEqual(Object.keys(data).sort());
    expect(sealed).toMatchObject({ proceeding: 'p1', phone: null, fine: 500_000 });
    expect(isSealed(sealed.name) && isSealed(sealed.story)).toBe(true);
    expect(JSON.stringify(sealed)).not.toContain('赵某');
    expect(await openData(keyring, eventId, sealed)).toEqual(data);
    expect(data.name).toBe('赵某');
  });

  it('opens to erased what lay under a shredded key, and only that', async () => {
    const sealed = await sealEvent(keyring, eventId, data, fields);
    await keyring.shred('person-17');
    expect(await openData(keyring, eventId, sealed)).toEqual({ ...data, name: { erased: true } });
  });

  it('does not seal twice, nor the mark of an erased value', async () => {
    const sealed = await sealEvent(keyring, eventId, data, fields);
    expect(await sealEvent(keyring, eventId, sealed, fields)).toEqual(sealed);
    const marked = { name: { erased: true } };
    expect(await sealEvent(keyring, eventId, marked, fields)).toEqual(marked);
  });

  it('refuses the data under another event', async () => {
    const sealed = await sealEvent(keyring, eventId, data, fields);
    await expect(openData(keyring, eventId.replace('5', '6'), sealed)).rejects.toMatchObject({ code: 'seal.broken' });
  });

  it('names each key once', async () => {
    const sealed = await sealEvent(keyring, eventId, data, fields);
    expect(keysNamed([sealed, sealed, data]).sort()).toEqual(['file-9', 'person-17']);
  });

  it('gives the same bytes for the same seed', async () => {
    const run = async () => {
      const random = seededRandom('run');
      const ring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random });
      return sealEvent(ring, eventId, data, fields);
    };
    expect(await run()).toEqual(await run());
  });
});
