import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-error.js';
import { backupFormat, type Ending, type FileKind, type Header, type Line, type Progress } from './format.js';

export interface Visitor {
  header(header: Header): void | Promise<void>;
  /** Comes before the hash at the end is known to be right: whatever it does must be possible to take back. */
  line(line: Line): void | Promise<void>;
}

const names: Readonly<Record<FileKind, string>> = { backup: '备份 backup', keys: '密钥 keys' };

/**
 * Reads a file from header to end.
 * @throws BackupError `backup.unreadable`, `backup.not-a-backup`, `backup.newer`, `backup.truncated`, `backup.damaged`
 */
export async function readWhole(
  file: string,
  kind: FileKind,
  visitor: Visitor,
  onProgress: Progress = () => undefined,
): Promise<Ending> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let ending: Ending | null = null;
  let number = 0;
  for await (const text of linesOf(file, kind, onProgress)) {
    number += 1;
    const line = parsed(text, file, kind, number);
    if (ending) throw damaged(file, 'something follows the end');
    if (number === 1) await visitor.header(headerOf(line, file, kind));
    else if ('end' in line) ending = line.end as Ending;
    else {
      const [name = ''] = Object.keys(line);
      counts[name] = (counts[name] ?? 0) + 1;
      await visitor.line(line as unknown as Line);
    }
    if (!ending) hash.update(`${text}\n`);
  }
  if (number === 0) throw new BackupError('backup.not-a-backup', { file, expected: names[kind] });
  if (!ending) throw new BackupError('backup.truncated', { file });
  if (ending.sha256 !== hash.digest('hex')) throw damaged(file, 'the hash at the end does not fit');
  for (const name of new Set([...Object.keys(counts), ...Object.keys(ending.counts)]))
    if (counts[name] !== ending.counts[name as keyof Ending['counts']]) throw damaged(file, `the count of ${name}`);
  return ending;
}

export function damaged(file: string, why: string, cause?: unknown): BackupError {
  return new BackupError('backup.damaged', { file, why }, { cause });
}

function parsed(text: string, file: string, kind: FileKind, number: number): Readonly<Record<string, unknown>> {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (cause) {
    if (number === 1) throw new BackupError('backup.not-a-backup', { file, expected: names[kind] }, { cause });
    throw damaged(file, `line ${number}`, cause);
  }
  if (typeof line === 'object' && line !== null) return line as Readonly<Record<string, unknown>>;
  throw damaged(file, `line ${number}`);
}

function headerOf(line: Readonly<Record<string, unknown>>, file: string, kind: FileKind): Header {
  if (line.huzhi !== kind) throw new BackupError('backup.not-a-backup', { file, expected: names[kind] });
  if (Number(line.format) > backupFormat) throw new BackupError('backup.newer', { file, format: Number(line.format) });
  return line as unknown as Header;
}

/** Lines of the file, without their ends. A last line that has no end was cut. */
async function* linesOf(file: string, kind: FileKind, onProgress: Progress): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // A line of a document is long, and comes in many pieces.
  let pieces: string[] = [];
  for await (const chunk of unzipped(file, kind, onProgress)) {
    const [first = '', ...rest] = decoder.write(chunk).split('\n');
    pieces.push(first);
    for (const next of rest) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  if (pieces.some((piece) => piece !== '')) throw new BackupError('backup.truncated', { file });
}

async function* unzipped(file: string, kind: FileKind, onProgress: Progress): AsyncGenerator<Buffer> {
  let came = 0;
  try {
    const size = statSync(file).size;
    if (size === 0) throw new BackupError('backup.truncated', { file });
    const source = createReadStream(file);
    const unzip = createGunzip();
    source.on('error', (error) => unzip.destroy(error));
    for await (const chunk of source.pipe(unzip)) {
      came += 1;
      onProgress(Math.min(1, source.bytesRead / size));
      yield chunk as Buffer;
    }
  } catch (error) {
    throw explained(error, file, kind, came);
  }
}

function explained(error: unknown, file: string, kind: FileKind, came: number): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'Z_BUF_ERROR') return new BackupError('backup.truncated', { file }, { cause: error });
  if (code === 'Z_DATA_ERROR' && came === 0 && /header/.test(message))
    return new BackupError('backup.not-a-backup', { file, expected: names[kind] }, { cause: error });
  if (code.startsWith('Z_')) return damaged(file, message, error);
  if (/^E[A-Z]+$/.test(code)) return new BackupError('backup.unreadable', { file, why: message }, { cause: error });
  return error;
}
