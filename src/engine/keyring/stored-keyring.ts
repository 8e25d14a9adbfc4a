import { createHmac, hkdfSync } from 'node:crypto';
import { canonicalText } from '../canonical.js';
import { commitmentOf, saltSize, type Sealed } from '../proof/leaf.js';
import { systemRandom, type Random } from '../random.js';
import { systemClock, type Clock } from '../time/clock.js';
import { CachedKeys } from './cached-keys.js';
import { decrypt, decryptParts, encrypt, encryptParts, SealBroken } from './cipher.js';
import { type KeyStore } from './key-store.js';
import {
  erased,
  KeyMissing,
  KeyShredded,
  type Erased,
  type KeyId,
  type Keyring,
  type OpenedValue,
  type SealedPlace,
} from './keyring.js';
import { type MasterKey } from './master-key.js';
import { wrapAnew } from './rotation.js';

export interface KeyringOptions {
  readonly random?: Random;
  readonly clock?: Clock;
  /** Keys kept unwrapped in memory. */
  readonly cachedKeys?: number;
  /** How long a key shredded by another process may still open here, in milliseconds. */
  readonly cachedFor?: number;
}

/** The secret behind blind indexes is a key like another, so that changing the master key changes no index. */
const indexKey = 'index-1';

/** Opens the keyring kept in a store, and wraps anew what an older master key had wrapped. @throws MasterKeyUnknown */
export async function openKeyring(store: KeyStore, master: MasterKey, options: KeyringOptions = {}): Promise<Keyring> {
  const random = options.random ?? systemRandom;
  const clock = options.clock ?? systemClock;
  const limits = { keys: options.cachedKeys ?? 10_000, milliseconds: options.cachedFor ?? 30_000 };
  await wrapAnew(store, master, random);
  const keys = new CachedKeys(store, master, random, clock, limits);
  const index = await keys.findOrMake(indexKey);
  if (index === 'shredded') throw new KeyMissing(indexKey);
  return new StoredKeyring(store, keys, Buffer.from(index), random, clock);
}

class StoredKeyring implements Keyring {
  /** The key of each kind of blind index, derived once. */
  private readonly indexKeys = new Map<string, Buffer>();

  constructor(
    private readonly store: KeyStore,
    private readonly keys: CachedKeys,
    private readonly index: Buffer,
    private readonly random: Random,
    private readonly clock: Clock,
  ) {}

  async seal(value: unknown, place: SealedPlace & { readonly keyId: KeyId }): Promise<Sealed> {
    const canonical = canonicalText(value);
    const key = await this.living(place.keyId);
    const salt = this.random(saltSize);
    const plain = Buffer.concat([salt, Buffer.from(canonical)]);
    const { nonce, text, tag } = encryptParts(key, plain, context(place), this.random);
    const commitment = commitmentOf(salt, canonical).toString('hex');
    return { sealed: { key: place.keyId, nonce: base64(nonce), text: base64(text), tag: base64(tag), commitment } };
  }

  async open({ sealed }: Sealed, place: SealedPlace): Promise<OpenedValue | Erased> {
    const key = await this.known(sealed.key);
    if (key === 'shredded') return erased;
    const parts = { nonce: bytes(sealed.nonce), text: bytes(sealed.text), tag: bytes(sealed.tag ?? '') };
    const plain = decryptParts(key, parts, context(place));
    const salt = Buffer.from(plain.subarray(0, saltSize));
    const canonical = plain.toString('utf8', saltSize);
    if (commitmentOf(salt, canonical).toString('hex') !== sealed.commitment) throw new SealBroken('the commitment');
    return { value: JSON.parse(canonical) as unknown, salt };
  }

  async shred(keyId: KeyId): Promise<void> {
    await this.store.shred(keyId, this.clock.now());
    this.keys.forget(keyId);
  }

  async has(keyId: KeyId): Promise<boolean> {
    const key = await this.keys.find(keyId);
    return key !== null && key !== 'shredded';
  }

  async make(keyIds: readonly KeyId[]): Promise<void> {
    // Asked for in one turn, they are added in one statement.
    await Promise.all(keyIds.map((keyId) => this.keys.findOrMake(keyId)));
  }

  fetch(keyIds: readonly KeyId[]): Promise<void> {
    return this.keys.fetch(keyIds);
  }

  forget(keyId: KeyId): void {
    this.keys.forget(keyId);
  }

  blindIndex(kind: string, value: string): string {
    return createHmac('sha256', this.indexKey(kind)).update(value).digest('hex');
  }

  private indexKey(kind: string): Buffer {
    const known = this.indexKeys.get(kind);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.index, Buffer.alloc(0), `huzhi blind index ${kind}`, 32));
    this.indexKeys.set(kind, key);
    return key;
  }

  async encryptFile(file: Uint8Array, place: { readonly keyId: KeyId; readonly name: string }): Promise<Buffer> {
    return encrypt(await this.living(place.keyId), file, Buffer.from(`file ${place.name}`), this.random);
  }

  async decryptFile(
    file: Uint8Array,
    place: { readonly keyId: KeyId; readonly name: string },
  ): Promise<Buffer | Erased> {
    const key = await this.known(place.keyId);
    return key === 'shredded' ? erased : decrypt(key, file, Buffer.from(`file ${place.name}`));
  }

  private async living(keyId: KeyId): Promise<Buffer> {
    const key = await this.keys.findOrMake(keyId);
    if (key === 'shredded') throw new KeyShredded(keyId);
    return key;
  }

  private async known(keyId: string): Promise<Buffer | 'shredded'> {
    const key = await this.keys.find(keyId);
    if (key === null) throw new KeyMissing(keyId);
    return key;
  }
}

/** Event ids have one length, so no two places give the same bytes. */
function context({ eventId, field }: SealedPlace): Buffer {
  return Buffer.from(`event ${eventId} ${field}`);
}

function base64(part: Uint8Array): string {
  return Buffer.from(part).toString('base64');
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
