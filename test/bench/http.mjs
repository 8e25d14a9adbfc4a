// Commands over HTTP: the real server in its process, 32 kept-alive connections from another, signed in with tokens.
import { createServer } from 'node:net';
import { withDatabase } from './database.mjs';
import { openFloor } from './floor.mjs';
import { inTurns, span } from './measure.mjs';
import { startLoad } from './load.mjs';
import { openRoads } from './roads.mjs';
import { giveTokens, startServer } from './server.mjs';
import { namedByAccount } from './staffed.mjs';

const connections = 32;
const asked = 1500;

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A server with its load and a floor beside it. @param use gets them; the server's costs are known when it was watched */
export async function withServer(use, watched = false) {
  const { roads } = await openRoads();
  return withDatabase(async (url) => {
    const port = await freePort();
    const tokens = await giveTokens(url, roads);
    const server = await startServer(url, port, watched);
    const load = startLoad();
    const floor = await openFloor(url, connections);
    let costs = null;
    try {
      await load.ask('connect', { port, roads: namedByAccount(roads), tokens, count: connections });
      return { ...(await use(load, floor)), costs: () => costs };
    } finally {
      await load.ask('disconnect').catch(() => undefined);
      load.stop();
      await floor.close();
      costs = await server.stop();
    }
  });
}

export async function benchHttp() {
  const commands = (load) => (ms) => load.ask('work', { ms });
  const measured = await withServer(async (load, floor) => {
    await inTurns(4000, commands(load), floor.run); // warms up
    return inTurns(8000, commands(load), floor.run);
  });
  const met = measured.ours >= asked;
  const watched = met
    ? null
    : await withServer(async (load) => ({ ...(await load.ask('work', { ms: span(6000) })) }), true);
  return [
    {
      name: `commands over HTTP, ${connections} connections`,
      figure: `${Math.round(measured.ours)}/s`,
      asked: `≥ ${asked}/s`,
      met,
      beside: `read models kept meanwhile; floor ${Math.round(measured.floor)}/s, ratio ${(measured.ours / measured.floor).toFixed(2)}`,
      costs: watched?.costs() ?? null,
    },
  ];
}
