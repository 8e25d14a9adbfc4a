import { GroupRead } from '../group-read.js';
import { type Random } from '../random.js';
import { type Clock } from '../time/clock.js';
import { type KeyStore, type StoredKey } from './key-store.js';
import { type MasterKey } from './master-key.js';

interface Held {
  readonly key: Buffer | 'shredded';
  /** Milliseconds since 1970 from which it is looked up again. */
  readonly until: number;
}

const keySize = 32;

/** Unwrapped keys, the least recently used forgotten first, so that a command reads no table to seal a name. */
export class CachedKeys {
  private readonly held = new Map<string, Held>();
  /** Grows when something is forgotten: a look-up begun before must not bring it back. */
  private forgotten = 0;
  private readonly additions = new GroupRead((keyIds: readonly string[]) => this.add(keyIds));

  constructor(
    private readonly store: KeyStore,
    private readonly master: MasterKey,
    private readonly random: Random,
    private readonly clock: Clock,
    private readonly limits: { readonly keys: number; readonly milliseconds: number },
  ) {}

  /** The key, `shredded`, or null when there is none yet. */
  async find(keyId: string): Promise<Buffer | 'shredded' | null> {
    const held = this.fresh(keyId);
    if (held) return held;
    const before = this.forgotten;
    const stored = (await this.store.find([keyId])).get(keyId);
    return stored ? this.hold(keyId, stored, before) : null;
  }

  async findOrMake(keyId: string): Promise<Buffer | 'shredded'> {
    const held = this.fresh(keyId);
    if (held) return held;
    const before = this.forgotten;
    const [stored] = await this.additions.ask(keyId);
    return stored ? this.hold(keyId, stored, before) : this.findOrMake(keyId);
  }

  /** One statement for the keys of many commands: nearly every opening of a case needs some. */
  private async add(keyIds: readonly string[]): Promise<readonly StoredKey[][]> {
    const made = new Map(keyIds.map((keyId) => [keyId, this.master.wrap(this.random(keySize), keyId, this.random)]));
    const kept = await this.store.add(made, this.clock.now());
    return keyIds.map((keyId) => [kept.get(keyId)].filter((key) => key !== undefined));
  }

  async fetch(keyIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(keyIds)].filter((keyId) => !this.fresh(keyId));
    if (wanted.length === 0) return;
    const before = this.forgotten;
    for (const [keyId, stored] of await this.store.find(wanted)) this.hold(keyId, stored, before);
  }

  forget(keyId: string): void {
    // The bytes are not overwritten in memory: a seal may be under way with them, and would then use an all-zero key.
    this.forgotten++;
    this.held.delete(keyId);
  }

  private fresh(keyId: string): Buffer | 'shredded' | undefined {
    const held = this.held.get(keyId);
    if (!held || held.until <= this.clock.now().getTime()) return undefined;
    this.held.delete(keyId);
    this.held.set(keyId, held);
    return held.key;
  }

  private hold(keyId: string, stored: StoredKey, before: number): Buffer | 'shredded' {
    const key = stored === 'shredded' ? stored : this.master.unwrap(stored, keyId);
    if (before !== this.forgotten) return key;
    // A shredded key stays shredded; a living one may be shredded by another process at any time.
    const until = key === 'shredded' ? Infinity : this.clock.now().getTime() + this.limits.milliseconds;
    this.held.delete(keyId);
    this.held.set(keyId, { key, until });
    const [oldest] = this.held.keys();
    if (this.held.size > this.limits.keys && oldest !== undefined) this.held.delete(oldest);
    return key;
  }
}
