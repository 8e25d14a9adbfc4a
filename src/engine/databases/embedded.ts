import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { prepareDirectory } from './data-directory.js';
import { lockDirectory } from './directory-lock.js';
import { EmbeddedEngine } from './embedded-engine.js';
import { EmbeddedSocket } from './embedded-socket.js';
import { keepHouse } from './housekeeping.js';
import { columnTypes, PooledDatabase } from './pooled-database.js';

export interface EmbeddedOptions {
  /** Told of slow steps, e.g. the making of a new directory. */
  readonly onProgress?: (message: string) => void;
  /** Called once, with the first storage error: the time to answer 503 and end the process. */
  readonly onFailure?: (failure: Error) => void;
  /** Longest wait for the one connection, in milliseconds; a holder that asks for a second one would wait for ever. */
  readonly leaseWithin?: number;
}

/**
 * PostgreSQL within this process, in a worker thread, for one process per directory. It has a single connection, leased
 * to one user at a time: while you hold it, `query` and `connect` of the same database wait. COPY FROM STDIN is not for
 * it: PostgreSQL would wait within the statement for bytes that can only come after it.
 * @throws DataDirectoryError, StorageFailed
 */
export async function openEmbedded(directory: string, options: EmbeddedOptions = {}): Promise<PooledDatabase> {
  const place = resolve(directory);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(place);
  try {
    const cluster = await prepareDirectory(place, options.onProgress ?? (() => undefined));
    const engine = await new EmbeddedEngine(place, cluster).opened();
    if (options.onFailure) engine.onFailure(options.onFailure);
    const afterClose = async () => {
      stopTidying();
      await engine.close();
      lock.release();
    };
    const failure = () => engine.failure;
    const database = new PooledDatabase('embedded', poolOver(engine, options), { failure, afterClose });
    const stopTidying = keepHouse(database);
    return database;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function poolOver(engine: EmbeddedEngine, options: EmbeddedOptions): pg.Pool {
  return new pg.Pool({
    stream: () => new EmbeddedSocket(engine),
    max: 1,
    idleTimeoutMillis: 0,
    pipeline: true,
    connectionTimeoutMillis: options.leaseWithin ?? 60_000,
    ssl: false,
    types: columnTypes,
  });
}
