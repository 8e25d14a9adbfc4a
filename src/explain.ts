import { DataDirectoryError, type DataDirectoryCode } from './engine/databases/data-directory-error.js';
import { StorageFailed } from './engine/event-store/event-store.js';
import { MasterKeyUnknown } from './engine/keyring/master-key.js';

interface Failure extends Error {
  readonly code: string;
  readonly port: number;
}

const directory: Readonly<Record<DataDirectoryCode, string>> = {
  'data.held': '数据目录正被另一个进程使用。请先停止它，或者以 DATA_DIR 另指目录。',
  'data.newer': '数据目录由更新的版本写成。请用该版本启动。',
  'data.older': '数据目录由较旧的版本写成。请用旧版本备份，再用本版本恢复。',
  'data.corrupt': '数据目录已损坏，其中内容未作改动。请从备份恢复，或者移走后重新开始。',
};

/** Why the process does not start or stopped, for whoever reads the terminal: Chinese first where we have it. */
export function explain(error: unknown): string {
  if (error instanceof DataDirectoryError) return `${directory[error.code]}\n${error.message}`;
  if (error instanceof MasterKeyUnknown)
    return `数据的密钥由另一主密钥加密，请在 HUZHI_MASTER_KEY_OLD 中提供该主密钥。\n${error.message}`;
  if (error instanceof StorageFailed)
    return `存储出错，已停止写入；已确认的内容不受影响。请腾出空间或修复磁盘后重新启动。\n${error.message}`;
  const { code, port, name = '', message = String(error), stack = message } = (error ?? {}) as Partial<Failure>;
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用。\nPort ${port} is in use.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return `无法连接数据库（DATABASE_URL）。\nThe database cannot be reached: ${message}`;
  // Of the arguments, not of the program.
  if (String(code).startsWith('ERR_PARSE_ARGS')) return message;
  // A message of our own speaks for itself; of anything unforeseen the whole stack is needed.
  return ['Misconfigured', 'SecretMissing', 'ClockAstray', 'BackupError', 'KurrentUnfit'].includes(name)
    ? message
    : stack;
}
