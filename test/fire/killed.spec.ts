import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDirectory } from '../contract/databases.js';
import { chanceFrom } from './chance.mjs';
import { compileProject } from './compiled-project.js';
import type { Report } from './ledger.js';
import { fire } from './length.js';
import { postgresPrograms, PrivateServer } from './private-server.js';
import { Rounds, type UnderLoad } from './rounds.js';

/** Rounds on one store; then a new one, since each round examines everything before it. */
const series = 10;
const programs = postgresPrograms();

/** A moment at random in the work, by what was answered, so that a slow machine does as much as a fast one. */
const someWork = (process: UnderLoad, chance: () => number) => process.answers(1 + Math.floor(chance() * fire.answers));
/** Every client has opened a case and had a person erased: what the rounds after it examine. */
const fullWork = (process: UnderLoad) => process.answers(fire.answers);

/** @param where the round, and where its data lie, which a failed round leaves there */
function nothingWrong(report: Report | null, where: string): void {
  const found = Object.entries(report?.faults ?? { report: ['there is none'] }).filter(
    ([, faults]) => faults.length > 0,
  );
  expect({ where, found }).toEqual({ where, found: [] });
}

/** What makes the rounds worth something: the work did what must survive. */
const muchHappened = ({ counts }: Report) => {
  for (const [what, count] of Object.entries(counts)) expect({ what, some: count > 0 }).toEqual({ what, some: true });
};

describe('a process killed under load', () => {
  let project: string;
  /** Whose processes must not outlive a test that failed. */
  const begun: Rounds[] = [];
  beforeAll(() => void (project = compileProject()));
  afterEach(() => Promise.all(begun.splice(0).map((rounds) => rounds.end())));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it(
    `loses nothing on the embedded database (${fire.again('killed')})`,
    async () => {
      const chance = chanceFrom(fire.seed);
      const counted = new Counted();
      for (let done = 0; done < fire.kills; done += series) {
        const directory = await freshDirectory();
        const rounds = new Rounds(project, { DATA_DIR: directory });
        begun.push(rounds);
        for (let round = done; round < Math.min(done + series, fire.kills); round++) {
          const process = rounds.begin(`round-${round}`, true);
          // Now and then while it starts, recovers or examines.
          if (round > done && chance() < 0.25) await wait(chance() * 2_500);
          else {
            await process.ready;
            nothingWrong(process.report, `round ${round}, ${directory}`);
            process.work();
            await (round === done ? fullWork(process) : someWork(process, chance));
          }
          await process.kill();
        }
        counted.add(await atLast(rounds, directory));
        rmSync(directory, { recursive: true });
      }
      counted.say('embedded');
    },
    fire.within,
  );

  // Two processes on one server, and the server is killed too.
  (programs ? it : it.skip)(
    `loses nothing on a server (${fire.again('killed')})`,
    async () => {
      const chance = chanceFrom(fire.seed);
      const counted = new Counted();
      for (let done = 0; done < fire.kills; done += series) {
        const directory = await freshDirectory();
        const server = await PrivateServer.start(programs!);
        const key = randomBytes(32).toString('base64');
        const rounds = new Rounds(project, { DATA_DIR: directory, DATABASE_URL: server.url, HUZHI_MASTER_KEY: key });
        begun.push(rounds);
        try {
          for (let round = done; round < Math.min(done + series, fire.kills); round++) {
            const first = rounds.begin(`round-${round}-a`, true);
            await first.ready;
            nothingWrong(first.report, `round ${round}`);
            const second = rounds.begin(`round-${round}-b`, false);
            // Now and then it starts beside one at work, which does as much meanwhile as the machine can.
            const meanwhile = round % 5 === 4;
            if (meanwhile) first.work();
            await second.ready;
            if (!meanwhile) first.work();
            second.work();
            await (round === done ? fullWork(first) : someWork(first, chance));
            if (round % 3 !== 1) {
              await server.crash();
              if (chance() < 0.5) await first.kill();
              await server.begin();
              await someWork(second, chance);
            }
            await Promise.all([first.kill(), second.kill()]);
          }
          counted.add(await atLast(rounds, server.url));
        } finally {
          await server.end();
          rmSync(directory, { recursive: true });
        }
      }
      counted.say('PostgreSQL');
    },
    fire.within,
  );
});

async function atLast(rounds: Rounds, where: string): Promise<Report> {
  const process = rounds.begin('last', true);
  await process.ready;
  await process.kill();
  nothingWrong(process.report, `after the last round, ${where}`);
  muchHappened(process.report!);
  return process.report!;
}

/** What was there to be lost, over all series. */
class Counted {
  private events = 0;
  private answered = 0;

  add({ counts }: Report): void {
    this.events += counts.events;
    this.answered += counts.answered;
  }

  say(place: string): void {
    process.stdout.write(
      `figures: ${place}: ${fire.kills} rounds, ${this.answered} answered commands, ${this.events} events, nothing lost\n`,
    );
  }
}
