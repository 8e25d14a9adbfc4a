import { Conflict, StorageFailed } from './event-store.js';
import { OutcomeUnknown, Unreachable } from './failures.js';

/** A start cannot go on with what the environment names; the message says what to do, in both languages. */
export class KurrentUnfit extends Error {
  constructor(
    zh: string,
    en: string,
    readonly cause?: unknown,
  ) {
    super(`${zh}\n${en}`);
    this.name = 'KurrentUnfit';
  }
}

/** This node does not write; the client has been told who does, or learns it at its next connection. */
export class NotLeader extends Unreachable {
  constructor(cause: unknown) {
    super('this KurrentDB node is not the leader; nothing was written', cause);
    this.name = 'NotLeader';
  }
}

/** There was no connection to send it on. */
export class NotSent extends Unreachable {
  constructor(cause: unknown) {
    super('KurrentDB cannot be reached; nothing was written', cause);
    this.name = 'NotSent';
  }
}

/** A read could not be answered; the same read may be tried again. */
export class KurrentUnreachable extends Unreachable {
  constructor(cause: unknown) {
    super(`the connection to KurrentDB failed: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    this.name = 'KurrentUnreachable';
  }
}

interface ClientError {
  readonly type?: string;
  readonly code?: number;
  readonly streamName?: string;
  readonly expectedState?: bigint | string;
  readonly actualState?: bigint | string;
  readonly message?: string;
}

/** An append of ours never comes near this unless the server's own limit is below what the engine allows. */
const tooLarge = new Set([
  'maximum-append-size-exceeded',
  'transaction-max-size-exceeded',
  'append-record-size-exceeded',
]);
const lost = new Set(['stream-deleted', 'stream-tombstoned']);

/** What an error of an append means. Whatever does not say that nothing was written leaves the outcome unknown. */
export function appendError(error: unknown): Error {
  const failure = (error ?? {}) as ClientError;
  const { type = '', message = String(error) } = failure;
  if (type === 'wrong-expected-version') {
    return new Conflict(failure.streamName ?? '', revisionOf(failure.expectedState), revisionOf(failure.actualState));
  }
  if (error instanceof NotLeader) return error;
  if (type === 'not-leader') return new NotLeader(error);
  if (/before call started|No connection established|Failed to discover/.test(message)) return new NotSent(error);
  if (tooLarge.has(type)) {
    return new RangeError(
      `KurrentDB refuses the append as too large (set KURRENTDB_MAX_APPEND_SIZE to 4 MiB): ${message}`,
    );
  }
  if (type === 'access-denied')
    return new StorageFailed(`KurrentDB 拒绝访问。\nKurrentDB denies access: ${message}`, error);
  if (lost.has(type)) return new StorageFailed(`a stream of the log was deleted in KurrentDB: ${message}`, error);
  return new OutcomeUnknown(error);
}

function revisionOf(state: bigint | string | undefined): number {
  return typeof state === 'bigint' ? Number(state) : -1;
}
