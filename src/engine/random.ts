import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** Chance as a port: `random(n)` gives n bytes. Keys, salts and nonces come from it, so that one seed reproduces a run. */
export type Random = (size: number) => Buffer;

/** The operating system's generator: the only one for real cases. */
export const systemRandom: Random = (size) => randomBytes(size);

/** The same bytes in the same order for the same seed (AES-256-CTR over its hash). For tests and play only. */
export function seededRandom(seed: string | number): Random {
  const key = createHash('sha256').update(`huzhi seed ${seed}`).digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return (size) => stream.update(Buffer.alloc(size));
}
