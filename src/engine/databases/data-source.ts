import {
  DataSource,
  MigrationExecutor,
  type EntitySchema,
  type Logger,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';
import { DataDirectoryError } from './data-directory-error.js';
import { pgShaped } from './pg-shaped.js';
import { type PooledDatabase } from './pooled-database.js';

export type Migration = new () => MigrationInterface;

export interface DataSourceOptions {
  readonly entities?: readonly (EntitySchema | (new () => object))[];
  /** In order; class names end in their timestamp. */
  readonly migrations?: readonly Migration[];
}

/** One number for everybody who migrates a database of ours: two processes starting at once migrate one after the other. */
const migrating = 4_857_104_913;

const nothing = () => undefined;
/** Whatever fails is thrown to whoever asked; statements hold names and are not logged. */
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

/**
 * TypeORM over the same connections, migrated. Forward only; tables are never made from entities. `destroy` leaves the
 * database open.
 * @throws DataDirectoryError `data.newer` when an embedded database was migrated by a later release
 */
export async function dataSourceFor(database: PooledDatabase, options: DataSourceOptions = {}): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    driver: pgShaped(database.pool),
    entities: [...(options.entities ?? [])],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'migrations',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logger: silent,
  });
  await source.initialize();
  if (options.migrations?.length) await migrate(source, database.kind);
  return source;
}

/** On one connection throughout: the lock belongs to it, and the embedded database has no second one. */
async function migrate(source: DataSource, kind: 'server' | 'embedded'): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrating]);
    if (kind === 'embedded') await refuseNewer(source, runner);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [migrating]).catch(() => undefined);
    await runner.release();
  }
}

/** On a server the old release may finish its work beside the new one; in a directory of its own it went backwards. */
async function refuseNewer(source: DataSource, runner: QueryRunner): Promise<void> {
  const [table] = (await runner.query("SELECT to_regclass('migrations') AS name")) as { name: string | null }[];
  if (!table?.name) return;
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const done = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
  const newer = done.find(({ name }) => !known.has(name));
  if (!newer) return;
  throw new DataDirectoryError(
    'data.newer',
    `The data was migrated by a later release (${newer.name}), which this one does not know. Start it with that release.`,
    { migration: newer.name },
  );
}
