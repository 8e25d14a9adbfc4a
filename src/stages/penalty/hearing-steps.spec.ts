import { describe, expect, it } from '@jest/globals';
import {
  approved,
  alone,
  event,
  head,
  noticed,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  term,
  toDecide,
} from '../../../test/harness/penalty-facts.js';

const asked = [...toDecide, noticed(true), event('HearingRequested', r1)] as const;
const hosted = [...asked, event('HearingHostNamed', { ...r1, host: 'sun', members: [], clerk: 'ma' })] as const;
const prepared = [...hosted, event('FileHandedToHost', { ...r1, host: 'sun' })] as const;
const called = [
  ...prepared,
  event('HearingNotified', { ...r1, hearingOn: '2026-03-12', host: 'sun', place: '' }),
] as const;
const ended = (attended: boolean) => event('HearingEnded', { ...r1, attended, withdrawn: false, record: '笔录' });
const host = { actor: { id: 'sun', name: '孙某', roles: ['hearing-host'], unit: 'amr' } };
const waiting = { ...host, terms: [term('T-HEAR-NOTICE', '2026-03-11')] };

describe('the steps of a hearing', () => {
  const name = { type: 'NameHearingHost' as const, ...on, ...r1, host: 'sun', members: ['wu'], clerk: 'ma' };
  it('host, members and clerk are different people, none an investigator, none recused', () => {
    room
      .given(...asked)
      .when(name, head)
      .then(event('HearingHostNamed', { ...r1, host: 'sun', members: ['wu'], clerk: 'ma' }));
    for (const over of [{ host: 'li' }, { members: ['wang'] }, { clerk: 'li' }])
      room
        .given(...asked)
        .when({ ...name, ...over }, head)
        .refused('penalty.host-is-handler');
    room
      .given(...asked)
      .when({ ...name, clerk: 'sun' }, head)
      .refused('penalty.hearing-roles-overlap');
    const gone = event('OfficerRecusalDecided', {
      person: 'sun',
      rank: 'officer',
      granted: true,
      reasons: '',
      present: [],
      tooFew: false,
    });
    room
      .given(...asked, gone)
      .when(name, head)
      .refused('penalty.officer-recused');
  });
  it('the file goes to the host before the day is fixed', () => {
    const hand = { type: 'HandFileToHost' as const, ...on, ...r1 };
    const call = { type: 'ServeHearingNotice' as const, ...on, ...r1, hearingOn: '2026-03-12', place: '三楼' };
    room
      .given(...asked)
      .when(hand)
      .refused('penalty.host-not-named');
    room
      .given(...asked)
      .when(call)
      .refused('penalty.host-not-named');
    room
      .given(...hosted)
      .when(call)
      .refused('penalty.file-not-with-host');
    room
      .given(...hosted)
      .when(hand)
      .thenTypes('FileHandedToHost');
    room
      .given(...prepared)
      .when(hand)
      .refused('penalty.file-with-host');
    room
      .given(...prepared)
      .when({ ...call, hearingOn: '2026-03-02' })
      .refused('penalty.hearing-too-early');
    room
      .given(...prepared)
      .when(call)
      .then(event('HearingNotified', { ...r1, hearingOn: '2026-03-12', host: 'sun', place: '三楼' }));
  });
  it('it is held on its day, seven working days after the notice, by another than an investigator', () => {
    const hold = { type: 'HoldHearing' as const, occurredOn: '2026-03-12', ...r1, attended: true, record: '笔录' };
    room
      .given(...called)
      .when(hold, { terms: waiting.terms })
      .refused('penalty.host-is-handler');
    room
      .given(...called)
      .when({ ...hold, occurredOn: '2026-03-11' }, waiting)
      .refused('penalty.hearing-too-early');
    room
      .given(...called)
      .when({ ...hold, occurredOn: '2026-03-13' }, waiting)
      .refused('penalty.hearing-other-day');
    room
      .given(...called)
      .when(hold, waiting)
      .then(ended(true));
  });
  it('it may be postponed to a later day', () => {
    const later = {
      type: 'PostponeHearing' as const,
      occurredOn: '2026-03-10',
      ...r1,
      hearingOn: '2026-03-20',
      cause: 'party' as const,
      reasons: '当事人住院',
    };
    room
      .given(...called)
      .when({ ...later, hearingOn: '2026-03-12' }, host)
      .refused('penalty.hearing-not-later');
    room
      .given(...called)
      .when(later, host)
      .thenTypes('HearingPostponed');
    const moved = event('HearingPostponed', {
      ...r1,
      hearingOn: '2026-03-20',
      former: '2026-03-12',
      cause: 'party',
      reasons: '',
    });
    expect(room.given(...called, moved).state.tracks.r1).toMatchObject({ hearingOn: '2026-03-20' });
  });
  it('it may be withdrawn, which waives it', () => {
    room
      .given(...called)
      .when({ type: 'WithdrawHearing', ...on, ...r1 })
      .then(event('HearingEnded', { ...r1, attended: false, withdrawn: true, record: null }));
    expect(room.given(...called, ended(false)).state.tracks.r1).toMatchObject({ is: 'Heard', hearing: 'waived' });
  });
  it('the report goes with the file to the legal review, which follows the hearing', () => {
    const submit = { type: 'SubmitForLegalReview' as const, ...on, ...r1 };
    const report = { type: 'ReportHearing' as const, ...on, ...r1, report: '建议维持' };
    const reported1 = event('HearingReported', { ...r1, report: '' });
    room
      .given(...called, ended(true))
      .when(submit)
      .refused('penalty.hearing-report-missing');
    room
      .given(...called, ended(false))
      .when(report, host)
      .refused('penalty.nothing-heard');
    room
      .given(...called, ended(true))
      .when(report, host)
      .thenTypes('HearingReported');
    room
      .given(...called, ended(true), reported1)
      .when(report, host)
      .refused('penalty.hearing-reported');
    room
      .given(...called, ended(true), reported1)
      .when(submit)
      .thenTypes('SubmittedForLegalReview');
  });
  it('a major case may be reviewed before the notice, and again after a hearing', () => {
    const major = [alone, reported, reviewed, approved(proposal({ major: true }))] as const;
    room
      .given(...major)
      .when({ type: 'SubmitForLegalReview', ...on, ...r1 })
      .thenTypes('SubmittedForLegalReview');
    const agreed = event('LegalReviewAgreed', { ...r1, opinion: '' });
    const before = [...major, event('SubmittedForLegalReview', r1), agreed] as const;
    expect(room.given(...before).state.tracks.r1).toMatchObject({ is: 'Proposed', legallyAgreed: true });
    const heard = [...before, noticed(true), event('HearingRequested', r1), ended(true)] as const;
    expect(room.given(...heard).state.tracks.r1).toMatchObject({ is: 'Heard', legallyAgreed: false });
  });
});

