import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subjectOfParty } from '../../../src/case/credit-manager.js';
import type { Handler } from '../../../src/engine/handle.js';
import type { Order } from '../../../src/engine/handling.js';
import { roomOfCommand } from '../../../src/play/commands.js';
import { replay } from '../../../src/play/replay.js';
import { readScenario, type Scenario } from '../../../src/play/scenario.js';
import type { Chance } from './chance.js';
import type { WalkOffice } from './office.js';
import type { Told } from './told.js';
import { isVaried } from './variants.js';

const folder = join(import.meta.dirname, '../../../scenarios');
export const published: readonly Scenario[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readScenario(readFileSync(join(folder, name), 'utf8'), name));

/** A published case that leads to where few walks were. */
export function chosen(chance: Chance, told: Told): Scenario {
  return chance.weighed(published, ({ steps: all }) =>
    Math.max(...all.map(({ do: name }) => roomOfCommand(name)).map(({ room, name }) => told.weight(`${room}.${name}`))),
  );
}

/** Takes the first steps of a published case. @param after told of each step that was taken */
export async function follow(
  scenario: Scenario,
  upTo: number,
  office: WalkOffice,
  after: (steps: number) => Promise<void> | undefined,
): Promise<void> {
  office.trace.push(`the first ${upTo} steps of ${scenario.name}`);
  const handler = {
    load: (kind: string, id: string) => office.handler.load(kind, id),
    execute: (order: Order) => office.execute(order),
  } as Handler;
  const stage = {
    handler,
    calendar: () => office.calendar(),
    wind: (instant: string) => office.clock.set(instant),
    carry: async () => {
      await office.follow();
      await office.carry();
    },
    subjectOf: (caseId: string, party: string) => subjectOfParty(handler, caseId, party),
  };
  let taken = 0;
  for await (const { refused, step } of replay({ ...scenario, steps: scenario.steps.slice(0, upTo) }, stage)) {
    if (refused !== (step?.refused ?? null) && !isVaried(scenario))
      throw new Error(`${step?.do ?? 'a lapse'} was ${refused ?? 'accepted'}`);
    if (step) await after(++taken);
  }
}
