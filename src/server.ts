import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Accounts, type NewAccount } from './access/accounts.js';
import { fillDemoAccounts } from './access/demo-accounts.js';
import { Passwords } from './access/passwords.js';
import { logOf } from './backup/stored-log.js';
import { AppModule, type Parts } from './app.module.js';
import { allRooms } from './case/stages.js';
import type { Config } from './config.js';
import { CaseSearch } from './departments/case-search.js';
import { LookBack } from './departments/look-back.js';
import { sameActs } from './departments/same-acts.js';
import { DeskQueries } from './departments/query.js';
import { Touched } from './departments/touched.js';
import { noBell } from './engine/bell.js';
import type { Database } from './engine/database.js';
import { ServerBell } from './engine/databases/server-bell.js';
import { makeDurably } from './engine/durable-file.js';
import { kurrentTested } from './engine/event-store/chosen-log.js';
import { DocumentShelf } from './documents/document-shelf.js';
import { systemRandom } from './engine/random.js';
import type { Pointers } from './engine/projections/pointers.js';
import { systemClock } from './engine/time/clock.js';
import { localDateOf } from './engine/time/day.js';
import { Backups } from './http/backup.controller.js';
import { DepartmentDesks } from './http/department-desks.js';
import { serveDocs } from './http/docs.js';
import { Forms } from './http/forms.js';
import { Readiness } from './http/health.controller.js';
import { makeWeb } from './http/listen.js';
import { openApi } from './http/openapi.js';
import { RoomWords } from './http/room-words.js';
import { Screens } from './http/screens.controller.js';
import { lookThrough } from './look-through.js';
import { openOffice, type Office } from './office.js';
import { openStorage, type Storage } from './storage.js';
import { startWork, type Work } from './work.js';

export interface Running {
  readonly url: string;
  readonly storage: Storage;
  readonly office: Office;
  readonly readiness: Readiness;
  /** Demo accounts filled in by this start; empty when there were accounts. */
  readonly filled: readonly NewAccount[];
  /** Resolves when everything that is read is up to date for the first time. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

export interface Hooks {
  readonly log: Logger;
  readonly onProgress: (message: string) => void;
  readonly onFailure: (failure: Error) => void;
  /** Fills a first start with cases, before it is ready; `today` is the local date on which the filling began. */
  readonly seed?: (office: Office, storage: Storage, today: string) => Promise<void>;
}

/** Opens everything and listens. Readiness follows when the read models serve. @throws what openStorage throws, and when the port is taken */
export async function startServer(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
  hooks: Hooks,
): Promise<Running> {
  const unready: (() => void)[] = [];
  const onFailure = (failure: Error) => {
    for (const tell of unready.splice(0)) tell();
    hooks.onFailure(failure);
  };
  const storage = await openStorage(config, env, { ...hooks, onFailure });
  const opened: (() => Promise<unknown>)[] = [() => storage.close()];
  const stop = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const { store, keyring, database, source } = storage;
    // Who gives commands is there before the reading of them is, and the demo cases before there are lists to look over.
    let work: Work | null = null;
    let lists: Pointers | null = null;
    const accounts = new Accounts(source, new Passwords(), systemClock, systemRandom, !config.production);
    const office = openOffice({
      store,
      keyring,
      clock: systemClock,
      random: systemRandom,
      punished: async (codes) => work && lookThrough(storage, work, codes),
      sameActs: async (file) => (lists ? sameActs(database, lists, file) : []),
      posts: (unit) => accounts.ofUnit(unit),
    });
    const filled = config.production ? [] : await fillDemoAccounts(accounts);
    const bell = config.databaseUrl === null ? null : new ServerBell(config.databaseUrl);
    opened.push(async () => bell?.close());
    const reading = startWork(config.role, storage, office, hooks.log, bell ?? noBell, onFailure);
    work = reading;
    opened.push(() => reading.stop());
    const inKurrent = config.kurrentUrl !== null;
    const kind = inKurrent ? 'kurrentdb' : database.kind;
    const readiness = new Readiness(version(), kind, () => work.lag(), inKurrent ? kurrentTested : null);
    unready.push(() => readiness.become('failed'));
    const app = await listen(config, hooks.log, storage, {
      config,
      clock: systemClock,
      handler: office.handler,
      world: office.world,
      accounts,
      shelf: new DocumentShelf(database, keyring, office.handler, office.world),
      desks: desksOf(database, work, office, accounts),
      operations: work.operations,
      readiness,
      backups: new Backups({ database, log: logOf(store, database) }, systemClock),
      screens: new Screens(join(projectFolder(), 'web', 'dist')),
    });
    opened.push(() => app.close());
    opened.push(() => Promise.resolve(readiness.become('stopping')));
    const demo = !config.production && (await accounts.demo()).length > 0;
    await app.listen(config.port, config.host ?? (demo ? '127.0.0.1' : '0.0.0.0'));
    const marker = join(config.dataDir, 'demo-cases.unfinished');
    const unfinished = demo && ((await store.head()) < 0 || existsSync(marker));
    const ready = becomeReady(
      readiness,
      work,
      unfinished ? () => seeded(marker, (today) => hooks.seed?.(office, storage, today)) : undefined,
      () => (lists = work.runner.pointers),
    );
    return { url: address(await app.getUrl()), storage, office, readiness, filled, ready, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

function desksOf(database: Database, work: Work, { world }: Office, accounts: Accounts): DepartmentDesks {
  const { pointers } = work.runner;
  return new DepartmentDesks({
    queries: new DeskQueries(database, pointers),
    cases: new CaseSearch(database, pointers),
    lookBack: new LookBack(database, pointers),
    touched: new Touched(database, pointers),
    pointers,
    words: new RoomWords(allRooms),
    today: () => localDateOf(world.now()),
    officers: (ids) => accounts.names(ids),
    reached: (models) => work.reached(models),
  });
}

async function listen(config: Config, log: Logger, storage: Storage, parts: Parts): Promise<NestFastifyApplication> {
  const serving = config.role === 'all' || config.role === 'api';
  const app = await makeWeb(serving ? AppModule.serving(parts) : AppModule.working(parts.readiness), {
    cookieSecret: config.cookieSecret ?? storage.masterKey.derive('cookie').toString('hex'),
    screens: parts.screens.folder,
    log,
    production: config.production,
  });
  if (serving) {
    const words = new RoomWords(allRooms);
    serveDocs(app, openApi(words, new Forms(words), version()));
  }
  return app;
}

/** Seeding twice is seeding once, so a start that was broken off in the midst of it begins it again, as of the same day. */
async function seeded(marker: string, seed: (today: string) => Promise<void> | undefined): Promise<void> {
  mkdirSync(dirname(marker), { recursive: true });
  makeDurably(marker, localDateOf(systemClock.now().toISOString()));
  await seed(readFileSync(marker, 'utf8'));
  rmSync(marker);
}

async function becomeReady(
  readiness: Readiness,
  work: Work,
  seed: (() => Promise<void> | undefined) | undefined,
  seededNow: () => void,
): Promise<void> {
  try {
    // Read models are built at once from what was seeded; to follow each act of it would take longer.
    await seed?.();
    seededNow();
    work.project();
    work.act();
    await work.caughtUp();
    readiness.become('ready');
  } catch (error) {
    readiness.become('failed');
    throw error;
  }
}

/** Where package.json lies, from the sources as from the build. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export function version(): string {
  return (JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** As a person types it: the loopback address by its number. */
function address(url: string): string {
  return url.replace('[::1]', '127.0.0.1').replace('[::]', '127.0.0.1');
}
