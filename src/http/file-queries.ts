import { Query } from '@nestjs/cqrs';
import type { Account } from '../access/accounts.js';

/** A case's file, or the file of a subject of credit. */
export type FileKind = 'case' | 'subject';

/** Reads of one file, answered from the folded stream (so always current), and only to who may read it. */
abstract class FileQuery extends Query<object> {
  constructor(
    readonly account: Account,
    readonly kind: FileKind,
    readonly id: string,
  ) {
    super();
  }
}

export class ReadFile extends FileQuery {
  constructor(
    account: Account,
    kind: FileKind,
    id: string,
    /** Legal local date: what had happened by then. */
    readonly at: string | null,
    /** Instant (UTC): what was known by then. */
    readonly knownAt: string | null,
  ) {
    super(account, kind, id);
  }
}

export class ReadHistory extends FileQuery {}

/** What the person may do now. */
export class ReadNext extends FileQuery {}

/** The documents in the order of their volumes. */
export class ReadVolumes extends FileQuery {}

/** One entry as the form by which it was entered, for whoever says that it is wrong. */
export class ReadEntry extends FileQuery {
  constructor(
    account: Account,
    id: string,
    readonly entry: string,
  ) {
    super(account, 'case', id);
  }
}

/** The terms, with why. */
export class ReadDue extends FileQuery {}
