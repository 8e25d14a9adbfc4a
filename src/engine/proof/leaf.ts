import { canonicalText } from '../canonical.js';
import { defaultSuite, type Digest, digestBytes, digestOfHex, type HashSuite } from './hash-suite.js';

/*
 * The leaf of an event, so defined that one field of its data can be withheld and the event still be proven. H is the
 * store's hash suite, ‖ joins bytes, the first byte keeps the uses of H apart:
 *
 *   commitment(salt, value) = H(0x02 ‖ salt ‖ canonical value)         salt: 16 bytes, one for each top-level field
 *   plain field             = commitment(salt, value)
 *   sealed field            = H(0x04 ‖ commitment ‖ H(0x05 ‖ canonical stored value))
 *   root                    = H(0x03 ‖ for each field in canonical order: length of name (4 bytes, big-endian) ‖ name ‖ field)
 *   leaf                    = H(0x00 ‖ canonical header ‖ root)
 *
 * The header is the whole envelope except data and the global position. 0x01 is left to the nodes of the tree.
 * A sealed field stores `{ sealed: { key, nonce, text, commitment } }`; its commitment was made over the plain value
 * with a salt that lies inside the ciphertext. So the value can be shown without the person's key, no stored byte can be
 * changed unseen, and once key and salt are gone the commitment tells nothing.
 */

export const saltSize = 16;

/** What stands in a sealed field; texts in base64, the commitment in hex. */
export interface Sealed {
  readonly sealed: {
    /** Name of the key; unknown once it is shredded. */
    readonly key: string;
    readonly nonce: string;
    /** Ciphertext of salt and value. */
    readonly text: string;
    readonly tag?: string;
    /** `fieldCommitment(salt, value)` of the plain value. */
    readonly commitment: string;
  };
}

const use = { leaf: 0x00, field: 0x02, root: 0x03, sealed: 0x04, ciphertext: 0x05 } as const;
/** One buffer for all preimages: hashing is synchronous, and an event makes ten of them. */
let scratch = Buffer.allocUnsafe(4096);
let end = 0;
/** Beginnings of the buffer by length, as long as they are short: making one costs half as much as hashing it. */
let beginnings: Uint8Array[] = [];
const longestKept = 4096;

export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null || !('sealed' in value) || Object.keys(value).length !== 1)
    return false;
  const { sealed } = value;
  if (typeof sealed !== 'object' || sealed === null) return false;
  const { key, nonce, text, commitment } = sealed as Record<string, unknown>;
  return [key, nonce, text].every((part) => typeof part === 'string') && isHash(commitment);
}

/** Commitment to a value under its salt; for a plain field it is the field's hash. @throws NotCanonical */
export function fieldCommitment(salt: Uint8Array, value: unknown, suite = defaultSuite): Buffer {
  return commitmentOf(salt, canonicalText(value), suite);
}

/** As `fieldCommitment`, from the canonical text of the value. */
export function commitmentOf(salt: Uint8Array, canonical: string, suite = defaultSuite): Buffer {
  return digestBytes(plainField(salt, 0, canonical, suite));
}

/** Hash of a plain field; its salt are the 16 bytes of `salts` from `at`. */
export function plainField(salts: Uint8Array, at: number, canonical: string, suite: HashSuite): Digest {
  if (salts.length < at + saltSize) throw new RangeError(`a salt has ${saltSize} bytes, not ${salts.length - at}`);
  begin(use.field, saltSize + canonical.length * 3);
  for (let index = 0; index < saltSize; index++) scratch[1 + index] = salts[at + index] ?? 0;
  end = 1 + saltSize;
  put(canonical, 'utf8');
  return done(suite);
}

/** Hash of a sealed field, from its commitment (hex) and the canonical text of what is stored. */
export function sealedField(commitment: string, canonical: string, suite: HashSuite): Digest {
  return shownSealedField(digestOfHex(commitment), ciphertextHash(canonical, suite), suite);
}

/** Hash of a sealed field's stored value, for one who is shown the plain value and not the ciphertext. */
export function ciphertextHash(canonical: string, suite: HashSuite): Digest {
  begin(use.ciphertext, canonical.length * 3);
  put(canonical, 'utf8');
  return done(suite);
}

/** Hash of a sealed field whose plain value is shown. */
export function shownSealedField(commitment: Digest, ciphertext: Digest, suite: HashSuite): Digest {
  begin(use.sealed, commitment.length + ciphertext.length);
  put(commitment, 'latin1');
  put(ciphertext, 'latin1');
  return done(suite);
}

/** Root of the field hashes, given in canonical order of their names. */
export function fieldsRoot(fields: readonly (readonly [name: string, hash: Digest])[], suite: HashSuite): Digest {
  // One character for each byte throughout, so that everything is written at once.
  let bytes = '';
  for (const [name, hash] of fields) {
    const encoded = inBytes(name);
    bytes += fourBytes(encoded.length) + encoded + hash;
  }
  begin(use.root, bytes.length);
  put(bytes, 'latin1');
  return done(suite);
}

/** @param header canonical text of the envelope without data and position */
export function leafOf(header: string, root: Digest, suite: HashSuite): Digest {
  begin(use.leaf, header.length * 3 + root.length);
  put(header, 'utf8');
  put(root, 'latin1');
  return done(suite);
}

function isHash(text: unknown): boolean {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}

function begin(kind: number, bytes: number): void {
  end = 1;
  makeRoom(bytes);
  scratch[0] = kind;
}

function put(text: string, encoding: 'utf8' | 'latin1'): void {
  end += scratch.write(text, end, encoding);
}

function done(suite: HashSuite): Digest {
  return suite.hash(end > longestKept ? scratch.subarray(0, end) : (beginnings[end] ??= scratch.subarray(0, end)));
}

/** UTF-8, one character for each byte. */
function inBytes(text: string): string {
  return /^[ -~]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

function fourBytes(number: number): string {
  return String.fromCharCode(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);
}

function makeRoom(bytes: number): void {
  if (scratch.length >= end + bytes) return;
  const larger = Buffer.allocUnsafe((end + bytes) * 2);
  scratch.copy(larger, 0, 0, end);
  scratch = larger;
  beginnings = [];
}
