import { describe, expect, it } from '@jest/globals';
import { confiscated, entered, event, followed, room, sampled, start } from '../../../test/harness/goods-facts.js';
import { facts } from '../../../test/harness/room.js';
import type { ProceedingOpened } from '../../case/file.js';
import type { Refusal } from '../../engine/decider.js';
import { goods, type GoodsEvent } from './goods.js';

const m1 = { proceeding: 'penalty-1', measure: 'm1' };
const wine = { name: '白酒', quantity: 12, unit: '瓶' };
const held = [start, entered()] as const;
type Told = readonly (GoodsEvent | ProceedingOpened)[];
const when = { occurredOn: '2026-03-02', occurredAt: null };
/** What an act of another room brings about on the ledger. */
const upon = (events: Told, type: string, data: object = m1): readonly GoodsEvent[] =>
  goods.follows!({ type, data, ...when }, room.given(...events).state, facts());
const moved = (events: Told, type: string, data: object = m1) =>
  upon(events, type, data).flatMap((e) => (e.type === 'LotsFollowed' ? [`${e.data.lots.join()} ${e.data.to}`] : []));

describe('a measure', () => {
  const seizure = {
    ...m1,
    goods: [wine, { ...wine, seal: 'F9' }],
    officers: ['li', 'wang'],
    holder: 'r1',
    keptAt: '库',
  };
  it('enters its goods, each as a lot, in the state that its manner gives', () => {
    const [taken] = upon([start], 'GoodsSeized', { ...seizure, manner: 'taken' });
    expect(taken).toMatchObject({
      type: 'LotsEntered',
      data: { lots: ['m1-1', 'm1-2'], measure: 'penalty-1/m1', to: 'Taken', owner: 'r1', officers: ['li', 'wang'] },
    });
    expect(upon([start], 'GoodsSeized', { ...seizure, manner: 'sealed' })[0]?.data).toMatchObject({ to: 'Sealed' });
    expect(upon([start], 'EvidencePreserved', seizure)[0]?.data).toMatchObject({ to: 'Preserved' });
  });
  it('of a second penalty with the same id has lots of its own', () => {
    const other = upon([...held], 'GoodsSeized', { ...seizure, proceeding: 'penalty-2', manner: 'taken' });
    expect(other[0]?.data).toMatchObject({ lots: ['m1-3', 'm1-4'], measure: 'penalty-2/m1' });
  });
  it('takes over a lot that it names, and refuses one that is gone', () => {
    const named = { ...seizure, goods: [{ ...wine, lot: 'g-1' }], manner: 'taken' };
    expect(moved([start, sampled], 'GoodsSeized', named)).toEqual(['g-1 Taken']);
    const gone = event('LotsReturned', { lots: ['g-1'], receivedBy: '', proceedsFen: 0 });
    let code = 'accepted';
    try {
      upon([start, sampled, gone], 'GoodsSeized', named);
    } catch (error) {
      code = (error as Refusal).code;
    }
    expect(code).toBe('goods.lot-not-free');
  });
  it('takes over what was preserved in order to be seized, without its being named', () => {
    const preserved = entered({ lots: ['m1-1'], entries: [entered().data.entries[0]!], to: 'Preserved' });
    const disposal = upon([start, preserved], 'PreservationDisposed', { ...m1, disposal: 'seizure' });
    const seized = { ...seizure, measure: 'm2', goods: [wine], manner: 'taken' };
    expect(upon([start, preserved, ...disposal], 'GoodsSeized', seized)).toEqual([
      followed('Taken', 'GoodsSeized', { lots: ['m1-1'], measure: 'penalty-1/m2' }),
    ]);
    expect(upon([start, preserved], 'GoodsSeized', seized).map((e) => e.type)).toEqual(['LotsEntered']);
  });
});

