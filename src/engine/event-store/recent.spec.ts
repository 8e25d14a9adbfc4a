import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

const copies = { stream: 'case-a', revision: 0, type: 'Noted', recordedAt: '2026-03-02T01:00:00.000Z' };
const bytes = (value: object) => Buffer.from(JSON.stringify(value));
const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => ({
    ...{ position: from + n, ...copies, command: null },
    ...{ header: bytes(copies), data: bytes({ n: from + n }), salts: bytes({}), leaf: bytes({}) },
  }));

describe('the end of the log as this process wrote it', () => {
  let time = 0;
  const recent = (most?: number) => new Recent(most, () => time);
  const after = (log: Recent, position: number, limit = 100) =>
    log.after(position, limit)?.map((event) => event.position) ?? null;

  it('answers what follows a position, at most so many', () => {
    const log = recent();
    log.wrote(rows(7, 8));
    log.wrote(rows(9, 9));
    expect(after(log, 6)).toEqual([7, 8, 9]);
    expect(after(log, 7)).toEqual([8, 9]);
    expect(after(log, 6, 2)).toEqual([7, 8]);
  });

  it('reads an event as the store does, once for all who follow', () => {
    const log = recent();
    log.wrote(rows(7, 7));
    const [event] = log.after(6, 1) ?? [];
    expect(event).toMatchObject({ ...copies, position: 7, data: { n: 7 } });
    expect(log.after(6, 1)?.[0]).toBe(event);
  });

  it('does not know what came before, nor whether others wrote after', () => {
    const log = recent();
    expect(after(log, -1)).toBeNull();
    log.wrote(rows(7, 9));
    expect(after(log, 5)).toBeNull();
    expect(after(log, 9)).toBeNull();
    expect(after(log, 20)).toBeNull();
  });

  it('begins anew behind what another process wrote', () => {
    const log = recent();
    log.wrote(rows(0, 2));
    log.wrote(rows(4, 5));
    expect(after(log, -1)).toBeNull();
    expect(after(log, 2)).toBeNull();
    expect(after(log, 3)).toEqual([4, 5]);
  });

  it('keeps no more than it may', () => {
    const log = recent(4);
    for (let n = 0; n < 20; n++) log.wrote(rows(n, n));
    expect(after(log, 18)).toEqual([19]);
    expect(after(log, 14)).toBeNull();
  });

  it('knows nothing a while after the last write, or when it was told to forget', () => {
    const log = recent();
    log.wrote(rows(0, 2));
    time += 5_001;
    expect(after(log, 0)).toBeNull();
    log.wrote(rows(3, 3));
    expect(after(log, 0)).toEqual([1, 2, 3]);
    log.forget();
    expect(after(log, 0)).toBeNull();
  });
});
