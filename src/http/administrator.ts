import type { Account } from '../access/accounts.js';
import { Forbidden } from '../engine/errors.js';
import { requireWords } from './body.js';

/** @throws Forbidden */
export function requireAdministrator(account: Account): void {
  if (!account.roles.includes('administrator')) throw new Forbidden('role.not-allowed', ['administrator']);
}

/** A request that says all in its path: no body, or an empty object. @throws Invalid */
export function requireNothing(body: unknown): void {
  if (body !== undefined && body !== null) requireWords(body, {});
}
