// Commands within one process: load, gather, decide, seal, append. The published cases, 32 clients, no read models beside.
import { appender } from './append.mjs';
import { withDatabase } from './database.mjs';
import { openFloor } from './floor.mjs';
import { cpuOf, inTurns, perSecond, work } from './measure.mjs';
import { openHouse } from './office.mjs';
import { profiled } from './profile.mjs';
import { Client, openRoads } from './roads.mjs';

const clients = 32;
const asked = 4000;

export async function benchCommands() {
  const { roads, steps, eventsPerCommand } = await openRoads();
  console.log(`${roads.length} published cases of ${steps} acts, ${eventsPerCommand.toFixed(2)} events to an act`);
  return withDatabase(async (url) => {
    const { storage, office } = await openHouse({ databaseUrl: url });
    const floor = await openFloor(url, clients);
    const all = Array.from({ length: clients }, (_, number) => new Client(roads, number));
    const run = (ms) => work(clients, ms, (client) => all[client].next((order) => office.handler.execute(order)));
    try {
      await inTurns(3000, run, floor.run); // warms up
      const measured = await inTurns(8000, run, floor.run);
      const cpu = await cpuOf(() => run(1000));
      const append = appender(storage.store, 'plain', Math.round(eventsPerCommand));
      const plain = perSecond(await work(clients, 4000, append));
      const met = measured.ours >= asked;
      return [
        {
          name: `commands in process, ${clients} clients`,
          figure: `${Math.round(measured.ours)}/s`,
          asked: `≥ ${asked}/s`,
          met,
          beside: `${Math.round(measured.ours * eventsPerCommand)} events/s; floor ${Math.round(measured.floor)}/s, ratio ${(measured.ours / measured.floor).toFixed(2)}; ${Math.round(cpu)} µs of CPU in our process per command; ${Math.round(plain)} appends/s of ${Math.round(eventsPerCommand)} plain events, with nothing decided and nothing sealed`,
          costs: met ? null : await profiled(() => run(3000)),
        },
      ];
    } finally {
      await floor.close();
      await storage.close();
    }
  });
}
