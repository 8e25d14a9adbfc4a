import type { EventStore } from './event-store/event-store.js';
import type { Register } from './handling.js';

/** A number drawn but not yet allotted: allotted by the append that bears it, or drawn again on conflict. */
export interface NumberDrawn {
  readonly stream: string;
  readonly revision: number;
  readonly n: number;
  readonly text: string;
}

interface Known {
  readonly revision: number;
  readonly n: number;
  /** As far as this process can tell; else it is read on before the next draw. */
  readonly sure: boolean;
}

/**
 * The registers as this process knows them: what is drawn here follows what was last allotted here, without reading. When
 * another process has drawn meanwhile, the append meets a conflict, and the register is read before the next attempt.
 */
export class Registers {
  private readonly known = new Map<string, Known>();

  constructor(private readonly store: EventStore) {}

  /** The next number of a gapless register: one after the last allotted (voiding a number never frees it). */
  async next({ stream, format }: Register): Promise<NumberDrawn> {
    const known = this.known.get(stream) ?? { revision: -1, n: 0, sure: false };
    const { revision, n: last } = known.sure ? known : await this.readOn(stream, known);
    return { stream, revision, n: last + 1, text: format(last + 1) };
  }

  /** The append that bears the number was written. */
  allotted({ stream, revision, n }: NumberDrawn): void {
    this.known.set(stream, { revision: revision + 1, n, sure: true });
  }

  /** The append was not written, or nobody knows. @param at where the register is, if the store said so */
  doubt({ stream, revision, n }: NumberDrawn, at = revision): void {
    // A register that is shorter than it was comes of an older backup: nothing known of it holds.
    if (at < revision) this.known.delete(stream);
    else this.known.set(stream, { revision, n: n - 1, sure: false });
  }

  private async readOn(stream: string, known: Known): Promise<Known> {
    let { revision, n } = known;
    for (const event of await this.store.read(stream, revision + 1)) {
      if (event.type === 'NumberAllotted') n = Number(event.data.n);
      revision = event.revision;
    }
    const read = { revision, n, sure: true };
    this.known.set(stream, read);
    return read;
  }
}
