import { afterAll, beforeAll } from '@jest/globals';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { eventStoreContract } from './event-store.contract.js';
import { kurrentLogIn } from './kurrentdb-log.js';

// With KURRENTDB_URL a real server; else the protocol double, which proves the protocol's handling and no server.
const real = process.env['KURRENTDB_URL'];
let node: DoubleNode | null = null;
let made: TestDatabase;

beforeAll(async () => {
  if (!real) node = await DoubleNode.start();
  made = (await serverAnswers()) ? await serverForTest() : await embeddedForTest();
  for (const statement of kurrentIndexSchema) await made.database.query(statement);
});
afterAll(async () => {
  await made.end();
  await node?.stop();
});

eventStoreContract(real ? 'KurrentDB' : 'KurrentDB (protocol double)', () =>
  kurrentLogIn(real ?? node?.url ?? '', made.database),
);
