import { canonicalText } from '../canonical.js';
import { hashStoredData, type StoredForm } from '../event-store/stored-form.js';
import { type Digest, digestBytes, digestHex, digestOfHex, type HashSuite } from './hash-suite.js';
import {
  ciphertextHash,
  fieldsRoot,
  isSealed,
  leafOf,
  plainField,
  saltSize,
  sealedField,
  shownSealedField,
} from './leaf.js';

/** One field of an opened event: shown with its salt, shown as it is stored, or withheld behind its hash. Bytes in hex. */
export type OpenedField =
  | { readonly name: string; readonly value: unknown; readonly salt: string }
  | { readonly name: string; readonly value: unknown; readonly salt: string; readonly ciphertext: string }
  | { readonly name: string; readonly stored: unknown; readonly commitment: string }
  | { readonly name: string; readonly withheld: string };

/** An event that can be checked against its leaf although fields are withheld. */
export interface OpenedEvent {
  readonly suite: string;
  /** Canonical text of the envelope without data and position. */
  readonly header: string;
  /** In canonical order of the names. */
  readonly fields: readonly OpenedField[];
}

/** The plain value of a sealed field and the salt that lay in its ciphertext. */
export interface Unsealed {
  readonly value: unknown;
  readonly salt: Uint8Array;
}

/**
 * Shows the named fields and withholds the others.
 * @param unsealed values of sealed fields, by name; a sealed field shown without one is shown as it is stored
 */
export function openEvent(
  form: StoredForm,
  shown: readonly string[],
  suite: HashSuite,
  unsealed: Readonly<Record<string, Unsealed>> = {},
): OpenedEvent {
  const data = JSON.parse(Buffer.from(form.data).toString('utf8')) as Record<string, unknown>;
  let used = 0;
  const fields = hashStoredData(form, suite).hashes.map(([name, hash]): OpenedField => {
    const stored = data[name];
    const salt = isSealed(stored) ? '' : hex(form.salts.subarray(used, (used += saltSize)));
    if (!shown.includes(name)) return { name, withheld: digestHex(hash) };
    if (!isSealed(stored)) return { name, value: stored, salt };
    const plain = unsealed[name];
    if (!plain) return { name, stored, commitment: stored.sealed.commitment };
    return {
      name,
      value: plain.value,
      salt: hex(plain.salt),
      ciphertext: digestHex(ciphertextHash(canonicalText(stored), suite)),
    };
  });
  return { suite: suite.name, header: Buffer.from(form.header).toString('utf8'), fields };
}

/** The leaf that follows from what is shown. @throws NotCanonical, RangeError when the opened event is malformed */
export function leafOfOpened(opened: OpenedEvent, suite: HashSuite): Buffer {
  const hashes = opened.fields.map((field) => [field.name, openedHash(field, suite)] as const);
  return digestBytes(leafOf(opened.header, fieldsRoot(hashes, suite), suite));
}

function openedHash(field: OpenedField, suite: HashSuite): Digest {
  if ('withheld' in field) return digestOfHex(field.withheld);
  if ('stored' in field) return sealedField(field.commitment, canonicalText(field.stored), suite);
  const plain = plainField(Buffer.from(field.salt, 'hex'), 0, canonicalText(field.value), suite);
  return 'ciphertext' in field ? shownSealedField(plain, digestOfHex(field.ciphertext), suite) : plain;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
