// A database of the bench's own on a PostgreSQL server, dropped at the end.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export async function administer(statement) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function withDatabase(work) {
  const name = `huzhi_bench_${randomBytes(6).toString('hex')}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** Connections that one more program may open. */
export async function connectionsLeft() {
  const { rows } = await administer(
    `SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
       - (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')::int - 5 AS left`,
  );
  return rows[0].left;
}
