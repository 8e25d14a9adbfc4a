import { describe, expect, it } from '@jest/globals';
import { event, filed, on, outcome, room, toPolice } from '../../../test/harness/transfer-facts.js';
import { opened } from '../../../test/harness/room.js';
import type { Letter } from './shapes.js';
import { transfer } from './transfer.js';

const r2 = { party: 'r2' };
const unprosecuted = [...toPolice, filed, outcome('r2', 'not-prosecuted')] as const;
const registered = event('ReverseReviewRegistered', { ...r2, reference: '行检1号' });

describe('the review of a return', () => {
  it('is registered by the administrative section, and its time stops for another region or an appeal', () => {
    room
      .given(...unprosecuted)
      .when({ type: 'RegisterReverseReview', ...on, ...r2, reference: '行检1号' })
      .then(registered);
    const under = room.given(...unprosecuted, registered);
    expect(under.state.tracks.r2?.is).toBe('UnderReverseReview');
    under
      .when({ type: 'ExtendReverseReview', ...on, ...r2, days: 5, approvedBy: '检察长' })
      .thenTypes('ReverseReviewExtended');
    under.when({ type: 'ConsultRegion', ...on, ...r2, region: '兰州' }).thenTypes('RegionConsulted');
    under
      .when({ type: 'SuspendReverseReview', ...on, ...r2, ground: 'victim-appeal' })
      .thenTypes('ReverseReviewSuspended');
    const consulted = room.given(...unprosecuted, registered, event('RegionConsulted', { ...r2, region: '兰州' }));
    expect(consulted.state.tracks.r2?.is).toBe('ConsultingRegion');
    consulted.when({ type: 'RecordRegionAnswer', ...on, ...r2, answer: '同意' }).thenTypes('RegionAnswered');
    const suspended = room.given(
      ...unprosecuted,
      registered,
      event('ReverseReviewSuspended', { ...r2, ground: 'own-appeal' }),
    );
    suspended.when({ type: 'ResumeReverseReview', ...on, ...r2 }).thenTypes('ReverseReviewResumed');
    suspended
      .when({ type: 'ReturnToAgency', ...on, respondents: ['r2'], sender: 'procuratorate', opinion: '检意1号' })
      .refused('transfer.not-to-be-returned');
  });
  it('ends with the letter, without a return, or with the prosecution after all', () => {
    const under = room.given(...unprosecuted, registered);
    under
      .when({ type: 'ReturnToAgency', ...on, respondents: ['r2'], sender: 'procuratorate', opinion: '检意1号' })
      .thenTypes('ReturnedToAgency');
    under.when({ type: 'EndWithoutReturn', ...on, ...r2, reference: '终1号' }).thenTypes('ReturnWaived');
    under
      .when({ type: 'RevokeNonProsecution', ...on, ...r2, reference: '撤1号' })
      .then(event('NonProsecutionRevoked', { ...r2, reference: '撤1号' }));
    const again = room.given(...unprosecuted, registered, event('NonProsecutionRevoked', { ...r2, reference: '' }));
    expect(again.state.tracks.r2?.is).toBe('Pending');
  });
  it('takes the reply’s term from the letter: two months, or the days of an urgent one', () => {
    const back = {
      type: 'ReturnToAgency' as const,
      ...on,
      respondents: ['r2'],
      sender: 'procuratorate' as const,
      opinion: '检意1号',
    };
    const of = (over: object) => transfer.decide({ ...back, ...over }, room.given(...unprosecuted).state, {} as never);
    expect(of({})[0]?.data).toMatchObject({ inDays: false, replyWithin: '2 months' });
    expect(of({ replyMonths: 1 })[0]?.data).toMatchObject({ inDays: false, replyWithin: '1 months' });
    expect(of({ replyDays: 10 })[0]?.data).toMatchObject({ inDays: true, replyWithin: '10 calendar days' });
    room
      .given(...unprosecuted)
      .when({ ...back, replyMonths: 1, replyDays: 10 })
      .refused('transfer.reply-term-twice');
  });
});

