import { describe, expect, it } from '@jest/globals';
import { event, final, inForce, on, r1, room, term } from '../../../test/harness/penalty-facts.js';

const applied = [
  ...inForce,
  final,
  event('DemandServed', { ...r1, owedFen: 5_000_000, lateCharge: null }),
  event('EnforcementApplied', { ...r1, court: '', signedBy: '' }),
] as const;
const accepted = { ...event('EnforcementAccepted', { ...r1, reference: '1号' }), on: '2026-03-05' };
const allowed = event('EnforcementAllowed', { ...r1, reference: '2号' });
const refused = event('EnforcementRefused', { ...r1, step: 'review', reference: '2号', reasons: '' });
const received = event('EnforcementRefusalReceived', r1);
const sought = event('CourtReviewSought', { ...r1, court: '中院', reasons: '' });
const upheld = event('CourtReviewDecided', { ...r1, result: 'upheld', reference: '3号' });
const outcome = (what: 'executed' | 'refused' | 'ended') => ({
  type: 'RecordEnforcement' as const,
  ...on,
  ...r1,
  outcome: what,
  reference: '4号',
});
const step = <T extends string>(type: T) => ({ type, ...on, ...r1, reference: '号', reasons: '理由' });

describe('enforcement at court (ACL arts 56-58)', () => {
  it('is accepted, reviewed and allowed, and then carried out or ended', () => {
    room
      .given(...applied)
      .when({ ...step('RecordCourtAcceptance'), accepted: true })
      .thenTypes('EnforcementAccepted');
    room
      .given(...applied, accepted)
      .when({ ...step('RecordEnforcementRuling'), allowed: true })
      .thenTypes('EnforcementAllowed');
    room
      .given(...applied, accepted, allowed)
      .when(outcome('executed'))
      .thenTypes('EnforcementConcluded', 'PenaltyPerformed', 'MattersConcluded');
    room
      .given(...applied, accepted, allowed)
      .when(outcome('ended'))
      .thenTypes('EnforcementConcluded', 'MattersConcluded');
    room
      .given(...applied, accepted, allowed)
      .when(outcome('refused'))
      .refused('penalty.outcome-not-of-ruling');
  });
  it('is looked at while the court goes on', () => {
    const followed = event('EnforcementFollowed', { ...r1, progress: '正在拍卖房产' });
    const follow = { type: 'FollowEnforcement' as const, ...on, ...r1, progress: '正在拍卖房产' };
    room
      .given(...applied, accepted, allowed)
      .when(follow)
      .then(followed);
    const { state } = room.given(...applied, accepted, allowed, followed);
    expect(state.tracks.r1?.is).toBe('EnforcementAllowed');
  });
  it('is heard where the court doubts, thirty days from its acceptance', () => {
    const doubts = { type: 'RecordCourtDoubts' as const, ...on, ...r1 };
    room
      .given(...applied, accepted)
      .when(doubts)
      .then(event('EnforcementDoubted', { ...r1, acceptedOn: '2026-03-05' }));
    room
      .given(...applied, accepted, event('EnforcementDoubted', { ...r1, acceptedOn: '2026-03-05' }))
      .when(doubts)
      .refused('penalty.court-hears-already');
  });
  it('may be refused at either step, and then asked of the court above within fifteen days of receipt', () => {
    room
      .given(...applied)
      .when({ ...step('RecordCourtAcceptance'), accepted: false })
      .then(event('EnforcementRefused', { ...r1, step: 'acceptance', reference: '号', reasons: '理由' }));
    const no = [...applied, accepted, refused] as const;
    const seek = { type: 'SeekCourtReview' as const, ...on, ...r1, court: '中级人民法院', reasons: '理由' };
    room
      .given(...no)
      .when(seek)
      .refused('penalty.refusal-not-received');
    room
      .given(...no)
      .when({ type: 'ReceiveEnforcementRefusal', ...on, ...r1 })
      .then(received);
    room
      .given(...no, received)
      .when({ type: 'ReceiveEnforcementRefusal', ...on, ...r1 })
      .refused('penalty.refusal-received');
    room
      .given(...no, received)
      .when(seek, { terms: [term('T-ENF-REVIEW-SEEK', '2026-03-02')] })
      .thenTypes('CourtReviewSought');
    room
      .given(...no, received)
      .when(seek, { terms: [term('T-ENF-REVIEW-SEEK', '2026-03-01')] })
      .refused('penalty.court-review-late');
  });
  it('goes on as the court above says', () => {
    const asked = [...applied, accepted, refused, received, sought] as const;
    const review = (result: 'upheld' | 'to-accept' | 'allowed') =>
      room.given(...asked).when({ type: 'RecordCourtReview', ...on, ...r1, result, reference: '3号' });
    review('to-accept').thenTypes('CourtReviewDecided', 'EnforcementAccepted');
    review('allowed').thenTypes('CourtReviewDecided', 'EnforcementAllowed');
    review('upheld').then(upheld);
    expect(room.given(...asked, upheld).state.tracks.r1).toMatchObject({ is: 'EnforcementRefused' });
  });
  it('ends with a refusal only when it stands', () => {
    const no = [...applied, accepted, refused] as const;
    const seeking = { terms: [term('T-ENF-REVIEW-SEEK', '2026-03-02')] };
    room
      .given(...no)
      .when(outcome('refused'))
      .refused('penalty.refusal-not-received');
    // Not for the outcome: another one would not mend it.
    room
      .given(...no)
      .when(outcome('executed'))
      .refused('penalty.refusal-not-received');
    room
      .given(...no, received)
      .when(outcome('refused'), seeking)
      .refused('penalty.court-review-open');
    room
      .given(...no, received)
      .when({ ...outcome('refused'), occurredOn: '2026-03-03' }, seeking)
      .thenTypes('EnforcementConcluded', 'MattersConcluded');
    room
      .given(...no, received, sought, upheld)
      .when(outcome('refused'), seeking)
      .thenTypes('EnforcementConcluded', 'MattersConcluded');
    room
      .given(...no, received, sought, upheld)
      .when({ type: 'SeekCourtReview', ...on, ...r1, court: '高院', reasons: '理由' })
      .refused('penalty.court-review-done');
    room
      .given(...no, received)
      .when(outcome('executed'))
      .refused('penalty.outcome-not-of-ruling');
  });
  it('may be overtaken by payment at any step', () => {
    for (const state of [[], [accepted], [accepted, allowed], [accepted, refused]] as const)
      room
        .given(...applied, ...state)
        .when({ type: 'RecordPayment', ...on, ...r1, amountFen: 5_000_000 })
        .thenTypes('PaymentReceived', 'PenaltyPerformed', 'MattersConcluded');
  });
});
