import { describe, expect, it } from '@jest/globals';
import {
  as,
  confiscated,
  entered,
  event,
  followed,
  g1,
  head,
  keeper,
  m11,
  on,
  photo,
  received,
  room,
  sampled,
  start,
  toDispose,
} from '../../../test/harness/goods-facts.js';
import type { Term } from '../../engine/time/limit.js';
import { facts } from '../../../test/harness/room.js';
import { goods } from './goods.js';

const both = { lots: ['m1-1', 'm1-2'] };
const due = followed('DueForReturn', 'SeizureExpired');
const announced = event('LotsAnnounced', { ...m11, ground: 'owner-missing', where: '公告栏' });
const unclaimed = event('LotsUnclaimed', { ...m11, announcedUntil: '2026-03-02' });
const others = (is: string, tracks: Readonly<Record<string, string>> = {}, stage = 'transfer') => ({
  others: [{ id: `${stage}-1`, stage, is, open: true, openedOn: '', respondents: ['r1'], tracks }],
});

describe('return', () => {
  const give = { type: 'ReturnLots' as const, ...on, ...both, receivedBy: '张某', signed: true };
  it('is signed for on the list, and ends the ledger with the last lot', () => {
    room
      .given(start, entered(), due)
      .when(give, keeper)
      .then(event('LotsReturned', { ...both, receivedBy: '张某', proceedsFen: 0 }), event('GoodsSettled', {}));
    room
      .given(start, entered(), due)
      .when({ ...give, ...m11 }, keeper)
      .thenTypes('LotsReturned');
    room
      .given(start, entered(), due)
      .when({ ...give, signed: false }, keeper)
      .refused('goods.list-not-signed');
  });
  it('is done by the keeper who has the goods', () => {
    room
      .given(start, entered(), received(['m1-1']), due)
      .when(give, as('li'))
      .refused('goods.not-the-keeper');
  });
  it('gives the money of what was sold early', () => {
    const sold = event('LotsDisposedEarly', {
      ...both,
      how: 'sold',
      consent: 'owner-agreed',
      proceedsFen: 1_001,
      officers: ['li', 'wang'],
      documents: [photo],
      reasons: '',
    });
    const { state } = room.given(start, entered(), sold);
    expect(Object.values(state.tracks).map(({ proceedsFen }) => proceedsFen)).toEqual([500, 501]);
    room
      .given(start, entered(), sold, followed('DueForReturn', 'GoodsReleased'))
      .when(give, keeper)
      .thenTypes('LotsReturned', 'GoodsSettled');
    room
      .given(start, entered(), sold, followed('DueForReturn', 'GoodsReleased'))
      .when({ ...give, ...m11 }, keeper)
      .then(event('LotsReturned', { ...m11, receivedBy: '张某', proceedsFen: 500 }));
  });
  it('is not dated before what made the goods due, since a late entry is left to the room', () => {
    const since = { ...facts().proceeding!, trackSince: { 'm1-1': '2026-03-01', 'm1-2': '2026-03-03' } };
    room
      .given(start, entered(), due)
      .when(give, { ...keeper, proceeding: since })
      .refused('act.before-precondition');
  });
});

describe('goods that nobody claims', () => {
  const term = (over: Partial<Term> = {}) =>
    ({ limit: 'T-LOT-UNCLAIMED', key: 'm1-1', startedOn: '2026-01-29', dueOn: '2026-02-28', ...over }) as Term;
  const claim = { type: 'ReturnLots' as const, ...m11, receivedBy: '张某', signed: true };
  it('are unclaimed when the announcement has run out, and only then', () => {
    const { state } = room.given(start, entered(), due, announced);
    expect(goods.lapse!(term(), state, facts())).toEqual([
      event('LotsUnclaimed', { ...m11, announcedUntil: '2026-02-28' }),
    ]);
    expect(goods.lapse!(term({ limit: 'T-LOT-RETURN' }), state, facts())).toEqual([]);
    const { state: returned } = room.given(
      start,
      entered(),
      due,
      announced,
      event('LotsReturned', { ...m11, receivedBy: '', proceedsFen: 0 }),
    );
    expect(goods.lapse!(term(), returned, facts())).toEqual([]);
  });
  it('still go back to who comes late, until the head has approved their disposal', () => {
    room
      .given(start, entered(), due, announced, unclaimed)
      .when({ ...claim, occurredOn: '2026-03-05' }, keeper)
      .thenTypes('LotsReturned');
    room
      .given(start, entered(), due, announced, unclaimed, toDispose('auction', ['m1-1']))
      .when({ ...claim, occurredOn: '2026-03-05' }, { ...keeper, terms: [term()] })
      .refused('goods.to-be-disposed-of');
  });
  it('go back even then, where the claim was made in time and entered late', () => {
    room
      .given(start, entered(), due, announced, unclaimed, toDispose('auction', ['m1-1']))
      .when({ ...claim, occurredOn: '2026-02-28' }, { ...keeper, terms: [term()] })
      .thenTypes('LotsReturned');
    room
      .given(start, entered(), confiscated, toDispose('auction', ['m1-1']))
      .when({ ...claim, occurredOn: '2026-02-28' }, { ...keeper, terms: [term()] })
      .refused('goods.to-be-disposed-of');
  });
  it('are auctioned or remitted, never destroyed', () => {
    const approve = { type: 'ApproveDisposal' as const, ...on, ...m11, manner: 'auction' as const, reasons: '' };
    const given = room.given(start, entered(), due, announced, unclaimed);
    given.when(approve, head).thenTypes('DisposalApproved');
    given.when({ ...approve, manner: 'destroy' }, head).refused('goods.unclaimed-not-destroyed');
    given.when(approve, as('li')).refused('goods.own-proposal');
  });
});

