import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAnswers, serverForTest, type TestDatabase } from '../contract/databases.js';
import { length } from './walk/length.js';
import { memory } from './walk/memory.js';
import { postgres } from './walk/postgres.js';
import type { Unreached } from './walk/coverage.js';
import { seldomMet } from './walk/seldom-met.js';
import { Walks } from './walk/walks.js';

const nothing: Unreached = { states: [], accepted: [], refused: [], events: [] };
const server = process.env['CI_POSTGRES'] === 'required' || (await serverAnswers());
const inMemory = new Walks(memory);

/**
 * The whole command path, walked at random from ordinary mornings and from the published cases: parties, proceedings,
 * tracks and clocks, late entries, repetitions, conflicts, mistakes. What the office answers is compared with a naive fold
 * of its log, after every walk. Every state must be reached, every command accepted and refused, every type of event
 * recorded: what is not is named. A long run leaves nothing out; the short one what `seldom-met.ts` names, and nothing else.
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
          told(inMemory, 'memory, after what was left');
        }
        await inMemory.take(length.seed, length.inMemory);
      } finally {
        told(inMemory, 'memory');
      }
      expectMet(inMemory, guided === null ? null : length.whole ? nothing : seldomMet);
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
        expectMet(walks, length.whole ? nothing : null);
      },
      length.within,
    );
  });
});

/** @param missing what may stay unmet; null: it is not asked */
function expectMet({ coverage }: Walks, missing: Unreached | null): void {
  expect(coverage.steps).toBeGreaterThan(0);
  expect(coverage.unlisted).toEqual([]);
  if (missing) expect(beyond(coverage.unreached, missing)).toEqual(nothing);
}

const beyond = (unreached: Unreached, missing: Unreached): Unreached => {
  const but = (kind: keyof Unreached) => unreached[kind].filter((name) => !missing[kind].includes(name));
  return { states: but('states'), accepted: but('accepted'), refused: but('refused'), events: but('events') };
};

function told(walks: Walks, place: string): void {
  const { walks: count, steps } = walks.coverage;
  process.stdout.write(`Walks over ${place}, again with ${length.again}\n${walks.coverage.report()}\n`);
  process.stdout.write(`figures: ${place}: ${count} walks, ${steps} steps\n`);
}
