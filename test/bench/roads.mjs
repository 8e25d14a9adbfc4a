// What the clients of the benches do: the published cases of scenarios/, each again and again as a case of its own.
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { MemoryEventStore } from '../../dist/src/engine/event-store/memory.js';
import { MasterKey } from '../../dist/src/engine/keyring/master-key.js';
import { MemoryKeyStore } from '../../dist/src/engine/keyring/memory-key-store.js';
import { openKeyring } from '../../dist/src/engine/keyring/stored-keyring.js';
import { systemRandom } from '../../dist/src/engine/random.js';
import { addDays, localDateOf } from '../../dist/src/engine/time/day.js';
import { systemClock } from '../../dist/src/engine/time/clock.js';
import { openOffice } from '../../dist/src/office.js';
import { roomOfCommand } from '../../dist/src/play/commands.js';
import { actor } from '../../dist/src/play/replay.js';

/** Acts. */
const shortest = 5;

const folder = new URL('../../scenarios/', import.meta.url);

/** What people do in the published cases within one day; tried here once on the memory store. */
export async function openRoads() {
  const office = await memoryOffice();
  const roads = [];
  for (const file of (await readdir(folder)).filter((name) => !name.startsWith('hand-made-')).sort()) {
    const scenario = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
    const road = roadOf(scenario, localDateOf(new Date().toISOString()));
    const walked = road ? await walk(road, office.handler) : [];
    if (walked.length >= shortest) roads.push(walked);
  }
  const steps = roads.reduce((sum, road) => sum + road.length, 0);
  return { roads, steps, eventsPerCommand: ((await office.store.head()) + 1) / office.steps() };
}

async function memoryOffice() {
  const [clock, random] = [systemClock, systemRandom];
  const store = new MemoryEventStore({ clock, random });
  const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
  let steps = 0;
  store.onAppend(() => (steps += 1));
  return { ...openOffice({ store, keyring, clock, random }), store, steps: () => steps };
}

/** Steps of the scenario's one case; null where it has several, or a stream of credit. */
function roadOf({ unit, steps }, today) {
  if (new Set(steps.map((step) => step.case)).size > 1 || steps.some((step) => step.subject !== undefined)) return null;
  return steps
    .filter((step) => step.refused === undefined)
    .map((step) => ({
      ...roomOfCommand(step.do),
      body: asOf(today, localDateOf(step.at), { occurredOn: localDateOf(step.at), ...step.with }),
      account: actor(step.by, unit),
    }));
}

const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** The step as if it were done today: so no term has ended, and the clock, which acts beside, has nothing to do. */
function asOf(today, day, value) {
  if (typeof value === 'string')
    return value.replace(date, (named) => addDays(today, Math.max(0, daysFrom(day, named))));
  if (Array.isArray(value)) return value.map((each) => asOf(today, day, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asOf(today, day, each)]));
}

const daysFrom = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** As far as the road goes on one day: where a term must end first, it stops. */
async function walk(road, handler) {
  const client = new Client([road], 0);
  const walked = [];
  try {
    for (const step of road) {
      await client.next((order) => handler.execute(order));
      walked.push(step);
    }
  } catch (error) {
    if (!('code' in error) && error.name !== 'Invalid') throw error;
  }
  return walked;
}

/** One client: takes case after case down the roads, each act on the revision that the last one left. */
export class Client {
  constructor(roads, number) {
    this.roads = roads;
    this.turn = number;
    this.begin();
  }

  begin() {
    this.road = this.roads[this.turn++ % this.roads.length];
    this.at = 0;
    this.id = randomUUID();
    this.revision = null;
  }

  /** @param give carries the order out and answers the new revision, and the id of a case that was opened */
  async next(give) {
    const { room, name, body, account } = this.road[this.at];
    const order = {
      kind: 'case',
      id: this.id,
      room,
      name,
      body,
      commandId: randomUUID(),
      account,
      seen: this.revision,
      begins: this.revision === null,
    };
    const accepted = await give(order);
    this.id = accepted.id;
    this.revision = accepted.revision;
    this.at += 1;
    if (this.at === this.road.length) this.begin();
    return accepted;
  }
}