describe('advance disposal', () => {
  const dispose = {
    type: 'DisposeLotsEarly' as const,
    ...on,
    ...m11,
    consent: 'owner-agreed' as const,
    how: 'sold' as const,
    proceedsFen: 400_000,
    officers: ['li', 'wang'],
    documents: [photo],
    reasons: '即将过期',
  };
  const given = room.given(start, entered());
  it('is approved by another than those who carry it out, evidence kept, price named', () => {
    given.when(dispose, head).thenTypes('LotsDisposedEarly');
    given.when({ ...dispose, officers: ['li', 'zhao'] }, head).refused('goods.own-proposal');
    given.when({ ...dispose, officers: ['li'] }, head).refused('goods.two-officers');
    given.when({ ...dispose, proceedsFen: undefined }, head).refused('goods.proceeds-missing');
    given.when({ ...dispose, documents: [photo.replace('6', '7')] }, head).refused('goods.unknown-document');
  });
  it('leaves money, which follows the measure, or nothing', () => {
    const sold = event('LotsDisposedEarly', {
      ...m11,
      how: 'sold',
      consent: 'law-allows',
      proceedsFen: 400_000,
      officers: [],
      documents: [],
      reasons: '',
    });
    const taken = room.given(start, entered(), sold, confiscated);
    expect(taken.state.tracks['m1-1']).toMatchObject({ is: 'Confiscated', proceedsFen: 400_000 });
    const approve = { type: 'ApproveDisposal' as const, ...on, ...m11, manner: 'destroy' as const, reasons: '' };
    taken.when(approve, head).refused('goods.only-money-is-left');
    taken.when({ ...approve, manner: 'remit' }, head).thenTypes('DisposalApproved');
    const gone = event('LotsDisposedEarly', { ...sold.data, how: 'destroyed' });
    expect(room.given(start, entered(), gone).state.tracks['m1-1']?.is).toBe('Destroyed');
  });
});

describe('disposal of what is confiscated', () => {
  const destroy = {
    type: 'DestroyLots' as const,
    ...on,
    ...both,
    place: '某环保公司',
    method: '高温焚烧',
    harmless: true,
    officers: ['zhou', 'wu'],
    documents: [photo],
  };
  const given = room.given(start, entered(), confiscated, toDispose('destroy'));
  it('destroys by two who do not handle the case, with photographs, without harm; the right holder may attend', () => {
    given.when({ ...destroy, holder: 'h1' }, keeper).thenTypes('LotsDestroyed', 'GoodsSettled');
    given.when({ ...destroy, officers: ['zhou'] }, keeper).refused('goods.two-officers');
    given.when({ ...destroy, officers: ['zhou', 'li'] }, keeper).refused('goods.handler-disposes');
    given.when({ ...destroy, harmless: false }, keeper).refused('goods.not-harmless');
    given.when({ ...destroy, documents: [photo.replace('6', '7')] }, keeper).refused('goods.unknown-document');
    given.when({ ...destroy, holder: 'x' }, keeper).refused('case.unknown-party');
  });
  it('takes the way that was approved', () => {
    const sell = { ...destroy, type: 'AuctionLots' as const, auctioneer: '某拍卖行', proceedsFen: 5_000 };
    given.when(sell, keeper).refused('goods.other-manner-approved');
    given
      .when({ type: 'RemitLots', ...on, ...both, amountFen: 0, receipt: '1' }, keeper)
      .refused('goods.other-manner-approved');
    room
      .given(start, entered(), confiscated, toDispose('auction'))
      .when(destroy, keeper)
      .refused('goods.other-manner-approved');
  });
  it('remits the proceeds in full', () => {
    const sold = event('LotsAuctioned', {
      ...both,
      auctioneer: '某拍卖行',
      proceedsFen: 5_001,
      officers: ['zhou', 'wu'],
      documents: [photo],
    });
    const auctioned = room.given(start, entered(), confiscated, toDispose('auction'), sold);
    const remit = { type: 'RemitLots' as const, ...on, ...both, amountFen: 5_001, receipt: '票1' };
    auctioned.when(remit, keeper).thenTypes('LotsRemitted', 'GoodsSettled');
    auctioned.when({ ...remit, amountFen: 5_000 }, keeper).refused('goods.not-in-full');
    auctioned.when({ ...remit, ...m11, amountFen: 2_500 }, keeper).thenTypes('LotsRemitted');
  });
});

