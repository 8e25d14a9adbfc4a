import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { carryListings, isCarried, subjectOfParty } from '../case/credit-manager.js';
import type { EventStore } from '../engine/event-store/event-store.js';
import type { Accepted } from '../engine/handling.js';
import type { Office } from '../office.js';
import { staffed } from './demo-staff.js';
import { scenarioFiles } from './main.js';
import { openMatters } from './open-matters.js';
import { replay, type Stage } from './replay.js';
import { readScenario, type Scenario } from './scenario.js';

/** Cases played at once. They share the flushes of the disk; what a case's own acts are in order stays so. */
const atOnce = 8;

/**
 * Fills an empty office with the published cases, through the same command path as any officer's acts. The server's own
 * clock stands at today: the acts are recorded as entered late, which they are. Twice is once, with the same `today`.
 * @param today legal local date to which the matters still open are moved
 */
export async function seedScenarios(
  folder: string,
  office: Office,
  store: EventStore,
  today: string,
  say: (line: string) => void,
): Promise<void> {
  const files = (await scenarioFiles([folder])).filter((file) => !handMade(file));
  const scenarios = await Promise.all(
    files.map(async (file) => staffed(readScenario(await readFile(file, 'utf8'), file))),
  );
  const open = openMatters(scenarios, today);
  const stage = stageOf(office, store);
  const waiting = [...scenarios, ...open];
  const all = waiting.length;
  let entered = 0;
  const enterNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await enter(next, stage, open.includes(next));
      say(`演示案件 Demo case ${++entered}/${all}: ${next.title.zh}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, enterNext));
}

/** Made to show the longest roads of the law: they are no cases of anybody, and some of their days are still to come. */
const handMade = (file: string): boolean => basename(file).startsWith('hand-made-');

/** @throws Error when a step was refused that the scenario's own test saw accepted */
async function enter(scenario: Scenario, stage: Stage, moved: boolean): Promise<void> {
  for await (const { step, refused, detail } of replay(scenario, stage)) {
    if (refused === null) continue;
    // A holiday that the true days did not meet may make a moved step too late: the matter then stands one step earlier.
    // On a machine whose clock is behind, a case stands where it stood on that day.
    if (moved || refused === 'act.in-future') return;
    throw new Error(`${scenario.name}: ${step?.do} was refused: ${refused} ${detail}`);
  }
}

function stageOf({ handler, world }: Office, store: EventStore): Stage {
  const carry = async (accepted: Accepted | null): Promise<void> => {
    if (!accepted) return;
    const { stream, revision, repeated, events } = accepted;
    if (!repeated && !events.some(({ type }) => isCarried(type))) return;
    // Of a repeated step it is not known what it recorded; to carry the whole stream again is to carry it once.
    for (const event of await store.read(stream, repeated ? 0 : revision - events.length + 1))
      if (isCarried(event.type)) await carryListings(await handler.opened(event), handler);
  };
  return {
    handler,
    calendar: () => world.calendar('CN'),
    wind: () => undefined,
    carry,
    subjectOf: (caseId, party) => subjectOfParty(handler, caseId, party),
    withoutRefusals: true,
  };
}
