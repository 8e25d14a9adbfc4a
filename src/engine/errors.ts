/** One field at fault, in the languages of the users. `field` is a JSON pointer into the body. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** 400: the body is not what the command's class says. */
export class Invalid extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map((e) => `${e.field} ${e.code}`).join('; '));
    this.name = 'Invalid';
  }
}

/** 403: the account's roles do not include one that may give the command. */
export class Forbidden extends Error {
  constructor(
    readonly code: 'role.not-allowed' | 'approval.wrong-level',
    readonly allowed: readonly string[],
    /** The article that reserves the command to them. */
    readonly law: string | null = null,
  ) {
    super(code);
    this.name = 'Forbidden';
  }
}

/** 404: there is no such thing, or not for this account: the two are never told apart. */
export class NotThere extends Error {
  constructor(readonly what: 'stream' | 'command') {
    super(`no such ${what}`);
    this.name = 'NotThere';
  }
}

export interface Change {
  readonly revision: number;
  readonly type: string;
  readonly occurredOn: string;
  readonly actor: string;
}

/** 412: since the revision that the person saw, something happened on what the command concerns. */
export class Changed extends Error {
  constructor(
    readonly revision: number,
    readonly changes: readonly Change[],
  ) {
    super(`changed since: now at ${revision}`);
    this.name = 'Changed';
  }
}

/** 412 too: the revision that the caller says she saw has not been reached. */
export class NeverThere extends Error {
  constructor(readonly revision: number) {
    super(`nobody can have seen more than ${revision}`);
    this.name = 'NeverThere';
  }
}

/** 503: the stream holds an event that this code does not know; deciding on half a file is refused. */
export class UnknownEvent extends Error {
  constructor(readonly type: string) {
    super(`unknown event type ${type}`);
    this.name = 'UnknownEvent';
  }
}
