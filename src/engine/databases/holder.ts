import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a data directory. */
export interface Holder {
  readonly pid: number;
  /** Host and, on Linux, the pid namespace: two containers on one volume may both be process 1. */
  readonly host: string;
  /** Start of the process in clock ticks since boot (Linux), else null: a pid alone is given again after a crash. */
  readonly started: string | null;
  /** Unlike any other taking. */
  readonly token: string;
}

export function holderHere(token: string): Holder {
  return { pid: process.pid, host: hostHere(), started: startOf(process.pid), token };
}

/** Whether the process that wrote this still runs; null when it ran on another host or in another container. */
export function isAlive(holder: Holder): boolean | null {
  if (holder.host !== hostHere()) return null;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return holder.started === null || startOf(holder.pid) === holder.started;
}

function hostHere(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Field 22 of /proc/pid/stat; the name in field 2 may itself hold spaces and brackets. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
