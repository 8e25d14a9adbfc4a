import { describe, expect, it } from '@jest/globals';
import { StorageFailed } from '../../src/engine/event-store/event-store.js';
import { EventSkipped } from '../../src/engine/event-store/kurrentdb-index.js';
import { until } from '../harness/until.js';
import { first, onDouble } from './on-double.js';
import { append, follow, noted, to, upTo } from './writing.js';

describe('the log in KurrentDB as it is followed under faults (protocol double)', () => {
  const on = onDouble();

  describe('the subscription', () => {
    const writeOn = async (total: number, meddle: (turn: number) => void) => {
      const reading = follow(on.store, total);
      for (const turn of upTo(total / 2)) {
        meddle(turn);
        await append(on.store, to(`case-${turn % 3}`, 2 * Math.floor(turn / 3) - 1, noted({ turn }), noted({ turn })));
      }
      const events = await reading;
      expect(events.map((event) => event.position)).toEqual(upTo(total));
      expect(events.map((event) => event.data['turn'])).toEqual(upTo(total).map((n) => Math.floor(n / 2)));
      expect(await on.store.head()).toBe(total - 1);
    };

    for (const how of ['error', 'end'] as const) {
      it(`is made anew after it was dropped (${how})`, async () => {
        await writeOn(60, (turn) => turn % 7 === 3 && on.node.drop(how));
        expect(on.node.subscribed).toBeGreaterThan(3);
        expect(on.told.length).toBeGreaterThan(3);
      });
    }

    it('is made anew when it falls silent without a word', async () => {
      const hurried = await on.open({ hurry: 300 });
      await append(hurried, first());
      await on.store.close();
      on.node.faults.mute = true;
      const before = on.node.subscribed;
      const waiting = append(hurried, to('case-1', 1));
      await until(() => on.node.subscribed > before);
      on.node.faults.mute = false;
      expect(await waiting).toMatchObject({ position: 2 });
    });

    it('is made anew after a long silence although nobody waits', async () => {
      await on.store.close();
      await on.open({ quiet: 400 });
      const before = on.node.subscribed;
      await until(() => on.node.subscribed > before + 1);
    });

    it('takes each event once, whatever is delivered twice, with caught-up and checkpoint messages in between', async () => {
      on.node.faults.doubled = on.node.faults.oftenCaughtUp = true;
      on.node.faults.checkpointEvery = 1;
      await writeOn(40, (turn) => turn === 11 && on.node.drop('error'));
      expect(on.told.filter((error) => error instanceof StorageFailed)).toEqual([]);
    });

    it('begins after the last checkpoint, also when no event of ours came', async () => {
      on.node.faults.checkpointEvery = 1;
      await append(on.store, first());
      const mark = 'SELECT commit_position::text AS at, next_ordinal::int AS next FROM kurrentdb_log';
      const before = (await on.made.database.query<{ at: string; next: number }>(mark)).rows[0];
      on.node.log.append([
        { stream: 'of-another', expected: -1, records: [{ id: 'x', type: 'X', data: new Uint8Array() }] },
      ]);
      let after = before;
      await until(async () => {
        after = (await on.made.database.query<{ at: string; next: number }>(mark)).rows[0];
        return Number(after?.at) > Number(before?.at);
      });
      expect(after?.next).toBe(2);
      expect(await append(on.store, to('case-1', 1))).toMatchObject({ position: 2 });
    });

    it('shows no reader half of an append', async () => {
      on.node.faults.stutter = 20;
      const other = await on.open();
      const sizes = new Set([(await other.readAll(-1, 10)).length]);
      const writing = append(on.store, to('case-1', -1, noted(), noted(), noted()), to('register-1', -1));
      let written = false;
      void writing.then(() => (written = true));
      while (!written) sizes.add((await other.readAll(-1, 10)).length);
      sizes.add((await other.readAll(-1, 10)).length);
      expect([...sizes].sort()).toEqual([0, 4]);
    });

    it('is asked again for an event that it left out, before a later one of its stream gets an ordinal', async () => {
      await append(on.store, first());
      on.node.faults.skipped.add(2);
      const one = append(on.store, to('case-1', 1));
      await until(() => on.kept().length === 3);
      const two = append(on.store, to('case-1', 2));
      await until(() => on.told.some((error) => error instanceof EventSkipped));
      expect(await on.store.head()).toBe(1);
      on.node.faults.skipped.clear();
      expect([await one, await two]).toMatchObject([{ position: 2 }, { position: 3 }]);
    });
  });

  it('stops when an event was taken out of the log', async () => {
    await on.store.close();
    on.store = await on.open({ gap: 400 });
    await append(on.store, first());
    on.node.faults.skipped.add(2);
    // Its answer never comes: the store stops first.
    const waiting = append(on.store, to('case-1', 1)).catch(() => undefined);
    await until(() => on.kept().length === 3);
    void append(on.store, to('case-1', 2)).catch(() => undefined);
    await until(() => on.told.some((error) => error instanceof StorageFailed));
    await expect(on.store.head()).rejects.toThrow(/log in KurrentDB was changed/);
    on.node.faults.skipped.clear();
    const fresh = await on.open();
    await expect(follow(fresh, 4)).resolves.toHaveLength(4);
    await waiting;
  });

  it('stops at an event that it did not write', async () => {
    await append(on.store, first());
    const ours = on.node.log.events.find(({ stream }) => stream.endsWith('/log/case-1'))?.stream ?? '';
    on.node.log.append([{ stream: ours, expected: 1, records: [{ id: 'x', type: 'X', data: new Uint8Array(50) }] }]);
    await until(() => on.told.length > 0);
    await expect(on.store.head()).rejects.toThrow(/no event of this engine/);
  });
});
