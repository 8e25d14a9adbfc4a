import { describe, expect, it } from '@jest/globals';
import {
  CommandReused,
  Conflict,
  type EventStore,
  type StoredEvent,
} from '../../src/engine/event-store/event-store.js';
import { append, command, follow, type LogUnderTest, noted, to, upTo } from './writing.js';

/** The part of the contract that is about several writers at once, in one process and in two. */
export function appendingSideBySide(log: () => LogUnderTest, store: () => EventStore): void {
  describe('side by side', () => {
    it('lets one of two writers win; the loser gets Conflict', async () => {
      const second = await log().open();
      for (const revision of upTo(10)) {
        const both = await Promise.allSettled([
          append(store(), to('case-1', revision - 1)),
          append(revision % 2 ? store() : second, to('case-1', revision - 1)),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        const lost = both.find((result) => result.status === 'rejected');
        expect(lost?.reason).toBeInstanceOf(Conflict);
      }
      expect(await store().head()).toBe(9);
    });

    it('fails only the append that conflicts, not those gathered with it', async () => {
      await append(store(), to('case-0', -1));
      const results = await Promise.allSettled([
        append(store(), to('case-1', -1)),
        append(store(), to('case-2', -1), to('case-0', -1)),
        append(store(), to('case-3', -1, noted(), noted())),
        append(store(), to('case-2', -1)),
        append(store(), to('case-4', 7)),
        append(store(), to('case-5', -1)),
      ]);
      expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, false, true]);
      const positions = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.position] : []));
      const events = await follow(store(), 6);
      expect(events.map((event) => event.position)).toEqual(upTo(6));
      expect(positions.map((position) => events[position]?.stream)).toEqual(['case-1', 'case-3', 'case-2', 'case-5']);
    });

    it('appends once when the same command comes many times at once, and tells apart another body', async () => {
      const second = await log().open();
      const mark = command();
      const results = await Promise.all(
        upTo(12).map((turn) => (turn % 2 ? store() : second).append([to('case-1', -1)], mark)),
      );
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ position }) => position))).toEqual(new Set([0]));
      const other = { ...command(), bodyHash: 'b1' };
      const bodies = await Promise.allSettled([
        store().append([to('case-2', -1)], other),
        store().append([to('case-3', -1)], { ...other, bodyHash: 'b2' }),
      ]);
      expect(bodies.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(bodies[1]).toMatchObject({ reason: expect.any(CommandReused) });
      expect(await store().head()).toBe(1);
    });

    it('leaves no gap and no double when 32 writers draw numbers from one register', async () => {
      const processes = [store(), await log().open()];
      await Promise.all(upTo(32).map((writer) => draw(processes[writer % 2] ?? store(), `case-${writer}`)));
      const register = await store().read('register-1');
      expect(register.map((event) => event.data['number'])).toEqual(upTo(32).map((number) => number + 1));
      expect(new Set(register.map((event) => event.data['by'])).size).toBe(32);
      expect(await store().head()).toBe(63);
    });

    it('neither loses nor doubles an event for readers among 16 writers in two processes', async () => {
      const processes = [store(), await log().open()];
      const each = 25;
      // One reads beside the writers of its process, the other has none beside it.
      const reading = Promise.all([store(), await log().open()].map((reader) => follow(reader, 16 * each)));
      await Promise.all(
        upTo(16).map(async (writer) => {
          const process = processes[writer % 2] ?? store();
          for (const turn of upTo(each)) await append(process, to(`case-${writer}`, turn - 1, noted({ turn })));
        }),
      );
      const [events = [], apart] = await reading;
      expect(events).toEqual(apart);
      expect(events).toEqual(await store().readAll(-1, 16 * each));
      expect(events.map((event) => event.position)).toEqual(upTo(16 * each));
      expectOrderWithinStreams(events);
      const times = events.map((event) => event.recordedAt);
      expect(times).toEqual([...times].sort());
      expect(await store().head()).toBe(16 * each - 1);
    });
  });
}

async function draw(process: EventStore, by: string): Promise<void> {
  for (;;) {
    const last = (await process.read('register-1')).at(-1);
    const number = Number(last?.data['number'] ?? 0) + 1;
    try {
      await append(process, to(by, -1), to('register-1', last?.revision ?? -1, noted({ number, by })));
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

function expectOrderWithinStreams(events: readonly StoredEvent[]): void {
  const next = new Map<string, number>();
  for (const { stream, revision, data } of events) {
    expect(revision).toBe(next.get(stream) ?? 0);
    expect(data['turn']).toBe(revision);
    next.set(stream, revision + 1);
  }
}
