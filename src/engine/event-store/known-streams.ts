import { type Write } from './event-store.js';

/** Streams remembered: a few days' work of a city, some megabytes. */
const most = 50_000;

/**
 * Last revisions that this process found or left. Nothing is ever taken back, so what is known stays true: a revision
 * known to be there is there, and one that expects less has lost.
 */
export class KnownStreams {
  private readonly last = new Map<string, number>();
  /** The log is known to reach this position; -1 when nothing is known. */
  head = -1;

  saw(stream: string, revision: number, position = -1): void {
    if (position > this.head) this.head = position;
    const known = this.last.get(stream);
    if (known !== undefined) {
      if (known < revision) this.last.set(stream, revision);
      return;
    }
    if (revision >= 0) this.remember(stream, revision);
  }

  /** There is no such stream, and only this process could begin it. */
  sawNone(stream: string): void {
    if (!this.last.has(stream)) this.remember(stream, -1);
  }

  private remember(stream: string, revision: number): void {
    if (this.last.size >= most) this.last.delete(this.last.keys().next().value ?? '');
    this.last.set(stream, revision);
  }

  /** The last revision found or left is this one; -1: there was no such stream. */
  endsAt(stream: string, revision: number): boolean {
    return this.last.get(stream) === revision;
  }

  /** Another writer was first. */
  isBehind({ stream, expected }: Write): boolean {
    return expected < (this.last.get(stream) ?? -1);
  }

  /** The event that the write follows is known to be there; whether it is the last, the key of the stream will tell. */
  canFollow({ stream, expected }: Write): boolean {
    return expected === (this.last.get(stream) ?? -1);
  }

  /** When the database may have been restored to an earlier day. */
  forget(): void {
    this.head = -1;
    this.last.clear();
  }
}