describe('the lots of a measure', () => {
  it.each([
    ['SeizureExpired', {}, 'DueForReturn'],
    ['GoodsReleased', {}, 'DueForReturn'],
    ['UrgentMeasureRefused', {}, 'DueForReturn'],
    ['PreservationReleased', {}, 'DueForReturn'],
    ['PreservationDisposed', { disposal: 'released' }, 'DueForReturn'],
    ['PreservationDisposed', { disposal: 'recorded' }, 'DueForReturn'],
    ['PreservationDisposed', { disposal: 'confiscation' }, 'Confiscated'],
    ['ExaminationBegun', {}, 'UnderExamination'],
    ['GoodsConfiscated', { decision: '处罚1号' }, 'Confiscated'],
    ['SeizedGoodsHandedOver', {}, 'HandedToPolice'],
  ])('follow %s %o to %s', (type, data, to) => {
    expect(moved([...held], type, { ...m1, ...data })).toEqual([`m1-1,m1-2 ${to}`]);
    expect(moved([...held], type, { proceeding: 'penalty-2', measure: 'm1', ...data })).toEqual([]);
  });
  it('come back from examination, and from an expiry that was none, to how they were held', () => {
    const away = followed('UnderExamination', 'ExaminationBegun');
    expect(moved([...held, away], 'ExaminationResultTold')).toEqual(['m1-1,m1-2 Taken']);
    const due = followed('DueForReturn', 'SeizureExpired');
    expect(moved([...held, due], 'SeizureExpirySetAside')).toEqual(['m1-1,m1-2 Taken']);
    expect(moved([start, entered({ to: 'Preserved' }), due], 'PreservationReleaseSetAside')).toEqual([
      'm1-1,m1-2 Preserved',
    ]);
  });
  it('come back under no measure where the preservation ended with the examination', () => {
    const preserved = [start, entered({ to: 'Preserved' })] as const;
    const sent = upon(preserved, 'PreservationDisposed', { ...m1, disposal: 'examination' });
    const told = event('LotResultTold', { lots: ['m1-1'], result: '假冒' });
    const { tracks } = room.given(...preserved, ...sent, told).state;
    expect([tracks['m1-1']?.is, tracks['m1-2']?.is]).toEqual(['InKeeping', 'UnderExamination']);
    room
      .given(...preserved, ...sent)
      .when({ type: 'TellLotResult', occurredOn: '2026-03-02', lots: ['m1-1'], result: '假冒', told: true })
      .then(told);
  });
  it('no longer follow it once the head has released them, or they are gone', () => {
    const released = event('LotsReleased', { lots: ['m1-1'], to: 'DueForReturn', reasons: '' });
    expect(moved([...held, released], 'GoodsConfiscated')).toEqual(['m1-2 Confiscated']);
    expect(moved([...held, released], 'SeizureExpirySetAside')).toEqual([]);
    const lost = event('LotsLost', { lots: ['m1-2'], cause: '', documents: [] });
    expect(moved([...held, lost], 'GoodsReleased')).toEqual(['m1-1 DueForReturn']);
  });
  it('that are handed over all together settle the ledger', () => {
    expect(upon([...held], 'SeizedGoodsHandedOver').map((e) => e.type)).toEqual(['LotsFollowed', 'GoodsSettled']);
  });
  it('go back when the decision that confiscated them is revoked', () => {
    const taken = [...held, confiscated] as const;
    expect(moved([...taken], 'PenaltyRevoked', { party: 'r1', number: '处罚1号' })).toEqual(['m1-1,m1-2 DueForReturn']);
    expect(moved([...taken], 'PenaltyRevoked', { party: 'r2', number: '处罚2号' })).toEqual([]);
  });
});

describe('the term of a measure', () => {
  const until = (type: string, data: object) => upon([...held], type, { ...m1, ...data }).map((e) => e.data);
  it('is said of each lot that it holds, and stands still with it', () => {
    expect(until('TermStarted', { limit: 'T-SEIZE', dueOn: '2026-04-01' })).toEqual([
      { lots: ['m1-1', 'm1-2'], measure: 'penalty-1/m1', limit: 'T-SEIZE', until: '2026-04-01' },
    ]);
    expect(until('TermSuspended', { limit: 'T-SEIZE' })).toMatchObject([{ until: null }]);
    expect(until('TermStarted', { limit: 'T-URGENT-APPROVE', dueOn: '2026-04-01' })).toEqual([]);
  });
});

describe('the hand-over list of a transfer', () => {
  it('moves the lots that it names, unless a measure commands them', () => {
    expect(moved([start, sampled], 'GoodsHandedToPolice', { items: [], lots: ['g-1'] })).toEqual([
      'g-1 HandedToPolice',
    ]);
    expect(moved([start, sampled], 'GoodsHandedToPolice', { items: [] })).toEqual([]);
    const code = (lots: string[]) => {
      try {
        upon([...held], 'GoodsHandedToPolice', { items: [], lots });
        return 'accepted';
      } catch (error) {
        return (error as Refusal).code;
      }
    };
    expect(code(['m1-1'])).toBe('goods.hand-over-with-measure');
    expect(code(['x'])).toBe('goods.no-such-lot');
  });
});
