import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { until } from '../../../test/harness/until.js';
import type { Order } from '../handling.js';
import { ClockRole, type ClockParts, type DueTerm } from './clock-role.js';
import { HandClock } from './clock.js';

const account = { id: 'clock', name: '期限时钟', roles: ['clock'], unit: '', department: '', division: '' };
const day: DueTerm = {
  stream: 'case-1',
  term: 'T-A/penalty-1/r1/1',
  limit: 'T-A',
  version: '2021-07-15',
  revision: 2,
  dueOn: '2026-04-03',
  dueAt: null,
};
const hours: DueTerm = {
  ...day,
  term: 'T-H/penalty-1/-/1',
  limit: 'T-H',
  dueOn: '2026-04-03',
  dueAt: '2026-04-03T02:00:00.000Z',
};

function clockOver(terms: readonly DueTerm[], over: Partial<ClockParts> = {}) {
  const clock = new HandClock('2026-04-03T09:00:00+08:00');
  const orders: Order[] = [];
  const role = new ClockRole({
    clock,
    due: (_, after) => Promise.resolve(after ? [] : terms),
    graceOf: (limit) => (limit === 'T-G' ? '2 working days' : undefined),
    calendar: () => Promise.resolve(calendarOf2026),
    execute: (order) => Promise.resolve(orders.push(order)),
    account,
    ...over,
  });
  return { clock, orders, role };
}

describe('the clock', () => {
  it('acts when the last day has fully ended in Shanghai, and once', async () => {
    const { clock, orders, role } = clockOver([day]);
    clock.set('2026-04-03T23:59:59.999+08:00');
    expect(await role.tick()).toBe(0);
    clock.set('2026-04-04T00:00:00+08:00');
    expect(await role.tick()).toBe(1);
    expect(await role.tick()).toBe(0);
    expect(orders).toMatchObject([
      {
        kind: 'case',
        id: '1',
        room: 'case',
        name: 'LapseTerm',
        body: { term: day.term, revision: 2, occurredOn: '2026-04-04' },
        seen: null,
      },
    ]);
  });

  it('acts on a term in hours after its last instant', async () => {
    const { clock, orders, role } = clockOver([hours]);
    clock.set('2026-04-03T02:00:00.000Z');
    expect(await role.tick()).toBe(0);
    clock.set('2026-04-03T02:00:00.001Z');
    expect(await role.tick()).toBe(1);
    expect(orders[0]!.body).toMatchObject({ occurredOn: '2026-04-03', occurredAt: '2026-04-03T02:00:00.000Z' });
  });

  it('waits for the grace of the row, in working days', async () => {
    // 3 April 2026 is a Friday; Qingming is off from 4 to 6 April: two working days are the 7th and the 8th.
    const { clock, role } = clockOver([{ ...day, limit: 'T-G' }]);
    clock.set('2026-04-08T23:59:00+08:00');
    expect(await role.tick()).toBe(0);
    clock.set('2026-04-09T00:00:00+08:00');
    expect(await role.tick()).toBe(1);
  });

  it('gives the same order from every process, and another one for another revision', async () => {
    const [one, two] = [clockOver([day]), clockOver([day, { ...day, revision: 3 }])];
    one.clock.set('2026-04-04T08:00:00+08:00');
    two.clock.set('2026-04-07T08:00:00+08:00');
    await Promise.all([one.role.tick(), two.role.tick()]);
    expect(two.orders[0]).toEqual(one.orders[0]);
    expect(two.orders[1]!.commandId).not.toBe(one.orders[0]!.commandId);
  });

  it('goes on with the others when one stream cannot take its order, and gives that again', async () => {
    const failures: unknown[] = [];
    let failing = true;
    const given: string[] = [];
    const { clock, role } = clockOver([day, { ...day, stream: 'subject-x' }], {
      execute: (order) => {
        if (failing && order.id === '1') return Promise.reject(new Error('down'));
        return Promise.resolve(given.push(`${order.kind}/${order.room}`));
      },
      onError: (error) => failures.push(error),
    });
    clock.set('2026-04-04T08:00:00+08:00');
    expect(await role.tick()).toBe(1);
    failing = false;
    expect(await role.tick()).toBe(1);
    expect(given).toEqual(['subject/credit', 'case/case']);
    expect(failures).toHaveLength(1);
  });

  it('goes through the whole list, page by page, whatever stands at its beginning', async () => {
    const ended = Array.from({ length: 25 }, (_, n) => ({
      ...day,
      stream: `case-${n}`,
      limit: n < 10 ? 'T-G' : 'T-A',
    }));
    const { clock, orders, role } = clockOver(ended, {
      due: (_, after) => Promise.resolve(ended.slice(after ? ended.indexOf(after) + 1 : 0).slice(0, 4)),
    });
    clock.set('2026-04-04T08:00:00+08:00');
    expect(await role.tick()).toBe(15);
    expect(orders.map(({ id }) => id)).toEqual(ended.slice(10).map(({ stream }) => stream.slice(5)));
  });

  it('tells many streams at a time, and each of its terms one after the other', async () => {
    let [underWay, most] = [0, 0];
    const streams = new Set<string>();
    const terms = Array.from({ length: 60 }, (_, n) => ({ ...day, stream: `case-${n % 20}`, revision: n }));
    const { clock, role } = clockOver(terms, {
      execute: async ({ id }) => {
        expect(streams.has(id)).toBe(false);
        streams.add(id);
        most = Math.max(most, ++underWay);
        await new Promise(setImmediate);
        underWay--;
        streams.delete(id);
      },
    });
    clock.set('2026-04-04T08:00:00+08:00');
    expect(await role.tick()).toBe(60);
    expect(most).toBe(20);
  });

  it('stops between two looks', async () => {
    const { clock, orders, role } = clockOver([day]);
    clock.set('2026-04-04T08:00:00+08:00');
    role.start(1);
    try {
      await until(() => orders.length > 0);
    } finally {
      await role.stop();
    }
    clock.advance(3_600_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(orders).toHaveLength(1);
  });
});