describe('goods that no measure holds', () => {
  const given = room.given(start, sampled);
  it('are confiscated only under a decision that stands', () => {
    const take = { type: 'ConfiscateLots' as const, ...on, ...g1, party: 'r1', decision: '处罚1号' };
    given
      .when(take, { ...as('li'), ...others('Deciding', { r1: 'Notified' }, 'penalty') })
      .refused('goods.no-decision');
    given.when(take, { ...as('li'), ...others('Deciding', { r1: 'Served' }, 'penalty') }).thenTypes('LotsConfiscated');
  });
  it('go to the police once they have filed, and may come back', () => {
    const give = { type: 'HandOverLots' as const, ...on, ...g1, recipient: 'police' as const, receivedBy: '民警' };
    given.when(give, { ...as('li'), ...others('Sent') }).refused('goods.police-have-not-filed');
    given.when(give, { ...as('li'), ...others('Filed') }).thenTypes('LotsHandedOver', 'GoodsSettled');
    given.when({ ...give, recipient: 'authority' }, as('li')).refused('goods.authority-missing');
    const gone = event('LotsHandedOver', { ...g1, recipient: 'police', authority: null, receivedBy: '民警' });
    const back = room.given(start, sampled, gone, event('LotsTakenBack', { ...g1, deliveredBy: '民警' }));
    expect(back.state).toMatchObject({ is: 'Keeping', tracks: { 'g-1': { is: 'InKeeping', keeper: null } } });
  });
  it('are released by the head, never by who handles the case', () => {
    const release = { type: 'ReleaseLots' as const, ...on, ...g1, reasons: '与本案无关' };
    given.when(release, head).thenTypes('LotsReleased');
    given.when(release, as('li')).refused('goods.own-proposal');
  });
  it('are told the result of their examination; those of a measure are told it in the penalty', () => {
    const tell = { type: 'TellLotResult' as const, ...on, ...g1, result: '假冒', told: true };
    const sent = event('LotsSentForExamination', { ...g1, institution: '', within: '20 calendar days' });
    room.given(start, sampled, sent).when(tell, as('li')).thenTypes('LotResultTold');
    room
      .given(start, sampled, sent)
      .when({ ...tell, told: false }, as('li'))
      .refused('goods.result-not-told');
    room
      .given(start, entered(), followed('UnderExamination', 'ExaminationBegun'))
      .when({ ...tell, ...m11 }, as('li'))
      .refused('goods.examined-under-measure');
  });
  it('that a measure commands are confiscated and handed over with it', () => {
    const sold = event('LotsDisposedEarly', {
      ...m11,
      how: 'sold',
      consent: 'law-allows',
      proceedsFen: 1,
      officers: [],
      documents: [],
      reasons: '',
    });
    const early = room.given(start, entered(), sold);
    early
      .when(
        { type: 'ConfiscateLots', ...on, ...m11, party: 'r1', decision: '1号' },
        { ...as('li'), ...others('Deciding', { r1: 'Served' }, 'penalty') },
      )
      .refused('goods.confiscate-with-measure');
    early
      .when(
        { type: 'HandOverLots', ...on, ...m11, recipient: 'police', receivedBy: '民警' },
        { ...as('li'), ...others('Filed') },
      )
      .refused('goods.hand-over-with-measure');
  });
});
