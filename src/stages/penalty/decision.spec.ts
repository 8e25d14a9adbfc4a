import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import {
  alone,
  answered,
  approved,
  decide,
  decided,
  event,
  head,
  noticed,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  start,
  toDecide,
} from '../../../test/harness/penalty-facts.js';

describe('decision', () => {
  it('comes after the answer or its waiver, and only after the notice', () => {
    room
      .given(...answered)
      .when(decide(proposal()), head)
      .thenTypes('PenaltyDecided', 'DecisionsCompleted');
    room
      .given(...toDecide)
      .when(decide(proposal()), head)
      .refused('penalty.notice-not-served');
    room
      .given(...toDecide, noticed())
      .when(decide(proposal()), head)
      .refused('penalty.statement-term-running');
    room
      .given(...answered)
      .when(decide(proposal()), { ...facts(), number: '1号' })
      .refused('penalty.own-proposal');
    room
      .given(...answered)
      .when(decide(proposal({ party: 'r2' })), head)
      .refused('penalty.other-respondent');
  });
  it('is not heavier than announced', () => {
    room
      .given(...answered)
      .when(decide(proposal({ fineFen: 5_000_001 })), head)
      .refused('penalty.heavier-than-notice');
    room
      .given(...answered)
      .when(decide(proposal({ restriction: 'suspension' })), head)
      .refused('penalty.heavier-than-notice');
    room
      .given(...answered)
      .when(decide(proposal({ fineFen: 4_000_000 })), head)
      .thenTypes('PenaltyDecided', 'DecisionsCompleted');
  });
  it('of a major or heard case passes legal review and collective discussion', () => {
    const major = [
      alone,
      reported,
      reviewed,
      approved(proposal({ major: true })),
      noticed(),
      event('StatementWaived', { ...r1, endedOn: null }),
    ] as const;
    room
      .given(...major)
      .when(decide(proposal()), head)
      .refused('penalty.legal-review-missing');
    room
      .given(...major)
      .when({ type: 'SubmitForLegalReview', ...on, ...r1 })
      .thenTypes('SubmittedForLegalReview');
    const submitted = [...major, event('SubmittedForLegalReview', r1)] as const;
    const review = { type: 'LegalReview' as const, ...on, ...r1, result: 'agrees' as const, opinion: '同意' };
    room
      .given(...submitted)
      .when(review)
      .refused('penalty.reviewer-is-handler');
    room
      .given(...submitted)
      .when({ ...review, result: 'returns' }, head)
      .thenTypes('LegalReviewReturned');
    room
      .given(...submitted)
      .when(review, head)
      .thenTypes('LegalReviewAgreed');
    const lawful = [...submitted, event('LegalReviewAgreed', { ...r1, opinion: '' })] as const;
    room
      .given(...lawful)
      .when(decide(proposal()), head)
      .refused('penalty.discussion-missing');
    const discuss = {
      type: 'DiscussCollectively' as const,
      ...on,
      ...r1,
      present: ['zhao', 'qian'],
      conclusion: '同意',
    };
    room
      .given(...major)
      .when(discuss, head)
      .refused('penalty.legal-review-missing');
    room
      .given(...lawful)
      .when({ ...discuss, present: ['zhao', 'zhao'] }, head)
      .refused('penalty.discussion-of-one');
    room
      .given(...lawful)
      .when(discuss, head)
      .thenTypes('CollectivelyDiscussed');
    const discussed = event('CollectivelyDiscussed', { ...r1, present: [], conclusion: '' });
    room
      .given(...lawful, discussed)
      .when(decide(proposal()), head)
      .thenTypes('PenaltyDecided', 'DecisionsCompleted');
    const heard = [
      ...toDecide,
      noticed(true),
      event('HearingRequested', r1),
      event('HearingEnded', { ...r1, attended: true, withdrawn: false, record: '' }),
    ] as const;
    room
      .given(...heard)
      .when(decide(proposal()), head)
      .refused('penalty.legal-review-missing');
  });
  it('is not submitted for legal review before the notice', () => {
    room
      .given(...toDecide)
      .when({ type: 'SubmitForLegalReview', ...on, ...r1 })
      .refused('penalty.notice-not-served');
  });
  it('waits for the police once the transfer is approved', () => {
    const transfer = {
      id: 't-1',
      stage: 'transfer',
      open: true,
      openedOn: '2026-02-20',
      respondents: ['r1'],
      tracks: { r1: 'Pending' },
    };
    const during = (is: string, track = 'Pending') =>
      room
        .given(...answered)
        .when(decide(proposal()), { ...head, others: [{ ...transfer, is, tracks: { r1: track } }] });
    during('Sent').refused('penalty.transfer-pending');
    during('Reported').refused('penalty.transfer-undecided');
    during('Ended', 'ConvictedFined').refused('penalty.court-has-fined');
    during('Filed', 'NotProsecuted').thenTypes('PenaltyDecided', 'DecisionsCompleted');
  });
  it('may be not to penalise', () => {
    const none = proposal({ outcome: 'no-penalty', noPenaltyGround: 'no-fault', fineFen: 0, confiscatesGoods: false });
    room.given(alone, reported, reviewed, approved(none)).when(decide(none), head).refused('penalty.education-missing');
    room
      .given(alone, reported, reviewed, approved(none))
      .when({ ...decide(none), education: '当场宣讲商标法' }, head)
      .thenTypes('NoPenaltyDecided', 'DecisionsCompleted');
    const unproved = { ...none, noPenaltyGround: 'not-proved' as const };
    room
      .given(alone, reported, reviewed, approved(unproved))
      .when(decide(unproved), head)
      .thenTypes('NoPenaltyDecided', 'DecisionsCompleted');
    const told = [
      alone,
      reported,
      reviewed,
      approved(none),
      event('NoPenaltyDecided', {
        ...r1,
        number: '2号',
        ground: 'no-fault',
        education: '已教育',
        reasons: '',
        remedies: '',
      }),
    ] as const;
    const serve = { type: 'ServeDecision' as const, ...on, ...r1, method: 'direct' as const, toldOfPublication: false };
    room
      .given(...told)
      .when(serve)
      .thenTypes('DecisionServed', 'MattersConcluded');
  });
  it('is made for each respondent by himself', () => {
    const both = [
      start,
      reported,
      reviewed,
      approved(proposal(), proposal({ party: 'r2' })),
      noticed(),
      event('StatementWaived', { ...r1, endedOn: null }),
    ] as const;
    room
      .given(...both)
      .when(decide(proposal()), head)
      .thenTypes('PenaltyDecided');
    expect(room.given(...both, decided).state.tracks.r2?.is).toBe('Proposed');
  });
});
