// @ts-check
// Makes a new PostgreSQL directory, in a process of its own: initdb leaves 860 MB resident behind it.
import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles } from './durable-files.mjs';

/** A new file survives a power cut only when it and the directory that names it were both flushed. @param {string} place */
function flush(place) {
  if (fs.statSync(place).isDirectory()) for (const name of fs.readdirSync(place)) flush(path.join(place, name));
  const handle = fs.openSync(place, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

const directory = /** @type {string} */ (process.argv[2]);
const files = new DurableFiles(directory, (code) => {
  process.stderr.write(`storage error ${code} in ${directory}\n`);
  process.exit(1);
});
// PGlite's own parameters leave out fsync: everything is flushed at once below, which halves the time.
const postgres = await PGlite.create({ fs: files, startParams: PGlite.defaultStartParams });
await postgres.close();
flush(directory);
process.exit(0);
