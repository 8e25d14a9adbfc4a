/** An event as the double keeps it. */
export interface Kept {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  /** Like KurrentDB's: a place in a file, so with gaps. */
  readonly position: bigint;
}

export interface Asked {
  readonly stream: string;
  /** -1: no stream, -2: any, -4: a stream. */
  readonly expected: number;
  readonly records: readonly { readonly id: string; readonly type: string; readonly data: Uint8Array }[];
}

/** What would be on the disks of the cluster: nodes of a cluster share it. */
export class DoubleLog {
  readonly events: Kept[] = [];
  private readonly streams = new Map<string, Kept[]>();
  private readonly listeners = new Set<() => void>();
  private end = 1000n;

  /** The stream that is elsewhere, or null when all is written. Ids that are there already at their place count as written. */
  append(asked: readonly Asked[]): { readonly conflict: Asked; readonly actual: number } | null {
    const found = asked.map((write) => ({ write, is: this.judge(write) }));
    const conflict = found.find(({ is }) => is === 'conflict') ?? found.find(({ is }) => is === 'repeated');
    if (found.every(({ is }) => is === 'repeated')) return null;
    if (conflict) return { conflict: conflict.write, actual: this.revision(conflict.write.stream) };
    for (const { stream, records } of asked) for (const record of records) this.keep(stream, record);
    // The server writes statistics of its own now and then, which a filtered reader must pass.
    if (this.events.length % 7 === 0)
      this.keep('$stats-127.0.0.1:2113', { id: '', type: '$statsCollected', data: new Uint8Array(64) });
    for (const listener of this.listeners) queueMicrotask(listener);
    return null;
  }

  of(stream: string): readonly Kept[] {
    return this.streams.get(stream) ?? [];
  }

  /** For a test that meddles: one event disappears from every reader. */
  lose(event: Kept): void {
    this.events.splice(this.events.indexOf(event), 1);
  }

  onAppend(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private revision(stream: string): number {
    return this.of(stream).length - 1;
  }

  private judge({ stream, expected, records }: Asked): 'fits' | 'repeated' | 'conflict' {
    const revision = this.revision(stream);
    if (expected === -2 || expected === revision || (expected === -4 && revision >= 0)) return 'fits';
    const there = this.of(stream).slice(expected + 1, expected + 1 + records.length);
    const same = there.length === records.length && there.every(({ id }, index) => id === records[index]?.id);
    return same && records.length > 0 ? 'repeated' : 'conflict';
  }

  private keep(stream: string, record: Asked['records'][number]): void {
    this.end += BigInt(100 + record.data.length);
    const kept = { ...record, stream, revision: this.revision(stream) + 1, position: this.end };
    this.events.push(kept);
    const events = this.streams.get(stream);
    if (events) events.push(kept);
    else this.streams.set(stream, [kept]);
  }
}
