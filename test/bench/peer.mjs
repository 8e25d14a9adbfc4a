// The peer: emmett-postgresql on the same PostgreSQL, in the same run. Appends by 1 and 32 writers, each to a stream of its
// own, while a reader follows the log from its beginning: what it lost or saw twice is counted.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventStoreSchema } from '../../dist/migrations/1700000000000-event-store.js';
import { serverDatabase } from '../../dist/src/engine/databases/server.js';
import { PostgresEventStore } from '../../dist/src/engine/event-store/postgres.js';
import { appender } from './append.mjs';
import { withDatabase } from './database.mjs';
import { fact } from './fact.mjs';
import { openFloor } from './floor.mjs';
import { inTurns, median, work } from './measure.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const writersOf = [1, 32];
const atLeast = 5;
const pairs = 3;

/** Installs the peer beside this file at its first use; the project itself does not depend on it. */
function install() {
  if (existsSync(new URL('node_modules/@event-driven-io/emmett-postgresql', import.meta.url))) return;
  console.log('installing the peer: npm ci --prefix test/bench --ignore-scripts');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the peer could not be installed; the other benches do not need it');
}

export async function benchPeer() {
  install();
  return withDatabase((ourUrl) =>
    withDatabase(async (theirUrl) => {
      const [us, them] = [await openOurs(ourUrl), await openEmmett(theirUrl)];
      const rows = [];
      try {
        for (const writers of writersOf) rows.push(await compare(ourUrl, us, them, writers));
        for (const side of [us, them]) rows.push(await follow(side));
      } finally {
        await us.close();
        await them.close();
      }
      return rows;
    }),
  );
}

async function compare(url, us, them, writers) {
  const floor = await openFloor(url, writers);
  const [ours, theirs] = [us, them].map((side) => {
    const append = side.appender(`w${writers}`);
    return (ms) => work(writers, ms, append);
  });
  try {
    await inTurns(1000, ours, theirs); // warms up
    const measured = [];
    for (let pair = 0; pair < pairs; pair++) measured.push(await inTurns(2500, ours, theirs));
    const low = await floor.run(1500);
    const ratio = median(measured.map((pair) => pair.ours / pair.floor));
    const judged = writers === 32;
    return {
      name: `appends against emmett-postgresql, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
      figure: `${ratio.toFixed(1)} ×`,
      asked: judged ? `≥ ${atLeast} ×` : 'for comparison',
      met: judged ? ratio >= atLeast : null,
      beside: `ours ${Math.round(median(measured.map((pair) => pair.ours)))}/s, theirs ${Math.round(median(measured.map((pair) => pair.floor)))}/s; floor ${Math.round(low.done / low.seconds)}/s after`,
    };
  } finally {
    await floor.close();
  }
}

/** Readers follow while 32 writers append: every event must come once. */
async function follow(side) {
  const reader = await side.follow();
  const append = side.appender('followed');
  const { done } = await work(32, 4000, append);
  const all = await side.count();
  await caughtUp(reader, all);
  const { lost, doubled } = await reader.stop(all);
  const ours = side.name === 'ours';
  return {
    name: `events lost, doubled on catch-up: ${side.name}`,
    figure: `${lost}, ${doubled}`,
    asked: ours ? '0, 0' : 'for comparison',
    met: ours ? lost === 0 && doubled === 0 : null,
    beside: `${done} appended by 32 writers while the reader followed ${all} events`,
  };
}

/** Until the reader has all, or has come no further for five seconds. */
async function caughtUp(reader, all) {
  let [before, since] = [-1, performance.now()];
  while (reader.seen() < all && performance.now() - since < 5000) {
    if (reader.seen() > before) [before, since] = [reader.seen(), performance.now()];
    await wait(20);
  }
}

function tally(ids) {
  const distinct = new Set(ids).size;
  return (all) => ({ lost: all - distinct, doubled: ids.length - distinct });
}

async function openOurs(url) {
  const database = serverDatabase(url);
  for (const statement of eventStoreSchema) await database.query(statement);
  const store = await PostgresEventStore.open(database);
  return {
    name: 'ours',
    appender: (name) => appender(store, name),
    count: async () => (await store.head()) + 1,
    async follow() {
      const ids = [];
      let [after, going] = [-1, true];
      const loop = (async () => {
        while (going) {
          const events = await store.readAll(after, 500);
          for (const { id, position } of events) {
            ids.push(id);
            after = position;
          }
          if (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      return { seen: () => ids.length, stop: async (all) => ((going = false), await loop, tally(ids)(all)) };
    },
    async close() {
      await store.close();
      await database.close();
    },
  };
}

async function openEmmett(url) {
  const { getPostgreSQLEventStore, postgreSQLEventStoreConsumer, postgreSQLReactor } =
    await import('@event-driven-io/emmett-postgresql');
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  const database = serverDatabase(url);
  return {
    name: 'emmett-postgresql 0.42.0',
    appender(name) {
      const versions = [];
      return async (writer) => {
        const expectedStreamVersion = versions[writer] ?? 'STREAM_DOES_NOT_EXIST';
        const { type, data, ...metadata } = fact(0);
        const events = [{ type, data: { ...data, command: randomUUID() }, metadata }];
        const { nextExpectedStreamVersion } = await store.appendToStream(`${name}-${writer}`, events, {
          expectedStreamVersion,
        });
        versions[writer] = nextExpectedStreamVersion;
      };
    },
    count: async () => Number((await database.query('SELECT count(*) AS n FROM emt_messages')).rows[0].n),
    async follow() {
      const ids = [];
      const eachMessage = ({ metadata }) => void ids.push(metadata.messageId);
      const consumer = postgreSQLEventStoreConsumer({
        connectionString: url,
        processors: [postgreSQLReactor({ processorId: randomUUID(), startFrom: 'BEGINNING', eachMessage })],
      });
      const running = consumer.start();
      running.catch((error) => console.error(error));
      return {
        seen: () => ids.length,
        async stop(all) {
          await consumer.close();
          return tally(ids)(all);
        },
      };
    },
    async close() {
      await store.close();
      await database.close();
    },
  };
}
