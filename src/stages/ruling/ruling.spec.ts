import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import {
  room,
  on,
  parties,
  known,
  withTerm,
  lapsed,
  opening,
  panel,
  filed,
  served,
  answered,
  silent,
  forwarded,
  notified,
  cancelled,
  samples,
  heard,
} from '../../../test/harness/ruling-facts.js';
import { ruling, type RulingEvent } from './ruling.js';

describe('filing', () => {
  const file = { type: 'FileRequest' as const, ...on, respondents: ['r1', 'r2'], handlers: panel, presiding: 'chen' };
  it('names the panel and takes a number', () => {
    room.given(opening).when(file, known).then(filed);
    expect(room.given(opening, filed).state).toMatchObject({
      is: 'Filed',
      tracks: { r1: { is: 'ToBeServed' }, q1: { kind: 'requester' } },
    });
  });
  it('leaves out whoever was named in the request and is not filed against', () => {
    const some: RulingEvent = { ...filed, data: { ...filed.data, parties: ['r1'] } } as RulingEvent;
    expect(room.given(opening, some).state.tracks).toMatchObject({ r1: { is: 'ToBeServed' }, r2: { is: 'Cancelled' } });
  });
  it('needs an odd panel of three, one of whom presides, and both sides on file', () => {
    room
      .given(opening)
      .when({ ...file, handlers: ['chen', 'liu', 'ma', 'yang'] }, known)
      .refused('ruling.panel-odd');
    room
      .given(opening)
      .when({ ...file, presiding: 'yang' }, known)
      .refused('ruling.presiding-not-in-panel');
    room
      .given(opening)
      .when({ ...file, respondents: ['q1'] }, known)
      .refused('ruling.not-a-respondent');
    room
      .given(opening)
      .when(file, { ...known, file: { ...facts().file, parties: { r1: parties.r1, r2: parties.r2 } } })
      .refused('ruling.no-requester');
  });
  it('refuses with reasons and remedy', () => {
    const refused: RulingEvent = {
      type: 'RequestNotFiled',
      data: { ground: 'suit-pending', reasons: '已起诉', remedy: 'reconsideration-first' },
    };
    room
      .given(opening)
      .when({ type: 'RefuseRequest', ...on, ground: 'suit-pending', reasons: '已起诉' })
      .then(refused);
    expect(room.given(opening, refused).state.is).toBe('NotFiled');
  });
  it('asks for correction once', () => {
    const ask = {
      type: 'RequestCorrection' as const,
      ...on,
      items: ['专利登记簿副本'],
      within: '15 calendar days' as const,
    };
    const asked: RulingEvent = {
      type: 'CorrectionRequested',
      data: { items: ['专利登记簿副本'], within: '15 calendar days' },
    };
    const corrected: RulingEvent = { type: 'RequestCorrected', data: {} };
    room.given(opening).when(ask).then(asked);
    room
      .given(opening, asked)
      .when({ type: 'RecordCorrection', ...on })
      .then(corrected);
    room.given(opening, asked, corrected).when(ask).refused('ruling.corrected-once');
  });
  it('extends the running term, which the measures of 2015 do not know', () => {
    const extend = { type: 'ExtendRequestFiling', ...on, reasons: '案情特别复杂' } as const;
    const extended = (limit: string): RulingEvent => ({
      type: 'RequestFilingExtended',
      data: { limit, length: '5 working days', reasons: '案情特别复杂' },
    });
    room.given(opening).when(extend, withTerm('T-RUL-FILE-CORRECTED', {})).then(extended('T-RUL-FILE-CORRECTED'));
    room
      .given(opening)
      .when(extend, withTerm('T-RUL-FILE', { version: '2015-07-01' }))
      .refused('ruling.not-under-2015');
  });
});

