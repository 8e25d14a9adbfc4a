import { userInfo } from 'node:os';
import { readConfig } from '../config.js';
import { DataDirectoryError } from '../engine/databases/data-directory-error.js';
import { OperationRefused, type Operations } from '../engine/projections/operations.js';
import { systemRandom } from '../engine/random.js';
import { systemClock } from '../engine/time/clock.js';
import { explain } from '../explain.js';
import { problemWords } from '../http/problem.js';
import { makeLog } from '../logger.js';
import { openOffice } from '../office.js';
import { openStorage } from '../storage.js';
import { startWork } from '../work.js';
import { Declined, type OperatorsDesk } from './desk.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the place itself: a database server beside whatever works on it, or a data directory that nobody holds.
 * @param role `projector` when read models are to be built here, should no other process keep them
 * @throws Declined when a running server holds the directory
 */
export async function withDesk<T>(
  env: Environment,
  role: 'projector' | 'api',
  say: (line: string) => void,
  work: (desk: OperatorsDesk) => Promise<T>,
): Promise<T> {
  const storage = await openStorage(readConfig(env), env, {
    onProgress: say,
    onFailure: (failure) => say(explain(failure)),
  }).catch((error: unknown) => {
    throw error instanceof DataDirectoryError && error.code === 'data.held' ? new Declined(held) : error;
  });
  const { store, keyring } = storage;
  try {
    const office = openOffice({ store, keyring, clock: systemClock, random: systemRandom });
    const working = startWork(role, storage, office, makeLog('warn', false));
    working.project();
    try {
      return await work(deskOf(working.operations, `cli:${userInfo().username}`));
    } finally {
      await working.stop();
    }
  } finally {
    await storage.close();
  }
}

const held = {
  zh: '数据目录正由运行中的服务使用。请设置 HUZHI_URL 和 HUZHI_TOKEN（系统管理员的令牌）后再次运行，或者使用该服务的 /api/v1/admin/read-models 和 /api/v1/admin/parked。',
  en: 'A running server holds the data directory. Set HUZHI_URL and HUZHI_TOKEN (a token of an administrator) and run this again, or use /api/v1/admin/read-models and /api/v1/admin/parked of that server.',
};

function deskOf(operations: Operations, by: string): OperatorsDesk {
  return {
    names: async () => (await operations.readModels()).map(({ name }) => name),
    rebuild: async (names) => {
      await declining(operations.rebuild(names, by));
    },
    progress: (name) => operations.progress(name),
    parked: () => operations.parked(),
    retry: (name, position) => declining(operations.retry(name, position)),
    skip: (name, position, because) => declining(operations.skip(name, position, { by, because })),
  };
}

async function declining<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof OperationRefused ? new Declined(problemWords[error.code]) : error;
  }
}
