import { type Wrapped } from './master-key.js';

/** What is kept of a key: its wrapped bytes, or that it was shredded. */
export type StoredKey = Wrapped | 'shredded';

/** Where wrapped keys are kept: apart from the events, with a backup of its own and short retention. */
export interface KeyStore {
  /** Those that exist, by name. */
  find(keyIds: readonly string[]): Promise<ReadonlyMap<string, StoredKey>>;
  /** Keeps each key unless one of that name is there or was; answers what is there now, by name. */
  add(keys: ReadonlyMap<string, Wrapped>, createdAt: Date): Promise<ReadonlyMap<string, StoredKey>>;
  /** Removes the bytes and keeps the name, so that the key is never made again. Also for a name not yet used. */
  shred(keyId: string, shreddedAt: Date): Promise<void>;
  /** Names of at most `limit` keys that another version of the master key wrapped. */
  wrappedByOthers(version: string, limit: number): Promise<readonly string[]>;
  /** Puts newly wrapped bytes in place of those of `before`, unless the key was shredded or wrapped anew meanwhile. */
  replace(keyId: string, before: string, wrapped: Wrapped): Promise<void>;
}

/** `person`, `file`, or `index`: the one secret behind blind indexes. */
export function kindOf(keyId: string): string {
  return keyId.slice(0, keyId.indexOf('-'));
}
