import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder, makeDurably } from '../durable-file.js';
import { type Random } from '../random.js';
import { MasterKey } from './master-key.js';

/** The master key is missing or malformed: the process must not start, for it could open or seal nothing. */
export class SecretMissing extends Error {
  readonly code = 'secret.missing';

  constructor(message: string) {
    super(message);
    this.name = 'SecretMissing';
  }
}

/**
 * The master key of the environment: HUZHI_MASTER_KEY, 32 bytes in Base64 or 64 hexadecimal digits; HUZHI_MASTER_KEY_OLD,
 * the keys before it, parted by commas. Without it a key made once and kept in `file`, readable by its owner only.
 * @param file null where the environment must give the key: in production, and with a server
 * @throws SecretMissing
 */
export function masterKeyOf(
  env: Readonly<Record<string, string | undefined>>,
  file: string | null,
  random: Random,
): MasterKey {
  const older = (env.HUZHI_MASTER_KEY_OLD ?? '').split(',').filter((text) => text.trim() !== '');
  const olderKeys = older.map((text) => decoded(text, 'HUZHI_MASTER_KEY_OLD'));
  const given = env.HUZHI_MASTER_KEY?.trim();
  if (given) return new MasterKey(decoded(given, 'HUZHI_MASTER_KEY'), olderKeys);
  if (file !== null) return new MasterKey(kept(file, random), olderKeys);
  throw new SecretMissing(
    'HUZHI_MASTER_KEY is not set. It seals personal data: give 32 random bytes in Base64 (openssl rand -base64 32) and keep a copy apart from the database. ' +
      '未设置 HUZHI_MASTER_KEY（个人信息加密主密钥）：请提供 32 字节随机数的 Base64，并与数据库分开备份。',
  );
}

function decoded(text: string, name: string): Buffer {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64');
  if (key.length === 32) return key;
  // The text itself is not repeated: it may be a real key with a slip in it.
  throw new SecretMissing(
    `${name} must be 32 bytes in Base64 or 64 hexadecimal digits. ${name} 须为 32 字节的 Base64 或 64 位十六进制。`,
  );
}

function kept(file: string, random: Random): Buffer {
  if (existsSync(file)) return decoded(readFileSync(file, 'utf8'), file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const key = random(32);
  // Before anything is sealed with it: what is acknowledged must be readable after a power cut. Of two processes that
  // start at once only one makes the key, and both use it.
  const made = makeDurably(file, `${key.toString('base64')}\n`);
  flushFolder(dirname(dirname(file)));
  return made ? key : decoded(readFileSync(file, 'utf8'), file);
}
