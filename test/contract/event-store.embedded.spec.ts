import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreSchema } from '../../migrations/1700000000000-event-store.js';
import { embeddedForTest, type TestDatabase } from './databases.js';
import { eventStoreContract } from './event-store.contract.js';
import { logIn } from './postgres-log.js';

let made: TestDatabase;

beforeAll(async () => {
  made = await embeddedForTest();
  for (const statement of eventStoreSchema) await made.database.query(statement);
});
afterAll(() => made.end());

eventStoreContract('embedded PostgreSQL', () => logIn(made.database));
