import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../../test/contract/databases.js';
import { makeProjections, tell } from '../../../test/harness/projecting.js';
import { Refusal } from '../decider.js';
import { MemoryEventStore } from '../event-store/memory.js';
import type { Order } from '../handling.js';
import { listParked } from './parked.js';
import { ProcessRunner } from './process.js';
import { orderId, type ProcessManager } from './process-manager.js';

const account = { id: 'process:post', name: '收发', roles: ['process'], unit: '', department: '', division: '' };
/** Gives as many orders as the event says. */
const post: ProcessManager = {
  name: 'post',
  types: ['Sent'],
  handle: (event) =>
    Promise.resolve(
      Array.from({ length: Number(event.data.letters) }, (_, n) => ({
        kind: 'case',
        id: 'b',
        room: 'case',
        name: 'Receive',
        body: { n, refuse: event.data.refuse ?? null },
        account,
      })),
    ),
};

describe.each([
  ['a PostgreSQL server', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('process managers on %s', (_place, open) => {
  let place: TestDatabase;
  let store: MemoryEventStore;
  let executed: Order[];
  let refusing: boolean;
  const running: ProcessRunner[] = [];

  const runner = (execute?: (order: Order) => Promise<unknown>) => {
    const one = new ProcessRunner({
      database: place.database,
      store,
      managers: [post],
      execute:
        execute ??
        ((order) => {
          if (refusing && order.body.refuse) return Promise.reject(new Refusal('case.not-now'));
          executed.push(order);
          return Promise.resolve();
        }),
    });
    running.push(one);
    return one;
  };
  const through = async (one: ProcessRunner) => {
    while (await one.step());
  };

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
  });
  beforeEach(async () => {
    store = new MemoryEventStore();
    executed = [];
    refusing = true;
    await place.database.query('TRUNCATE processes, parked');
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  afterAll(() => place.end());

  it('gives orders with ids that follow from the event, and takes up where it stopped', async () => {
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { letters: 2 } },
      { stream: 'case-a', type: 'Other', data: {} },
    );
    const first = runner();
    await through(first);
    await first.stop();
    await tell(store, { stream: 'case-a', type: 'Sent', data: { letters: 1 } });
    const second = runner();
    await through(second);
    const events = await store.readAll(-1, 10);
    expect(executed.map(({ commandId, causationId, body }) => [commandId, causationId, body.n])).toEqual([
      [orderId('post', events[0]!.id, 0), events[0]!.id, 0],
      [orderId('post', events[0]!.id, 1), events[0]!.id, 1],
      [orderId('post', events[2]!.id, 0), events[2]!.id, 0],
    ]);
    expect(second.hasReached(2)).toBe(true);
  });

  it('gives the same order again after a failure of the storage', async () => {
    await tell(store, { stream: 'case-a', type: 'Sent', data: { letters: 2 } });
    let attempts = 0;
    const one = runner((order) => {
      executed.push(order);
      return ++attempts === 2
        ? Promise.reject(Object.assign(new Error('down'), { code: 'ECONNRESET' }))
        : Promise.resolve();
    });
    await expect(one.step()).rejects.toThrow('down');
    await through(one);
    expect(executed.map(({ commandId }) => commandId)).toEqual([0, 1, 0, 1].map((n) => executed[n]!.commandId));
    expect(new Set(executed.map(({ commandId }) => commandId)).size).toBe(2);
    expect(await listParked(place.database)).toEqual([]);
  });

  it('parks the stream of a refused order; others move on; retry and skip', async () => {
    await tell(
      store,
      { stream: 'case-a', type: 'Sent', data: { letters: 1, refuse: true } },
      { stream: 'case-a', type: 'Sent', data: { letters: 1 } },
      { stream: 'case-c', type: 'Sent', data: { letters: 1 } },
    );
    const one = runner();
    await through(one);
    expect(executed).toHaveLength(1);
    expect((await listParked(place.database)).map(({ position, state }) => [position, state])).toEqual([
      [0, 'failed'],
      [1, 'behind'],
    ]);
    expect(await one.retry('post', 'case-a')).toEqual({ taken: 0, waiting: 2 });
    expect(await one.skip('post', { stream: 'case-a', position: 0 }, { by: 'admin', because: '已另案处理' })).toBe(
      true,
    );
    expect(executed).toHaveLength(2);
    expect(await listParked(place.database)).toEqual([]);
  });
});
