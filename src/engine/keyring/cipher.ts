import { createCipheriv, createDecipheriv } from 'node:crypto';
import { type Random } from '../random.js';

const algorithm = 'aes-256-gcm';
const nonceSize = 12;
const tagSize = 16;

/** AES-256-GCM's three results. */
export interface Ciphertext {
  readonly nonce: Uint8Array;
  readonly text: Uint8Array;
  readonly tag: Uint8Array;
}

/** The bytes were altered, moved to another place, or made under another key. */
export class SealBroken extends Error {
  readonly code = 'seal.broken';

  constructor(what: string, options?: ErrorOptions) {
    super(`${what} cannot be opened: it was altered, moved, or made under another key`, options);
    this.name = 'SealBroken';
  }
}

/** @param context authenticated with the plain bytes but not hidden: where they belong */
export function encryptParts(key: Uint8Array, plain: Uint8Array, context: Uint8Array, random: Random): Ciphertext {
  const nonce = random(nonceSize);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagSize }).setAAD(context);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, text, tag: cipher.getAuthTag() };
}

/** @throws SealBroken */
export function decryptParts(key: Uint8Array, { nonce, text, tag }: Ciphertext, context: Uint8Array): Buffer {
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagSize })
      .setAAD(context)
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('the ciphertext', { cause });
  }
}

/** As one run of bytes: a byte for the form, nonce, text, tag. */
export function encrypt(key: Uint8Array, plain: Uint8Array, context: Uint8Array, random: Random): Buffer {
  const { nonce, text, tag } = encryptParts(key, plain, context, random);
  return Buffer.concat([Buffer.of(1), nonce, text, tag]);
}

/** @throws SealBroken */
export function decrypt(key: Uint8Array, bytes: Uint8Array, context: Uint8Array): Buffer {
  if (bytes[0] !== 1 || bytes.length < 1 + nonceSize + tagSize) throw new SealBroken('the ciphertext');
  const nonce = bytes.subarray(1, 1 + nonceSize);
  const text = bytes.subarray(1 + nonceSize, bytes.length - tagSize);
  return decryptParts(key, { nonce, text, tag: bytes.subarray(bytes.length - tagSize) }, context);
}
