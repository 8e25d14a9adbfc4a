/*
 * The backup's format, told at length in docs/backup-format.md: lines of JSON, compressed with gzip. The first line is the
 * header, the last the end; each line between is one thing, named by its only field.
 */

/** Grows when a reader of the format before could no longer restore what is written. */
export const backupFormat = 1;

export type FileKind = 'backup' | 'keys';

export interface Header {
  readonly huzhi: FileKind;
  readonly format: number;
  readonly createdAt: string;
  /** Leaf of the first event, in hex: salted, so no other store has it. Null while the log is empty. */
  readonly store: string | null;
  /** Position of the last event, -1 when there is none. */
  readonly head: number;
  /** Hash suite and epoch of the stored form. */
  readonly suite: string;
  readonly epoch: number;
  /** Of a file of keys: fingerprints of the master keys that wrapped them. */
  readonly masterKeys?: readonly string[];
}

/**
 * Canonical header and data as they are stored, salts in Base64, leaf in hex. On the first event of an append also the
 * number of its events and the hash of the command's body, by which a repeated command is answered.
 */
export type EventLine = readonly [
  header: string,
  data: string,
  salts: string,
  leaf: string,
  appended?: number,
  bodyHash?: string,
];

export interface DocumentLine {
  readonly id: string;
  readonly stream: string;
  readonly createdAt: string;
  /** The encrypted bytes, in Base64. */
  readonly content: string;
}

export interface AccountLine {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit: string;
  readonly department: string;
  readonly division: string;
  readonly demo: boolean;
  readonly passwordHash: string | null;
  readonly closed: boolean;
}

/** How far a process manager has come. */
export interface ProcessLine {
  readonly name: string;
  readonly checkpoint: number;
}

/** An event that waits for a process manager, or that an operator let one, or a read model, skip. */
export interface ParkedLine {
  readonly place: string;
  readonly readModel: string;
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly state: string;
  readonly error: string | null;
  readonly attempts: number;
  readonly parkedAt: string;
  readonly skippedBy: string | null;
  readonly skippedBecause: string | null;
}

/** A key under the master key; without bytes when it was shredded. */
export interface KeyLine {
  readonly id: string;
  readonly kind: string;
  /** Base64; null when shredded. */
  readonly wrapped: string | null;
  readonly masterKey: string | null;
  readonly createdAt: string;
  readonly shreddedAt: string | null;
}

export interface Things {
  readonly event: EventLine;
  readonly document: DocumentLine;
  readonly account: AccountLine;
  readonly process: ProcessLine;
  readonly parked: ParkedLine;
  readonly key: KeyLine;
}

export type Line = { readonly [Kind in keyof Things]: Readonly<Record<Kind, Things[Kind]>> }[keyof Things];
export type Counts = Readonly<Partial<Record<keyof Things, number>>>;

export interface Ending {
  /** How many lines there are of each kind. */
  readonly counts: Counts;
  /** Of every byte before the last line, in hex. */
  readonly sha256: string;
}

/** Told how much of a step is done, from 0 to 1. */
export type Progress = (share: number) => void;
