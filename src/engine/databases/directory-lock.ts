import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataDirectoryError } from './data-directory-error.js';
import { holderHere, isAlive, type Holder } from './holder.js';

/** How often the holder marks its lock, in milliseconds. */
const beat = 1_000;

export interface DirectoryLock {
  release(): void;
}

/**
 * Takes a directory for this process alone; two processes on one PostgreSQL directory would destroy it. A lock whose
 * process is gone is taken over.
 * @param silence milliseconds for which a lock of another host must stay unmarked before it counts as left behind
 * @throws DataDirectoryError `data.held`, naming the pid of the holder
 */
export async function lockDirectory(directory: string, silence = 5_000): Promise<DirectoryLock> {
  const path = join(directory, 'lock');
  const mine = holderHere(randomUUID());
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(path, mine)) return keep(path, mine);
    const holder = read(path);
    if (holder === undefined) continue;
    if (await isHeld(path, holder, silence)) refuse(directory, holder);
    takeAway(path, holder);
  }
  return refuse(directory, read(path) ?? null);
}

/** Writes beside and links: the lock appears whole or not at all. */
function create(path: string, holder: Holder): boolean {
  const beside = `${path}.${holder.token}`;
  writeFileSync(beside, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The holder; null when the file says nothing readable; undefined when there is no lock (any more). */
function read(path: string): Holder | null | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.token === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

async function isHeld(path: string, holder: Holder | null, silence: number): Promise<boolean> {
  const alive = holder ? isAlive(holder) : null;
  return alive ?? (await beats(path, silence));
}

/** A process on another host cannot be asked, but it marks its lock every second. */
async function beats(path: string, silence: number): Promise<boolean> {
  const before = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  await pause(silence);
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs !== before;
}

/** Moves a left-behind lock away; should another process have taken it over in the meantime, gives it back. */
function takeAway(path: string, stale: Holder | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    if (read(aside)?.token !== stale?.token) linkSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function keep(path: string, mine: Holder): DirectoryLock {
  const isMine = () => read(path)?.token === mine.token;
  const timer = setInterval(() => {
    const now = new Date();
    if (isMine()) utimesSync(path, now, now);
  }, beat).unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    if (isMine()) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { release };
}

function refuse(directory: string, holder: Holder | null): never {
  const who = holder ? `process ${holder.pid} on ${holder.host.split(' ')[0]}` : 'another process';
  throw new DataDirectoryError(
    'data.held',
    `The data directory ${directory} is in use by ${who}. Stop that process, or give this one a directory of its own.`,
    { directory, pid: holder?.pid ?? 0 },
  );
}
