// Appends against the floor: median of five pairs, each taken in turns of a quarter of a second.
import { randomUUID } from 'node:crypto';
import { eventStoreSchema } from '../../dist/migrations/1700000000000-event-store.js';
import { serverDatabase } from '../../dist/src/engine/databases/server.js';
import { PostgresEventStore } from '../../dist/src/engine/event-store/postgres.js';
import { withDatabase } from './database.mjs';
import { fact } from './fact.mjs';
import { floorBytes, openFloor } from './floor.mjs';
import { inTurns, median, work } from './measure.mjs';

const pairs = 5;
const targets = [
  { writers: 1, atLeast: 0.6 },
  { writers: 32, atLeast: 1.6 },
  { writers: 128, atLeast: 2.5 },
];

/** Appends of one event, or of so many, each writer to a stream of its own. */
export function appender(store, name, count = 1) {
  const revisions = [];
  return (writer) => {
    const revision = (revisions[writer] ??= -1);
    revisions[writer] += count;
    const events = Array.from({ length: count }, (_, n) => fact(revision + n));
    return store.append([{ stream: `${name}-${writer}`, expected: revision, events }], {
      id: randomUUID(),
      account: 'officer-17',
      bodyHash: 'b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1',
    });
  };
}

export async function benchAppend() {
  return withDatabase(async (url) => {
    const database = serverDatabase(url);
    for (const statement of eventStoreSchema) await database.query(statement);
    const store = await PostgresEventStore.open(database);
    const rows = [];
    try {
      for (const target of targets) rows.push(await measure(url, store, target));
      const [event] = await store.stored(-1, 1);
      const ours = event.header.length + event.data.length + event.salts.length + event.leaf.length;
      console.log(`payload: floor ${floorBytes} bytes, ours ${ours} bytes, a command's id and its body hash`);
    } finally {
      await store.close();
      await database.close();
    }
    return rows;
  });
}

async function measure(url, store, { writers, atLeast }) {
  const floor = await openFloor(url, writers);
  const append = appender(store, `case-${writers}`);
  const ours = (ms) => work(writers, ms, append);
  try {
    await inTurns(1000, ours, floor.run); // warms up
    const measured = [];
    for (let pair = 0; pair < pairs; pair++) measured.push(await inTurns(1600, ours, floor.run));
    const ratio = median(measured.map((pair) => pair.ours / pair.floor));
    const short = floor.connections < writers ? `, on the ${floor.connections} connections that were free` : '';
    return {
      name: `append, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
      figure: `${ratio.toFixed(2)} × the floor`,
      asked: `≥ ${atLeast} ×`,
      met: ratio >= atLeast,
      beside: `${Math.round(median(measured.map((pair) => pair.ours)))}/s; floor ${Math.round(median(measured.map((pair) => pair.floor)))}/s${short}`,
    };
  } finally {
    await floor.close();
  }
}
