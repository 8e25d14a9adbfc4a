import { describe, expect, it } from '@jest/globals';
import {
  calendar,
  filed,
  heard,
  known,
  notified,
  on,
  opening,
  room,
  withRights,
  withTerm,
} from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

describe('service by announcement', () => {
  const announce = { type: 'AnnounceRequest', ...on, party: 'r1', channel: '市局网站', reasons: '查无下落' } as const;
  const announced: RulingEvent = {
    type: 'RequestAnnounced',
    data: { party: 'r1', channel: '市局网站', reasons: '查无下落' },
  };
  const serve = { type: 'ServeRequest', ...on, party: 'r1', manner: 'announcement' } as const;
  const through = (dueOn: string) => withTerm('T-RUL-ANNOUNCE', { key: 'r1', dueOn });
  it('is announced first, and served when its thirty days are over', () => {
    room.given(opening, filed).when(announce).then(announced);
    room.given(opening, filed, announced).when(announce).refused('ruling.announced-already');
    room.given(opening, filed).when(serve, known).refused('ruling.announce-first');
    room.given(opening, filed, announced).when(serve, through('2026-03-02')).refused('ruling.announcement-runs');
    room
      .given(opening, filed, announced)
      .when(serve, through('2026-03-01'))
      .thenTypes('RequestServed', 'RequestAnnouncementEnded');
  });
  it('ends with whoever turns up, or is out of the case', () => {
    room
      .given(opening, filed, announced)
      .when({ ...serve, manner: 'direct' }, known)
      .thenTypes('RequestServed', 'RequestAnnouncementEnded');
    room
      .given(opening, filed, announced)
      .when({ type: 'WithdrawRequest', ...on, respondents: ['r1'] })
      .thenTypes('RequestWithdrawn', 'RequestAnnouncementEnded');
  });
});

describe('the oral hearing', () => {
  const postpone = {
    type: 'PostponeOralHearing',
    ...on,
    hearingOn: '2026-03-10',
    askedBy: 'respondent',
    reasons: '另案开庭',
  } as const;
  it('is put off to a later day, with notice again', () => {
    const ahead: RulingEvent = { ...notified, data: { ...notified.data, hearingOn: '2026-03-04' } } as RulingEvent;
    const put = room.given(...heard, ahead).when(postpone, { calendar });
    put.thenTypes('OralHearingPostponed');
    expect(room.given(...heard, ahead, ...put.events()).state.hearingOn).toBe('2026-03-10');
    room
      .given(...heard)
      .when(postpone, { calendar })
      .refused('ruling.no-hearing-ahead');
    room
      .given(...heard, ahead)
      .when({ ...postpone, hearingOn: '2026-03-04' }, { calendar })
      .refused('ruling.hearing-not-later');
  });
  it('is not needed: the panel may decide on the papers, and a hearing that was notified falls away', () => {
    const write = { type: 'DecideWrittenReview', ...on, reasons: '事实清楚' } as const;
    const written: RulingEvent = { type: 'WrittenReviewDecided', data: { reasons: '事实清楚' } };
    room
      .given(...heard, notified)
      .when(write)
      .then(written);
    expect(room.given(...heard, notified, written).state).toMatchObject({ hearingOn: null, written: true });
    room
      .given(...heard, written)
      .when(write)
      .refused('ruling.written-already');
    const held = { type: 'OralHearingHeld', data: { absent: [], summary: '' }, on: '2026-03-02' } as const;
    room
      .given(...heard, notified, held)
      .when(write)
      .refused('ruling.heard-already');
    const issue = {
      type: 'IssueRuling',
      ...on,
      outcomes: [] as never[],
      votesFor: 3,
      votesAgainst: 0,
      reasons: '落入',
    } as const;
    room
      .given(...heard, notified)
      .when(issue)
      .refused('ruling.hearing-ahead');
    room
      .given(...heard, notified, written)
      .when(issue)
      .refused('ruling.respondent-left-out');
  });
  it('is public, or says why not; over the line since 2025; never before its notice has run', () => {
    const notify = { type: 'NotifyOralHearing', ...on, hearingOn: '2026-03-05', place: '线上', public: true } as const;
    const given = room.given(...heard);
    given.when({ ...notify, public: false }, { calendar }).refused('ruling.closed-for-what');
    given.when({ ...notify, public: false, closedFor: 'trade-secret', online: true }, { calendar }).then({
      type: 'OralHearingNotified',
      data: { hearingOn: '2026-03-05', place: '线上', public: false, closedFor: 'trade-secret', online: true },
    });
    const before = { ...notify, occurredOn: '2025-01-06', hearingOn: '2025-01-20', online: true } as const;
    given.when(before, { calendar }).refused('ruling.online-from-2025');
    room
      .given(...heard, notified)
      .when(
        { type: 'HoldOralHearing', ...on, absent: [], summary: '' },
        withTerm('T-RUL-HEARING-NOTICE', { dueOn: '2026-03-03' }),
      )
      .refused('ruling.hearing-before-notice');
  });
});

