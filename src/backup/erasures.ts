import { openSync, readFileSync, readSync, closeSync } from 'node:fs';
import { isKeyId } from '../engine/keyring/keyring.js';
import { BackupError } from './backup-error.js';
import type { Header } from './format.js';
import { readKeys } from './keys-file.js';

/**
 * Names of keys that must stay shredded: from a file of keys, its shredded ones; from a text, one name on each line.
 * @throws BackupError `restore.other-store`, `restore.erasures`, and what reading throws
 */
export async function readErasures(file: string, backup: Header): Promise<readonly string[]> {
  if (!isCompressed(file)) return namesIn(file);
  const { header, keys } = await readKeys(file);
  requireSameStore(file, header, backup);
  return [...keys.values()].filter(({ wrapped }) => wrapped === null).map(({ id }) => id);
}

/** A backup made before the first event bears no mark of its store, and no later file can contradict it. */
export function requireSameStore(file: string, header: Header, backup: Header): void {
  if (header.store !== null && backup.store !== null && header.store !== backup.store)
    throw new BackupError('restore.other-store', { file });
}

function namesIn(file: string): readonly string[] {
  const names: string[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    const name = line.trim();
    if (name === '') continue;
    if (!isKeyId(name)) throw new BackupError('restore.erasures', { file, line: index + 1 });
    names.push(name);
  }
  return names;
}

function isCompressed(file: string): boolean {
  const start = Buffer.alloc(2);
  try {
    const handle = openSync(file, 'r');
    readSync(handle, start);
    closeSync(handle);
  } catch (error) {
    throw new BackupError('backup.unreadable', { file, why: (error as Error).message }, { cause: error });
  }
  return start.equals(Buffer.from([0x1f, 0x8b]));
}
