// Read models kept live: every desk and list of the house takes a log that officers have filled before.
import { models } from '../../dist/src/departments/index.js';
import { knows } from '../../dist/src/case/evolve.js';
import { allRooms } from '../../dist/src/case/stages.js';
import { Runner } from '../../dist/src/engine/projections/runner.js';
import { withDatabase } from './database.mjs';
import { openFloor } from './floor.mjs';
import { perSecond, span, until, work } from './measure.mjs';
import { openHouse } from './office.mjs';
import { profiled } from './profile.mjs';
import { Client, openRoads } from './roads.mjs';

const clients = 32;
const asked = 8000;
/** Registers are folded by no room; their events are known all the same. */
const elsewhere = new Set(['NumberAllotted', 'CalendarPublished']);

export async function benchProjections() {
  const { roads } = await openRoads();
  return withDatabase(async (databaseUrl) => {
    const { storage, office } = await openHouse({ databaseUrl });
    const floor = await openFloor(databaseUrl, clients);
    const officers = Array.from({ length: clients }, (_, number) => new Client(roads, number));
    const fill = (ms) => work(clients, ms, (n) => officers[n].next((order) => office.handler.execute(order)));
    try {
      await live(storage, office, async () => undefined); // builds the empty tables
      await fill(4000);
      await storage.database.query('ANALYZE events');
      await live(storage, office, caughtUp(storage.store)); // warms up
      const before = await storage.store.head();
      await fill(10_000);
      const events = (await storage.store.head()) - before;
      const low = perSecond(await floor.run(1500));
      const seconds = await live(storage, office, caughtUp(storage.store));
      const floors = [low, perSecond(await floor.run(1500))];
      const met = events / seconds >= asked;
      if (!met) await fill(6000);
      const costs = met ? null : await profiled(() => live(storage, office, caughtUp(storage.store)));
      return [
        {
          name: `events projected live, ${models.length} read models`,
          figure: `${Math.round(events / seconds)}/s`,
          asked: `≥ ${asked}/s`,
          met,
          beside: `${events} events of ${officers.length} officers; floor ${floors.map(Math.round).join('/s and ')}/s before and after`,
          costs,
        },
      ];
    } finally {
      await floor.close();
      await storage.close();
    }
  });
}

const caughtUp = (store) => async (runner) => {
  const head = await store.head();
  await until('the read models', span(120_000), () => runner.waitFor(head, 10_000));
};

/** Runs the projections as the server does until `work` is done. @returns seconds that the work took, once they had begun */
async function live({ database, store }, { handler }, work) {
  const runner = new Runner({
    database,
    store,
    models,
    open: (event) => handler.opened(event),
    knows: ({ type, schemaVersion }) => elsewhere.has(type) || knows(allRooms, { type, schemaVersion }),
    onError: (error) => console.error(error),
  });
  const began = performance.now();
  runner.start();
  await runner.waitFor(-1, 60_000);
  await work(runner);
  const seconds = (performance.now() - began) / 1000;
  await runner.stop();
  return seconds;
}
