/** Law row that an event used: id and version of the row, and the due date that followed from it, if one did. */
export interface RowUsed {
  readonly row: string;
  readonly dueOn?: string;
}

/** What surrounds every fact. All of it is covered by the leaf, save the global position, which is the leaf's index. */
export interface Envelope {
  readonly stream: string;
  /** From 0 within the stream. */
  readonly revision: number;
  /** UUIDv5 of command id and index: the same in every store. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** Staff id, or `clock`, or `process:<name>`. */
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** Legal local date, Asia/Shanghai, `YYYY-MM-DD`. */
  readonly occurredOn: string;
  /** UTC instant with milliseconds, or null. */
  readonly occurredAt: string | null;
  /** UTC instant with milliseconds, never decreasing along positions; given by the store. */
  readonly recordedAt: string;
  readonly law: readonly RowUsed[];
}

/** What a writer hands over: the store adds revision, id and recordedAt. */
export type NewEvent = Omit<Envelope, 'stream' | 'revision' | 'id' | 'recordedAt' | 'commandId'>;

export interface StoredEvent extends Envelope {
  /** Gapless, in commit order, from 0. */
  readonly position: number;
  /** 32 bytes; see proof/leaf.ts. */
  readonly leaf: Uint8Array;
}

export interface Write {
  readonly stream: string;
  /** Revision of the last event the writer saw; -1: the stream must not exist. */
  readonly expected: number;
  readonly events: readonly NewEvent[];
}

/** The command behind an append. The same id from the same account again answers the first outcome. */
export interface CommandMark {
  readonly id: string;
  readonly account: string;
  /** Keyed hash of the canonical body (hex): same id with another body is refused. */
  readonly bodyHash: string;
}

export interface Appended {
  /** Position of the last event of the append. */
  readonly position: number;
  /** Last revision of each stream written, by stream. */
  readonly revisions: Readonly<Record<string, number>>;
  /** True when this command had been accepted before and nothing new was written. */
  readonly repeated: boolean;
}

/** Another writer was first: `stream` is at `actual`, not at `expected`. */
export class Conflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`conflict on ${stream}: expected ${expected}, is ${actual}`);
    this.name = 'Conflict';
  }
}

/** The same command id came with another body. */
export class CommandReused extends Error {
  constructor(readonly commandId: string) {
    super(`command ${commandId} was accepted with another body`);
    this.name = 'CommandReused';
  }
}

/** The storage failed and takes no further statement; what was acknowledged is safe. */
export class StorageFailed extends Error {
  constructor(
    message: string,
    readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'StorageFailed';
  }
}

/** One log of many streams. All adapters pass the same contract suite. */
export interface EventStore {
  /**
   * All writes or none, adjacent in the log.
   * @throws Conflict, CommandReused, StorageFailed, RangeError (an event over 256 KiB, an append over 1 MiB)
   */
  append(writes: readonly Write[], command: CommandMark): Promise<Appended>;
  /** Events of one stream from a revision (inclusive), oldest first; empty when there is no such stream. */
  read(stream: string, from?: number): Promise<readonly StoredEvent[]>;
  /** Events after a position (-1: from the start), in order, at most `limit`. */
  readAll(after: number, limit: number): Promise<readonly StoredEvent[]>;
  /** As `readAll`, for who keeps pace with the log: what this process has just written need not be read back from the disk. */
  follow(after: number, limit: number): Promise<readonly StoredEvent[]>;
  /** Position of the last event, -1 when there is none. */
  head(): Promise<number>;
  /** Outcome of an accepted command, or null. @throws CommandReused when the body hash differs */
  outcome(command: CommandMark): Promise<Appended | null>;
  /** Calls back after appends (a hint: readers still poll); returns the unsubscriber. */
  onAppend(listener: (head: number) => void): () => void;
  close(): Promise<void>;
}
