import { readFile } from 'node:fs/promises';
import { carryListings, subjectOfParty } from '../case/credit-manager.js';
import type { EventStore } from '../engine/event-store/event-store.js';
import type { Office } from '../office.js';
import { scenarioFiles } from './main.js';
import { replay } from './replay.js';
import { readScenario } from './scenario.js';

/**
 * Fills an empty office with the published cases, through the same command path as any officer's acts. The server's own
 * clock stands at today: the acts are recorded as entered late, which they are. Twice is once.
 */
export async function seedScenarios(
  folder: string,
  office: Office,
  store: EventStore,
  say: (line: string) => void,
): Promise<void> {
  const { handler, world } = office;
  let carried = await store.head();
  const stage = {
    handler,
    calendar: () => world.calendar('CN'),
    wind: () => undefined,
    carry: async () => {
      for (const event of await store.readAll(carried, 1000)) {
        await carryListings(await handler.opened(event), handler);
        carried = event.position;
      }
    },
    subjectOf: (caseId: string, party: string) => subjectOfParty(handler, caseId, party),
  };
  const files = await scenarioFiles([folder]);
  for (const [n, file] of files.entries()) {
    const scenario = readScenario(await readFile(file, 'utf8'), file);
    say(`演示案件 Demo case ${n + 1}/${files.length}: ${scenario.title.zh}`);
    for await (const { step, refused, detail } of replay(scenario, stage))
      if (refused !== null && step?.refused === undefined)
        throw new Error(`${file}: ${step?.do} was refused: ${refused} ${detail}`);
  }
}
