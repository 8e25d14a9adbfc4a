import type { Logger } from 'pino';
import { clockAccount, processManagers } from './background.js';
import type { ProcessRole } from './config.js';
import { knows } from './case/evolve.js';
import { allRooms } from './case/stages.js';
import { models } from './departments/index.js';
import { streamsProvisional, termsEnded } from './departments/query.js';
import { noBell, type Bell } from './engine/bell.js';
import { StorageFailed, type StoredEvent } from './engine/event-store/event-store.js';
import { NotBuilt, readPointers } from './engine/projections/pointers.js';
import { Operations } from './engine/projections/operations.js';
import { ProcessRunner } from './engine/projections/process.js';
import type { Read, ReadModel, Row } from './engine/projections/read-model.js';
import { Runner } from './engine/projections/runner.js';
import { versionedName } from './engine/projections/table.js';
import { systemClock } from './engine/time/clock.js';
import { ClockRole, type DueTerm } from './engine/time/clock-role.js';
import type { Office } from './office.js';
import type { Storage } from './storage.js';

/** What runs beside the answering of requests. */
export interface Work {
  readonly runner: Runner;
  readonly operations: Operations;
  /** Position up to which these read models have all come; -1: one is not built yet. */
  reached(models: readonly ReadModel[]): Promise<number>;
  /** Events that the slowest read model has still to take; null while one is being built. */
  lag(): Promise<number | null>;
  /** Lets the read models follow the log: those that are missing are built from it first. */
  project(): void;
  /** Resolves when every read model has taken what was in the log at the call. */
  caughtUp(): Promise<void>;
  /**
   * Lets process managers and the clock act; not before the demo cases are in, whose days lie in the past.
   * @param clockEveryMs between two looks of the clock at the terms
   */
  act(clockEveryMs?: number): void;
  stop(): Promise<void>;
}

/** Streams that no room folds: registers, calendars, the city's options and its officers' certificates have their own kinds. */
const elsewhere = new Set([
  'NumberAllotted',
  'CalendarPublished',
  'OptionSet',
  'CertificateEntered',
  'CertificateWithdrawn',
]);

/**
 * @param bell between the processes on one server
 * @param onStorageFailure told when work in the background meets the storage's end: on a server nobody else hears of it
 */
export function startWork(
  role: ProcessRole,
  storage: Storage,
  office: Office,
  log: Logger,
  bell: Bell = noBell,
  onStorageFailure: (failure: StorageFailed) => void = () => undefined,
): Work {
  const { database, store } = storage;
  const told = (context: string) => (error: unknown) => {
    if (error instanceof StorageFailed) onStorageFailure(error);
    if (error instanceof NotBuilt) log.debug({ context }, error.message);
    else log.error({ context }, error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const open = async (event: StoredEvent) => (await office.handler.opened(event)) as Read;
  const known = ({ type, schemaVersion }: StoredEvent) =>
    elsewhere.has(type) || knows(allRooms, { type, schemaVersion });
  const runner = new Runner({ database, store, models, open, bell, knows: known, onError: told('projections') });
  const managers = processManagers(office, storage, (position) =>
    streamsProvisional(database, runner.pointers, position),
  );
  const processes = new ProcessRunner({
    database,
    store,
    open,
    bell,
    managers,
    execute: (order) => office.handler.execute(order),
    onError: told('processes'),
  });
  const operations = new Operations({
    database,
    store,
    models,
    runner,
    processes,
    managers: managers.map(({ name }) => name),
  });
  const quiet = store.onAppend(() => bell.ring('appended'));
  const clock = clockOver(storage, office, runner, told('clock'));
  const reached = async (asked: readonly ReadModel[]): Promise<number> => {
    const versions = asked.map(versionedName);
    const pointers = await readPointers(database, `name || '@' || version = ANY ($1::text[]) AND state = 'live'`, [
      versions,
    ]);
    return pointers.length < asked.length ? -1 : Math.min(...pointers.map(({ checkpoint }) => checkpoint));
  };
  const projects = role === 'all' || role === 'projector';
  const ticks = role === 'all' || role === 'clock';
  let acting = false;
  return {
    runner,
    operations,
    reached,
    async lag() {
      const [head, position] = [await store.head(), await reached(models)];
      return position < 0 && head >= 0 ? null : Math.max(0, head - position);
    },
    project() {
      if (projects) runner.start();
    },
    async caughtUp() {
      const head = await store.head();
      while (!(await runner.waitFor(head, 5_000)))
        log.info({ context: 'projections' }, 'the read models are being built');
    },
    act(clockEveryMs) {
      acting = true;
      if (projects) processes.start();
      if (ticks) clock.start(clockEveryMs);
    },
    async stop() {
      if (acting && ticks) await clock.stop();
      if (acting && projects) await processes.stop();
      if (projects) await runner.stop();
      quiet();
    },
  };
}

function clockOver(
  { database }: Storage,
  { handler, world }: Office,
  { pointers }: Runner,
  onError: (error: unknown) => void,
): ClockRole {
  const limits = Object.values(allRooms).flatMap((room) => room.limits);
  return new ClockRole({
    clock: systemClock,
    due: async (now, after) => (await termsEnded(database, pointers, now, 500, after)).map(dueTerm),
    graceOf: (limit, version) => limits.find((row) => row.id === limit && row.from === version)?.grace,
    calendar: () => world.calendar('CN'),
    execute: (order) => handler.execute(order),
    account: clockAccount,
    onError,
  });
}

function dueTerm(row: Row): DueTerm {
  return {
    stream: String(row.stream),
    term: String(row.term),
    limit: String(row.limit_id),
    version: String(row.version),
    revision: Number(row.revision),
    dueOn: row.due_on as string | null,
    dueAt: row.due_at as string | null,
  };
}
