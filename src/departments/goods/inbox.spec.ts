import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { goodsInbox, goodsWords } from './inbox.js';

const at = (type: string, data: object, occurredOn = '2026-03-02'): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn,
    occurredAt: null,
    data: { proceeding: 'goods-1', ...data },
  }) as unknown as Read;
const line = (lot: string) => ({ lot, description: '白酒', quantity: 12, unit: '瓶', seal: 'F1' });
const entered = at('LotsEntered', {
  lots: ['m1-1', 'm1-2'],
  entries: [line('m1-1'), line('m1-2')],
  measure: 'penalty-1/m1',
  owner: 'r1',
});
const moved = (key: string, to: string, on?: string) => at('TrackMoved', { stage: 'goods', kind: 'lot', key, to }, on);
const until = (date: string | null) => at('LotsHeldUntil', { lots: ['m1-1', 'm1-2'], limit: 'T-SEIZE', until: date });
const received = at('LotsReceived', { lots: ['m1-1'], keeper: 'zhou', place: 'A-3', seal: null });
const taken = () =>
  new Inbox(goodsInbox).take(entered, moved('m1-1', 'Taken'), moved('m1-2', 'Taken'), until('2026-04-01'));
const lot = (desk: ReturnType<typeof taken>, id = 'm1-1') => desk.get(`case-1/goods-1/${id}`);

describe('the ledger of goods', () => {
  it('has a row for each lot: what it is, whose, under which measure and until when', () => {
    expect(lot(taken())).toMatchObject({
      description: '白酒',
      amount: '12瓶',
      party: 'r1',
      measure: 'penalty-1/m1',
      seal: 'F1',
      keeper: null,
      state: 'Taken',
      waits_for: 'receive',
      due_on: '2026-04-01',
    });
  });
  it('shows the keeper and the place in the store once a keeper has signed', () => {
    const desk = taken().take(received);
    expect(lot(desk)).toMatchObject({ keeper: 'zhou', place: 'A-3', seal: 'F1', waits_for: 'keep' });
    expect(lot(desk, 'm1-2')).toMatchObject({ keeper: null, waits_for: 'receive' });
    expect(lot(taken().take(moved('m1-1', 'Sealed')))).toMatchObject({ waits_for: 'watch' });
  });
  it('stands still with the measure, and forgets its term when the measure no longer holds the lot', () => {
    expect(lot(taken().take(until(null)))).toMatchObject({ due_on: null });
    const due = taken().take(
      moved('m1-1', 'DueForReturn', '2026-04-02'),
      at('TermStarted', { term: 'T-LOT-RETURN/goods-1/m1-1/1', limit: 'T-LOT-RETURN', dueOn: '2026-04-03' }),
    );
    expect(lot(due)).toMatchObject({ waits_for: 'return', since: '2026-04-02', due_on: '2026-04-03' });
    expect(lot(due, 'm1-2')).toMatchObject({ due_on: '2026-04-01' });
  });
  it('keeps what has come to its end, and waits for nothing there', () => {
    expect(lot(taken().take(moved('m1-1', 'Destroyed')))).toMatchObject({
      state: 'Destroyed',
      waits_for: null,
      due_on: null,
    });
  });
  it('takes the parts of a lot as they are split off', () => {
    const split = at('LotSplit', {
      lots: ['m1-1'],
      parts: [line('m1-1-1'), line('m1-1-2')],
      owner: 'r1',
      measure: 'penalty-1/m1',
      keeper: 'zhou',
      place: 'A-3',
    });
    const desk = taken().take(received, split, moved('m1-1', 'Split'), moved('m1-1-2', 'Taken'));
    expect(lot(desk)?.waits_for).toBeNull();
    expect(lot(desk, 'm1-1-2')).toMatchObject({ keeper: 'zhou', place: 'A-3', party: 'r1', waits_for: 'keep' });
  });
  it('has words for everything it waits for', () => {
    const states = [
      'InKeeping',
      'UnderExamination',
      'DisposedEarly',
      'Announced',
      'Unclaimed',
      'ToDispose',
      'Auctioned',
      'Lost',
    ];
    const waits = states.map((is) => lot(taken().take(moved('m1-1', is)))?.waits_for);
    expect(waits.filter((code) => !(String(code) in goodsWords))).toEqual([]);
  });
  it('takes no notice of other rooms', () => {
    expect(goodsInbox.keys(at('TrackMoved', { proceeding: 'penalty-1', stage: 'penalty', key: 'm1' }))).toEqual([]);
  });
});
