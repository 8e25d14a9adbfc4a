import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommandReused, Conflict, type EventStore, StorageFailed } from '../../src/engine/event-store/event-store.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { hashSuite } from '../../src/engine/proof/hash-suite.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { append, command, follow, type LogUnderTest, noted, to, upTo } from './writing.js';
import { appendingSideBySide } from './side-by-side.contract.js';

/** What every adapter of the event store must do, whatever it stands on. */
export function eventStoreContract(name: string, makeLog: () => Promise<LogUnderTest>): void {
  describe(`event store: ${name}`, () => {
    let log: LogUnderTest;
    let store: EventStore;

    beforeEach(async () => {
      log = await makeLog();
      store = await log.open();
    });
    afterEach(() => log.close());

    it('is empty at first', async () => {
      expect(await store.head()).toBe(-1);
      expect(await store.readAll(-1, 10)).toEqual([]);
      expect(await store.read('case-1')).toEqual([]);
    });

    it('gives back what was written, with its place in stream and log', async () => {
      const fact = {
        ...noted({ 名称: '“普洱”\n', amount: -5, list: [1, null, { b: true, a: '' }] }),
        onBehalfOf: 'unit-1',
        causationId: 'c-1',
        occurredAt: '2026-01-05T01:02:03.004Z',
        law: [{ row: 'penalty.notice@2021', dueOn: '2026-01-12' }],
      };
      const mark = command();
      expect(await store.append([to('case-1', -1, fact, noted())], mark)).toEqual({
        position: 1,
        revisions: { 'case-1': 1 },
        repeated: false,
      });
      const [first, second] = await store.read('case-1');
      expect(first).toMatchObject({ ...fact, stream: 'case-1', revision: 0, position: 0, commandId: mark.id });
      expect(first?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(second).toMatchObject({ revision: 1, position: 1 });
      expect(await store.read('case-1', 1)).toEqual([second]);
      expect(await store.readAll(0, 10)).toEqual([second]);
      expect(await store.readAll(-1, 1)).toEqual([first]);
      expect(await store.head()).toBe(1);
    });

    it('refuses a new stream that exists already', async () => {
      await append(store, to('case-1', -1));
      const conflict = await append(store, to('case-1', -1)).catch((error: unknown) => error);
      expect(conflict).toBeInstanceOf(Conflict);
      expect(conflict).toMatchObject({ stream: 'case-1', expected: -1, actual: 0 });
    });

    it('refuses a revision ahead of the stream', async () => {
      await expect(append(store, to('case-1', 0))).rejects.toMatchObject({ actual: -1 });
      await append(store, to('case-1', -1));
      await expect(append(store, to('case-1', 5))).rejects.toBeInstanceOf(Conflict);
      expect(await store.head()).toBe(0);
    });

    it('writes two streams, adjacent in the log, or neither', async () => {
      await append(store, to('case-1', -1));
      const both = await append(store, to('case-1', 0, noted(), noted()), to('register-1', -1));
      expect(both).toMatchObject({ position: 3, revisions: { 'case-1': 2, 'register-1': 0 } });
      await expect(append(store, to('case-2', -1), to('register-1', -1))).rejects.toMatchObject({
        stream: 'register-1',
      });
      expect(await store.read('case-2')).toEqual([]);
      expect((await store.readAll(-1, 10)).map((event) => [event.position, event.stream, event.revision])).toEqual([
        [0, 'case-1', 0],
        [1, 'case-1', 1],
        [2, 'case-1', 2],
        [3, 'register-1', 0],
      ]);
    });

    it('answers the same command with the first outcome, also when its revision is long past', async () => {
      const mark = command();
      const first = await store.append([to('case-1', -1)], mark);
      await append(store, to('case-1', 0));
      expect(await store.append([to('case-1', -1)], mark)).toEqual({ ...first, repeated: true });
      expect(await store.outcome(mark)).toEqual({ ...first, repeated: true });
      expect(await store.head()).toBe(1);
    });

    it('refuses a command id that comes with another body, per account', async () => {
      const id = 'key-1';
      await store.append([to('case-1', -1)], command(id, 'b0', 'officer-1'));
      await expect(store.append([to('case-2', -1)], command(id, 'b1', 'officer-1'))).rejects.toBeInstanceOf(
        CommandReused,
      );
      await expect(store.outcome(command(id, 'b1', 'officer-1'))).rejects.toBeInstanceOf(CommandReused);
      expect(await store.outcome(command(id, 'b1', 'officer-2'))).toBeNull();
      await store.append([to('case-2', -1)], command(id, 'b1', 'officer-2'));
      const ids = (await store.readAll(-1, 10)).map((event) => event.id);
      expect(new Set(ids).size).toBe(2);
    });

    it('does not remember a command that was refused', async () => {
      const mark = command();
      await expect(store.append([to('case-1', 3)], mark)).rejects.toBeInstanceOf(Conflict);
      expect(await store.outcome(mark)).toBeNull();
      expect(await store.append([to('case-1', -1)], { ...mark, bodyHash: 'b1' })).toMatchObject({ repeated: false });
    });

    it('gives an event the same id in every store', async () => {
      await store.append([to('case-1', -1, noted(), noted())], command('5f0c1c86-6f0c-4b6e-9b0f-1a2b3c4d5e6f'));
      expect((await store.read('case-1')).map((event) => event.id)).toEqual([
        'ab3e6383-c01b-5d74-9bee-0bcc33c26abb',
        'a9f1e3b4-0112-596a-a596-4599775e2b04',
      ]);
    });

    it('never lets the recorded time go back along positions', async () => {
      const clock = new HandClock('2026-03-02T09:00:00+08:00');
      const wound = await log.open(clock);
      await append(wound, to('case-1', -1));
      clock.set('2026-03-02T08:00:00+08:00');
      await append(wound, to('case-1', 0));
      const other = await log.open(new HandClock('2026-03-02T08:30:00+08:00'));
      await append(other, to('case-1', 1));
      clock.set('2026-03-02T09:30:00+08:00');
      await append(wound, to('case-1', 2));
      const hours = (await store.read('case-1')).map((event) => event.recordedAt.slice(11, 16));
      expect(hours).toEqual(['01:00', '01:00', '01:00', '01:30']);
    });

    it('refuses what is too large and takes what is just within', async () => {
      const kib = (size: number) => noted({ text: 'x'.repeat(size * 1024) });
      await expect(append(store, to('case-1', -1, kib(257)))).rejects.toBeInstanceOf(RangeError);
      await expect(
        append(store, to('case-1', -1, kib(250), kib(250), kib(250), kib(250), kib(250))),
      ).rejects.toBeInstanceOf(RangeError);
      expect(await store.head()).toBe(-1);
      await append(store, to('case-1', -1, kib(255), kib(255), kib(255), kib(255)));
      expect(await store.head()).toBe(3);
    });

    it('refuses what has no canonical form and an append without events', async () => {
      await expect(append(store, to('case-1', -1, noted({ fine: 0.5 })))).rejects.toMatchObject({ path: '/data/fine' });
      await expect(append(store)).rejects.toBeInstanceOf(RangeError);
      await expect(append(store, to('case-1', -1), to('case-1', 0))).rejects.toBeInstanceOf(RangeError);
      expect(await store.head()).toBe(-1);
    });

    it('keeps canonical bytes from which the leaf follows', async () => {
      await append(store, to('case-1', -1, noted({ b: 'é'.normalize('NFD'), a: 1 }), noted({})));
      await append(
        store,
        to(
          'case-"2"\\',
          -1,
          noted({ 姓名: { sealed: { key: 'k', nonce: 'bg==', text: 'dA==', commitment: 'ab'.repeat(32) } } }),
        ),
      );
      const rows = await log.stored();
      expect(rows.map((row) => row.position)).toEqual([0, 1, 2]);
      for (const row of rows) expect(() => verifyStored(row, hashSuite('sha256'))).not.toThrow();
      expect(Buffer.from(rows[0]?.data ?? []).toString('utf8')).toBe('{"a":1,"b":"é"}');
      expect((await store.readAll(-1, 10)).map((event) => Buffer.from(event.leaf).toString('hex'))).toEqual(
        rows.map((row) => Buffer.from(row.leaf).toString('hex')),
      );
    });

    it('tells listeners of appends until they leave', async () => {
      const heads: number[] = [];
      const leave = store.onAppend((head) => heads.push(head));
      await append(store, to('case-1', -1, noted(), noted()));
      await append(store, to('case-2', 4)).catch(() => undefined);
      leave();
      await append(store, to('case-3', -1));
      expect(heads).toEqual([1]);
    });

    it('finishes what was submitted before it closes and refuses what comes after', async () => {
      const under = upTo(5).map((number) => append(store, to(`case-${number}`, -1)));
      await store.close();
      await expect(Promise.all(under)).resolves.toHaveLength(5);
      await expect(append(store, to('case-9', -1))).rejects.toBeInstanceOf(StorageFailed);
      const reopened = await log.open();
      expect((await follow(reopened, 5)).map((event) => event.position)).toEqual(upTo(5));
    });

    appendingSideBySide(
      () => log,
      () => store,
    );
  });
}
