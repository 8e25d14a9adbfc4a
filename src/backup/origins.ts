import { Readable } from 'node:stream';
import type { Words } from '../engine/command.js';
import type { Clock } from '../engine/time/clock.js';
import { BackupError } from './backup-error.js';
import { backupText } from './collect.js';
import type { Progress } from './format.js';
import { keysText } from './keys-file.js';
import type { Place } from './stored-log.js';
import type { Origin } from './take.js';
import { compressed } from './write-lines.js';

/** What a refusal by HTTP says. */
interface Problem {
  readonly detail: Words;
}

/** The data here, whether or not others work on them. */
export function fromPlace(
  place: Place,
  clock: Clock,
  options: { readonly onProgress?: Progress; readonly onError?: (error: Error) => void } = {},
): Origin {
  const { onProgress, onError } = options;
  return {
    backup: () => Promise.resolve(compressed(backupText(place, clock.now(), onProgress), onError)),
    keys: () => Promise.resolve(compressed(keysText(place, clock.now()), onError)),
  };
}

/**
 * A server that runs, asked by HTTP.
 * @param token of an account that is administrator
 */
export function fromServer(url: string, token: string): Origin {
  return {
    backup: () => asked(new URL('/api/v1/admin/backup', url), token),
    keys: () => asked(new URL('/api/v1/admin/backup/keys', url), token),
  };
}

async function asked(url: URL, token: string): Promise<Readable> {
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } }).catch(
    (cause: unknown) => {
      const { message, cause: behind } = cause as Error & { cause?: Error };
      const why = `${url.origin}: ${behind?.message || message}`;
      throw new BackupError('backup.server-refused', { why }, { cause });
    },
  );
  if (answer.ok && answer.body) return Readable.fromWeb(answer.body);
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  const why = `${answer.status} ${problem.detail?.zh ?? ''} ${problem.detail?.en ?? ''}`;
  throw new BackupError('backup.server-refused', { why: why.trim() });
}
