import { type Sealed } from '../proof/leaf.js';

/**
 * Name of a key: a person's (`person-<id>`, gone when the person is erased) or a case file's (`file-<id>`, for free
 * text, documents and evidence, where names hide).
 */
export type KeyId = `person-${string}` | `file-${string}`;

/** What stands in place of a value whose key was shredded. */
export interface Erased {
  readonly erased: true;
}

export const erased: Erased = Object.freeze({ erased: true });

/** The place a sealed value belongs to; put anywhere else it does not open. */
export interface SealedPlace {
  readonly eventId: string;
  /** Top-level field of the event's data. */
  readonly field: string;
}

/** A sealed value with the salt that lay beside it, for showing it to a court without the key. */
export interface OpenedValue {
  readonly value: unknown;
  readonly salt: Buffer;
}

/**
 * Keys of persons and case files. A key is made when it is first used to seal; once shredded it is never made again.
 * On the embedded database a call may need its one connection: do not call it while you hold that.
 */
export interface Keyring {
  /** @throws KeyShredded, NotCanonical */
  seal(value: unknown, place: SealedPlace & { readonly keyId: KeyId }): Promise<Sealed>;
  /** The value with its salt, or `{ erased: true }` after shredding. @throws SealBroken, KeyMissing */
  open(sealed: Sealed, place: SealedPlace): Promise<OpenedValue | Erased>;
  /** Destroys the key: everything under it is beyond reach, here and in every copy of the log. Twice is once. */
  shred(keyId: KeyId): Promise<void>;
  /** True while the key exists and is not shredded. */
  has(keyId: KeyId): Promise<boolean>;
  /** Makes ready the keys of a command in one go, before its events are sealed: those that are not there are made. */
  make(keyIds: readonly KeyId[]): Promise<void>;
  /** Fetches many keys in one go, before a batch is opened. */
  fetch(keyIds: readonly KeyId[]): Promise<void>;
  /** Forgets what is cached of a key, when another process shredded it. */
  forget(keyId: KeyId): void;
  /**
   * An identity number's keyed fingerprint (hex): the same person is found again, and the number cannot be guessed from
   * it. Of one kind and value always the same, also after the master key was changed.
   */
  blindIndex(kind: string, value: string): string;
  /** A document under the case file's key; `name` binds the bytes to their document. @throws KeyShredded */
  encryptFile(bytes: Uint8Array, place: { readonly keyId: KeyId; readonly name: string }): Promise<Buffer>;
  /** @throws SealBroken, KeyMissing */
  decryptFile(bytes: Uint8Array, place: { readonly keyId: KeyId; readonly name: string }): Promise<Buffer | Erased>;
}

/** Nothing new is sealed for a person who was erased. */
export class KeyShredded extends Error {
  readonly code = 'key.shredded';

  constructor(readonly keyId: string) {
    super(`the key ${keyId} was shredded`);
    this.name = 'KeyShredded';
  }
}

/** A sealed value names a key that was never kept here: the keys were not restored with the data. Not the same as erased. */
export class KeyMissing extends Error {
  readonly code = 'key.missing';

  constructor(readonly keyId: string) {
    super(`the key ${keyId} is not among the keys: were they restored with the data?`);
    this.name = 'KeyMissing';
  }
}

export function isErased(value: unknown): value is Erased {
  return typeof value === 'object' && value !== null && (value as Partial<Erased>).erased === true;
}

export function isKeyId(text: string): text is KeyId {
  return /^(person|file)-./.test(text);
}
