import { describe, expect, it } from '@jest/globals';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { first, onDouble, patience } from './on-double.js';
import { append, follow, noted, to, upTo } from './writing.js';

describe('the index of a log in KurrentDB (protocol double)', () => {
  const on = onDouble();

  it('reads again after a read failed', async () => {
    await append(on.store, first());
    on.node.faults.failingReads = 2;
    expect(await on.store.read('case-1')).toHaveLength(2);
    on.node.faults.failingReads = 4;
    await expect(on.store.read('case-1')).rejects.toThrow(/connection to KurrentDB failed/);
    expect(await on.store.read('case-1')).toHaveLength(2);
  });

  it('gives an event that came behind a later one that one’s time, with the leaf that follows from it', async () => {
    const silent = await DoubleNode.start({ log: on.node.log });
    const at = (time: string) => ({ clock: new HandClock(`2026-03-02T${time}+08:00`), clockTolerance: null });
    try {
      const slow = await on.log.openWith(
        { ...at('08:00:00'), patience: { ...patience, hurry: 300 }, onError: on.onError },
        silent.url,
      );
      await slow.head();
      silent.faults.mute = true;
      const ahead = await on.log.openWith({ ...at('09:00:00'), patience, onError: on.onError });
      await append(ahead, to('case-1', -1));
      await append(slow, to('case-1', 0, noted({ late: true })));
      const rows = await ahead.stored(-1, 10);
      expect(rows.map((row) => row.recordedAt.slice(11, 16))).toEqual(['01:00', '01:00']);
      const raw =
        on.node.log.events.filter(({ stream }) => stream.endsWith('/log/case-1'))[1]?.data ?? new Uint8Array();
      expect(Buffer.from(raw).includes('"recordedAt":"2026-03-02T00:00:00.000Z"')).toBe(true);
      for (const row of rows) expect(() => verifyStored(row, ahead.suite)).not.toThrow();
      expect((await ahead.read('case-1'))[1]).toMatchObject({ recordedAt: rows[1]?.recordedAt, data: { late: true } });
    } finally {
      await on.log.close();
      await silent.stop();
    }
  });

  it('makes the same index again from the log alone', async () => {
    await Promise.all(upTo(20).map((n) => append(on.store, to(`case-${n}`, -1, noted({ n }), noted()))));
    const rows = await on.store.stored(-1, 100);
    await on.store.close();
    await on.made.database.query('TRUNCATE kurrentdb_log, kurrentdb_index');
    const rebuilt = await on.open();
    await follow(rebuilt, 40);
    expect(await rebuilt.stored(-1, 100)).toEqual(rows);
  });
});
