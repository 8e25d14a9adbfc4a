import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { StorageFailed } from '../../src/engine/event-store/event-store.js';
import { OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { type KurrentEventStore } from '../../src/engine/event-store/kurrentdb.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, serverAnswers, serverForTest, type TestDatabase } from './databases.js';
import { kurrentLogIn, type KurrentLogUnderTest } from './kurrentdb-log.js';
import { append, command, follow, noted, to, upTo } from './writing.js';

/** Short enough for a test; the order of the three is that of the real ones. */
const patience = {
  append: 1_000,
  hurry: 60,
  quiet: 400,
  ordinal: 5_000,
  backoff: [5, 40] as const,
  checkpoint: 0,
  gap: 400,
};

describe('KurrentDB adapter under faults (protocol double)', () => {
  let made: TestDatabase;
  let node: DoubleNode;
  let log: KurrentLogUnderTest;
  let store: KurrentEventStore;
  const told: unknown[] = [];
  const onError = (error: unknown) => void told.push(error);
  const first = () => to('case-1', -1, noted(), noted());

  beforeAll(async () => {
    made = (await serverAnswers()) ? await serverForTest() : await embeddedForTest();
    for (const statement of kurrentIndexSchema) await made.database.query(statement);
  });
  afterAll(() => made.end());
  beforeEach(async () => {
    told.length = 0;
    node = await DoubleNode.start();
    log = await kurrentLogIn(node.url, made.database);
    store = await log.openWith({ patience, onError });
  });
  afterEach(async () => {
    await log.close();
    await node.stop();
  });

  describe('an append whose outcome is unknown', () => {
    for (const fault of ['cut-after', 'silent-after'] as const) {
      it(`is there when the server had it (${fault}), and the same command answers it`, async () => {
        const mark = command();
        node.faults.appends.push(fault);
        await expect(store.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
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
        await expect(store.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
        expect(await store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
        expect((await store.readAll(-1, 10)).length).toBe(2);
      });
    }

    it('is written once when the first attempt arrives after the second', async () => {
      const mark = command();
      node.faults.appends.push({ writesAfter: patience.append + 200 });
      await expect(store.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(await store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(node.sessions).toBe(3);
      expect(await store.head()).toBe(1);
    });

    it('is written once when the same command with other events comes before the first attempt arrives', async () => {
      const mark = command();
      node.faults.appends.push({ writesAfter: patience.append + 150 });
      await expect(store.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
      await store.append([to('case-2', -1)], mark);
      await new Promise((resolve) => setTimeout(resolve, 400));
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
      const found = await log.openWith({ patience, onError }, url);
      await append(found, first());
      expect(second.sessions).toBe(1);
      node.leader = { host: '127.0.0.1', port: node.port };
      second.follow(node);
      await second.stop();
      node.cluster = [node];
      for (let tries = 0, done = false; !done && tries < 20; tries++) {
        done = await found.append([to('case-1', 1)], command('after')).then(
          () => true,
          () => false,
        );
      }
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
      await append(store, first());
      node.faults.mute = true;
      const waiting = append(store, to('case-1', 1));
      await new Promise((resolve) => setTimeout(resolve, 150));
      node.faults.mute = false;
      expect(await waiting).toMatchObject({ position: 2 });
      expect(node.subscribed).toBeGreaterThan(1);
    });

    it('is made anew after a long silence although nobody waits', async () => {
      const before = node.subscribed;
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(node.subscribed).toBeGreaterThan(before);
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
      for (let tries = 0; after?.at === before?.at && tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        after = (await made.database.query<{ at: string; next: number }>(mark)).rows[0];
      }
      expect(Number(after?.at)).toBeGreaterThan(Number(before?.at));
      expect(after?.next).toBe(2);
      expect(await append(store, to('case-1', 1))).toMatchObject({ position: 2 });
    });

    it('shows no reader half of an append', async () => {
      node.faults.stutter = 20;
      const other = await log.openWith({ patience, onError });
      const writing = append(store, to('case-1', -1, noted(), noted(), noted()), to('register-1', -1));
      const sizes = new Set<number>();
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
      await new Promise((resolve) => setTimeout(resolve, 30));
      const two = append(store, to('case-1', 2));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await store.head()).toBe(1);
      node.faults.skipped.clear();
      expect([await one, await two]).toMatchObject([{ position: 2 }, { position: 3 }]);
    });
  });

  it('stops when an event was taken out of the log', async () => {
    await append(store, first());
    node.faults.skipped.add(2);
    // Its answer never comes: the store stops first.
    const waiting = append(store, to('case-1', 1)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 30));
    void append(store, to('case-1', 2)).catch(() => undefined);
    for (let tries = 0; !told.some((error) => error instanceof StorageFailed) && tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await expect(store.head()).rejects.toThrow(/log in KurrentDB was changed/);
    node.faults.skipped.clear();
    const fresh = await log.openWith({ patience, onError });
    await expect(follow(fresh, 4)).resolves.toHaveLength(4);
    await waiting;
  }, 20_000);

  it('stops at an event that it did not write', async () => {
    await append(store, first());
    const ours = node.log.events.find(({ stream }) => stream.endsWith('/log/case-1'))?.stream ?? '';
    node.log.append([{ stream: ours, expected: 1, records: [{ id: 'x', type: 'X', data: new Uint8Array(50) }] }]);
    for (let tries = 0; told.length === 0 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
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
    const slow = await log.openWith({ ...at('08:00:00'), patience, onError }, silent.url);
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
    await log.close();
    await silent.stop();
  });

  it('makes the same index again from the log alone', async () => {
    await Promise.all(upTo(20).map((n) => append(store, to(`case-${n}`, -1, noted({ n }), noted()))));
    const rows = await store.stored(-1, 100);
    await store.close();
    await made.database.query('TRUNCATE kurrentdb_log, kurrentdb_index');
    const rebuilt = await log.openWith({ patience, onError });
    await follow(rebuilt, 40);
    expect(await rebuilt.stored(-1, 100)).toEqual(rows);
  });
});
