import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../../law/holidays.js';
import { event, followed, g1, m11, received } from '../../../test/harness/goods-facts.js';
import { evolveTerms, isTermEvent, termEvents, type Ledger } from '../../engine/time/ledger.js';
import { lapse } from '../../engine/time/lapse.js';
import { rowOf } from '../../engine/time/rows.js';
import type { GoodsEvent } from './events.js';
import { limits } from './limits.js';

/** The terms that run after the events, each on its day. */
function ledger(...told: readonly (readonly [string, GoodsEvent])[]): Ledger {
  return told.reduce<Ledger>(
    (before, [occurredOn, { type, data }]) =>
      termEvents(
        limits,
        before,
        { type, data: { proceeding: 'goods-1', ...data }, occurredOn, occurredAt: null },
        nationalCalendar,
      )
        .filter(isTermEvent)
        .reduce(evolveTerms, before),
    {},
  );
}
const dueOn = (terms: Ledger, id: string) => terms[id]?.dueOn;
const due = (lots = ['m1-1', 'm1-2']) => followed('DueForReturn', 'SeizureExpired', { lots });
const announced = event('LotsAnnounced', { ...m11, ground: 'owner-unknown', where: '' });
const back = (lots = ['m1-1']) => event('LotsReturned', { lots, receivedBy: '', proceedsFen: 0 });

describe('T-LOT-RETURN', () => {
  it('runs for each lot to the next working day: across a holiday to the day after it', () => {
    const terms = ledger(['2026-03-02', due()]);
    expect(dueOn(terms, 'T-LOT-RETURN/goods-1/m1-1/1')).toBe('2026-03-03');
    expect(dueOn(terms, 'T-LOT-RETURN/goods-1/m1-2/1')).toBe('2026-03-03');
    // 14 February 2026 is a make-up Saturday; 15 to 23 are the Spring Festival.
    expect(dueOn(ledger(['2026-02-13', due()]), 'T-LOT-RETURN/goods-1/m1-1/1')).toBe('2026-02-14');
    expect(dueOn(ledger(['2026-02-14', due()]), 'T-LOT-RETURN/goods-1/m1-1/1')).toBe('2026-02-24');
  });
  it('is met for the lots that are returned or announced, and falls away when the expiry was none', () => {
    const met = ledger(['2026-03-02', due()], ['2026-03-03', back()]);
    expect([met['T-LOT-RETURN/goods-1/m1-1/1']?.is, met['T-LOT-RETURN/goods-1/m1-2/1']?.is]).toEqual([
      'met',
      'running',
    ]);
    expect(ledger(['2026-03-02', due()], ['2026-03-02', announced])['T-LOT-RETURN/goods-1/m1-1/1']?.is).toBe('met');
    const undone = ledger(['2026-03-02', due()], ['2026-03-02', followed('Taken', 'SeizureExpirySetAside')]);
    expect(undone['T-LOT-RETURN/goods-1/m1-1/1']?.is).toBe('dropped');
  });
  it('does not run for lots that go another way', () => {
    expect(ledger(['2026-03-02', followed('Confiscated', 'GoodsConfiscated')])).toEqual({});
  });
});

describe('T-LOT-UNCLAIMED', () => {
  const id = 'T-LOT-UNCLAIMED/goods-1/m1-1/1';
  const lapsed = (terms: Ledger, now: string) => {
    const term = terms[id]!;
    return lapse(rowOf(limits, term)!, term, term.revision, now, nationalCalendar).length > 0;
  };
  it('is thirty calendar days after the announcement, and lapses only after the whole last day', () => {
    const terms = ledger(['2026-03-02', announced]);
    expect(dueOn(terms, id)).toBe('2026-04-01');
    expect(lapsed(terms, '2026-03-31T15:59:59.000Z')).toBe(false);
    expect(lapsed(terms, '2026-04-01T15:59:59.999Z')).toBe(false);
    expect(lapsed(terms, '2026-04-01T16:00:00.000Z')).toBe(true);
  });
  it('moves a last day in a holiday to the first working day after it', () => {
    // Thirty days after 1 April end on 1 May; the Labour Day holiday lasts to 5 May.
    expect(dueOn(ledger(['2026-04-01', announced]), id)).toBe('2026-05-06');
  });
  it('is met by a return on its last day', () => {
    expect(ledger(['2026-03-02', announced], ['2026-04-01', back()])[id]?.is).toBe('met');
  });
});

describe('T-LOT-EXAM', () => {
  const sent = event('LotsSentForExamination', { ...g1, institution: '', within: '20 working days' });
  it('is as long as the agency fixed and told', () => {
    // 2026-04-04 to 06 are the Tomb-sweeping holiday: from 9 March, 13, 20, 27 March and 3 April make twenty.
    const terms = ledger(['2026-03-09', sent]);
    expect(dueOn(terms, 'T-LOT-EXAM/goods-1/g-1/1')).toBe('2026-04-07');
    const told = ledger(['2026-03-09', sent], ['2026-04-07', event('LotResultTold', { ...g1, result: '' })]);
    expect(told['T-LOT-EXAM/goods-1/g-1/1']?.is).toBe('met');
  });
});

describe('T-STOCKTAKE', () => {
  const check = event('StockChecked', { findings: '' });
  it('begins when a keeper takes goods in, runs anew with each check, and ends with the ledger', () => {
    const terms = ledger(['2026-03-02', received(['m1-1'])], ['2026-03-20', received(['m1-2'])]);
    // Ninety days after 2 March end on Sunday 31 May.
    expect(dueOn(terms, 'T-STOCKTAKE/goods-1/-/1')).toBe('2026-06-01');
    const again = ledger(['2026-03-02', received(['m1-1'])], ['2026-05-29', check]);
    expect(again['T-STOCKTAKE/goods-1/-/1']?.is).toBe('met');
    expect(dueOn(again, 'T-STOCKTAKE/goods-1/-/2')).toBe('2026-08-27');
    const over = ledger(['2026-03-02', received(['m1-1'])], ['2026-03-03', event('GoodsSettled', {})]);
    expect(over['T-STOCKTAKE/goods-1/-/1']?.is).toBe('dropped');
  });
});
