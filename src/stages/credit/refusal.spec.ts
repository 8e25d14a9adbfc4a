import { describe, expect, it } from '@jest/globals';
import { facts, opened, specify } from '../../../test/harness/room.js';
import type { Term } from '../../engine/time/limit.js';
import { credit, type CreditEvent } from './credit.js';
import { listed } from './listing.js';

const room = specify(credit);
const on = { occurredOn: '2026-03-16' };
const start = opened('credit', { respondents: [] });
const event = <T extends CreditEvent['type']>(type: T, data: Extract<CreditEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<CreditEvent, { type: T }>;
const takenUp = (over: object = {}) =>
  event('ListingTakenUp', {
    case: 'case-1',
    party: 'r1',
    road: 'refusal',
    origin: 'penalty-1',
    kind: 'legal',
    listedName: '某商行',
    creditCode: null,
    unit: 'zhongwei-amr',
    division: '640500',
    elsewhere: false,
    grounds: 'refusal-to-perform',
    penaltyDecision: '处罚1号',
    decidedOn: '2025-06-20',
    tier: null,
    ...over,
  });
const noticed = event('ListingNoticeServed', { method: 'direct' });
const waived = event('ListingStatementWaived', { endedOn: '2026-03-09' });
const prepared = event('ListingPrepared', { opinion: '', superiorConsent: '同意1号' });
const term = { limit: 'T-LIST-STATEMENT', startedOn: '2026-03-02', dueOn: '2026-03-09' } as Term;

describe('a listing for refusal to perform', () => {
  const decide = { type: 'DecideListing' as const, ...on, reasons: '有履行能力而拒不履行' };
  it('has a notice of its own, which the road of the penalty has not', () => {
    const serve = { type: 'ServeListingNotice' as const, ...on, method: 'direct' as const };
    room.given(start, takenUp()).when(serve).then(noticed);
    room
      .given(start, takenUp({ road: 'penalty' }))
      .when(serve)
      .refused('credit.notice-with-the-penalty');
  });
  it('is not decided before the notice, nor while a statement may be made', () => {
    room.given(start, takenUp(), prepared).when(decide).refused('credit.notice-not-served');
    room.given(start, takenUp(), noticed, prepared).when(decide).refused('credit.statement-term-running');
    room.given(start, takenUp(), noticed, waived, prepared).when(decide).thenTypes('SubjectListed');
  });
  it('hears a statement on the last day, not after it; late post undoes the silence', () => {
    const state = { type: 'RecordListingStatement' as const, statement: '正在筹款', review: '不成立' };
    const given = room.given(start, takenUp(), noticed);
    given.when({ ...state, occurredOn: '2026-03-06' }, { terms: [term] }).thenTypes('ListingStatementMade');
    given.when({ ...state, occurredOn: '2026-03-09' }, { terms: [term] }).thenTypes('ListingStatementMade');
    given.when({ ...state, occurredOn: '2026-03-10' }, { terms: [term] }).refused('credit.statement-late');
    given.when({ ...state, occurredOn: '2026-03-01' }, { terms: [term] }).refused('act.before-precondition');
    given.when({ ...state, occurredOn: '2026-03-09' }).refused('credit.notice-not-served');
    room
      .given(start, takenUp(), noticed, waived)
      .when({ ...state, occurredOn: '2026-03-09' }, { terms: [term] })
      .thenTypes('ListingStatementWaiverSetAside', 'ListingStatementMade');
    expect(credit.lapse!(term, given.state, facts())).toEqual([waived]);
    expect(credit.lapse!(term, room.given(start, takenUp(), noticed, waived).state, facts())).toEqual([]);
  });
});

describe('a subject of another province', () => {
  const away = [start, takenUp({ elsewhere: true }), noticed, waived, prepared] as const;
  const open = {
    type: 'OpenListing' as const,
    ...on,
    case: 'case-1',
    party: 'r1',
    road: 'refusal' as const,
    origin: 'penalty-1',
    kind: 'legal' as const,
    listedName: '某公司',
    unit: 'amr',
    division: '640500',
    grounds: 'refusal-to-perform',
    penaltyDecision: '处罚1号',
    decidedOn: '2025-06-20',
  };
  const elsewhere = (creditCode: string) =>
    credit.decide({ ...open, creditCode }, room.given(start).state, facts())[0]?.data;
  it('is known by the province in its credit code', () => {
    expect(elsewhere('91640500MA0000001C')).toMatchObject({ elsewhere: false });
    expect(elsewhere('91110000100000032D')).toMatchObject({ elsewhere: true });
  });
  it('is pushed to its home bureau before it is published', () => {
    const { state } = room.given(...away);
    const onList = listed(state, { number: '信列1号', reasons: '', again: false, on: '2026-03-16' });
    const served = event('ListingServed', { method: 'direct' });
    const publish = { type: 'PublishListing' as const, ...on, text: '列入信息' };
    const push = { type: 'PushListing' as const, ...on, bureau: '北京市市场监督管理局' };
    room
      .given(...away, onList, served)
      .when(publish)
      .refused('credit.not-pushed');
    const pushed = event('ListingPushed', { bureau: '北京市市场监督管理局' });
    room
      .given(...away, onList, served)
      .when(push)
      .then(pushed);
    room
      .given(...away, onList, served, pushed)
      .when(push)
      .refused('credit.already-pushed');
    room
      .given(...away, onList, served, pushed)
      .when(publish)
      .thenTypes('ListingPublished');
    room.given(start, takenUp(), noticed, waived, prepared, onList, served).when(push).refused('credit.not-elsewhere');
  });
  it('has the removal pushed too, since the rules of 2025', () => {
    const applied = event('RepairApplied', {
      obligationsPerformed: true,
      harmRemoved: true,
      noFurtherPenalty: true,
      promiseGiven: true,
    });
    const asked = [...away, applied, event('RepairAccepted', {})] as const;
    const grant = (occurredOn: string) =>
      credit.decide(
        { type: 'DecideRepair', occurredOn, granted: true, reasons: '符合条件' },
        room.given(...asked).state,
        facts(),
      )[0]?.data;
    expect(grant('2025-12-24')).toMatchObject({ toPush: false });
    expect(grant('2025-12-25')).toMatchObject({ toPush: true });
    const removed = event('SubjectRemoved', { case: 'case-1', party: 'r1', by: 'repair', reasons: '', toPush: true });
    expect(room.given(...asked, removed).state.is).toBe('RemovalToPush');
    room
      .given(...asked, removed)
      .when({ type: 'PushRemoval', ...on, bureau: '北京市市场监督管理局' })
      .thenTypes('RemovalPushed');
    // A removal obtained by fraud is revoked, pushed or not.
    room
      .given(...asked, removed)
      .when({ type: 'RevokeRemoval', ...on, reasons: '材料虚假' })
      .thenTypes('RemovalRevoked', 'SubjectListed');
  });
});

describe('a statutory restriction', () => {
  const ready = [start, takenUp(), noticed, waived, prepared] as const;
  const decide = { type: 'DecideListing' as const, ...on, reasons: '拒不履行' };
  const data = (restrictedUntil: string) =>
    credit.decide({ ...decide, restrictedUntil }, room.given(...ready).state, facts())[0]?.data;
  it('that outlasts three years carries the listing with it', () => {
    expect(data('2029-03-16')).toMatchObject({ longer: false, restrictedEve: null });
    expect(data('2031-03-16')).toMatchObject({ longer: true, restrictedEve: '2031-03-15' });
    room
      .given(...ready)
      .when({ ...decide, restrictedUntil: '2026-03-16' })
      .refused('credit.restriction-over');
  });
  it('bars early removal until its last day has passed', () => {
    const onList = listed(
      { ...room.given(...ready).state, restrictedUntil: '2028-03-16' },
      { number: null, reasons: '', again: false, on: '2026-03-16' },
    );
    const published = event('ListingPublished', { text: '' });
    const conditions = { obligationsPerformed: true, harmRemoved: true, noFurtherPenalty: true, promiseGiven: true };
    const apply = (occurredOn: string) =>
      room
        .given(...ready, onList, event('ListingServed', { method: 'direct' }), published)
        .when({ type: 'ApplyForRepair', occurredOn, ...conditions });
    apply('2028-03-16').refused('credit.restriction-running');
    apply('2028-03-17').thenTypes('RepairApplied');
  });
});

describe('a credit event', () => {
  it('is noted, and that is its end', () => {
    const note = {
      type: 'NoteCreditEvent' as const,
      ...on,
      case: 'case-1',
      party: 'r1',
      event: 'non-cooperation' as const,
      reference: '现场笔录',
      unit: 'amr',
      division: '640500',
    };
    room.given(start).when(note).thenTypes('CreditEventNoted');
    const noted = event('CreditEventNoted', {
      case: 'case-1',
      party: 'r1',
      event: 'non-cooperation',
      reference: '',
      unit: '',
      division: '',
    });
    expect(credit.ends).toContain(room.given(start, noted).state.is);
  });
});