describe('service by announcement', () => {
  const announce = {
    type: 'AnnounceService' as const,
    ...on,
    ...r1,
    place: '本局公告栏和网站',
    reasons: '直接、邮寄送达均未成',
  };
  const announced = event('NoticeAnnounced', { ...r1, place: '', reasons: '' });
  const serve = { type: 'ServeNotice' as const, occurredOn: '2026-04-02', ...r1, method: 'announcement' as const };
  it('is proven when its thirty days are over', () => {
    room
      .given(...toDecide)
      .when(announce)
      .thenTypes('NoticeAnnounced');
    room
      .given(...toDecide, announced)
      .when(announce)
      .refused('penalty.already-announced');
    room
      .given(...toDecide)
      .when(serve)
      .refused('penalty.announcement-missing');
    const running = { terms: [term('T-ANNOUNCE', '2026-04-01')] };
    room
      .given(...toDecide, announced)
      .when({ ...serve, occurredOn: '2026-04-01' }, running)
      .refused('penalty.announcement-running');
    room
      .given(...toDecide, announced)
      .when(serve, running)
      .thenTypes('AnnouncementEnded', 'NoticeServed');
  });
  it('ends when the party turns up after all', () => {
    room
      .given(...toDecide, announced)
      .when({ ...serve, method: 'direct' })
      .thenTypes('AnnouncementEnded', 'NoticeServed');
  });
});
