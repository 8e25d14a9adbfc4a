import { resolve } from 'node:path';
import type { Words } from './engine/command.js';

/** Which work this process does; one image serves all of them. */
export const processRoles = ['all', 'api', 'projector', 'clock'] as const;
export type ProcessRole = (typeof processRoles)[number];

/** Also the token under which the configuration is injected. */
export abstract class Config {
  abstract readonly production: boolean;
  abstract readonly port: number;
  /** Null: chosen at start; with demo accounts only this machine may connect. */
  abstract readonly host: string | null;
  /** Null: the embedded database under `dataDir`. */
  abstract readonly databaseUrl: string | null;
  /** Where the log lies in KurrentDB; null: it lies in the database. */
  abstract readonly kurrentUrl: string | null;
  abstract readonly dataDir: string;
  abstract readonly role: ProcessRole;
  /** Signs the sign-in cookie; null outside production: derived from the master key. */
  abstract readonly cookieSecret: string | null;
  abstract readonly logLevel: string;
}

/** The process cannot start with this environment; each line says what to set, in both languages. */
export class Misconfigured extends Error {
  constructor(readonly lines: readonly Words[]) {
    super(lines.map((line) => `${line.zh}\n${line.en}`).join('\n'));
    this.name = 'Misconfigured';
  }
}

/** Reads the environment. @throws Misconfigured naming every variable at fault at once */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: Words[] = [];
  const production = env.NODE_ENV === 'production';
  const config: Config = {
    production,
    port: port(env.PORT, faults),
    host: env.HOST || null,
    databaseUrl: env.DATABASE_URL || null,
    kurrentUrl: kurrentUrl(env, faults),
    dataDir: resolve(env.DATA_DIR || './data'),
    role: role(env.ROLE, faults),
    cookieSecret: cookieSecret(env.HUZHI_COOKIE_SECRET, production, faults),
    logLevel: logLevel(env.LOG_LEVEL, faults),
  };
  if (production) requireMasterKey(env.HUZHI_MASTER_KEY, faults);
  if (config.role !== 'all' && config.databaseUrl === null) {
    faults.push({
      zh: 'ROLE 不是 all 时必须设置 DATABASE_URL：内嵌数据库只能由一个进程使用。',
      en: 'With ROLE other than all, DATABASE_URL must be set: the embedded database serves one process only.',
    });
  }
  if (faults.length > 0) throw new Misconfigured(faults);
  return config;
}

function port(text: string | undefined, faults: Words[]): number {
  const value = text ? Number(text) : 3000;
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value;
  faults.push({ zh: 'PORT 须为 0 至 65535 的整数。', en: 'PORT must be an integer from 0 to 65535.' });
  return 0;
}

function kurrentUrl(env: Readonly<Record<string, string | undefined>>, faults: Words[]): string | null {
  const { EVENT_STORE: store, KURRENTDB_URL: url } = env;
  if (!store || store === 'postgres') return null;
  if (store === 'kurrentdb' && url) return url;
  faults.push(
    store === 'kurrentdb'
      ? {
          zh: 'EVENT_STORE=kurrentdb 时必须设置 KURRENTDB_URL（如 kurrentdb://用户:密码@主机:2113?tls=true）。',
          en: 'With EVENT_STORE=kurrentdb, KURRENTDB_URL must be set (e.g. kurrentdb://user:password@host:2113?tls=true).',
        }
      : {
          zh: 'EVENT_STORE 须为 postgres 或 kurrentdb。',
          en: 'EVENT_STORE must be postgres or kurrentdb.',
        },
  );
  return null;
}

function role(text: string | undefined, faults: Words[]): ProcessRole {
  const value = processRoles.find((known) => known === (text || 'all'));
  if (value) return value;
  faults.push({
    zh: `ROLE 须为 ${processRoles.join('、')} 之一。`,
    en: `ROLE must be one of ${processRoles.join(', ')}.`,
  });
  return 'all';
}

/** Its form is checked where it is read; here only that production does not start without one. */
function requireMasterKey(given: string | undefined, faults: Words[]): void {
  if (given) return;
  faults.push({
    zh: '生产环境必须设置 HUZHI_MASTER_KEY（个人信息加密主密钥，如 openssl rand -base64 32）。',
    en: 'In production HUZHI_MASTER_KEY must be set (it seals personal data; e.g. openssl rand -base64 32).',
  });
}

function cookieSecret(text: string | undefined, production: boolean, faults: Words[]): string | null {
  if (text && text.length >= 32) return text;
  if (text) {
    faults.push({
      zh: 'HUZHI_COOKIE_SECRET 至少须有 32 个字符。',
      en: 'HUZHI_COOKIE_SECRET must have at least 32 characters.',
    });
  } else if (production) {
    faults.push({
      zh: '生产环境必须设置 HUZHI_COOKIE_SECRET（登录凭证签名密钥，至少 32 个字符）。',
      en: 'In production HUZHI_COOKIE_SECRET must be set (it signs the sign-in cookie; at least 32 characters).',
    });
  }
  return null;
}

function logLevel(text: string | undefined, faults: Words[]): string {
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
  const value = text || 'info';
  if (levels.includes(value)) return value;
  faults.push({
    zh: `LOG_LEVEL 须为 ${levels.join('、')} 之一。`,
    en: `LOG_LEVEL must be one of ${levels.join(', ')}.`,
  });
  return 'info';
}
