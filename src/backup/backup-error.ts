import type { Words } from '../engine/command.js';

const words = {
  'backup.file-exists': {
    zh: '{file} 已存在，不会覆盖。请换一个文件名。',
    en: '{file} is there already and is not overwritten. Give another name.',
  },
  'backup.unreadable': { zh: '无法读取 {file}：{why}', en: '{file} cannot be read: {why}' },
  'backup.not-a-backup': {
    zh: '{file} 不是护知的{expected}文件。',
    en: '{file} is no {expected} file of Huzhi.',
  },
  'backup.newer': {
    zh: '{file} 由更新的版本写成（格式 {format}）。请用该版本恢复。',
    en: '{file} was written by a newer release (format {format}). Use that release.',
  },
  'backup.truncated': {
    zh: '{file} 不完整：没有写到末尾。未作任何改动。',
    en: '{file} is cut short: it has no end. Nothing was changed.',
  },
  'backup.damaged': {
    zh: '{file} 已损坏或被改动（{why}）。未作任何改动。',
    en: '{file} is damaged or was altered ({why}). Nothing was changed.',
  },
  'backup.server-running': {
    zh: '数据目录正由运行中的服务使用。请设置 HUZHI_URL（服务地址）和 HUZHI_TOKEN（管理员令牌），由服务提供备份；或者先停止服务。',
    en: 'The data directory is held by the running server. Set HUZHI_URL (its address) and HUZHI_TOKEN (a token of an administrator), and the server gives the backup; or stop it first.',
  },
  'backup.server-refused': { zh: '服务没有给出备份：{why}', en: 'The server gave no backup: {why}' },
  'store.not-there': {
    zh: '{place} 中没有护知的数据。',
    en: 'There are no data of Huzhi in {place}.',
  },
  'store.older': {
    zh: '数据由较旧的版本写成。请用该版本备份，或者先运行 huzhi migrate。',
    en: 'The data are of an older release. Back up with that release, or run huzhi migrate first.',
  },
  'store.newer': {
    zh: '数据由更新的版本写成。请用该版本。',
    en: 'The data are of a newer release. Use that release.',
  },
  'store.damaged': {
    zh: '存储中的数据已损坏或被改动：{why}',
    en: 'The stored data are damaged or were altered: {why}',
  },
  'restore.not-empty': {
    zh: '只能恢复到空的存储；此处已有：{what}。未作任何改动。',
    en: 'A backup is restored into an empty place only; here are: {what}. Nothing was changed.',
  },
  'restore.in-use': {
    zh: '另有护知进程连接着这个数据库。请先停止它。未作任何改动。',
    en: 'Another process of Huzhi is connected to this database. Stop it first. Nothing was changed.',
  },
  'restore.no-keys': {
    zh: '没有密钥文件 {file}。请以 --keys 给出；密钥确已灭失的，以 --without-keys 恢复，其加密的内容按已删除处理。未作任何改动。',
    en: 'There is no file of keys {file}. Give it with --keys; if the keys are lost for good, --without-keys restores what they sealed as erased. Nothing was changed.',
  },
  'restore.keys-missing': {
    zh: '密钥文件中缺少 {count} 个密钥（如 {key}），相应的个人信息将无法读取。请以 --keys 给出与备份同时或之后的密钥文件；密钥确已灭失的，以 --without-keys 恢复，这些内容按已删除处理。未作任何改动。',
    en: '{count} keys are missing (such as {key}), without which personal data cannot be read. Give the keys file of the same time or later with --keys; if the keys are lost for good, --without-keys restores what they sealed as erased. Nothing was changed.',
  },
  'restore.other-store': {
    zh: '{file} 属于另一个存储，与备份不符。未作任何改动。',
    en: '{file} is of another store than the backup. Nothing was changed.',
  },
  'restore.master-key': {
    zh: '密钥由主密钥 {version} 加密，但没有提供该主密钥：请设置 HUZHI_MASTER_KEY 或 HUZHI_MASTER_KEY_OLD，或将原 DATA_DIR 中的 keys/master.key 复制到新目录。未作任何改动。',
    en: 'The keys are wrapped by master key {version}, which was not given: set HUZHI_MASTER_KEY or HUZHI_MASTER_KEY_OLD, or copy keys/master.key of the old DATA_DIR into the new one. Nothing was changed.',
  },
  'restore.erasures': {
    zh: '{file} 第 {line} 行不是密钥名（person-… 或 file-…）。未作任何改动。',
    en: '{file}, line {line}, is not the name of a key (person-… or file-…). Nothing was changed.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type BackupCode = keyof typeof words;

/** A backup, a restore or a check that ended, in words for whoever reads the terminal. */
export class BackupError extends Error {
  readonly words: Words;

  constructor(
    /** Stable. */
    readonly code: BackupCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
    const said = { zh: filled(words[code].zh), en: filled(words[code].en) };
    super(`${said.zh}\n${said.en} (${code})`, options);
    this.words = said;
    this.name = 'BackupError';
  }
}
