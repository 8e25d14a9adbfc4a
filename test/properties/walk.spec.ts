import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAnswers, serverForTest, type TestDatabase } from '../contract/databases.js';
import { length } from './walk/length.js';
import { memory } from './walk/memory.js';
import { postgres } from './walk/postgres.js';
import { Progress } from './walk/progress.js';
import type { Unreached } from './walk/coverage.js';
import { Walks } from './walk/walks.js';

const nothing: Unreached = { states: [], accepted: [], refused: [], events: [] };
const server = await serverAnswers();
const progress = (place: string): Progress => new Progress(place, length.seed, length.tells);
const inMemory = new Walks(memory, progress('memory'));

/**
 * The whole command path, walked at random from ordinary mornings and from the published cases: parties, proceedings,
 * tracks and clocks, late entries, repetitions, conflicts, mistakes. What the office answers is compared with a naive fold
 * of its log, after every walk. Every state must be reached, every command accepted and refused, every type of event
 * recorded: what is not is named.
 */
describe('walks through the office', () => {
  it(
    'agree with a naive fold in memory, and meet everything that can happen',
    async () => {
      const { guided } = length;
      try {
        if (guided) {
          await inMemory.follow(guided.seed);
          await inMemory.take(guided.seed, guided.first);
          await inMemory.pursue(guided.seed, guided.most);
        }
        await inMemory.take(length.seed, length.inMemory(inMemory.coverage.steps), length.whole);
      } catch (error) {
        toldAtOnce(error);
        throw error;
      } finally {
        told(inMemory);
      }
      expectMet(inMemory, guided !== null);
    },
    length.within,
  );

  (server ? describe : describe.skip)('on a PostgreSQL server', () => {
    let made: TestDatabase;
    beforeAll(async () => {
      made = await serverForTest();
    });
    afterAll(() => made.end());

    it(
      'agree with it there too; in a long run those of memory that met something new, then others',
      async () => {
        const walks = new Walks(await postgres(made.database), progress('PostgreSQL'));
        try {
          if (length.whole) await walks.repeat(inMemory.kept);
          await walks.take(length.seed, length.onServer, length.whole);
        } catch (error) {
          toldAtOnce(error);
          throw error;
        } finally {
          told(walks);
        }
        expectMet(walks, length.whole);
      },
      length.within,
    );
  });
});

/** @param everything must have been met */
function expectMet({ coverage }: Walks, everything: boolean): void {
  expect(coverage.steps).toBeGreaterThan(0);
  expect(coverage.unlisted).toEqual([]);
  if (everything) expect(coverage.unreached).toEqual(nothing);
}

/** Jest tells what went wrong when the file has ended, which may be an hour later. */
function toldAtOnce(error: unknown): void {
  if (length.tells) process.stdout.write(`${inspect(error)}\n`);
}

function told({ coverage, progress }: Walks): void {
  process.stdout.write(`Walks, again with ${length.again}\n${coverage.report()}\n`);
  process.stdout.write(`figures: ${progress.figures(coverage)}\n`);
}
