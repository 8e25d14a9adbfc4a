import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a small file that a power cut neither loses nor leaves in part: it is flushed before it gets its name, and the
 * folder after. Of two makers one is first.
 * @returns false when the file is there already
 */
export function makeDurably(path: string, text: string): boolean {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${process.pid}`);
  try {
    const file = fs.openSync(beside, 'w', 0o600);
    try {
      fs.writeSync(file, text);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(beside, { force: true });
  }
  flushFolder(folder);
  return true;
}

/** Makes the names in a folder survive a power cut. */
export function flushFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
