import { isUUID } from 'class-validator';
import { v7 as uuidv7 } from 'uuid';
import { Invalid } from '../engine/errors.js';
import { ProblemError } from './problem.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The Idempotency-Key, or a fresh command id. @throws ProblemError `key.invalid` */
export function commandIdOf(headers: Headers): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return uuidv7();
  if (typeof key !== 'string' || !isUUID(key)) throw new ProblemError('key.invalid');
  return key.toLowerCase();
}

/** The revision that the person saw, from `If-Match: "12"`. @throws ProblemError 428 when missing, Invalid when malformed */
export function seenRevisionOf(headers: Headers): number {
  const match = headers['if-match'];
  if (match === undefined) throw new ProblemError('if-match.required');
  const revision = typeof match === 'string' ? /^"(\d{1,9})"$/.exec(match.trim())?.[1] : undefined;
  if (revision !== undefined) return Number(revision);
  throw new Invalid([
    {
      field: 'If-Match',
      code: 'if-match.malformed',
      zh: 'If-Match 须为带引号的版本号，如 "12"。',
      en: 'If-Match must be a quoted revision such as "12".',
    },
  ]);
}

export const etag = (revision: number): string => `"${revision}"`;

/** Ids of cases, subjects and calendars as they stand in a path; anything else is simply not there. */
export const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/** @throws ProblemError `not-found` */
export function requireId(id: string): string {
  if (!idPattern.test(id)) throw new ProblemError('not-found');
  return id;
}
