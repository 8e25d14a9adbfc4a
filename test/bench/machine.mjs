// What the figures were measured on.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { administer } from './database.mjs';
import { span } from './measure.mjs';

/** Flushes of 8 kB that the disk of a folder takes in a second, one after another. */
export async function fsyncRate(folder) {
  const place = mkdtempSync(join(folder, 'fsync-'));
  const file = openSync(join(place, 'file'), 'w');
  const page = Buffer.alloc(8192, 7);
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < span(700)) {
    writeSync(file, page);
    fsyncSync(file);
    done += 1;
  }
  const seconds = (performance.now() - began) / 1000;
  closeSync(file);
  rmSync(place, { recursive: true });
  return Math.round(done / seconds);
}

export const load = () =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');

export async function machine() {
  const [cpu] = cpus();
  const { rows } = await administer(`SELECT split_part(version(), ' ', 2) AS version, current_setting('fsync') AS fsync,
    current_setting('synchronous_commit') AS commit, current_setting('shared_buffers') AS buffers`);
  const [server] = rows;
  return [
    ['CPU', `${cpu.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`],
    ['Node.js', process.versions.node],
    [
      'PostgreSQL',
      `${server.version}, fsync ${server.fsync}, synchronous_commit ${server.commit}, shared_buffers ${server.buffers}`,
    ],
    ['fsync', `${await fsyncRate(tmpdir())}/s of 8 kB`],
  ];
}
