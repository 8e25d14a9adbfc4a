import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { systemClock } from '../engine/time/clock.js';
import { BackupError } from './backup-error.js';
import { checkBackup, type Checked } from './check-file.js';
import type { Progress } from './format.js';
import { keysToRestore } from './keys-to-restore.js';
import { masterKeyFor, withNewPlace, withPlace } from './open.js';
import { fromPlace, fromServer } from './origins.js';
import { restoreInto } from './restore.js';
import { keysFileOf, takeBackup } from './take.js';
import { verifyStore } from './verify-store.js';

/** Where a command runs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** Follows one step on the terminal. */
  readonly progress: (label: string) => Progress;
}

/** `huzhi backup FILE`. Answers the exit code, as the others do. @throws BackupError */
export async function backup(args: readonly string[], around: Surroundings): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return usage(around, 'huzhi backup FILE');
  const { env, progress, say } = around;
  const onCheck = progress('核对 Checking');
  const url = env.HUZHI_URL;
  const taken = url
    ? await takeBackup(file, fromServer(url, env.HUZHI_TOKEN ?? ''), onCheck)
    : await withPlace(readConfig(env), say, (place) =>
        takeBackup(file, fromPlace(place, systemClock, { onProgress: progress('备份 Backing up') }), onCheck),
      );
  say(`已备份 Backed up: ${file}, ${keysFileOf(file)} (${contentsOf(taken)})`);
  return 0;
}

/** `huzhi verify [FILE]`: a backup, or the store in place. */
export async function verify(args: readonly string[], around: Surroundings): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file] = positionals;
  if (positionals.length > 1) return usage(around, 'huzhi verify [FILE]');
  const { env, progress, say } = around;
  const onProgress = progress('核对 Checking');
  if (file !== undefined) {
    say(`备份完好 The backup is whole: ${file} (${contentsOf(await checkBackup(file, onProgress))})`);
    return 0;
  }
  const report = await withPlace(readConfig(env), say, (place) => verifyStore(place, onProgress));
  for (const fault of report.faults) say(`不符 Fault: ${fault}`);
  if (report.faults.length > 0) return 1;
  say(`存储完好 The store is whole: ${report.events} events, ${report.documents} documents`);
  return 0;
}

/** `huzhi restore FILE [--keys FILE] [--erasures FILE]... [--without-keys]`, into an empty place only. */
export async function restore(args: readonly string[], around: Surroundings): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      keys: { type: 'string' },
      erasures: { type: 'string', multiple: true },
      'without-keys': { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    return usage(around, 'huzhi restore FILE [--keys FILE.keys] [--erasures FILE]... [--without-keys]');
  const { env, progress, say } = around;
  const config = readConfig(env);
  const checked = await checkBackup(file, progress('核对 Checking'));
  const given = {
    file: values['without-keys'] ? null : (values.keys ?? keysFileOf(file)),
    erasures: values.erasures ?? [],
  };
  if (given.file !== null && !existsSync(given.file)) throw new BackupError('restore.no-keys', { file: given.file });
  const masterKey = (wrappedBy: string) => masterKeyFor(config, env, wrappedBy);
  const keys = await keysToRestore(checked, given, masterKey, systemClock.now());
  await withNewPlace(config, say, (database) =>
    restoreInto(database, file, keys, config.kurrentUrl, progress('恢复 Restoring')),
  );
  say(`已恢复 Restored: ${contentsOf(checked)}. 读取用的表在下次启动时重建。 What is read is built at the next start.`);
  return 0;
}

function usage({ say }: Surroundings, line: string): number {
  say(line);
  return 2;
}

function contentsOf({ ending, header }: Checked): string {
  const { event = 0, document = 0, account = 0 } = ending.counts;
  return `${event} events, ${document} documents, ${account} accounts, ${header.createdAt}`;
}
