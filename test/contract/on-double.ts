import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { type KurrentEventStore } from '../../src/engine/event-store/kurrentdb.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { kurrentLogIn, type KurrentLogUnderTest } from './kurrentdb-log.js';
import { noted, to } from './writing.js';

/** Waits out a loaded machine; a test that is about impatience says which. */
export const patience = {
  connect: 60_000,
  append: 60_000,
  hurry: 1_000,
  quiet: 15_000,
  ordinal: 60_000,
  backoff: [5, 40] as const,
  checkpoint: 0,
  gap: 60_000,
};

/** Two events, the first of their stream. */
export const first = () => to('case-1', -1, noted(), noted());

/** One node of the protocol double, a log in it with its index in a database, and a store over both. */
class OnDouble {
  made!: TestDatabase;
  node!: DoubleNode;
  log!: KurrentLogUnderTest;
  store!: KurrentEventStore;
  /** What went wrong meanwhile. */
  readonly told: unknown[] = [];
  readonly onError = (error: unknown): void => void this.told.push(error);

  /** A process with less patience. */
  open(less: Partial<typeof patience> = {}, url?: string): Promise<KurrentEventStore> {
    return this.log.openWith({ patience: { ...patience, ...less }, onError: this.onError }, url);
  }

  /** Events of the streams that the engine's log has in KurrentDB. */
  kept(stream = '') {
    return this.node.log.events.filter((event) => event.stream.includes(`/log/${stream}`));
  }
}

/** Registers the set-up: a database for the whole spec, a node and a store for each test. */
export function onDouble(): OnDouble {
  const on = new OnDouble();
  beforeAll(async () => {
    on.made = (await serverAnswers()) ? await serverForTest() : await embeddedForTest();
    for (const statement of kurrentIndexSchema) await on.made.database.query(statement);
  });
  afterAll(() => on.made.end());
  beforeEach(async () => {
    on.told.length = 0;
    on.node = await DoubleNode.start();
    on.log = await kurrentLogIn(on.node.url, on.made.database);
    on.store = await on.open();
  });
  afterEach(async () => {
    await on.log.close();
    await on.node.stop();
  });
  return on;
}
