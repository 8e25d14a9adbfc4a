import { EventEmitter } from 'node:events';
import pg from 'pg';

/**
 * A module of `pg`'s shape whose pools are all the given one, for TypeORM's `driver` option: it then shares our
 * connections, on the embedded database the single one with its exclusive lease. Ending such a pool ends nothing: the
 * database is closed by whoever opened it.
 */
export function pgShaped(pool: pg.Pool): object {
  class SharedPool extends EventEmitter {
    connect(called?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
      return called ? pool.connect(called) : pool.connect();
    }

    query(...asked: Parameters<pg.Pool['query']>): unknown {
      return pool.query(...asked);
    }

    end(called?: () => void): Promise<void> {
      called?.();
      return Promise.resolve();
    }
  }
  return { Pool: SharedPool, Client: pg.Client, types: pg.types, defaults: pg.defaults };
}
