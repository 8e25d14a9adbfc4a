import type { Account } from '../access/accounts.js';
import { requireWords } from './body.js';
import { ProblemError } from './problem.js';

/** @throws ProblemError `role.not-allowed` */
export function requireAdministrator(account: Account): void {
  if (!account.roles.includes('administrator'))
    throw new ProblemError('role.not-allowed', { allowed: ['administrator'] });
}

/** A request that says all in its path: no body, or an empty object. @throws Invalid, ProblemError */
export function requireNothing(body: unknown): void {
  if (body !== undefined && body !== null) requireWords(body, {});
}
