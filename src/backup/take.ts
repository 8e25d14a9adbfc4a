import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.js';
import { type Checked, checkBackup } from './check-file.js';
import type { Progress } from './format.js';
import { readKeys } from './keys-file.js';

/** Where the bytes of a backup come from: the database here, or a server that runs. */
export interface Origin {
  backup(): Promise<Readable>;
  /** Asked for after the backup has come whole, so that it has every key that the backup names. */
  keys(): Promise<Readable>;
}

export const keysFileOf = (file: string): string => `${file}.keys`;

/**
 * Writes `file` and, apart from it, `file.keys`. Both are written beside, flushed, read back and checked, and only then
 * bear their names: a file of that name is a backup that was whole.
 * @throws BackupError `backup.file-exists`, and what reading and checking throw; then nothing is left
 */
export async function takeBackup(file: string, origin: Origin, onCheck?: Progress): Promise<Checked> {
  const parts = [file, keysFileOf(file)].map((name) => ({ name, beside: `${name}.part` }));
  const taken = parts.find(({ name }) => existsSync(name));
  if (taken) throw new BackupError('backup.file-exists', { file: taken.name });
  const [data, keys] = parts as [(typeof parts)[0], (typeof parts)[0]];
  try {
    await save(await origin.backup(), data.beside);
    const checked = await checkBackup(data.beside, onCheck);
    await save(await origin.keys(), keys.beside);
    await checkKeys(keys.beside, checked);
    for (const { name, beside } of [keys, data]) renameSync(beside, name);
    flush(dirname(resolve(file)));
    return checked;
  } finally {
    for (const { beside } of parts) rmSync(beside, { force: true });
  }
}

async function save(bytes: Readable, file: string): Promise<void> {
  // Neither is for other people's eyes: the one names cases and accounts, the other is half of a secret.
  await pipeline(bytes, createWriteStream(file, { mode: 0o600, flush: true }));
}

/** A store whose keys are not all there must be known today, not on the day of the restore. */
async function checkKeys(file: string, { log }: Checked): Promise<void> {
  const { keys } = await readKeys(file);
  const missing = [...log.sealedUnder].filter((key) => !keys.has(key));
  if (missing.length > 0) throw new BackupError('store.damaged', { why: `no key ${missing[0]}` });
}

function flush(directory: string): void {
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
