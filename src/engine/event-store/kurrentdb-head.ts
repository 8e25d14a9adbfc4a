import { randomUUID } from 'node:crypto';
import { Conflict } from './event-store.js';
import { appendError, KurrentUnfit } from './kurrentdb-failures.js';
import { type KurrentLog } from './kurrentdb-log.js';

/** Shape of the streams and of the stored form that this release writes. */
const schemaEpoch = 1;

export interface KurrentHead {
  readonly hashSuite: string;
  readonly schemaEpoch: number;
  /** Tells this log from every other, so that an index is never kept for the wrong one. */
  readonly logId: string;
  /** Leaf of the first event of the backup, in hex, from which the log is or was restored. */
  readonly restoredFrom?: string;
}

/** The first event beside a new log, or that of an existing one. @throws KurrentUnfit when the log is newer than this release */
export async function openKurrentHead(log: KurrentLog, stream: string, hashSuite: string): Promise<KurrentHead> {
  const head = (await readHead(log, stream)) ?? (await makeHead(log, stream, { hashSuite }));
  if (head.restoredFrom !== undefined && !(await isRestored(log, stream))) {
    throw new KurrentUnfit(
      'KurrentDB 中的恢复没有完成，请以同一备份再次运行 huzhi restore。',
      'A restore into KurrentDB was not finished: run huzhi restore again with the same backup.',
    );
  }
  if (head.schemaEpoch > schemaEpoch) {
    throw new KurrentUnfit(
      'KurrentDB 中的记录由更新的版本写成，请用该版本启动。',
      `The log in KurrentDB has epoch ${head.schemaEpoch}, this release knows ${schemaEpoch}: start the newer release.`,
    );
  }
  return head;
}

/** A restore ends with a second event beside the log. */
export async function isRestored(log: KurrentLog, stream: string): Promise<boolean> {
  return (await log.readStream(stream, 1, 1)).length > 0;
}

export async function endRestore(log: KurrentLog, stream: string): Promise<void> {
  const event = { id: randomUUID(), type: 'LogRestored', content: Buffer.from('{}', 'utf8') };
  await log.append([{ stream, expected: 0, events: [event] }]);
}

export async function readHead(log: KurrentLog, stream: string): Promise<KurrentHead | null> {
  const [event] = await log.readStream(stream, 0, 1);
  return event ? (JSON.parse(Buffer.from(event.content).toString('utf8')) as KurrentHead) : null;
}

export async function makeHead(
  log: KurrentLog,
  stream: string,
  said: Pick<KurrentHead, 'hashSuite' | 'restoredFrom'>,
): Promise<KurrentHead> {
  const head: KurrentHead = { ...said, schemaEpoch, logId: randomUUID() };
  const event = { id: randomUUID(), type: 'LogBegun', content: Buffer.from(JSON.stringify(head), 'utf8') };
  try {
    await log.append([{ stream, expected: -1, events: [event] }]);
    return head;
  } catch (error) {
    const found = appendError(error) instanceof Conflict ? await readHead(log, stream) : null;
    if (found) return found;
    throw appendError(error);
  }
}
