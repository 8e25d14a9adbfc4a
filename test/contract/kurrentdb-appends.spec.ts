import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StorageFailed } from '../../src/engine/event-store/event-store.js';
import { OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { type KurrentEventStore } from '../../src/engine/event-store/kurrentdb.js';
import { until } from '../harness/until.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { first, onDouble } from './on-double.js';
import { append, command, to } from './writing.js';

describe('appends to KurrentDB under faults (protocol double)', () => {
  const on = onDouble();

  describe('an append whose outcome is unknown', () => {
    let hasty: KurrentEventStore;
    beforeEach(async () => {
      hasty = await on.open({ append: 1_000 });
    });
    /** Whether an answer breaks off or does not come, it is over when the server has done its part. */
    const isUnknown = async (process: KurrentEventStore, mark: ReturnType<typeof command>) => {
      await expect(process.append([first()], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
      await until(() => on.node.faults.appends.length === 0);
    };

    for (const fault of ['cut-after', 'silent-after'] as const) {
      it(`is there when the server had it (${fault}), and the same command answers it`, async () => {
        const mark = command();
        on.node.faults.appends.push(fault);
        await isUnknown(fault === 'silent-after' ? hasty : on.store, mark);
        const again = { position: 1, revisions: { 'case-1': 1 }, repeated: true };
        expect(await on.store.append([first()], mark)).toEqual(again);
        expect(await on.store.outcome(mark)).toEqual(again);
        expect(await on.store.head()).toBe(1);
      });
    }

    for (const fault of ['cut-before', 'silent-before', 'deadline'] as const) {
      it(`is not there when the server never had it (${fault}), and the same command writes it`, async () => {
        const mark = command();
        on.node.faults.appends.push(fault);
        await isUnknown(fault === 'silent-before' ? hasty : on.store, mark);
        expect(await on.store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
        expect((await on.store.readAll(-1, 10)).length).toBe(2);
      });
    }

    it('is written once when the first attempt arrives after the second', async () => {
      const mark = command();
      const arrive = on.node.faults.holdAppend();
      await isUnknown(hasty, mark);
      expect(await on.store.append([first()], mark)).toMatchObject({ position: 1, repeated: false });
      await arrive();
      expect(on.node.sessions).toBe(3);
      expect(on.kept()).toHaveLength(2);
      expect(await on.store.head()).toBe(1);
    });

    it('is written once when the same command with other events comes before the first attempt arrives', async () => {
      const mark = command();
      const arrive = on.node.faults.holdAppend();
      await isUnknown(hasty, mark);
      await on.store.append([to('case-2', -1)], mark);
      await arrive();
      expect([on.kept('case-1'), on.kept()]).toMatchObject([[], [{ revision: 0 }]]);
      expect((await on.store.readAll(-1, 10)).map((event) => event.stream)).toEqual(['case-2']);
    });
  });

  it('waits for a slow server', async () => {
    on.node.faults.appends.push({ answersAfter: 150 });
    expect(await append(on.store, first())).toMatchObject({ position: 1, repeated: false });
  });

  it('says that the server takes no such size, and that it denies access', async () => {
    on.node.faults.appends.push('too-large', 'denied');
    await expect(append(on.store, first())).rejects.toThrow(/KURRENTDB_MAX_APPEND_SIZE/);
    await expect(append(on.store, first())).rejects.toBeInstanceOf(StorageFailed);
    await append(on.store, first());
  });

  describe('in a cluster', () => {
    let second: DoubleNode;

    beforeEach(async () => {
      second = await DoubleNode.start({ log: on.node.log });
      on.node.cluster = second.cluster = [on.node, second];
    });
    afterEach(async () => {
      await on.log.close();
      await second.stop();
    });

    for (const by of ['metadata', 'details'] as const) {
      it(`goes to the leader that a node names (${by})`, async () => {
        await append(on.store, first());
        on.node.follow(second);
        on.node.notLeaderBy = by;
        expect(await append(on.store, to('case-1', 1))).toMatchObject({ position: 2, repeated: false });
        expect(second.sessions).toBe(1);
        expect(await append(on.store, to('case-1', 2))).toMatchObject({ position: 3 });
        expect(second.sessions).toBe(2);
      });
    }

    it('finds the leader by gossip and goes on after it is gone', async () => {
      on.node.follow(second);
      const url = `kurrentdb://127.0.0.1:${on.node.port},127.0.0.1:${second.port}?tls=false&maxDiscoverAttempts=20`;
      const found = await on.open({ append: 2_000 }, url);
      await append(found, first());
      expect(second.sessions).toBe(1);
      on.node.leader = { host: '127.0.0.1', port: on.node.port };
      second.follow(on.node);
      await second.stop();
      on.node.cluster = [on.node];
      await until(() =>
        found.append([to('case-1', 1)], command('after')).then(
          () => true,
          () => false,
        ),
      );
      expect(await found.outcome(command('after'))).toMatchObject({ position: 2 });
    });
  });
});
