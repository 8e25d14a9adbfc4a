import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAnswers, serverForTest, type TestDatabase } from '../contract/databases.js';
import { length } from './walk/length.js';
import { memory } from './walk/memory.js';
import { postgres } from './walk/postgres.js';
import { Walks } from './walk/walks.js';

const everything = { states: [], accepted: [], refused: [], events: [] };
const server = process.env['CI_POSTGRES'] === 'required' || (await serverAnswers());
const inMemory = new Walks(memory);

/**
 * The whole command path, walked at random from ordinary mornings and from the published cases: parties, proceedings,
 * tracks and clocks, late entries, repetitions, conflicts, mistakes. What the office answers is compared with a naive fold
 * of its log, after every walk. A long run must also reach every state, have every command accepted and refused and every
 * type of event recorded; a short one tells what it did not reach.
 */
describe('walks through the office', () => {
  it(
    'agree with a naive fold in memory',
    async () => {
      try {
        await inMemory.take(length.seed, length.inMemory);
      } finally {
        told(inMemory, 'memory');
      }
      expectMet(inMemory);
    },
    length.within,
  );

  // Where CI says that there is a server, a suite that finds none fails.
  (server ? describe : describe.skip)('on a PostgreSQL server', () => {
    let made: TestDatabase;
    beforeAll(async () => {
      made = await serverForTest();
    });
    afterAll(() => made.end());

    it(
      'agree with it there too; in a long run those of memory that met something new, then others',
      async () => {
        const walks = new Walks(await postgres(made.database));
        try {
          if (length.whole) await walks.repeat(inMemory.kept);
          await walks.take(length.seed, length.onServer);
        } finally {
          told(walks, 'PostgreSQL');
        }
        expectMet(walks);
      },
      length.within,
    );
  });
});

function expectMet({ coverage }: Walks): void {
  expect(coverage.steps).toBeGreaterThan(0);
  expect(coverage.unlisted).toEqual([]);
  if (length.whole) expect(coverage.unreached).toEqual(everything);
}

function told(walks: Walks, place: string): void {
  process.stdout.write(`Walks over ${place}, again with ${length.again}\n${walks.coverage.report()}\n`);
}
