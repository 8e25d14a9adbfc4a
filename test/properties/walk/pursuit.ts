import type { Chance } from './chance.js';
import { give } from './giving.js';
import { machineOrder } from './machine-orders.js';
import { offeredOrder } from './offers.js';
import type { WalkOffice } from './office.js';
import { told, type Told } from './told.js';
import { wind } from './winding.js';
import { unofferedOrder } from './wrong-orders.js';

/** A step towards what the walk is after: an act that leads there, or time, which brings what waits for it. */
export async function pursue(office: WalkOffice, said: Told, chance: Chance): Promise<string> {
  const { goal } = said;
  if (goal === null || said.arrived) return 'nothing is left to pursue';
  if (chance.is(0.12)) return wind(office, said, chance);
  const order = goal.kind === 'refused' ? await wrong(office, goal.name, chance) : null;
  const right = order ?? (await offeredOrder(office, office.streams, chance, said.towards));
  return right === null ? wind(office, said, chance) : told(right, await give(office, said, right));
}

/** The command where it is not its time, else where it is, filled in until something is wrong. */
async function wrong(office: WalkOffice, command: string, chance: Chance) {
  const only = (name: string): number => (name === command ? 1 : 0);
  const here = office.streams.filter((stream) => stream.startsWith('subject-') === command.startsWith('credit.'));
  const [room, name] = command.split('.');
  const all = [
    await unofferedOrder(office, here, chance, only),
    await offeredOrder(office, here, chance, only),
    here.length > 0 ? await machineOrder(office, chance.of(here), chance, only) : null,
  ].filter((order) => order !== null);
  return chance.maybe(all.filter((order) => order.room === room && order.name === name)) ?? null;
}
