import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import { cooperation, type CooperationEvent, type CooperationKind } from './cooperation.js';

const room = specify(cooperation);
const on = { occurredOn: '2026-03-02' };
const start = opened('cooperation', { respondents: [] });
const letter = { to: '西安市市场监督管理局', reference: '卫市监协〔2026〕1号', matter: '核实上游供货商' };
const standing = (kind: CooperationKind, received = false) => ({
  kind,
  received,
  within: '30 calendar days' as const,
});
const sent = (kind: CooperationKind = 'execution'): CooperationEvent => ({
  type: 'CooperationSent',
  data: { ...standing(kind), ...letter },
});
const received: CooperationEvent = {
  type: 'CooperationReceived',
  data: { ...standing('execution', true), receivedBy: '王某' },
};
const marked: CooperationEvent = {
  type: 'ForeignRelationMarked',
  data: { to: '自治区知识产权局', link: 'foreign-right', matter: '境外权利人投诉' },
};
const returned: CooperationEvent = { type: 'CooperationReturned', data: { missing: '委托书' } };
const redirected: CooperationEvent = {
  type: 'CooperationRedirected',
  data: { ...standing('execution'), to: '咸阳市市场监督管理局' },
};
const urged: CooperationEvent = { type: 'CooperationUrged', data: { ...standing('execution', true), how: '电话催办' } };
const answered = (outcome: string): CooperationEvent => ({
  type: 'CooperationAnswered',
  data: { outcome, result: '已执行' },
});
const withdrawn: CooperationEvent = { type: 'CooperationWithdrawn', data: { reasons: '当事人已主动履行' } };

describe('a request to another region (协助、移交、执行)', () => {
  const send = { type: 'SendCooperationRequest' as const, ...on, kind: 'execution' as const, ...letter };
  it('is sent, signed for and answered', () => {
    room.given(start).when(send).then(sent());
    room
      .given(start)
      .when(send, { file: { ...facts().file, id: null } })
      .refused('case.not-registered');
    room
      .given(start, sent())
      .when({ type: 'RecordCooperationReceipt', ...on, receivedBy: '王某' })
      .then(received);
    const answer = { type: 'RecordCooperationAnswer' as const, ...on, outcome: 'done' as const, result: '已执行' };
    room.given(start, sent(), received).when(answer).then(answered('done'));
    expect(room.given(start, sent(), received, answered('done')).state.is).toBe('Answered');
    expect(room.given(start, sent(), received, answered('declined')).state.is).toBe('Declined');
  });
  it('may come back for more, be passed on, urged or withdrawn', () => {
    const open = room.given(start, sent(), received);
    open.when({ type: 'RecordCooperationReturn', ...on, missing: '委托书' }).then(returned);
    room
      .given(start, sent(), returned)
      .when({ type: 'ResendCooperationRequest', ...on, reference: letter.reference })
      .then({ type: 'CooperationSent', data: { ...standing('execution'), ...letter, matter: null } });
    open.when({ type: 'RedirectCooperationRequest', ...on, to: '咸阳市市场监督管理局' }).then(redirected);
    open.when({ type: 'UrgeCooperation', ...on, how: '电话催办' }).then(urged);
    open.when({ type: 'WithdrawCooperation', ...on, reasons: '当事人已主动履行' }).then(withdrawn);
    expect(room.given(start, sent(), received, redirected).state).toMatchObject({
      is: 'Sent',
      to: '咸阳市市场监督管理局',
    });
  });
  it('that hands the case over is not handed on', () => {
    room
      .given(start, sent('handover'))
      .when({ type: 'RedirectCooperationRequest', ...on, to: '咸阳市市场监督管理局' })
      .refused('cooperation.not-handed-on');
  });
  it('has fifteen working days for assistance, from receipt', () => {
    const got = at('2026-02-13', 'CooperationReceived', standing('assistance', true));
    // 14; 24 to 28 with the Saturday make six; 2 to 6 March eleven; 9 to 12 fifteen.
    expect(
      lateOn(cooperation, 'T-ASSIST', [got], (when) => at(when, 'CooperationAnswered'), [
        '2026-03-11',
        '2026-03-12',
        '2026-03-13',
      ]),
    ).toEqual([false, false, true]);
    expect(
      dueOf(ledgerOf(cooperation, at('2026-03-02', 'CooperationReceived', standing('handover', true))), 'T-ASSIST'),
    ).toBeNull();
  });
  it('is asked after when nobody signs or answers', () => {
    const out = at('2026-03-02', 'CooperationSent', standing('execution'));
    expect(dueOf(ledgerOf(cooperation, out), 'T-COOP-RECEIPT')).toBe('2026-03-16');
    const got = at('2026-03-04', 'CooperationReceived', standing('execution', true));
    expect(dueOf(ledgerOf(cooperation, out, got), 'T-COOP-ANSWER')).toBe('2026-04-03');
    const asked = at('2026-04-07', 'CooperationUrged', standing('execution', true));
    expect(dueOf(ledgerOf(cooperation, out, got, asked), 'T-COOP-ANSWER')).toBe('2026-05-07');
  });
});

describe('an important foreign-related case (重大涉外案件)', () => {
  const mark = {
    type: 'MarkForeignRelated' as const,
    ...on,
    to: '自治区知识产权局',
    link: 'foreign-right' as const,
    matter: '境外权利人投诉',
  };
  const other = (open: boolean) => ({
    id: 'cooperation-1',
    stage: 'cooperation',
    is: 'Sent',
    open,
    openedOn: '',
    respondents: [],
    tracks: {},
    about: 'foreign-report',
  });
  it('is marked once and reported to the superior', () => {
    room.given(start).when(mark).then(marked);
    room
      .given(start)
      .when(mark, { others: [other(true)] })
      .refused('cooperation.foreign-already');
    room
      .given(start, marked)
      .when({ type: 'ReportForeignCase', ...on, reference: '卫知报〔2026〕1号' })
      .then({
        type: 'CooperationSent',
        data: { ...standing('foreign-report'), to: '自治区知识产权局', reference: '卫知报〔2026〕1号', matter: null },
      });
  });
  it('should be reported in five working days', () => {
    const begun = at('2026-03-02', 'ForeignRelationMarked', {});
    expect(
      lateOn(
        cooperation,
        'T-FOREIGN-REPORT',
        [begun],
        (when) => at(when, 'CooperationSent', standing('foreign-report')),
        ['2026-03-06', '2026-03-09', '2026-03-10'],
      ),
    ).toEqual([false, false, true]);
  });
});

describe('the room as a whole', () => {
  const samples = [sent(), marked, received, returned, redirected, urged, answered('done'), withdrawn];
  it('has words, roles and law for all that it says', () => {
    expectWords(cooperation, samples, new URL('./', import.meta.url));
    expectDefinitions(cooperation);
    expectLimits(cooperation);
    expectTotal(cooperation, [start, ...samples]);
  });
});
