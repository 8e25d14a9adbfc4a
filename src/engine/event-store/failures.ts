import { StorageFailed } from './event-store.js';

/** The connection broke while an append was under way: it may be written or not. The same command again tells. */
export class OutcomeUnknown extends Error {
  constructor(readonly cause: unknown) {
    super('the connection to the database broke during an append; send the same command again to learn its outcome');
    this.name = 'OutcomeUnknown';
  }
}

/** The store cannot be reached at the moment: nothing was written, and the same may be asked again. */
export class Unreachable extends Error {
  constructor(
    message: string,
    readonly cause: unknown,
  ) {
    super(message);
    this.name = 'Unreachable';
  }
}

/** This process and the database disagree on the time by more than they may: nothing is written until they agree. */
export class ClockAstray extends Error {
  constructor(
    /** Milliseconds by which this process is ahead of the database (behind, if negative). */
    readonly off: number,
    readonly tolerance: number,
  ) {
    super(`the clock is ${off} ms off the database's, ${tolerance} ms are allowed: nothing is written`);
    this.name = 'ClockAstray';
  }
}

// Disk full, I/O error, corrupted data or index: trying again on such a disk may harm what is safe.
const storageCodes = new Set(['53100', '58030', 'XX001', 'XX002']);

/** What an error of the database means to the store. */
export function storeError(error: unknown): Error {
  if (error instanceof StorageFailed || error instanceof ClockAstray) return error;
  const code = sqlState(error);
  if (code !== null && storageCodes.has(code)) return new StorageFailed(`the storage failed: ${String(error)}`, error);
  if (code === null || code.startsWith('08') || code.startsWith('57P')) return new OutcomeUnknown(error);
  return error instanceof Error ? error : new Error(String(error));
}

/** The database answered with an error, so the transaction is surely rolled back. */
export function surelyNotWritten(error: unknown): boolean {
  return !(error instanceof StorageFailed) && !(error instanceof OutcomeUnknown);
}

/** A key was there already: another command or event came first. */
export function brokenKey(error: unknown): boolean {
  return sqlState(error) === '23505';
}

function sqlState(error: unknown): string | null {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  // Node's own codes (EPIPE, ECONNRESET …) are no SQLSTATE; no class of those begins with E.
  return typeof code === 'string' && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : null;
}
