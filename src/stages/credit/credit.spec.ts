import { describe, expect, it } from '@jest/globals';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { Term } from '../../engine/time/limit.js';
import { credit, type CreditEvent } from './credit.js';
import { managementMeasures } from './shapes.js';

const room = specify(credit);
const on = { occurredOn: '2026-03-02' };
const origin = { case: 'case-1', party: 'r1' };
const start = opened('credit', { respondents: [] });
const event = <T extends CreditEvent['type']>(type: T, data: Extract<CreditEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<CreditEvent, { type: T }>;
const proposal = {
  ...origin,
  road: 'penalty' as const,
  origin: 'penalty-1',
  kind: 'legal' as const,
  unit: 'zhongwei-amr',
  division: '640500',
  grounds: 'intentional-infringement',
  penaltyDecision: '处罚1号',
  decidedOn: '2026-02-20',
  tier: 'severe',
};
const takenUp = event('ListingTakenUp', { ...proposal, listedName: '某商行', creditCode: null, elsewhere: false });
const prepared = (superiorConsent: string | null) => event('ListingPrepared', { opinion: '', superiorConsent });
const listed = event('SubjectListed', {
  ...origin,
  number: '信列1号',
  reasons: '故意侵权',
  again: false,
  elsewhere: false,
  measures: [...managementMeasures],
  restrictedUntil: null,
  longer: false,
  restrictedEve: null,
  remedies: 'reconsideration-or-suit',
});
const served = event('ListingServed', { method: 'direct' });
const published = event('ListingPublished', { text: '' });
const onList = [start, takenUp, prepared('同意1号'), listed, served, published] as const;
const conditions = { obligationsPerformed: true, harmRemoved: true, noFurtherPenalty: true, promiseGiven: true };
const removed = (by: 'repair' | 'expiry' | 'penalty-revoked') =>
  event('SubjectRemoved', { ...origin, by, reasons: null, toPush: false });
const term = (limit: string, dueOn: string) => ({ limit, dueOn, key: null, is: 'lapsed' }) as Term;

describe('listing', () => {
  it('keeps the name of organisations only', () => {
    const open = { type: 'OpenListing' as const, ...on, ...proposal };
    room
      .given(start)
      .when({ ...open, listedName: '某商行' })
      .then(takenUp);
    room
      .given(start)
      .when({ ...open, kind: 'natural' })
      .then(event('ListingTakenUp', { ...takenUp.data, kind: 'natural', listedName: null }));
    room
      .given(start)
      .when({ ...open, kind: 'natural', listedName: '张三' })
      .refused('credit.name-of-a-person');
  });
  it('is decided by the head, with the superior’s consent unless the city’s rules dropped it', () => {
    const decide = { type: 'DecideListing' as const, ...on, reasons: '故意侵权' };
    const number = { number: '信列1号' };
    room
      .given(start, takenUp)
      .when({ type: 'PrepareListing', ...on, opinion: '建议列入' })
      .thenTypes('ListingPrepared');
    room.given(start, takenUp, prepared('同意1号')).when(decide, number).then(listed);
    room.given(start, takenUp, prepared(null)).when(decide, number).refused('credit.superior-consent-missing');
    room
      .given(start, takenUp, prepared(null))
      .when(decide, { ...number, options: { 'superior-consent': false } })
      .then(listed);
    // A provincial bureau has nobody above it here whose consent is needed.
    room
      .given(start, takenUp, prepared(null))
      .when(decide, { ...number, file: { ...facts().file, division: '640000' } })
      .then(listed);
  });
  it('may be refused', () => {
    room
      .given(start, takenUp)
      .when({ type: 'RefuseListing', ...on, reasons: '无主观故意' })
      .then(event('ListingRefused', { ...origin, reasons: '无主观故意' }));
  });
  it('is served and published', () => {
    room
      .given(start, takenUp, prepared(null), listed)
      .when({ type: 'ServeListing', ...on, method: 'direct' })
      .then(served);
    room
      .given(start, takenUp, prepared(null), listed, served)
      .when({ type: 'PublishListing', ...on, text: '列入信息' })
      .thenTypes('ListingPublished');
    const published = { type: 'PublishListing' as const, ...on, text: '张三，11010519491231002x' };
    room
      .given(start, takenUp, prepared(null), listed, served)
      .when(published)
      .refused('credit.identity-number-in-text');
  });
});

describe('removal', () => {
  const apply = { type: 'ApplyForRepair' as const, occurredOn: '2027-03-03', ...conditions };
  const applied = event('RepairApplied', conditions);
  const decide = { type: 'DecideRepair' as const, ...on, granted: true, reasons: '符合条件' };
  it('may be applied for after a year, not on its last day', () => {
    const year = { terms: [term('T-LIST-EARLY', '2027-03-02')] };
    room
      .given(...onList)
      .when(apply, year)
      .then(applied);
    room
      .given(...onList)
      .when({ ...apply, occurredOn: '2027-03-02' }, year)
      .refused('credit.too-early');
  });
  it('is granted only where every condition is met', () => {
    const accepted = event('RepairAccepted', {});
    room
      .given(...onList, applied)
      .when({ type: 'AcceptRepair', ...on })
      .then(accepted);
    room
      .given(...onList, applied)
      .when({ type: 'RejectRepair', ...on, reasons: '材料不全' })
      .thenTypes('RepairRejected');
    expect(room.given(...onList, applied, event('RepairRejected', { reasons: '' })).state.is).toBe('Published');
    room
      .given(...onList, applied, accepted)
      .when(decide)
      .then(event('SubjectRemoved', { ...origin, by: 'repair', reasons: '符合条件', toPush: false }));
    room
      .given(...onList, event('RepairApplied', { ...conditions, harmRemoved: false }))
      .when(decide)
      .refused('credit.condition-missing');
    room
      .given(...onList, applied)
      .when({ ...decide, granted: false })
      .thenTypes('RepairRefused');
  });
  it('comes by itself after three years', () => {
    const { state } = room.given(...onList);
    expect(credit.lapse!(term('T-LIST-END', '2029-03-02'), state, facts())).toEqual([removed('expiry')]);
    expect(credit.lapse!(term('T-LIST-EARLY', '2027-03-02'), state, facts())).toEqual([event('RepairAvailable', {})]);
  });
  it('is revoked only where it was applied for', () => {
    const revoke = { type: 'RevokeRemoval' as const, ...on, reasons: '材料虚假' };
    room
      .given(...onList, applied, removed('repair'))
      .when(revoke)
      .thenTypes('RemovalRevoked', 'SubjectListed');
    room
      .given(...onList, removed('expiry'))
      .when(revoke)
      .refused('credit.removal-not-on-application');
  });
  it('follows the penalty that falls', () => {
    const drop = { type: 'DropListing' as const, ...on, ...origin, penaltyDecision: '处罚1号' };
    room
      .given(...onList)
      .when(drop)
      .thenTypes('ListingDropped', 'SubjectRemoved');
    room.given(start, takenUp).when(drop).thenTypes('ListingDropped');
    room
      .given(...onList)
      .when({ ...drop, penaltyDecision: '处罚2号' })
      .refused('credit.other-decision');
    expect(
      room.given(...onList, event('ListingDropped', { ...origin, penaltyDecision: '' }), removed('penalty-revoked'))
        .state.is,
    ).toBe('Dropped');
  });
});

describe('the room as a whole', () => {
  const samples: readonly CreditEvent[] = [
    takenUp,
    prepared('同意1号'),
    listed,
    event('ListingRefused', { ...origin, reasons: '' }),
    served,
    published,
    event('CreditEventNoted', { ...origin, event: 'infringement', reference: '', unit: '', division: '' }),
    event('ListingNoticeServed', { method: 'direct' }),
    event('ListingStatementMade', { statement: '', review: '' }),
    event('ListingStatementWaived', { endedOn: null }),
    event('ListingStatementWaiverSetAside', {}),
    event('ListingPushed', { bureau: '' }),
    event('RepairAccepted', {}),
    event('RepairRejected', { reasons: '' }),
    event('RemovalPushed', { bureau: '' }),
    event('SubjectRemoved', { ...origin, by: 'repair', reasons: null, toPush: true }),
    event('RepairAvailable', {}),
    event('RepairApplied', conditions),
    event('RepairRefused', { reasons: '' }),
    removed('repair'),
    event('RemovalRevoked', { reasons: '' }),
    event('CnipaReported', { dishonesty: 'other', reference: '', facts: '' }),
    event('CnipaFindingRecorded', { found: false, reference: '', until: null }),
    event('ListingDropped', { ...origin, penaltyDecision: '' }),
  ];
  it('has words for all that it says', () => expectWords(credit, samples, new URL('./', import.meta.url)));
  it('has well-formed limits', () => expectLimits(credit));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(credit));
  it('folds any of its events in any order', () => expectTotal(credit, [start, ...samples] as CreditEvent[]));
});

