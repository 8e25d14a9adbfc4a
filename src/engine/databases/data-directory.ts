import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flushFolder, makeDurably } from '../durable-file.js';
import { DataDirectoryError } from './data-directory-error.js';
import { initdb } from './initdb.js';

/** Grows when what lies in the data directory changes its shape. */
export const dataFormat = 1;
/** PostgreSQL major of the embedded engine; a directory belongs to one major for good. */
export const postgresMajor = 18;

interface Version {
  readonly format: number;
  readonly postgres: number;
}

/**
 * Makes the directory ready to be opened, or explains why it cannot be. The caller holds the lock.
 * @returns the PostgreSQL directory within it
 * @throws DataDirectoryError `data.newer`, `data.older`, `data.corrupt`
 */
export async function prepareDirectory(directory: string, onProgress: (message: string) => void): Promise<string> {
  const cluster = join(directory, 'postgres');
  const version = readVersion(directory);
  if (version) checkVersion(directory, version);
  if (existsSync(cluster)) {
    checkCluster(directory, cluster, version);
    forgetFormerStart(cluster);
    return cluster;
  }
  await makeCluster(directory, cluster, onProgress);
  return cluster;
}

/** Made beside and renamed when whole: an interrupted first start leaves nothing that looks like data. */
async function makeCluster(directory: string, cluster: string, onProgress: (message: string) => void): Promise<void> {
  const beside = `${cluster}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  onProgress('Making the embedded PostgreSQL database (once, some seconds) 正在创建内置数据库（仅首次，需数秒）');
  await initdb(beside);
  // What an interrupted first start left says nothing: there are no data yet.
  rmSync(join(directory, 'version.json'), { force: true });
  const version: Version = { format: dataFormat, postgres: postgresMajor };
  makeDurably(join(directory, 'version.json'), `${JSON.stringify(version)}\n`);
  renameSync(beside, cluster);
  flushFolder(directory);
  flushFolder(dirname(directory));
}

/**
 * PostgreSQL's own lock file of the start before. We hold the directory, so it guards nothing; but when the power went
 * before it was flushed it is there and empty, and PostgreSQL would refuse to start for good.
 */
function forgetFormerStart(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function checkVersion(directory: string, version: Version): void {
  const details = { directory, format: version.format, postgres: version.postgres };
  const holds = `The data directory ${directory} holds format ${version.format} of PostgreSQL ${version.postgres}`;
  const reads = `this release reads format ${dataFormat} of PostgreSQL ${postgresMajor}`;
  if (version.format > dataFormat || version.postgres > postgresMajor)
    throw new DataDirectoryError('data.newer', `${holds}; ${reads}. Start it with the newer release.`, details);
  if (version.format < dataFormat || version.postgres < postgresMajor)
    throw new DataDirectoryError(
      'data.older',
      `${holds}; ${reads}. Back up with the old release, restore with this one.`,
      details,
    );
}

function checkCluster(directory: string, cluster: string, version: Version | null): void {
  const missing = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal'].find(
    (name) => !existsSync(join(cluster, name)),
  );
  if (missing) corrupt(directory, `postgres/${missing} is missing`);
  if (!version) corrupt(directory, 'version.json is missing');
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== String(postgresMajor)) corrupt(directory, `postgres/PG_VERSION says ${major || 'nothing'}`);
}

function readVersion(directory: string): Version | null {
  const path = join(directory, 'version.json');
  if (!existsSync(path)) return null;
  try {
    const version = JSON.parse(readFileSync(path, 'utf8')) as Version;
    if (Number.isInteger(version.format) && Number.isInteger(version.postgres)) return version;
  } catch {
    // Said below, in words.
  }
  return corrupt(directory, 'version.json cannot be read');
}

/** @throws DataDirectoryError `data.corrupt` */
export function corrupt(directory: string, why: string): never {
  throw new DataDirectoryError(
    'data.corrupt',
    `The data directory ${resolve(directory)} is damaged: ${why}. Nothing in it was changed. Restore it from a backup, or move it away to begin anew.`,
    { directory, why },
  );
}
