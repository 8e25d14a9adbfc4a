import { type Random } from '../random.js';
import { type KeyStore } from './key-store.js';
import { type MasterKey } from './master-key.js';

const batch = 500;

/**
 * Wraps under the current master key whatever an older one wrapped; afterwards the older one may be thrown away. Safe
 * while others work, and to be broken off at any point.
 * @returns how many keys were wrapped anew
 * @throws MasterKeyUnknown
 */
export async function wrapAnew(store: KeyStore, master: MasterKey, random: Random): Promise<number> {
  let done = 0;
  for (;;) {
    const keyIds = await store.wrappedByOthers(master.version, batch);
    if (keyIds.length === 0) return done;
    for (const [keyId, stored] of await store.find(keyIds)) {
      if (stored === 'shredded' || stored.version === master.version) continue;
      await store.replace(keyId, stored.version, master.wrap(master.unwrap(stored, keyId), keyId, random));
      done++;
    }
  }
}
