import { createHmac, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './cipher.js';
import { type Random } from '../random.js';

const size = 32;

/** A key's bytes under the master key. */
export interface Wrapped {
  /** Names the master key that wrapped it. */
  readonly version: string;
  readonly bytes: Buffer;
}

/**
 * Wraps the keys of persons and files. It is known to the process alone, never stored beside them and never logged; what
 * it wraps can be read by nobody who holds only the database or a copy of it.
 */
export class MasterKey {
  /** A fingerprint, so that a version needs no numbering that someone could get wrong. */
  readonly version: string;
  private readonly known: ReadonlyMap<string, Buffer>;

  /**
   * @param current 32 bytes; wraps from now on
   * @param older keys that still unwrap what they wrapped, until everything is wrapped anew
   */
  constructor(
    private readonly current: Buffer,
    older: readonly Buffer[] = [],
  ) {
    for (const key of [current, ...older])
      if (key.length !== size) throw new RangeError(`a master key has ${size} bytes`);
    this.version = fingerprint(current);
    this.known = new Map([...older, current].map((key) => [fingerprint(key), key]));
  }

  /** @param name of the wrapped key; a wrapped key moved to another name cannot be unwrapped */
  wrap(key: Uint8Array, name: string, random: Random): Wrapped {
    return { version: this.version, bytes: encrypt(this.current, key, wrapping(name), random) };
  }

  /** @throws MasterKeyUnknown, SealBroken */
  unwrap(wrapped: Wrapped, name: string): Buffer {
    const master = this.known.get(wrapped.version);
    if (!master) throw new MasterKeyUnknown(wrapped.version);
    return decrypt(master, wrapped.bytes, wrapping(name));
  }

  /** 32 bytes for one purpose, e.g. signing cookies. They change when the master key does. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.current, Buffer.alloc(0), `huzhi ${purpose}`, size));
  }

  /** Keeps the key out of logs and errors that print what they are given. */
  toJSON(): string {
    return `master key ${this.version}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toJSON();
  }
}

/** Keys were wrapped by a master key that this process was not given. */
export class MasterKeyUnknown extends Error {
  readonly code = 'secret.unknown';

  constructor(version: string) {
    super(`Keys are wrapped by master key ${version}, which was not given: add it to HUZHI_MASTER_KEY_OLD.`);
    this.name = 'MasterKeyUnknown';
  }
}

function fingerprint(key: Buffer): string {
  return createHmac('sha256', key).update('huzhi master key version').digest('hex').slice(0, 16);
}

function wrapping(name: string): Buffer {
  return Buffer.from(`wrap ${name}`);
}
