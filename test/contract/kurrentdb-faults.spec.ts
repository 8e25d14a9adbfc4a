import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { StorageFailed } from '../../src/engine/event-store/event-store.js';
import { OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { EventSkipped } from '../../src/engine/event-store/kurrentdb-index.js';
import { type KurrentEventStore } from '../../src/engine/event-store/kurrentdb.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { kurrentLogIn, type KurrentLogUnderTest } from './kurrentdb-log.js';
import { until } from '../harness/until.js';
import { append, command, follow, noted, to, upTo } from './writing.js';

/** Waits out a loaded machine; a test that is about impatience says which. */
const patience = {
  connect: 60_000,
  append: 60_000,
  hurry: 1_000,
  quiet: 15_000,
  ordinal: 60_000,
  backoff: [5, 40] as const,
  checkpoint: 0,
  gap: 60_000,
};

describe('KurrentDB adapter under faults (protocol double)', () => {
  let made: TestDatabase;
  let node: DoubleNode;
  let log: KurrentLogUnderTest;
  let store: KurrentEventStore;
  const told: unknown[] = [];
  const onError = (error: unknown) => void told.push(error);
  const first = () => to('case-1', -1, noted(), noted());
  /** A process with less patience. */
  const open = (less: Partial<typeof patience> = {}, url?: string) =>
    log.openWith({ patience: { ...patience, ...less }, onError }, url);
  /** Events of the streams that the engine's log has in KurrentDB. */
  const kept = (stream = '') => node.log.events.filter((event) => event.stream.includes(`/log/${stream}`));

  beforeAll(async () => {
    made = (await serverAnswers()) ? await serverForTest() : await embeddedForTest();
    for (const statement of kurrentIndexSchema) await made.database.query(statement);
  });
  afterAll(() => made.end());
  beforeEach(async () => {
    told.length = 0;
    node = await DoubleNode.start();
    log = await kurrentLogIn(node.url, made.database);
    store = await open();
  });
  afterEach(async () => {
    await log.close();
    await node.stop();
  });

  describe('an append whose outcome is unknown', () => {
    let hasty: KurrentEventStore;
    beforeEach(async () => {
      hasty = await open({ append: 1_000 });
    });
    /** Whether an answer breaks off or does not come, it is over when the server has done its part. */
    const isUnknown = async (process: KurrentEventStore, mark: ReturnType<typeof command>) => {
      await expect(process.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
      await until(() => node.faults.appends.length === 0);
    };

    for (const fault of ['cut-after', 'silent-after'] as const) {
      it(`is there when the server had it (${fault}), and the same command answers it`, async () => {
        const mark = command();
        node.faults.appends.push(fault);
        await isUnknown(fault === 'silent-after' ? hasty : store, mark);
        const again = { position: 1, revisions: { 'case-1': 1 }, repeated: true };
        expect(await store.append([first()], mark)).toEqual(again);
        expect(await store.outcome(mark)).toEqual(again);
        expect(await store.head()).toBe(1);
      });
    }

    for (const fault of ['cut-before', 'silent-before', 'deadline'] as const) {
      it(`is not there when the server never had it (${fault}), and the same command writes it`, async () => {
        const mark = command();
        node.faults.appends.push(fault);
        await isUnknown(fault === 'silent-before' ? hasty : store, mark);
        expect(await store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
        expect((await store.readAll(-1, 10)).length).toBe(2);
      });
    }

    it('is written once when the first attempt arrives after the second', async () => {
      const mark = command();
      const arrive = node.faults.holdAppend();
      await isUnknown(hasty, mark);
      expect(await store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
      await arrive();
      expect(node.sessions).toBe(3);
      expect(kept()).toHaveLength(2);
      expect(await store.head()).toBe(1);
    });

    it('is written once when the same command with other events comes before the first attempt arrives', async () => {
      const mark = command();
      const arrive = node.faults.holdAppend();
      await isUnknown(hasty, mark);
      await store.append([to('case-2', -1)], mark);
      await arrive();
      expect([kept('case-1'), kept()]).toMatchObject([[], [{ revision: 0 }]]);
      expect((await store.readAll(-1, 10)).map((event) => event.stream)).toEqual(['case-2']);
    });
  });

  it('waits for a slow server', async () => {
    node.faults.appends.push({ answersAfter: 150 });
    expect(await append(store, first())).toMatchObject({ position: 1, repeated: false });
  });

  it('says that the server takes no such size, and that it denies access', async () => {
    node.faults.appends.push('too-large', 'denied');
    await expect(append(store, first())).rejects.toThrow(/KURRENTDB_MAX_APPEND_SIZE/);
    await expect(append(store, first())).rejects.toBeInstanceOf(StorageFailed);
    await append(store, first());
  });

  describe('in a cluster', () => {
    let second: DoubleNode;

    beforeEach(async () => {
      second = await DoubleNode.start({ log: node.log });
      node.cluster = second.cluster = [node, second];
    });
    afterEach(async () => {
      await log.close();
      await second.stop();
    });

    for (const by of ['metadata', 'details'] as const) {
      it(`goes to the leader that a node names (${by})`, async () => {
        await append(store, first());
        node.follow(second);
        node.notLeaderBy = by;
        expect(await append(store, to('case-1', 1))).toMatchObject({ position: 2, repeated: false });
        expect(second.sessions).toBe(1);
        expect(await append(store, to('case-1', 2))).toMatchObject({ position: 3 });
        expect(second.sessions).toBe(2);
      });
    }

    it('finds the leader by gossip and goes on after it is gone', async () => {
      node.follow(second);
      const url = `kurrentdb://127.0.0.1:${node.port},127.0.0.1:${second.port}?tls=false&maxDiscoverAttempts=20`;
      const found = await open({ append: 2_000 }, url);
      await append(found, first());
      expect(second.sessions).toBe(1);
      node.leader = { host: '127.0.0.1', port: node.port };
      second.follow(node);
      await second.stop();
      node.cluster = [node];
      await until(() =>
        found.append([to('case-1', 1)], command('after')).then(
          () => true,
          () => false,
        ),
      );
      expect(await found.outcome(command('after'))).toMatchObject({ position: 2 });
    });
  });

  describe('the subscription', () => {
    const writeOn = async (total: number, meddle: (turn: number) => void) => {
      const reading = follow(store, total);
      for (const turn of upTo(total / 2)) {
        meddle(turn);
        await append(store, to(`case-${turn % 3}`, 2 * Math.floor(turn / 3) - 1, noted({ turn }), noted({ turn })));
      }
      const events = await reading;
      expect(events.map((event) => event.position)).toEqual(upTo(total));
      expect(events.map((event) => event.data['turn'])).toEqual(upTo(total).map((n) => Math.floor(n / 2)));
      expect(await store.head()).toBe(total - 1);
    };

    for (const how of ['error', 'end'] as const) {
      it(`is made anew after it was dropped (${how})`, async () => {
        await writeOn(60, (turn) => turn % 7 === 3 && node.drop(how));
        expect(node.subscribed).toBeGreaterThan(3);
        expect(told.length).toBeGreaterThan(3);
      });
    }

    it('is made anew when it falls silent without a word', async () => {
      const hurried = await open({ hurry: 300 });
      await append(hurried, first());
      await store.close();
      node.faults.mute = true;
      const before = node.subscribed;
      const waiting = append(hurried, to('case-1', 1));
      await until(() => node.subscribed > before);
      node.faults.mute = false;
      expect(await waiting).toMatchObject({ position: 2 });
    });

    it('is made anew after a long silence although nobody waits', async () => {
      await store.close();
      await open({ quiet: 400 });
      const before = node.subscribed;
      await until(() => node.subscribed > before + 1);
    });

    it('takes each event once, whatever is delivered twice, with caught-up and checkpoint messages in between', async () => {
      node.faults.doubled = node.faults.oftenCaughtUp = true;
      node.faults.checkpointEvery = 1;
      await writeOn(40, (turn) => turn === 11 && node.drop('error'));
      expect(told.filter((error) => error instanceof StorageFailed)).toEqual([]);
    });

    it('begins after the last checkpoint, also when no event of ours came', async () => {
      node.faults.checkpointEvery = 1;
      await append(store, first());
      const mark = 'SELECT commit_position::text AS at, next_ordinal::int AS next FROM kurrentdb_log';
      const before = (await made.database.query<{ at: string; next: number }>(mark)).rows[0];
      node.log.append([
        { stream: 'of-another', expected: -1, records: [{ id: 'x', type: 'X', data: new Uint8Array() }] },
      ]);
      let after = before;
      await until(async () => {
        after = (await made.database.query<{ at: string; next: number }>(mark)).rows[0];
        return Number(after?.at) > Number(before?.at);
      });
      expect(after?.next).toBe(2);
      expect(await append(store, to('case-1', 1))).toMatchObject({ position: 2 });
    });

    it('shows no reader half of an append', async () => {
      node.faults.stutter = 20;
      const other = await open();
      const sizes = new Set([(await other.readAll(-1, 10)).length]);
      const writing = append(store, to('case-1', -1, noted(), noted(), noted()), to('register-1', -1));
      let written = false;
      void writing.then(() => (written = true));
      while (!written) sizes.add((await other.readAll(-1, 10)).length);
      sizes.add((await other.readAll(-1, 10)).length);
      expect([...sizes].sort()).toEqual([0, 4]);
    });

    it('is asked again for an event that it left out, before a later one of its stream gets an ordinal', async () => {
      await append(store, first());
      node.faults.skipped.add(2);
      const one = append(store, to('case-1', 1));
      await until(() => kept().length === 3);
      const two = append(store, to('case-1', 2));
      await until(() => told.some((error) => error instanceof EventSkipped));
      expect(await store.head()).toBe(1);
      node.faults.skipped.clear();
      expect([await one, await two]).toMatchObject([{ position: 2 }, { position: 3 }]);
    });
  });

  it('stops when an event was taken out of the log', async () => {
    await store.close();
    store = await open({ gap: 400 });
    await append(store, first());
    node.faults.skipped.add(2);
    // Its answer never comes: the store stops first.
    const waiting = append(store, to('case-1', 1)).catch(() => undefined);
    await until(() => kept().length === 3);
    void append(store, to('case-1', 2)).catch(() => undefined);
    await until(() => told.some((error) => error instanceof StorageFailed));
    await expect(store.head()).rejects.toThrow(/log in KurrentDB was changed/);
    node.faults.skipped.clear();
    const fresh = await open();
    await expect(follow(fresh, 4)).resolves.toHaveLength(4);
    await waiting;
  });

  it('stops at an event that it did not write', async () => {
    await append(store, first());
    const ours = node.log.events.find(({ stream }) => stream.endsWith('/log/case-1'))?.stream ?? '';
    node.log.append([{ stream: ours, expected: 1, records: [{ id: 'x', type: 'X', data: new Uint8Array(50) }] }]);
    await until(() => told.length > 0);
    await expect(store.head()).rejects.toThrow(/no event of this engine/);
  });

  it('reads again after a read failed', async () => {
    await append(store, first());
    node.faults.failingReads = 2;
    expect(await store.read('case-1')).toHaveLength(2);
    node.faults.failingReads = 4;
    await expect(store.read('case-1')).rejects.toThrow(/connection to KurrentDB failed/);
    expect(await store.read('case-1')).toHaveLength(2);
  });

  it('gives an event that came behind a later one that one’s time, with the leaf that follows from it', async () => {
    const silent = await DoubleNode.start({ log: node.log });
    const at = (time: string) => ({ clock: new HandClock(`2026-03-02T${time}+08:00`), clockTolerance: null });
    try {
      const slow = await log.openWith(
        { ...at('08:00:00'), patience: { ...patience, hurry: 300 }, onError },
        silent.url,
      );
      await slow.head();
      silent.faults.mute = true;
      const ahead = await log.openWith({ ...at('09:00:00'), patience, onError });
      await append(ahead, to('case-1', -1));
      await append(slow, to('case-1', 0, noted({ late: true })));
      const rows = await ahead.stored(-1, 10);
      expect(rows.map((row) => row.recordedAt.slice(11, 16))).toEqual(['01:00', '01:00']);
      const raw = node.log.events.filter(({ stream }) => stream.endsWith('/log/case-1'))[1]?.data ?? new Uint8Array();
      expect(Buffer.from(raw).includes('"recordedAt":"2026-03-02T00:00:00.000Z"')).toBe(true);
      for (const row of rows) expect(() => verifyStored(row, ahead.suite)).not.toThrow();
      expect((await ahead.read('case-1'))[1]).toMatchObject({ recordedAt: rows[1]?.recordedAt, data: { late: true } });
    } finally {
      await log.close();
      await silent.stop();
    }
  });

  it('makes the same index again from the log alone', async () => {
    await Promise.all(upTo(20).map((n) => append(store, to(`case-${n}`, -1, noted({ n }), noted()))));
    const rows = await store.stored(-1, 100);
    await store.close();
    await made.database.query('TRUNCATE kurrentdb_log, kurrentdb_index');
    const rebuilt = await open();
    await follow(rebuilt, 40);
    expect(await rebuilt.stored(-1, 100)).toEqual(rows);
  });
});