describe('the court', () => {
  const record = { type: 'RecordOutcome' as const, ...on, party: 'r1', reference: '刑初1号' };
  it('fines, and an earlier administrative fine is set off up to it', () => {
    const fine = (courtFineFen: number, priorFineFen: number) =>
      transfer.decide(
        { ...record, outcome: 'convicted', courtFineFen, priorFineFen },
        room.given(...toPolice, filed).state,
        {} as never,
      )[0];
    expect(fine(5_000_000, 3_000_000)?.data).toMatchObject({ courtFineFen: 5_000_000, offsetFen: 3_000_000 });
    expect(fine(5_000_000, 9_000_000)?.data).toMatchObject({ offsetFen: 5_000_000 });
    expect(room.given(...toPolice, filed, fine(1, 0)! as typeof filed).state.tracks.r1?.is).toBe('ConvictedFined');
    room
      .given(...toPolice, filed)
      .when({ ...record, outcome: 'withdrawn', courtFineFen: 1 })
      .refused('transfer.fine-without-conviction');
  });
  it('acquits or exempts, and may send the matter back', () => {
    room
      .given(...toPolice, filed, outcome('r1', 'exempted'))
      .when({ type: 'ReturnToAgency', ...on, respondents: ['r1'], sender: 'court' })
      .then(
        event('ReturnedToAgency', {
          respondents: ['r1'],
          parties: ['r1'],
          source: 'transfer-from-court',
          receivedOn: '2026-03-02',
          opinion: null,
          withOpinion: false,
          inDays: false,
          replyWithin: null,
        }),
      );
    expect(room.given(...toPolice, filed, outcome('r1', 'acquitted')).state.tracks.r1?.is).toBe('Acquitted');
  });
  it('is watched while it lasts', () => {
    room
      .given(...toPolice, filed)
      .when({ type: 'FollowUp', ...on, phase: 'trial', remarks: '已开庭' })
      .thenTypes('CriminalCaseFollowed');
  });
});

describe('letters of the procuratorate', () => {
  const begun = opened('transfer', { cause: 'ReceiveProsecutorLetter', respondents: [] });
  const receive = (letter: Letter, over: object = {}) => ({
    type: 'ReceiveProsecutorLetter' as const,
    ...on,
    letter,
    reference: '检建1号',
    urgent: false,
    contents: '依法履职',
    ...over,
  });
  const received = (letter: Letter) =>
    event('ProsecutorLetterReceived', {
      letter,
      reference: '检建1号',
      urgent: false,
      withOpinion: letter === 'opinion',
      inDays: false,
      replyWithin: '2 months',
      contents: '依法履职',
    });
  it('are told apart', () => {
    for (const letter of ['opinion', 'recommendation', 'rectification', 'to-transfer'] as const) {
      room.given(begun).when(receive(letter)).then(received(letter));
      expect(transfer.handsTo!(received(letter))).toEqual(['procuratorate']);
    }
    room
      .given(begun)
      .when(receive('recommendation', { urgent: true, replyDays: 16 }))
      .refused('transfer.reply-too-long');
  });
  it('are answered each in its own way, which ends the matter', () => {
    const advice = { type: 'AnswerRecommendation' as const, ...on, reply: '已整改' };
    const other = { type: 'AnswerProsecutorLetter' as const, ...on, reply: '已处罚' };
    room.given(begun, received('recommendation')).when(advice).thenTypes('ProsecutorLetterAnswered');
    room.given(begun, received('recommendation')).when(other).refused('transfer.other-letter');
    room.given(begun, received('opinion')).when(advice).refused('transfer.other-letter');
    room.given(begun, received('opinion')).when(other).thenTypes('ProsecutorLetterAnswered');
    const answered = event('ProsecutorLetterAnswered', { letter: 'opinion', reply: '' });
    expect(transfer.ends).toContain(room.given(begun, received('opinion'), answered).state.is);
  });
});
