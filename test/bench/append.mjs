// Appends against the floor: one prepared single-row INSERT of the same bytes per commit, with as many connections as there
// are writers. Median of five interleaved pairs, so that a slow minute of the machine meets both.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { eventStoreSchema } from '../../dist/migrations/1700000000000-event-store.js';
import { serverDatabase } from '../../dist/src/engine/databases/server.js';
import { PostgresEventStore } from '../../dist/src/engine/event-store/postgres.js';
import { connectionsLeft, withDatabase } from './database.mjs';

const pairs = 5;
const targets = [
  { writers: 1, atLeast: 0.6 },
  { writers: 32, atLeast: 1.6 },
  { writers: 128, atLeast: 2.5 },
];
/** Milliseconds of one measurement. */
const span = Number(process.env.BENCH_SPAN ?? 2000);

const fact = (turn) => ({
  type: 'EvidenceAdmitted',
  schemaVersion: 1,
  data: {
    proceeding: 'penalty-1',
    party: 'party-2',
    evidence: 'evidence-17',
    kind: 'electronic-data',
    pages: turn,
    remark: '现场提取的销售记录，经当事人核对无误后签字确认。',
    officers: ['officer-17', 'officer-23'],
  },
  actor: 'officer-17',
  onBehalfOf: null,
  correlationId: 'c7c2ad2e-5f5d-4f64-9f5a-08e4d1b2a3c4',
  causationId: null,
  occurredOn: '2026-03-02',
  occurredAt: null,
  law: [{ row: 'penalty.evidence@2021' }],
});

/** Runs `writers` loops for the span; each begins the next only when the last is committed. */
async function rate(writers, once) {
  const end = performance.now() + span;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; performance.now() < end; turn++) {
        await once(writer, turn);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - began) / 1000);
}

let run = 0;
function appends(store, writers) {
  const prefix = `case-${++run}`;
  return rate(writers, (writer, turn) =>
    store.append([{ stream: `${prefix}-${writer}`, expected: turn - 1, events: [fact(turn)] }], {
      id: randomUUID(),
      account: 'officer-17',
      bodyHash: 'b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1c0ffee00b4a1',
    }),
  );
}

const header = randomBytes(420);
const data = randomBytes(300);
const salts = randomBytes(112);
const leaf = randomBytes(32);

function inserts(clients, writers) {
  const prefix = `case-${++run}`;
  return rate(writers, (writer, turn) =>
    clients[writer % clients.length].query({
      name: 'floor',
      text: `INSERT INTO floor (stream, revision, type, recorded_at, header, data, salts, leaf) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [`${prefix}-${writer}`, turn, 'EvidenceAdmitted', new Date(), header, data, salts, leaf],
    }),
  );
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** @returns {Promise<boolean>} whether every target was met */
export async function benchAppend() {
  return withDatabase(async (url) => {
    const database = serverDatabase(url);
    for (const statement of eventStoreSchema) await database.query(statement);
    await database.query(`CREATE TABLE floor (position bigserial PRIMARY KEY, stream text, revision bigint, type text,
      recorded_at timestamptz, header bytea, data bytea, salts bytea, leaf bytea)`);
    const store = await PostgresEventStore.open(database);
    let met = true;
    try {
      for (const { writers, atLeast } of targets) met = (await measure(url, store, writers, atLeast)) && met;
      const [event] = await store.stored(-1, 1);
      console.log(
        `payload: floor ${header.length + data.length + salts.length + leaf.length} bytes, ours ` +
          `${event.header.length + event.data.length + event.salts.length + event.leaf.length} bytes, a command's id and its body hash`,
      );
    } finally {
      await store.close();
      await database.close();
    }
    return met;
  });
}

async function measure(url, store, writers, atLeast) {
  const connections = Math.min(writers, await connectionsLeft());
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const floors = [];
  const ours = [];
  for (let pair = -1; pair < pairs; pair++) {
    const floor = await inserts(clients, writers);
    const our = await appends(store, writers);
    if (pair < 0) continue; // the first pair warms up
    floors.push(floor);
    ours.push(our);
  }
  await Promise.all(clients.map((client) => client.end()));
  const ratio = median(ours.map((our, index) => our / floors[index]));
  const short = connections < writers ? ` (the server allows no more than ${connections} connections)` : '';
  console.log(
    `append, ${String(writers).padStart(3)} writers: ${Math.round(median(ours))}/s, floor ${Math.round(median(floors))}/s${short}, ` +
      `ratio ${ratio.toFixed(2)}, target ${atLeast}: ${ratio >= atLeast ? 'met' : 'MISSED'}`,
  );
  return ratio >= atLeast;
}
