import { describe, expect, it } from '@jest/globals';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import {
  as,
  entered,
  event,
  g1,
  head,
  keeper,
  line,
  m11,
  on,
  photo,
  received,
  room,
  sampled,
  samples,
  start,
  whole,
} from '../../../test/harness/goods-facts.js';
import { goods } from './goods.js';

describe('entering goods that no measure takes', () => {
  const enter = {
    type: 'EnterLots' as const,
    ...on,
    entries: [{ description: '样品', quantity: 1, unit: '瓶' }],
    origin: 'sampled' as const,
    owner: 'r1',
    officers: ['li', 'wang'],
    keptAt: '办公室',
  };
  it('gives each line an id of the ledger', () => {
    const entry = { lot: 'g-2', description: '样品', quantity: 1, unit: '瓶' };
    room
      .given(start, sampled)
      .when(enter, as('li'))
      .then(
        event('LotsEntered', {
          ...sampled.data,
          lots: ['g-2'],
          entries: [{ ...entry, valueFen: null, valueBasis: null, seal: null }],
          keptAt: '办公室',
        }),
      );
  });
  it('takes two officers, a known owner, an id that is free', () => {
    room
      .given(start)
      .when({ ...enter, officers: ['li', 'li'] }, as('li'))
      .refused('goods.two-officers');
    room
      .given(start)
      .when({ ...enter, owner: 'r9' }, as('li'))
      .refused('case.unknown-party');
    room
      .given(start, sampled)
      .when({ ...enter, entries: [{ lot: 'g-1', description: '样品', quantity: 1, unit: '瓶' }] }, as('li'))
      .refused('goods.lot-id-taken');
  });
});

describe('keeping', () => {
  const receive = { type: 'ReceiveLots' as const, ...on, ...m11, deliveredBy: 'li', place: 'A-3' };
  it('is taken over by a keeper, who signs with whoever delivers', () => {
    room
      .given(start, entered())
      .when(receive, keeper)
      .then(event('LotsReceived', { ...m11, keeper: 'zhou', deliveredBy: 'li', place: 'A-3', seal: null }));
    room
      .given(start, entered())
      .when({ ...receive, deliveredBy: 'zhou' }, keeper)
      .refused('goods.two-signatures');
  });
  it('is apart from enforcement: neither who handles the case nor who took the goods keeps them', () => {
    room.given(start, entered()).when(receive, as('wang')).refused('goods.keeper-handles');
    room
      .given(start, entered({ officers: ['li', 'qian'] }))
      .when(receive, as('qian'))
      .refused('goods.keeper-handles');
  });
  it('changes hands from the keeper who has it, and from nobody else', () => {
    const kept = [start, entered(), received(['m1-1'])] as const;
    room
      .given(...kept)
      .when(receive, keeper)
      .refused('goods.already-kept');
    room
      .given(...kept)
      .when(receive, as('wu'))
      .refused('goods.not-from-the-keeper');
    room
      .given(...kept)
      .when({ ...receive, deliveredBy: 'zhou' }, as('wu'))
      .thenTypes('LotsReceived');
  });
  it('moves and seals anew with a second signature, by the keeper of a stored lot', () => {
    const move = { type: 'RelocateLots' as const, ...on, ...m11, place: 'B-1', witness: 'wu', reason: '库房调整' };
    const kept = [start, entered(), received(['m1-1'])] as const;
    room
      .given(...kept)
      .when(move, keeper)
      .thenTypes('LotsRelocated');
    room
      .given(...kept)
      .when({ ...move, place: undefined }, keeper)
      .refused('goods.nothing-changed');
    room
      .given(...kept)
      .when({ ...move, witness: 'zhou' }, keeper)
      .refused('goods.two-signatures');
    room
      .given(...kept)
      .when(move, as('qian'))
      .refused('goods.not-the-keeper');
    room.given(start, entered()).when(move, keeper).refused('goods.not-in-store');
  });
});

describe('a lot', () => {
  it('is split into parts that add up, with its value shared to the last fen', () => {
    const split = { type: 'SplitLot' as const, ...on, ...m11, parts: [{ quantity: 7 }, { quantity: 5, seal: 'F9' }] };
    room
      .given(start, entered())
      .when(split, keeper)
      .then(
        event('LotSplit', {
          ...m11,
          ...whole,
          parts: [
            { ...line('m1-1-1', 7), valueFen: 350_000, seal: null },
            { ...line('m1-1-2', 5), valueFen: 250_000, seal: 'F9' },
          ],
        }),
      );
    room
      .given(start, entered())
      .when({ ...split, parts: [{ quantity: 7 }, { quantity: 6 }] }, keeper)
      .refused('goods.parts-do-not-add-up');
    room
      .given(start, entered())
      .when({ ...split, lots: ['m1-1', 'm1-2'] }, keeper)
      .refused('goods.one-lot');
    const { state } = room.given(start, entered(), event('LotSplit', { ...m11, ...whole, parts: [line('m1-1-1', 7)] }));
    expect(state.tracks['m1-1']?.is).toBe('Split');
    expect(state.tracks['m1-1-1']).toMatchObject({ is: 'Taken', quantity: 7, measure: 'penalty-1/m1' });
  });
  it('that is damaged stays, with its photograph; one that is lost waits for the head', () => {
    const report = { type: 'ReportLots' as const, ...on, ...m11, harm: 'damaged' as const, cause: '受潮' };
    const given = room.given(start, entered());
    given.when({ ...report, documents: [photo] }, keeper).thenTypes('LotsDamaged');
    given.when({ ...report, documents: [] }, keeper).refused('goods.photographs-missing');
    given.when({ ...report, documents: [photo.replace('6', '7')] }, keeper).refused('goods.unknown-document');
    given.when({ ...report, harm: 'lost', documents: [] }, keeper).thenTypes('LotsLost');
    const lost = [start, entered(), received(['m1-1']), event('LotsLost', { ...m11, cause: '', documents: [] })];
    const settle = { type: 'SettleLoss' as const, ...on, ...m11, liability: '保管不善', compensationFen: 600_000 };
    room
      .given(...lost)
      .when(settle, head)
      .thenTypes('LossSettled');
    room
      .given(...lost)
      .when(settle, keeper)
      .refused('goods.own-loss');
  });
  it('is checked against the ledger, and what it costs is borne by the agency', () => {
    const given = room.given(start, sampled);
    given.when({ type: 'CheckStock', ...on, findings: '账物相符' }, keeper).thenTypes('StockChecked');
    given
      .when({ type: 'RecordGoodsCost', ...on, costOf: 'storage', amountFen: 30_000, payee: '某仓储公司' }, keeper)
      .then(event('GoodsCostBorne', { costOf: 'storage', amountFen: 30_000, payee: '某仓储公司' }));
  });
  it('comes back from examination where it was', () => {
    const sent = event('LotsSentForExamination', { ...g1, institution: '质检院', within: '20 calendar days' });
    expect(room.given(start, sampled, sent).state.tracks['g-1']?.is).toBe('UnderExamination');
    const back = room.given(start, sampled, sent, event('LotResultTold', { ...g1, result: '' }));
    expect(back.state.tracks['g-1']?.is).toBe('InKeeping');
  });
});

describe('the room as a whole', () => {
  it('has words for all that it says', () => expectWords(goods, samples, new URL('./', import.meta.url)));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(goods));
  it('has well-formed limits', () => expectLimits(goods));
  it('folds any of its events in any order', () => expectTotal(goods, samples));
});
