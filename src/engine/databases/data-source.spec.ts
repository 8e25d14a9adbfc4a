import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { dataSourceFor } from './data-source.js';

interface Note {
  id: string;
  word: string;
  tags: string[] | null;
  seen: Date;
  day: string;
  extra: object;
}

const notes = new EntitySchema<Note>({
  name: 'note',
  tableName: 'notes',
  columns: {
    id: { type: 'bigint', primary: true },
    word: { type: 'text' },
    tags: { type: 'text', array: true, nullable: true },
    seen: { type: 'timestamptz' },
    day: { type: 'date' },
    extra: { type: 'jsonb' },
  },
});

class Notes1700000000001 implements MigrationInterface {
  readonly name = 'Notes1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE notes (id bigint PRIMARY KEY, word text, tags text[], seen timestamptz, day date, extra jsonb)',
    );
  }
  down = () => Promise.reject(new Error('forward only'));
}

class Breaks1700000000002 implements MigrationInterface {
  readonly name = 'Breaks1700000000002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id integer)');
    await runner.query('SELECT nonsense');
  }
  down = () => Promise.reject(new Error('forward only'));
}

const kinds: [string, () => Promise<TestDatabase>][] = [['embedded', embeddedForTest]];
if (await serverAnswers()) kinds.push(['server', serverForTest]);

describe.each(kinds)('TypeORM over %s', (kind, make) => {
  let made: TestDatabase;
  beforeAll(async () => (made = await make()));
  afterAll(() => made.end());

  const options = { entities: [notes], migrations: [Notes1700000000001] };
  const note = (id: string): Note => ({
    id,
    word: '仿冒',
    tags: ['甲', 'b'],
    seen: new Date('2026-03-02T01:00:00Z'),
    day: '2026-03-02',
    extra: { n: 1 },
  });

  it('migrates once, although two start at the same time', async () => {
    const sources = await Promise.all([dataSourceFor(made.database, options), dataSourceFor(made.database, options)]);
    const done = await sources[0].query<unknown[]>('SELECT name FROM migrations');
    for (const source of sources) await source.destroy();
    expect(done).toEqual([{ name: 'Notes1700000000001' }]);
  });

  it('leaves nothing of a migration that fails', async () => {
    const broken = dataSourceFor(made.database, { ...options, migrations: [Notes1700000000001, Breaks1700000000002] });
    await expect(broken).rejects.toThrow(/nonsense/);
    expect((await made.database.query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }]);
  });

  it('writes and reads entities', async () => {
    const source = await dataSourceFor(made.database, options);
    await source.getRepository(notes).save(note('9007199254740993'));
    const found = await source.getRepository(notes).findOneBy({ word: '仿冒' });
    await source.destroy();
    expect(found).toEqual(note('9007199254740993'));
  });

  it('gives each transaction a connection of its own: of three, the one rolled back leaves nothing', async () => {
    const source = await dataSourceFor(made.database, options);
    const write = (id: string, fail = false) =>
      source.transaction(async (manager) => {
        await manager.getRepository(notes).insert(note(id));
        await manager.query('SELECT pg_sleep(0.02)');
        if (fail) throw new Error('not this one');
        await manager.getRepository(notes).update({ id }, { word: 'done' });
      });
    const outcomes = await Promise.allSettled([write('1'), write('2', true), write('3')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await source.getRepository(notes).findBy({ word: 'done' })).map(({ id }) => id).sort()).toEqual(['1', '3']);
    expect(await source.getRepository(notes).countBy({ id: '2' })).toBe(0);
    await source.destroy();
  });

  it('leaves the database open when it is destroyed', async () => {
    await (await dataSourceFor(made.database, options)).destroy();
    expect((await made.database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it(kind === 'embedded' ? 'refuses data migrated by a later release' : 'works beside a later release', async () => {
    await made.database.query("INSERT INTO migrations (timestamp, name) VALUES (1800000000000, 'Later1800000000000')");
    const older = dataSourceFor(made.database, options);
    if (kind === 'embedded') await expect(older).rejects.toMatchObject({ code: 'data.newer' });
    else await (await older).destroy();
  });
});
