import { publishCalendars } from './calendar.js';
import { keepCertificates } from './certificates.js';
import type { Chance } from './chance.js';
import { give } from './giving.js';
import { machineOrder } from './machine-orders.js';
import { offeredOrder } from './offers.js';
import type { WalkOffice } from './office.js';
import { told, type Told } from './told.js';
import { wind } from './winding.js';
import { unofferedOrder } from './wrong-orders.js';

/** Steps of such a walk in which time mostly passes. */
const LAPSES = 2;

/** A step towards what the walk is after: an act that leads there, or time, which brings what waits for it. */
export async function pursue(office: WalkOffice, said: Told, chance: Chance): Promise<string> {
  const { goal } = said;
  if (goal === null || said.arrived) return 'nothing is left to pursue';
  // What silence has brought must have been brought before it can be set aside.
  if (/(Waiver|Failure)SetAside$/.test(goal.name) && said.taken.length <= LAPSES && chance.is(0.8))
    return wind(office, said, chance);
  if (chance.is(said.towards('calendar.PublishCalendar'))) return publishCalendars(office, chance);
  // The first time everybody is entered, the second time somebody's is withdrawn.
  if (chance.is(Math.max(...['Enter', 'Withdraw'].map((does) => said.towards(`officers.${does}Certificate`)))))
    return keepCertificates(office, chance);
  if (chance.is(Math.min(0.6, 0.1 + 0.1 * said.inVain))) return waited(office, said, chance);
  const order = goal.kind === 'refused' ? await wrong(office, goal.name, chance) : null;
  const right = order ?? (await offeredOrder(office, office.streams, chance, said.towards));
  if (right === null) return waited(office, said, chance);
  const answer = await give(office, said, right);
  said.inVain = answer.refused === null ? 0 : said.inVain + 1;
  return told(right, answer);
}

function waited(office: WalkOffice, said: Told, chance: Chance): Promise<string> {
  said.inVain = 0;
  return wind(office, said, chance);
}

/** Gives once, where it is not its time or with something wrong, each command that nobody was refused so far. */
export async function sweep(office: WalkOffice, said: Told, chance: Chance): Promise<string> {
  const rooms = new Set<string>(['case', 'approvals']);
  for (const stream of office.streams)
    for (const { stage } of Object.values((await office.file(stream)).file.proceedings)) rooms.add(stage);
  const lines: string[] = [];
  for (const command of said.unrefused(rooms)) {
    const order = await wrong(office, command, chance);
    if (order) lines.push(told(order, await give(office, said, order)));
  }
  return lines.join(' | ');
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
