import pg from 'pg';
import { columnTypes, PooledDatabase } from './pooled-database.js';

/**
 * A PostgreSQL server.
 * @param url `postgres://user:password@host:5432/database`
 */
export function serverDatabase(url: string, options: { readonly connections?: number } = {}): PooledDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 20,
    connectionTimeoutMillis: 30_000,
    application_name: 'huzhi',
    keepAlive: true,
    pipeline: true,
    options: '-c TimeZone=UTC',
    types: columnTypes,
  });
  return new PooledDatabase('server', pool);
}
