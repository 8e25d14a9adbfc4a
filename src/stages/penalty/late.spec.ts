import { describe, expect, it } from '@jest/globals';
import {
  alone,
  decided,
  event,
  final,
  head,
  inForce,
  noticed,
  on,
  r1,
  remedy,
  room,
  served,
  term,
  toDecide,
} from '../../../test/harness/penalty-facts.js';
import type { Term } from '../../engine/time/limit.js';
import type { PenaltyEvent } from './events.js';

const spell = { startedOn: '2026-02-09', is: 'lapsed' as const };
const answering = (over: Partial<Term> = {}) => ({
  terms: [
    term('T-STATEMENT', '2026-03-02', { ...spell, ...over }),
    term('T-HEAR-REQUEST', '2026-03-02', { ...spell, ...over }),
  ],
});
const waived = [
  ...toDecide,
  noticed(true),
  event('StatementWaived', { ...r1, endedOn: '2026-03-02' }),
  event('HearingWaived', { ...r1, expressly: false }),
] as const;
const reviewed = [
  ...waived,
  event('SubmittedForLegalReview', r1),
  event('LegalReviewAgreed', { ...r1, opinion: '' }),
] as const;
const state = {
  type: 'RecordStatement' as const,
  ...on,
  ...r1,
  statement: '不知情',
  review: '不成立',
  waivesHearing: false,
};
const ask = { type: 'RequestHearing' as const, ...on, ...r1 };

describe('a statement made in time and entered late', () => {
  it('sets the waiver aside', () => {
    room
      .given(...waived)
      .when(state, answering())
      .then(
        event('StatementWaiverSetAside', r1),
        event('StatementMade', { ...r1, statement: '不知情', review: '不成立' }),
      );
  });
  it('reopens a review and a discussion that went on without it', () => {
    room
      .given(...reviewed)
      .when(state, answering())
      .thenTypes('StatementWaiverSetAside', 'ReviewReopened', 'StatementMade');
    const reopened = room.given(...reviewed, event('StatementWaiverSetAside', r1), event('ReviewReopened', r1));
    expect(reopened.state.tracks.r1).toMatchObject({ is: 'Notified', statement: 'open', legallyAgreed: false });
    room
      .given(...waived, event('CollectivelyDiscussed', { ...r1, present: [], conclusion: '' }))
      .when(state, answering())
      .thenTypes('StatementWaiverSetAside', 'ReviewReopened', 'StatementMade');
  });
  it('is refused the day after the last one, and before the notice', () => {
    room
      .given(...waived)
      .when({ ...state, occurredOn: '2026-03-03' }, answering())
      .refused('penalty.statement-late');
    room
      .given(...waived)
      .when({ ...state, occurredOn: '2026-02-08' }, answering())
      .refused('act.before-precondition');
    room
      .given(...waived)
      .when({ ...state, occurredOn: '2026-02-09' }, answering())
      .thenTypes('StatementWaiverSetAside', 'StatementMade');
  });
});

describe('a request for a hearing made in time and entered late', () => {
  it('sets both waivers aside, and the review that went on without it', () => {
    room
      .given(...waived)
      .when(ask, answering())
      .thenTypes('StatementWaiverSetAside', 'HearingWaiverSetAside', 'HearingRequested');
    room
      .given(...reviewed)
      .when(ask, answering())
      .thenTypes('StatementWaiverSetAside', 'HearingWaiverSetAside', 'ReviewReopened', 'HearingRequested');
    const asked = [
      event('HearingWaiverSetAside', r1),
      event('ReviewReopened', r1),
      event('HearingRequested', r1),
    ] as const;
    expect(room.given(...reviewed, ...asked).state.tracks.r1).toMatchObject({
      is: 'HearingRequested',
      hearing: 'requested',
    });
  });
  it('is refused where the hearing was waived expressly and the file has moved on', () => {
    const made = event('StatementMade', { ...r1, statement: '', review: '' });
    const expressly = [...toDecide, noticed(true), made, event('HearingWaived', { ...r1, expressly: true })] as const;
    room
      .given(...expressly, event('SubmittedForLegalReview', r1))
      .when(ask, answering({ is: 'met' }))
      .refused('penalty.hearing-settled');
    // Not for the day on which it was asked for: another day would not mend it.
    room
      .given(...expressly, event('SubmittedForLegalReview', r1))
      .when(ask, { terms: [term('T-HEAR-REQUEST', '2026-03-01')] })
      .refused('penalty.hearing-settled');
  });
});