describe('a stay', () => {
  const suspend = { type: 'SuspendRuling', ...on, ground: 'invalidation-accepted', reasons: '已受理' } as const;
  it('is not for an invention whose validity is attacked', () => {
    const given = room.given(...heard);
    given.when(suspend, withRights({ p1: 'patent-design' })).thenTypes('RulingSuspended');
    given.when(suspend, withRights({ p1: 'patent-invention' })).refused('ruling.no-stay-for-invention');
    const both = withRights({ p1: 'patent-invention', p2: 'patent-design' });
    given.when(suspend, both).thenTypes('RulingSuspended');
    given.when({ ...suspend, right: 'p1' }, both).refused('ruling.no-stay-for-invention');
    given.when({ ...suspend, right: 't1' }, both).refused('ruling.not-a-patent');
    given
      .when({ ...suspend, occurredOn: '2025-01-31' }, withRights({ p1: 'patent-invention' }))
      .thenTypes('RulingSuspended');
  });
  it('is looked at while its cause is there, and goes on', () => {
    const suspended: RulingEvent = { type: 'RulingSuspended', data: { ground: 'other-case', reasons: '' } };
    const given = room.given(...heard, suspended);
    given
      .when({ type: 'CheckRulingSuspension', ...on, progress: '无效宣告尚未审结' })
      .then({ type: 'RulingSuspensionChecked', data: { progress: '无效宣告尚未审结' } });
  });
  it('may be refused', () => {
    room
      .given(...heard)
      .when({ type: 'RefuseSuspension', ...on, ground: 'asked-again', reasons: '撤回后再次提出' })
      .then({ type: 'SuspensionRefused', data: { ground: 'asked-again', reasons: '撤回后再次提出' } });
  });
});

describe('a time for settlement', () => {
  const begin = { type: 'BeginNegotiation', ...on, between: ['q1', 'r1'] as string[], reasons: '双方自愿' } as const;
  const begun: RulingEvent = { type: 'NegotiationBegun', data: { between: ['q1', 'r1'], reasons: '双方自愿' } };
  const end = { type: 'EndNegotiation', ...on, reasons: '未达成' } as const;
  it('needs both sides, and ends before the ruling', () => {
    room
      .given(...heard)
      .when(begin)
      .then(begun);
    room
      .given(...heard)
      .when({ ...begin, between: ['r1', 'r2'] })
      .refused('ruling.both-sides');
    room
      .given(...heard)
      .when({ ...begin, between: ['q1', 'r1', 'x'] })
      .refused('ruling.not-a-party');
    room
      .given(...heard, begun)
      .when(begin)
      .refused('ruling.negotiating-already');
    room
      .given(...heard, begun)
      .when(end)
      .thenTypes('NegotiationEnded');
    room
      .given(...heard)
      .when(end)
      .refused('ruling.not-negotiating');
    room
      .given(...heard, begun)
      .when({ type: 'IssueRuling', ...on, outcomes: [] as never[], votesFor: 3, votesAgainst: 0, reasons: '落入' })
      .refused('ruling.negotiation-open');
  });
});
