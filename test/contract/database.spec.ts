import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction } from '../../src/engine/database.js';
import { type PooledDatabase } from '../../src/engine/databases/pooled-database.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';

const kinds: [string, () => Promise<TestDatabase>][] = [['embedded', embeddedForTest]];
if (await serverAnswers()) kinds.push(['server', serverForTest]);
else it.skip('server: no PostgreSQL answers', () => undefined);

describe.each(kinds)('database: %s', (kind, make) => {
  let made: TestDatabase;
  let database: PooledDatabase;

  beforeAll(async () => {
    made = await make();
    database = made.database;
    await database.query('CREATE TABLE notes (id integer PRIMARY KEY, word text)');
  });

  afterAll(async () => {
    await made.end();
  });

  const ids = async () =>
    (await database.query<{ id: number }>('SELECT id FROM notes ORDER BY id')).rows.map((r) => r.id);

  it('says which kind it is', () => {
    expect(database.kind).toBe(kind);
  });

  it('takes and gives back values of every type in use', async () => {
    const values = [Buffer.from([0, 1, 255]), '9007199254740993', ['甲', 'b"c', null], { zh: '仿冒' }, true, 7, null];
    const { rows } = await database.query(
      `SELECT $1::bytea AS bytes, $2::bigint AS big, $3::text[] AS words, $4::jsonb AS json, $5::boolean AS yes,
        $6::integer AS few, $7::text AS nothing, date '2026-03-02' AS day, timestamptz '2026-03-02T09:00:00+08:00' AS instant`,
      values,
    );
    const [row] = rows;
    expect(Buffer.compare(row?.bytes as Buffer, values[0] as Buffer)).toBe(0);
    expect(row).toMatchObject({ big: values[1], words: values[2], json: values[3], yes: true, few: 7, nothing: null });
    expect(row?.day).toBe('2026-03-02');
    expect((row?.instant as Date).toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });

  it('takes bytes that are no Buffer, and megabytes of them', async () => {
    const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const { rows } = await database.query<{ bytes: Buffer }>('SELECT $1::bytea AS bytes', [bytes]);
    expect(Buffer.compare(rows[0]?.bytes as Buffer, bytes)).toBe(0);
  });

  it('answers many rows whole and in order', async () => {
    const { rows } = await database.query<{ n: number }>('SELECT n, repeat($1, 200) FROM generate_series(1, 20000) n', [
      'x',
    ]);
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)?.n).toBe(20_000);
  });

  it('prepares a named statement once on its connection and runs it again', async () => {
    const connection = await database.connect();
    const twice = { name: 'twice', text: 'SELECT $1::int * 2 AS n' };
    try {
      expect((await connection.query({ ...twice, values: [4] })).rows).toEqual([{ n: 8 }]);
      expect((await connection.query({ ...twice, values: [5] })).rows).toEqual([{ n: 10 }]);
      const { rows } = await connection.query("SELECT name FROM pg_prepared_statements WHERE name = 'twice'");
      expect(rows).toHaveLength(1);
    } finally {
      connection.release();
    }
  });

  it('raises errors with their SQLSTATE and goes on', async () => {
    await expect(database.query('SELECT nonsense')).rejects.toMatchObject({ code: '42703' });
    await database.query('INSERT INTO notes VALUES (-1)');
    await expect(database.query('INSERT INTO notes VALUES ($1)', [-1])).rejects.toMatchObject({
      code: '23505',
      table: 'notes',
    });
    await database.query('DELETE FROM notes WHERE id = -1');
    await expect(database.query('SELECT $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' });
    expect((await database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('keeps transactions apart: of three at once, the one rolled back leaves nothing', async () => {
    const write = (id: number, fail = false) =>
      inTransaction(database, async (connection) => {
        await connection.query('INSERT INTO notes VALUES ($1)', [id]);
        await connection.query('SELECT pg_sleep(0.02)');
        if (fail) throw new Error('not this one');
      });
    const outcomes = await Promise.allSettled([write(1), write(2, true), write(3)]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await ids()).toEqual([1, 3]);
  });

  it('gives the next user a clean session after a broken one', async () => {
    const connection = await database.connect();
    await connection.query('BEGIN');
    await connection.query('INSERT INTO notes VALUES (99)');
    await connection.query("SET application_name = 'left behind'");
    connection.release(true);
    const { rows } = await database.query<{ id: number }>('SELECT id FROM notes WHERE id = 99');
    expect(rows).toEqual([]);
    expect((await database.query("SELECT current_setting('application_name') AS name")).rows).not.toEqual([
      { name: 'left behind' },
    ]);
  });

  it('commits what waits on the disk', async () => {
    const { rows } = await database.query(
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')",
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { name: 'fsync', setting: 'on' },
        { name: 'synchronous_commit', setting: 'on' },
      ]),
    );
  });

  it('is PostgreSQL 15 or later, in UTC', async () => {
    const { rows } = await database.query<{ version: number; zone: string }>(
      "SELECT current_setting('server_version_num')::int AS version, current_setting('TimeZone') AS zone",
    );
    expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);
    expect(rows[0]?.zone).toBe('UTC');
  });
});
