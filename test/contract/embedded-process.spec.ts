import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { openEmbedded } from '../../src/engine/databases/embedded.js';
import { compileEngine, printed, runWithEngine } from './compiled-engine.js';
import { until } from '../harness/until.js';
import { freshDirectory } from './databases.js';

const canLimit = spawnSync('prlimit', ['--version']).status === 0;

describe('embedded database in a process of its own', () => {
  let engine: string;
  let directory: string;
  beforeAll(() => void (engine = compileEngine()));
  afterAll(() => rmSync(engine, { recursive: true, force: true }));
  beforeEach(async () => void (directory = await freshDirectory()));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const notesKept = async () => {
    const database = await openEmbedded(directory);
    const { rows } = await database.query<{ notes: number }>('SELECT count(*)::int AS notes FROM notes');
    await database.close();
    return rows[0]?.notes;
  };

  it('refuses a second process, names the first, and loses nothing acknowledged when it is killed', async () => {
    const writer = runWithEngine(
      engine,
      `const database = await openEmbedded(${JSON.stringify(directory)});
       await database.query('CREATE TABLE notes (id integer)');
       for (let id = 1; ; id++) {
         await database.query('INSERT INTO notes VALUES ($1)', [id]);
         process.stdout.write(id + '\\n');
       }`,
    );
    let said = '';
    const text = printed(writer);
    writer.stdout.on('data', (part: Buffer) => (said += part.toString()));
    try {
      await until(() => said.includes('\n'));
      await expect(openEmbedded(directory)).rejects.toMatchObject({
        code: 'data.held',
        message: expect.stringContaining(`process ${writer.pid}`),
      });
      await until(() => said.includes('\n200\n'));
    } finally {
      writer.kill('SIGKILL');
    }
    const acknowledged = Number((await text).trim().split('\n').at(-1));
    // The one under way may have been written and not yet acknowledged.
    expect([acknowledged, acknowledged + 1]).toContain(await notesKept());
  });

  // To PostgreSQL a largest file size is the same as a full disk: a write that the system refuses.
  (canLimit ? it : it.skip)(
    'sends nothing after the first storage error, says why, and keeps what was acknowledged',
    async () => {
      const child = runWithEngine(
        engine,
        `import { spawnSync } from 'node:child_process';
       let told;
       const outcome = (work) => work.then(() => 'done', (error) => error.name + (error === told ? ' told' : ''));
       const database = await openEmbedded(${JSON.stringify(directory)}, { onFailure: (failure) => (told = failure) });
       await database.query('CREATE TABLE notes (id serial, word text)');
       const held = await database.connect();
       spawnSync('prlimit', ['--pid=' + process.pid, '--fsize=20000000:unlimited']);
       let acknowledged = 0;
       let first;
       while (!first) {
         await held.query("INSERT INTO notes (word) SELECT repeat('x', 2000) FROM generate_series(1, 1000)").then(
           () => acknowledged++,
           (error) => (first = error),
         );
       }
       const after = [await outcome(held.query('SELECT 1'))];
       held.release();
       after.push(await outcome(database.query('SELECT 1')), await outcome(database.connect()));
       await database.close();
       console.log(JSON.stringify({ first: first.name, message: first.message, acknowledged, after }));`,
      );
      const report = JSON.parse(await printed(child)) as { acknowledged: number };
      expect(report).toMatchObject({
        first: 'StorageFailed',
        message: expect.stringMatching(/huzhi-.* failed \(EFBIG.*\d+ bytes free\)/),
        after: ['StorageFailed told', 'StorageFailed told', 'StorageFailed told'],
      });
      expect(report.acknowledged).toBeGreaterThan(0);
      expect(await notesKept()).toBe(report.acknowledged * 1000);
    },
  );

  it('stays well below 500 MB, also when it has just made its directory', async () => {
    await rm(directory, { recursive: true });
    const child = runWithEngine(
      engine,
      `const database = await openEmbedded(${JSON.stringify(directory)});
       await database.query('CREATE TABLE notes AS SELECT id, md5(id::text) FROM generate_series(1, 50000) id');
       console.log(Math.round(process.memoryUsage().rss / 1e6));
       await database.close();`,
    );
    expect(Number(await printed(child))).toBeLessThan(350);
  });
});
