// The floor that the figures are compared with: one prepared single-row INSERT of an event's bytes per commit.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connectionsLeft } from './database.mjs';
import { work } from './measure.mjs';

const header = randomBytes(420);
const data = randomBytes(300);
const salts = randomBytes(112);
const leaf = randomBytes(32);

export const floorBytes = header.length + data.length + salts.length + leaf.length;

const text =
  'INSERT INTO floor (stream, revision, type, recorded_at, header, data, salts, leaf) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';

/** Inserts on connections of its own, as many as there are writers (or as the server still allows). */
export async function openFloor(url, writers) {
  const connections = Math.min(writers, await connectionsLeft());
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  await clients[0]
    .query(`CREATE TABLE IF NOT EXISTS floor (position bigserial PRIMARY KEY, stream text, revision bigint,
    type text, recorded_at timestamptz, header bytea, data bytea, salts bytea, leaf bytea)`);
  let revision = 0;
  const insert = (writer) =>
    clients[writer % connections].query({
      name: 'floor',
      text,
      values: [`case-${writer}`, revision++, 'EvidenceAdmitted', new Date(), header, data, salts, leaf],
    });
  return {
    connections,
    run: (ms) => work(writers, ms, insert),
    close: () => Promise.all(clients.map((client) => client.end())),
  };
}
