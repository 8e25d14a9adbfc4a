import { type MasterKey, MasterKeyUnknown } from '../engine/keyring/master-key.js';
import { BackupError } from './backup-error.js';
import type { Checked } from './check-file.js';
import { readErasures, requireSameStore } from './erasures.js';
import type { KeyLine } from './format.js';
import { readKeys } from './keys-file.js';
import { damaged } from './read-lines.js';

export interface KeysGiven {
  /** The file of keys; null: they are lost, and what they sealed counts as erased. */
  readonly file: string | null;
  /** Files that name keys shredded since. */
  readonly erasures: readonly string[];
}

/**
 * The keys as they shall stand after the restore. Shredded stay those that the file says, those of every person whose
 * erasure the log records (the shredding may have been under way), and those that the erasures name.
 * @throws BackupError `restore.keys-missing`, `restore.other-store`, `restore.master-key`, `backup.damaged`
 *
 * @param masterKey the master key at hand, told which one the keys need
 */
export async function keysToRestore(
  { header, log, documentStreams }: Checked,
  given: KeysGiven,
  masterKey: (wrappedBy: string) => MasterKey,
  now: Date,
): Promise<readonly KeyLine[]> {
  const keys = new Map<string, KeyLine>();
  if (given.file !== null) {
    const read = await readKeys(given.file);
    requireSameStore(given.file, read.header, header);
    for (const key of read.keys.values()) keys.set(key.id, key);
    const master = masterKey(read.header.masterKeys?.[0] ?? '');
    for (const key of keys.values()) requireUnwrapped(given.file, key, master);
  }
  const shred = (id: string) => {
    if (keys.get(id)?.wrapped !== null) keys.set(id, shredded(id, keys.get(id)?.createdAt, now));
  };
  for (const id of log.erased) shred(id);
  for (const file of given.erasures) for (const id of await readErasures(file, header)) shred(id);
  const needed = [...log.sealedUnder, ...[...documentStreams].map((stream) => `file-${stream}`)];
  const missing = needed.filter((id) => !keys.has(id));
  if (given.file === null) missing.forEach(shred);
  else if (missing.length > 0)
    throw new BackupError('restore.keys-missing', { count: missing.length, key: String(missing[0]) });
  return [...keys.values()];
}

/** Found now, not when the first file is opened: that the master key fits, and that no wrapped key was altered. */
function requireUnwrapped(file: string, key: KeyLine, master: MasterKey): void {
  if (key.wrapped === null) return;
  try {
    master.unwrap({ version: String(key.masterKey), bytes: Buffer.from(key.wrapped, 'base64') }, key.id);
  } catch (error) {
    if (error instanceof MasterKeyUnknown)
      throw new BackupError('restore.master-key', { version: String(key.masterKey) }, { cause: error });
    throw damaged(file, `key ${key.id}`, error);
  }
}

function shredded(id: string, createdAt: string | undefined, now: Date): KeyLine {
  const at = now.toISOString();
  const kind = id.slice(0, id.indexOf('-'));
  return { id, kind, wrapped: null, masterKey: null, createdAt: createdAt ?? at, shreddedAt: at };
}
