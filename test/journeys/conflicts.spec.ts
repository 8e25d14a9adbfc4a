import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { Conflict, type EventStore, type Write } from '../../src/engine/event-store/event-store.js';
import { MemoryEventStore } from '../../src/engine/event-store/memory.js';
import { Handler } from '../../src/engine/handle.js';
import { lapseId } from '../../src/engine/time/clock-role.js';
import { pauseMs } from '../../src/office.js';
import { memoryOffice, registration } from '../harness/office.js';

/** A store where others are first on the next appends. */
function beaten(store: EventStore, times: () => boolean): EventStore {
  return new Proxy(store, {
    get(target, name) {
      if (name !== 'append') return Reflect.get(target, name).bind(target);
      return (writes: readonly Write[], mark: Parameters<EventStore['append']>[1]) => {
        const [write] = writes;
        if (times()) return Promise.reject(new Conflict(write!.stream, write!.expected, write!.expected + 1));
        return target.append(writes, mark);
      };
    },
  });
}

async function lapsing(store?: EventStore) {
  const office = await memoryOffice('2026-03-02T10:00:00+08:00', store);
  await office.act('a', 'case', 'OpenCase', 'intake-clerk', {
    ...registration,
    source: 'patent-request',
    parties: [
      { id: 'q1', kind: 'legal', roles: ['requester'], name: '某公司' },
      { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某厂' },
    ],
    rights: [{ id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' }],
  });
  await office.act('a', 'ruling', 'FileRequest', 'deputy-head', {
    respondents: ['r1'],
    handlers: ['chen', 'liu', 'ma'],
    presiding: 'chen',
  });
  await office.act('a', 'ruling', 'ServeRequest', 'panel-clerk', { party: 'r1', manner: 'direct' });
  const file = (await office.handler.load('case', 'a')).state as CaseFile;
  const term = Object.values(file.terms).find(({ limit }) => limit === 'T-RUL-ANSWER')!;
  office.clock.set('2026-05-01T10:00:00+08:00');
  const body = { term: term.id, revision: term.revision };
  const over = { commandId: lapseId('case-a', term.id, term.revision), seen: null };
  const order = office.order('a', 'case', 'LapseTerm', 'clock', body, over);
  const lapsed = async () => (await office.store.read('case-a')).filter(({ type }) => type === 'TermLapsed').length;
  return { office, order, lapsed };
}

describe('a command that no person decided', () => {
  it('is tried again with a growing pause until nobody is before it', async () => {
    let others = 0;
    const { office, order, lapsed } = await lapsing();
    const pauses: number[] = [];
    const store = beaten(office.store, () => others-- > 0);
    const { kinds } = office.handler as unknown as { kinds: ConstructorParameters<typeof Handler>[0] };
    const { keyring, cache } = office;
    const pause = (attempt: number) => Promise.resolve(void pauses.push(attempt));
    others = 5;
    await new Handler(kinds, { store, keyring, cache, pause }).execute(order);
    expect(pauses).toEqual([1, 2, 3, 4, 5]);
    expect(await lapsed()).toBe(1);
  });

  it.each([1, 2, 10])('waits before attempt %d by chance, no longer than a bound that grows with it', (attempt) => {
    const pauses = Array.from({ length: 256 }, (_, byte) => pauseMs(attempt, () => Buffer.from([byte])));
    expect(new Set(pauses)).toEqual(new Set(Array.from({ length: 4 * attempt + 1 }, (_, ms) => ms)));
  });

  it('waits so in an office, and is recorded once nobody is before it', async () => {
    let others = 0;
    const store = new MemoryEventStore();
    const { office, order, lapsed } = await lapsing(beaten(store, () => others-- > 0));
    others = 10;
    await office.handler.execute(order);
    expect([others, await lapsed()]).toEqual([-1, 1]);
  });

  it('of two clocks at the same instant is recorded once', async () => {
    const { office, order, lapsed } = await lapsing();
    const answers = await Promise.all([1, 2, 3].map(() => office.handler.execute(order)));
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await lapsed()).toBe(1);
  });
});
