// Commands on the embedded database, every commit flushed to the disk: 16 clients.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fsyncRate } from './machine.mjs';
import { cpuOf, perSecond, work } from './measure.mjs';
import { openHouse } from './office.mjs';
import { profiled } from './profile.mjs';
import { Client, openRoads } from './roads.mjs';

const clients = 16;
const asked = 1500;

export async function benchEmbedded() {
  const { roads, eventsPerCommand } = await openRoads();
  const place = mkdtempSync(join(tmpdir(), 'huzhi-bench-'));
  try {
    const { storage, office } = await openHouse({ dataDir: join(place, 'data') });
    const all = Array.from({ length: clients }, (_, number) => new Client(roads, number));
    const run = (ms) => work(clients, ms, (client) => all[client].next((order) => office.handler.execute(order)));
    try {
      await run(4000); // warms up
      const flushes = [await fsyncRate(place)];
      const rate = perSecond(await run(8000));
      flushes.push(await fsyncRate(place));
      const cpu = await cpuOf(() => run(1000));
      const met = rate >= asked;
      return [
        {
          name: `commands on the embedded database, ${clients} clients`,
          figure: `${Math.round(rate)}/s`,
          asked: `≥ ${asked}/s`,
          met,
          beside: `${Math.round(rate * eventsPerCommand)} events/s, each commit flushed; the disk takes ${flushes.join(' and ')} fsync/s before and after; ${Math.round(cpu)} µs of CPU per command, database included`,
          costs: met ? null : await profiled(() => run(3000)),
        },
      ];
    } finally {
      await storage.close();
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
