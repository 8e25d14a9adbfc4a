import { v5 as uuidv5 } from 'uuid';
import { carryListings } from '../../src/case/credit-manager.js';
import { MemoryEventStore } from '../../src/engine/event-store/memory.js';
import type { EventStore } from '../../src/engine/event-store/event-store.js';
import type { Order } from '../../src/engine/handling.js';
import { MasterKey } from '../../src/engine/keyring/master-key.js';
import { MemoryKeyStore } from '../../src/engine/keyring/memory-key-store.js';
import { openKeyring } from '../../src/engine/keyring/stored-keyring.js';
import { seededRandom } from '../../src/engine/random.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { openOffice } from '../../src/office.js';
import { actor } from '../../src/play/replay.js';
import { staffOf } from '../../src/play/staff.js';

const IDS = '5d0c6f0e-3a55-5f0e-9a55-2b1e7d9f4c11';

/** Who gives leave for what others enter. */
const heads = { zhao: ['head'], zhou: ['deputy-head'] };

/** A whole office on the memory store with a hand-wound clock: the real command path, without HTTP. */
export async function memoryOffice(now = '2026-03-02T10:00:00+08:00', given?: EventStore) {
  const clock = new HandClock(now);
  const random = seededRandom(1);
  const store = given ?? new MemoryEventStore({ clock, random });
  const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
  const office = openOffice({ store, keyring, clock, random, posts: staffOf(heads) });
  let n = 0;
  const order = (
    id: string,
    room: string,
    name: string,
    role: string,
    body: object,
    over: Partial<Order> = {},
  ): Order => ({
    kind: 'case',
    id,
    room,
    name,
    body: { occurredOn: clock.now().toISOString().slice(0, 10), ...body },
    commandId: uuidv5(`${n++}`, IDS),
    account: actor(role, 'amr'),
    ...over,
  });
  return {
    ...office,
    clock,
    store,
    keyring,
    order,
    /** Gives a command in a role and answers what was accepted. */
    act: (id: string, room: string, name: string, role: string, body: object, over: Partial<Order> = {}) =>
      office.handler.execute(order(id, room, name, role, body, over)),
    carry: async (after = -1) => {
      for (const event of await store.readAll(after, 10_000))
        await carryListings(await office.handler.opened(event), office.handler);
    },
  };
}

/** The body of an ordinary registration: a right holder's report of one shop. */
export const registration = {
  receivedOn: '2026-03-02',
  source: 'report',
  title: '某商行涉嫌销售侵犯注册商标专用权的商品案',
  parties: [
    { id: 'h1', kind: 'legal', roles: ['right-holder', 'informant'], name: '某酒业股份有限公司' },
    { id: 'r1', kind: 'natural', roles: ['respondent'], name: '赵小明', phone: '13800000000', address: '某县某镇' },
  ],
  rights: [{ id: 't1', type: 'trademark', number: '1234567', title: '某某', holder: 'h1' }],
  summary: '举报人称该店销售假冒白酒',
};