describe('hearing the parties', () => {
  it('serves each respondent, with his domicile weighed', () => {
    room
      .given(opening, filed)
      .when({ type: 'ServeRequest', ...on, party: 'r2', manner: 'direct' }, known)
      .then(served('r2', false));
  });
  it('takes the answer, also after silence, and forwards it', () => {
    const answer = { type: 'RecordAnswer', ...on, party: 'r1' } as const;
    room.given(opening, filed, served('r1')).when(answer).then(answered('r1'));
    room.given(opening, filed, served('r1'), silent('r1')).when(answer).then(answered('r1'));
    room
      .given(opening, filed, served('r1'), answered('r1'))
      .when({ type: 'ForwardAnswer', ...on, party: 'r1' })
      .then(forwarded('r1'));
  });
  it('goes on without an answer', () => {
    const { state } = room.given(opening, filed, served('r2', false));
    expect(ruling.lapse?.(lapsed('T-RUL-ANSWER-ABROAD', 'r2'), state, facts())).toEqual([silent('r2')]);
    expect(ruling.lapse?.(lapsed('T-RUL-ANSWER', 'r1'), state, facts())).toEqual([]);
  });
  it('lengthens the time to answer for each', () => {
    room
      .given(opening, filed, served('r2', false))
      .when({ type: 'ExtendAnswer', ...on, party: 'r2', length: '10 calendar days', reasons: '域外取证' }, known)
      .then({
        type: 'AnswerTimeExtended',
        data: { party: 'r2', limit: 'T-RUL-ANSWER-ABROAD', length: '10 calendar days', reasons: '域外取证' },
      });
  });
  it('notifies the hearing three working days ahead', () => {
    // 2026-03-02 is a Monday.
    const notify = {
      type: 'NotifyOralHearing',
      ...on,
      hearingOn: '2026-03-05',
      place: '审理庭',
      public: true,
    } as const;
    room
      .given(...heard)
      .when(notify, known)
      .thenTypes('OralHearingNotified');
    room
      .given(...heard)
      .when({ ...notify, hearingOn: '2026-03-04' }, known)
      .refused('ruling.hearing-notice-short');
    room
      .given(...heard)
      .when({ ...notify, hearingOn: '2026-02-20' }, known)
      .refused('ruling.hearing-notice-short');
  });
  it('is withdrawn where the requester stays away, and goes on where a respondent does', () => {
    const hold = { type: 'HoldOralHearing' as const, ...on, absent: [] as string[], summary: '质证' };
    const held = (...absent: readonly string[]): RulingEvent => ({
      type: 'OralHearingHeld',
      data: { absent, summary: '质证' },
    });
    room
      .given(...heard, notified)
      .when({ ...hold, absent: ['r1'] })
      .then(held('r1'));
    room
      .given(...heard, notified)
      .when({ ...hold, absent: ['q1'] })
      .then(held('q1'), cancelled('requester-absent'));
    room
      .given(...heard, notified)
      .when({ ...hold, absent: ['x'] })
      .refused('ruling.not-a-party');
    room
      .given(...heard)
      .when(hold)
      .refused('ruling.hearing-not-notified');
    room
      .given(...heard, notified)
      .when({ ...hold, occurredOn: '2026-03-01' })
      .refused('ruling.hearing-not-notified');
  });
  it('is suspended and resumed', () => {
    const suspended: RulingEvent = {
      type: 'RulingSuspended',
      data: { ground: 'invalidation-accepted', reasons: '已受理' },
    };
    room
      .given(...heard)
      .when({ type: 'SuspendRuling', ...on, ground: 'invalidation-accepted', reasons: '已受理' })
      .then(suspended);
    const resumed: RulingEvent = { type: 'RulingResumed', data: { reasons: '维持有效' } };
    room
      .given(...heard, suspended)
      .when({ type: 'ResumeRuling', ...on, reasons: '维持有效' })
      .then(resumed);
    expect(room.given(...heard, suspended).state.is).toBe('Suspended');
  });
  it('is extended once by the head, then by the superior, the latter only under the law of 2025', () => {
    const extended: RulingEvent = {
      type: 'RulingExtended',
      data: { limit: 'T-RUL-CLOSE', length: '1 months', reasons: '复杂' },
    };
    const extend = { type: 'ExtendRuling', ...on, reasons: '复杂' } as const;
    const further = {
      type: 'ExtendRulingBySuperior',
      ...on,
      length: '2 months',
      approval: '宁知批〔2026〕1号',
    } as const;
    room
      .given(...heard)
      .when(extend)
      .then(extended);
    room
      .given(...heard, extended)
      .when(extend)
      .refused('ruling.already-extended');
    room
      .given(...heard)
      .when(further)
      .refused('ruling.extend-first');
    room
      .given(...heard, extended)
      .when(further, withTerm('T-RUL-CLOSE', {}))
      .thenTypes('RulingExtendedBySuperior');
    room
      .given(...heard, extended)
      .when(further, withTerm('T-RUL-CLOSE', { version: '2015-07-01' }))
      .refused('ruling.not-under-2015');
  });
});

describe('the room as a whole', () => {
  it('has words for all that it says', () => {
    expectWords(
      ruling,
      samples.filter((e) => e.type !== 'ProceedingOpened'),
      new URL('./', import.meta.url),
    );
  });
  it('rests on roles, documents and law that are on file', () => expectDefinitions(ruling));
  it('has well-formed limits', () => expectLimits(ruling));
  it('folds any of its events in any order', () => expectTotal(ruling, samples));
});
