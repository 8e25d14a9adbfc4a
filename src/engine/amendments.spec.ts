import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amended, type Amendable } from './amendments.js';

const entry = (id: string, type: string, data: object, over: Partial<Amendable> = {}): Amendable => ({
  id,
  type,
  data: data as Amendable['data'],
  commandId: id,
  actor: 'li',
  occurredOn: '2026-03-02',
  occurredAt: null,
  ...over,
});
const correction = (of: string, fields: readonly string[], values: object, day: object = {}) =>
  entry(`c-${of}-${JSON.stringify(values)}`, 'EntryCorrected', {
    ...values,
    ...day,
    correctedEntry: of,
    correctedType: 'Said',
    correctedFields: fields,
    correctionReason: '笔误',
  });

describe('a stream as it reads now', () => {
  const said = entry('e1', 'Said', { what: 'a', whom: 'b' });

  it('is what was recorded, where nothing amends it', () => {
    const events = [said];
    expect(amended(events)).toBe(events);
  });

  it('says in an entry what the last correction says, and leaves out what should not stand there', () => {
    const read = amended([
      said,
      correction('e1', ['what'], { what: 'c' }),
      correction('e1', ['what', 'whom'], { what: 'd' }),
    ]);
    expect(read[0]?.data).toEqual({ what: 'd' });
    expect(said.data).toEqual({ what: 'a', whom: 'b' });
  });

  it('moves every entry of the act to the day of the act', () => {
    const also = entry('e2', 'TermStarted', {}, { commandId: 'e1' });
    const other = entry('e3', 'Said', {});
    const day = { correctedOn: '2026-02-27', correctedAt: null };
    const read = amended([said, also, other, correction('e1', [], {}, day)]);
    expect(read.map(({ occurredOn }) => occurredOn)).toEqual(['2026-02-27', '2026-02-27', '2026-03-02', '2026-03-02']);
  });

  it('is without what was taken back', () => {
    const back = entry('w', 'EntryWithdrawn', { withdrawnEntries: ['e1'], withdrawnType: 'Said' });
    expect(amended([said, back]).map(({ id }) => id)).toEqual(['w']);
  });

  it('never falls over what an amendment names or lacks, in whatever order', () => {
    const odd = fc.constantFrom<Amendable>(
      said,
      correction('e1', ['what'], { what: { erased: true } }),
      correction('nothing', ['what'], { what: 'c' }),
      entry('x', 'EntryCorrected', {}),
      entry('y', 'EntryCorrected', { correctedEntry: 'e1', correctedFields: 'what', correctedOn: 7 }),
      entry('z', 'EntryWithdrawn', {}),
      entry('w', 'EntryWithdrawn', { withdrawnEntries: ['e1', 3, 'w'] }),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 12 }), (events) => {
        expect(amended(events).length).toBeLessThanOrEqual(events.length);
      }),
    );
  });
});
