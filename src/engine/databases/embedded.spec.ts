import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../test/harness/until.js';
import { type Connection } from '../database.js';
import { postgresMajor } from './data-directory.js';
import { openEmbedded } from './embedded.js';

describe('embedded database', () => {
  let folder: string;
  let fresh: string;
  let directory: string;

  // Made once; each test opens a copy of its own.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huzhi-'));
    fresh = join(folder, 'fresh');
    const said: string[] = [];
    // What a first start leaves behind when it is broken off.
    mkdirSync(join(fresh, 'postgres.new/base'), { recursive: true });
    const database = await openEmbedded(fresh, { onProgress: (message) => said.push(message) });
    await database.query("CREATE TABLE notes AS SELECT 1 AS id, 'kept' AS word");
    await database.close();
    expect(said).toHaveLength(1);
    expect(existsSync(join(fresh, 'postgres.new'))).toBe(false);
  });

  beforeEach(() => {
    directory = join(folder, 'data');
    cpSync(fresh, directory, { recursive: true });
  });

  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (options = {}) => openEmbedded(directory, options);

  it('keeps what was committed, and is of the major it says', async () => {
    const database = await open();
    await database.query("INSERT INTO notes VALUES (2, 'more')");
    await database.close();
    const again = await open();
    const { rows } = await again.query(
      'SELECT count(*)::int AS notes, current_setting($1)::int / 10000 AS major FROM notes',
      ['server_version_num'],
    );
    await again.close();
    expect(rows).toEqual([{ notes: 2, major: postgresMajor }]);
    expect(statSync(join(directory, 'postgres')).mode & 0o077).toBe(0);
  });

  it('keeps what was committed when it ends without being closed', async () => {
    const database = await open();
    await database.query("INSERT INTO notes VALUES (2, 'more')");
    const crashed = join(folder, 'crashed');
    cpSync(directory, crashed, { recursive: true });
    await database.close();
    const recovered = await openEmbedded(join(folder, 'crashed'), {}).catch((error: unknown) => error);
    // The copied lock is this process's own, which lives.
    expect(recovered).toMatchObject({ code: 'data.held' });
    rmSync(join(crashed, 'lock'));
    const again = await openEmbedded(crashed);
    const { rows } = await again.query('SELECT word FROM notes ORDER BY id');
    await again.close();
    rmSync(crashed, { recursive: true });
    expect(rows).toEqual([{ word: 'kept' }, { word: 'more' }]);
  });

  it('refuses a directory that is held, naming the process, and lets go on close', async () => {
    const database = await open();
    await expect(open()).rejects.toMatchObject({
      code: 'data.held',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await database.close();
    expect(existsSync(join(directory, 'lock'))).toBe(false);
    await (await open()).close();
  });

  it.each([
    ['version.json', '{"format":2,"postgres":18}', 'data.newer'],
    ['version.json', '{"format":1,"postgres":19}', 'data.newer'],
    ['version.json', '{"format":1,"postgres":17}', 'data.older'],
    ['version.json', '{"form', 'data.corrupt'],
    ['postgres/PG_VERSION', '17\n', 'data.corrupt'],
  ])('refuses %s saying %s', async (file, text, code) => {
    writeFileSync(join(directory, file), text);
    await expect(open()).rejects.toMatchObject({ code });
    expect(readFileSync(join(directory, file), 'utf8')).toBe(text);
    expect(existsSync(join(directory, 'lock'))).toBe(false);
  });

  it.each(['version.json', 'postgres/global/pg_control', 'postgres/pg_wal'])(
    'refuses a directory without %s',
    async (name) => {
      rmSync(join(directory, name), { recursive: true });
      await expect(open()).rejects.toMatchObject({ code: 'data.corrupt', message: expect.stringContaining(name) });
    },
  );

  it('refuses a directory whose control file was cut off or whose log is gone', async () => {
    truncateSync(join(directory, 'postgres/global/pg_control'), 40);
    await expect(open()).rejects.toMatchObject({ code: 'data.corrupt' });
    rmSync(directory, { recursive: true });
    cpSync(fresh, directory, { recursive: true });
    rmSync(join(directory, 'postgres/pg_wal'), { recursive: true });
    mkdirSync(join(directory, 'postgres/pg_wal'));
    await expect(open()).rejects.toMatchObject({
      code: 'data.corrupt',
      message: expect.stringContaining('checkpoint'),
    });
  });

  it('opens a directory whose last start was broken off by a power cut', async () => {
    writeFileSync(join(directory, 'postgres/postmaster.pid'), '');
    const database = await open();
    expect((await database.query('SELECT word FROM notes')).rows).toEqual([{ word: 'kept' }]);
    await database.close();
  });

  it('tells a user who holds the one connection and asks for another', async () => {
    const database = await open({ leaseWithin: 500 });
    let held: Connection | null = null;
    try {
      // To make the connection may itself take longer.
      await until(async () => (held = await database.connect().catch(() => null)) !== null);
      const refused = expect(database.query('SELECT 1')).rejects.toThrow(/one connection/);
      await refused.finally(() => held!.release());
      expect((await database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    } finally {
      await database.close();
    }
  });
});
