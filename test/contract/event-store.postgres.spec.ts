import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { eventStoreSchema } from '../../migrations/1700000000000-event-store.js';
import { serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { eventStoreContract } from './event-store.contract.js';
import { logIn } from './postgres-log.js';
import { postgresOnlyContract } from './postgres-only.contract.js';

if (await serverAnswers()) {
  let made: TestDatabase;

  beforeAll(async () => {
    made = await serverForTest();
    for (const statement of eventStoreSchema) await made.database.query(statement);
  });
  afterAll(() => made.end());

  eventStoreContract('PostgreSQL server', () => logIn(made.database));
  postgresOnlyContract(() => made.database);
} else {
  describe('event store: PostgreSQL server', () => {
    it.skip('no server answers', () => undefined);
  });
}
