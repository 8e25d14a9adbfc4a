import 'reflect-metadata';
import { join } from 'node:path';
import { demoPassword } from './access/demo-accounts.js';
import { Misconfigured, readConfig, type Config } from './config.js';
import { explain } from './explain.js';
import { makeLog } from './logger.js';
import { enterDemoCertificates } from './play/demo-certificates.js';
import { seedScenarios } from './play/seed.js';
import { projectFolder, startServer, type Running } from './server.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Refuses to start, in words, with exit code 1. */
function refuseStart(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function configured(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof Misconfigured) refuseStart(error);
    throw error;
  }
}

function introduce({ url, filled }: Running): void {
  say(`护知 Huzhi: ${url}`);
  if (filled.length === 0) return;
  say(`演示账号 Demo accounts (密码 password: ${demoPassword})`);
  for (const { id, name, password } of filled) if (password !== null) say(`  ${id.padEnd(24)} ${name}`);
}

/** Ctrl-C or a stop from outside: what was begun is finished, then everything is closed; a second signal ends it at once. */
function stopOn(running: Running): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${explain(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}

const config = configured();
const log = makeLog(config.logLevel, !config.production && process.stdout.isTTY);

let ending = false;

/**
 * After the first storage error nothing is written any more; requests are told so for a moment, then the process ends.
 * The message names the path and the free bytes.
 */
function storageFailed(failure: Error): void {
  if (ending) return;
  ending = true;
  process.stderr.write(`${explain(failure)}\n`);
  setTimeout(() => process.exit(1), 2_000);
}

try {
  const running = await startServer(config, process.env, {
    log,
    onProgress: say,
    onFailure: storageFailed,
    seed: async (office, { store }, today) => {
      await seedScenarios(join(projectFolder(), 'scenarios'), office, store, today, say);
      await enterDemoCertificates(office.handler, today);
    },
  });
  stopOn(running);
  introduce(running);
  await running.ready;
  say('就绪 Ready');
} catch (error) {
  refuseStart(error);
}
