import { describe, expect, it } from '@jest/globals';
import type { Stamped } from './batch-statement.js';
import type { Draft } from './draft.js';
import { Recent } from './recent.js';

const recordedAt = '2026-03-02T01:00:00.000Z';
const copies = { stream: 'case-a', revision: 0, type: 'Noted', recordedAt };
const bytes = (value: object) => Buffer.from(JSON.stringify(value));

/** A batch of one append, from one position to another. */
const batch = (from: number, to: number): Stamped => {
  const all = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const forms = all.map((n) => ({ header: bytes(copies), data: bytes({ n }), salts: bytes({}), leaf: bytes({}) }));
  const draft = { events: all.map(() => ({ stream: 'case-a', revision: 0, type: 'Noted' })) };
  return { batch: [draft as unknown as Draft], forms, time: { recordedAt, sentAt: 0, tolerance: null } };
};

describe('the end of the log as this process wrote it', () => {
  let time = 0;
  const recent = (least?: number) => {
    const log = new Recent(least, () => time);
    expect(log.after(-1, 1)).toBeNull();
    return log;
  };
  const after = (log: Recent, position: number, limit = 100) =>
    log.after(position, limit)?.map((event) => event.position) ?? null;

  it('answers what follows a position, at most so many', () => {
    const log = recent();
    log.wrote(7, batch(7, 8));
    log.wrote(9, batch(9, 9));
    expect(after(log, 6)).toEqual([7, 8, 9]);
    expect(after(log, 7)).toEqual([8, 9]);
    expect(after(log, 6, 2)).toEqual([7, 8]);
  });

  it('reads an event as the store does, once for all who follow', () => {
    const log = recent();
    log.wrote(7, batch(7, 7));
    const [event] = log.after(6, 1) ?? [];
    expect(event).toMatchObject({ ...copies, position: 7, data: { n: 7 } });
    expect(log.after(6, 1)?.[0]).toBe(event);
  });

  it('does not know what came before, nor whether others wrote after', () => {
    const log = recent();
    expect(after(log, -1)).toBeNull();
    log.wrote(7, batch(7, 9));
    expect(after(log, 5)).toBeNull();
    expect(after(log, 9)).toBeNull();
    expect(after(log, 20)).toBeNull();
  });

  it('begins anew behind what another process wrote', () => {
    const log = recent();
    log.wrote(0, batch(0, 2));
    log.wrote(4, batch(4, 5));
    expect(after(log, -1)).toBeNull();
    expect(after(log, 2)).toBeNull();
    expect(after(log, 3)).toEqual([4, 5]);
  });

  it('keeps no more than it may', () => {
    const log = recent(2);
    for (let n = 0; n < 20; n++) log.wrote(n, batch(n, n));
    expect(after(log, 18)).toEqual([19]);
    expect(after(log, 14)).toBeNull();
  });

  it('keeps nothing while nobody follows', () => {
    const log = recent();
    time += 5_001;
    log.wrote(0, batch(0, 2));
    expect(after(log, 0)).toBeNull();
    log.wrote(3, batch(3, 3));
    expect(after(log, 0)).toBeNull();
    expect(after(log, 2)).toEqual([3]);
  });

  it('knows nothing a while after the last write, or when it was told to forget', () => {
    const log = recent();
    log.wrote(0, batch(0, 2));
    time += 5_001;
    expect(after(log, 0)).toBeNull();
    log.wrote(3, batch(3, 3));
    expect(after(log, 0)).toEqual([1, 2, 3]);
    log.forget();
    expect(after(log, 0)).toBeNull();
  });
});
