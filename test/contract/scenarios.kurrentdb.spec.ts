import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { seededRandom } from '../../src/engine/random.js';
import { play } from '../../src/play/play.js';
import { readScenario } from '../../src/play/scenario.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { kurrentLogIn } from './kurrentdb-log.js';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const seed = Number(process.env['HUZHI_SEED'] ?? Date.now() % 1_000_000);
const sampled = process.env['HUZHI_LONG'] === '1' ? files : sample(3);
const real = process.env['KURRENTDB_URL'];

/** The published cases over KurrentDB; whole with HUZHI_LONG=1, else some, chosen by HUZHI_SEED. */
describe(`scenarios on KurrentDB${real ? '' : ' (protocol double)'}: ${sampled.length} of ${files.length}, seed ${seed}`, () => {
  let node: DoubleNode | null = null;
  let made: TestDatabase;

  beforeAll(async () => {
    if (!real) node = await DoubleNode.start();
    made = (await serverAnswers()) ? await serverForTest() : await embeddedForTest();
    for (const statement of kurrentIndexSchema) await made.database.query(statement);
  });
  afterAll(async () => {
    await made.end();
    await node?.stop();
  });

  it.each(sampled)('%s ends as in memory', async (name) => {
    const scenario = readScenario(readFileSync(join(folder, name), 'utf8'), name);
    const log = await kurrentLogIn(real ?? node?.url ?? '', made.database);
    try {
      const played = await play(scenario, 1, (over) => log.openWith({ ...over, clockTolerance: null }));
      expect(played.misses).toEqual([]);
      // To the byte: the same chance gives the same salts, hence the same leaves.
      const inMemory = await play(scenario, 1);
      expect(played.streams).toEqual(inMemory.streams);
      expect(played.dues).toEqual(inMemory.dues);
      const store = await log.openWith({ clockTolerance: null });
      for (const row of await store.stored(-1, 100_000)) verifyStored(row, store.suite);
    } finally {
      await log.close();
    }
  });
});

function sample(count: number): string[] {
  const random = seededRandom(seed);
  const keys = new Map(files.map((name) => [name, random(4).readUInt32BE()]));
  return [...files].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0)).slice(0, count);
}