describe('what goes to the CNIPA', () => {
  const noted = event('CreditEventNoted', {
    ...origin,
    event: 'non-performance',
    reference: '催告1号',
    unit: 'zhongwei-amr',
    division: '640500',
  });
  const report = {
    type: 'ReportToCnipa' as const,
    ...on,
    dishonesty: 'refusal-to-perform' as const,
    reference: '卫市监函〔2026〕3号',
    facts: '有能力而拒不履行',
  };
  const { type: _, occurredOn: __, ...said } = report;
  const reported = event('CnipaReported', said);
  const finding = {
    type: 'RecordCnipaFinding' as const,
    ...on,
    found: true,
    reference: '国知发1号',
    until: '2027-03-02',
  };

  it('is reported once at a time, of whoever is on record, on the list or off it', () => {
    room.given(start, noted).when(report).then(reported);
    room
      .given(...onList)
      .when(report)
      .then(reported);
    room.given(start, noted, reported).when(report).refused('credit.cnipa-already-asked');
  });

  it('comes back as a finding with its last day, of three years at the most', () => {
    const waiting = room.given(start, noted, reported);
    waiting
      .when(finding)
      .then(event('CnipaFindingRecorded', { found: true, reference: '国知发1号', until: '2027-03-02' }));
    waiting.when({ ...finding, until: '2029-03-02' }).thenTypes('CnipaFindingRecorded');
    waiting.when({ ...finding, until: '2029-03-03' }).refused('credit.cnipa-until-out-of-range');
    waiting.when({ ...finding, until: '2026-03-02' }).refused('credit.cnipa-until-out-of-range');
    waiting.when({ ...finding, until: undefined }).refused('credit.cnipa-until-missing');
    waiting
      .when({ ...finding, found: false, until: undefined })
      .then(event('CnipaFindingRecorded', { found: false, reference: '国知发1号', until: null }));
    room.given(start, noted).when(finding).refused('credit.cnipa-not-asked');
  });
});
