import type { StoredEvent } from '../event-store/event-store.js';

/** `personal` marks columns that may hold an opened personal value; PersonErased empties them. `words` are searched by bigram. */
export interface Column {
  readonly type: 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamp' | 'json' | 'text[]';
  readonly indexed?: boolean;
  readonly personal?: boolean;
  /** An array column of bigrams computed from this text is kept beside it, with a GIN index. */
  readonly searched?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;
/** A handler returns this when the row leaves the desk. */
export const gone = null;

/** An event as projections see it: sealed fields opened, or `{ erased: true }` after shredding. */
export type Read<Data extends object = Record<string, unknown>> = Omit<StoredEvent, 'data' | 'leaf'> & {
  readonly data: Data;
};

/**
 * A read model, pure: which rows an event concerns, and what each becomes. Only the runner writes: live in one
 * transaction with the checkpoint, in rebuild by folding in memory and COPY, in tests and play into memory.
 */
export interface ReadModel {
  /** kebab-case, e.g. `desk-police`. */
  readonly name: string;
  /** Raise it when handlers change in what they call rather than in their own text: the table is then built anew. */
  readonly version?: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Keys of the rows that the event concerns; the key is the table's primary key `key`. */
  readonly keys: (event: Read) => readonly string[];
  readonly on: Readonly<Record<string, (row: Row | null, event: Read, key: string) => Row | null>>;
}
