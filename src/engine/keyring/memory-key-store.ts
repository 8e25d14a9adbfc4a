import { type KeyStore, type StoredKey } from './key-store.js';
import { type Wrapped } from './master-key.js';

/** For tests, play and simulation. */
export class MemoryKeyStore implements KeyStore {
  private readonly keys = new Map<string, StoredKey>();

  find(keyIds: readonly string[]): Promise<ReadonlyMap<string, StoredKey>> {
    const found = new Map<string, StoredKey>();
    for (const keyId of keyIds) {
      const stored = this.keys.get(keyId);
      if (stored) found.set(keyId, stored);
    }
    return Promise.resolve(found);
  }

  add(keys: ReadonlyMap<string, Wrapped>): Promise<ReadonlyMap<string, StoredKey>> {
    for (const [keyId, wrapped] of keys) if (!this.keys.has(keyId)) this.keys.set(keyId, wrapped);
    return this.find([...keys.keys()]);
  }

  shred(keyId: string): Promise<void> {
    const stored = this.keys.get(keyId);
    if (stored && stored !== 'shredded') stored.bytes.fill(0);
    this.keys.set(keyId, 'shredded');
    return Promise.resolve();
  }

  wrappedByOthers(version: string, limit: number): Promise<readonly string[]> {
    const others = [...this.keys].filter(([, stored]) => stored !== 'shredded' && stored.version !== version);
    return Promise.resolve(others.slice(0, limit).map(([keyId]) => keyId));
  }

  replace(keyId: string, before: string, wrapped: Wrapped): Promise<void> {
    const stored = this.keys.get(keyId);
    if (stored && stored !== 'shredded' && stored.version === before) this.keys.set(keyId, wrapped);
    return Promise.resolve();
  }
}