describe('what was done with goods in time and entered late', () => {
  const m1 = { measure: 'm1' };
  const took = {
    ...m1,
    goods: [],
    officers: ['li', 'wang'],
    holder: 'r1',
    keptAt: '',
    urgent: false,
    approvedBy: 'zhao',
  };
  const preserved: PenaltyEvent = { type: 'EvidencePreserved', data: took };
  const seized: PenaltyEvent = {
    type: 'GoodsSeized',
    data: { ...took, manner: 'taken', principalHead: null, principalAgency: null },
  };
  const released = event('PreservationReleased', { ...m1, automatically: true, reason: '' });
  const expired = event('SeizureExpired', { ...m1, expiredOn: '2026-03-02' });
  const held = (limit: string, over: Partial<Term> = {}) => ({
    terms: [term(limit, '2026-03-02', { key: 'm1', ...spell, ...over })],
  });
  const dispose = {
    type: 'DisposePreservation' as const,
    ...on,
    ...m1,
    disposal: 'seizure' as const,
    approvedBy: 'zhao',
  };
  const extend = { type: 'ExtendSeizure' as const, ...on, ...m1, reasons: '案情复杂' };
  const release = { type: 'ReleaseGoods' as const, ...on, ...m1, reasons: '返还', approvedBy: 'zhao' };
  const examine = {
    type: 'SendForExamination' as const,
    ...on,
    ...m1,
    institution: '质检所',
    within: '20 calendar days' as const,
  };

  it('sets the automatic release of a preservation aside', () => {
    const over = room.given(alone, preserved, released);
    over.when(dispose, held('T-PRESERVE')).thenTypes('PreservationReleaseSetAside', 'PreservationDisposed');
    over.when({ ...dispose, occurredOn: '2026-03-03' }, held('T-PRESERVE')).refused('penalty.preservation-over');
    over.when({ ...dispose, occurredOn: '2026-02-08' }, held('T-PRESERVE')).refused('act.before-precondition');
    over.when(dispose, held('T-PRESERVE', { is: 'met' })).refused('penalty.preservation-over');
  });
  it('sets the expiry of a seizure aside', () => {
    const over = room.given(alone, seized, expired);
    over.when(extend, held('T-SEIZE')).thenTypes('SeizureExpirySetAside', 'SeizureExtended');
    over.when(examine, held('T-SEIZE')).thenTypes('SeizureExpirySetAside', 'ExaminationBegun');
    over.when(release, held('T-SEIZE')).thenTypes('SeizureExpirySetAside', 'GoodsReleased');
    over.when({ ...extend, occurredOn: '2026-03-03' }, held('T-SEIZE')).refused('penalty.seizure-over');
    over.when({ ...release, occurredOn: '2026-03-03' }, held('T-SEIZE')).thenTypes('GoodsReleased');
  });
});

describe('a remedy sought in time and entered late', () => {
  const ended = { ...head, terms: [term('T-RECON', '2026-03-02', spell), term('T-SUIT', '2026-03-02', spell)] };
  const demanded = event('DemandServed', { ...r1, owedFen: 5_000_000, lateCharge: null });
  const apply = remedy('ReconsiderationTaken');
  const sue = remedy('LawsuitTaken');
  const on3 = '2026-03-03';

  it('sets a finality aside that rested on silence, and the demand with it', () => {
    const silent = room.given(...inForce, final, demanded);
    silent.upon(apply, ended).thenTypes('FinalitySetAside', 'ReconsiderationAccepted');
    silent.upon(sue, ended).thenTypes('FinalitySetAside', 'LawsuitAccepted');
    silent.upon({ ...sue, occurredOn: on3 }, ended).refused('penalty.decision-final');
    silent.upon({ ...sue, occurredOn: '2026-02-08' }, ended).refused('act.before-precondition');
    const after = room.given(...inForce, final, demanded, event('FinalitySetAside', r1));
    expect(after.state.tracks.r1).toMatchObject({ is: 'Served', finalOn: null });
  });
  it('leaves one that rests on a judgment', () => {
    const terms = [
      term('T-RECON', '2026-03-02', { ...spell, is: 'dropped' }),
      term('T-SUIT', '2026-03-02', { ...spell, is: 'met' }),
    ];
    room
      .given(...inForce, final)
      .upon(sue, { terms })
      .refused('penalty.decision-final');
  });
  it('takes a payment of an earlier day, never of one before the service', () => {
    const pay = { type: 'RecordPayment' as const, ...on, ...r1, amountFen: 1 };
    const paid = room.given(
      ...toDecide,
      noticed(),
      decided,
      served,
      final,
      demanded,
      event('EnforcementApplied', { ...r1, court: '', signedBy: '' }),
    );
    paid.when(pay, ended).thenTypes('PaymentReceived');
    paid.when({ ...pay, occurredOn: '2026-02-08' }, ended).refused('act.before-precondition');
  });
});
