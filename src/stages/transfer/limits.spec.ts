import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import type { Event, Happened } from '../../engine/decider.js';
import { transfer } from './transfer.js';

const opened = (when: string, given: object = {}) =>
  at(when, 'ProceedingOpened', { stage: 'transfer', cause: 'SuspicionReported', with: given });
const due = (limit: string, ...events: readonly Happened<Event>[]) => dueOf(ledgerOf(transfer, ...events), limit);

/** Late, on the day before the last one, on it and after it. */
const days = (
  limit: string,
  begun: Happened<Event> | readonly Happened<Event>[],
  done: string,
  on: readonly [string, string, string],
  data: object = {},
) => lateOn(transfer, limit, [begun].flat(), (when) => at(when, done, data), on);
const inTime = [false, false, true];

describe('the agency', () => {
  it('decides within three days, and a last day in a holiday moves behind it', () => {
    expect(
      days('T-TR-APPROVE', opened('2026-03-02'), 'TransferApproved', [
        '2026-03-04T10:00:00+08:00',
        '2026-03-05T10:00:00+08:00',
        '2026-03-06T10:00:00+08:00',
      ]),
    ).toEqual(inTime);
    // 16 February lies within the Spring Festival, free to Monday 23.
    expect(due('T-TR-APPROVE', opened('2026-02-13'))).toBe('2026-02-24');
  });
  it('sends within 24 hours, which run through weekend and holiday', () => {
    const approved = at('2026-02-14T17:00:00+08:00', 'TransferApproved');
    expect(due('T-TR-SEND', approved)).toBe('2026-02-15T09:00:00.000Z');
    expect(
      days('T-TR-SEND', approved, 'SentToPolice', [
        '2026-02-15T16:59:00+08:00',
        '2026-02-15T17:00:00+08:00',
        '2026-02-15T17:01:00+08:00',
      ]),
    ).toEqual(inTime);
  });
  it('supplies missing material within three days', () => {
    expect(
      days('T-TR-SUPPLEMENT', at('2026-03-02', 'MaterialAsked'), 'MaterialSupplied', [
        '2026-03-04',
        '2026-03-05',
        '2026-03-06',
      ]),
    ).toEqual(inTime);
    // 5 April is Tomb-sweeping, free to Monday 6.
    expect(due('T-TR-SUPPLEMENT', at('2026-04-02', 'MaterialAsked'))).toBe('2026-04-07');
  });
  it('hands the goods over within three days of the filing', () => {
    expect(
      days('T-TR-HANDOVER', at('2026-03-02', 'PoliceFiled'), 'GoodsHandedToPolice', [
        '2026-03-04',
        '2026-03-05',
        '2026-03-06',
      ]),
    ).toEqual(inTime);
    expect(due('T-TR-HANDOVER', at('2026-04-02', 'PoliceFiled'))).toBe('2026-04-07');
  });
  it('copies a penalty that came first within ten days of that penalty', () => {
    const late = opened('2026-03-25', { penalised: true, penalisedOn: '2026-03-20' });
    expect(days('T-TR-COPY', late, 'PenaltyCopySent', ['2026-03-27', '2026-03-30', '2026-03-31'])).toEqual(inTime);
    expect(due('T-TR-COPY', opened('2026-03-25', { penalised: false, penalisedOn: null }))).toBeNull();
  });
  it('asks for reconsideration, and suggests supervision, within three days each', () => {
    expect(
      days('T-TR-RECON', at('2026-03-03', 'PoliceDeclined'), 'PoliceReconsiderationRequested', [
        '2026-03-05',
        '2026-03-06',
        '2026-03-07',
      ]),
    ).toEqual(inTime);
    expect(
      days('T-TR-SUPERVISE', at('2026-03-12', 'PoliceRefusalUpheld'), 'SupervisionSuggested', [
        '2026-03-13',
        '2026-03-16',
        '2026-03-17',
      ]),
    ).toEqual(inTime);
  });
});

describe('the police', () => {
  const receipt = at('2026-03-02T10:00:00+08:00', 'TransferReceived');
  it('redirect, or say what is missing, within 24 hours', () => {
    for (const [limit, act] of [
      ['T-TR-REDIRECT', 'CaseRedirected'],
      ['T-TR-INCOMPLETE', 'MaterialAsked'],
    ] as const) {
      expect(
        days(limit, receipt, act, [
          '2026-03-03T09:59:00+08:00',
          '2026-03-03T10:00:00+08:00',
          '2026-03-03T10:01:00+08:00',
        ]),
      ).toEqual(inTime);
    }
  });
  it('review within three days as a target and ten at the latest, then thirty and sixty', () => {
    expect(due('T-TR-REVIEW-TARGET', receipt)).toBe('2026-03-05');
    expect(days('T-TR-REVIEW', receipt, 'PoliceFiled', ['2026-03-11', '2026-03-12', '2026-03-13'])).toEqual(inTime);
    const once = at('2026-03-12', 'PoliceReviewExtended', { limit: 'T-TR-REVIEW', length: '20 calendar days' });
    const twice = at('2026-04-01', 'PoliceReviewExtendedAgain', { limit: 'T-TR-REVIEW', length: '30 calendar days' });
    expect(due('T-TR-REVIEW', receipt, once)).toBe('2026-04-01');
    // 1 May begins Labour Day, free to Tuesday 5.
    expect(due('T-TR-REVIEW', receipt, once, twice)).toBe('2026-05-06');
    expect(() => ledgerOf(transfer, receipt, { ...once, occurredOn: '2026-03-13' })).toThrow();
    expect(() => ledgerOf(transfer, receipt, once, once)).toThrow();
  });
  it('begin anew where another organ signs', () => {
    const redirected = at('2026-03-03T09:00:00+08:00', 'CaseRedirected');
    const again = at('2026-03-05T09:00:00+08:00', 'TransferReceived');
    const ledger = ledgerOf(transfer, receipt, redirected, again);
    expect(Object.values(ledger).filter((term) => term.limit === 'T-TR-REVIEW')).toMatchObject([
      { is: 'dropped' },
      { is: 'running', dueOn: '2026-03-16' },
    ]);
    expect(due('T-TR-RECEIPT', receipt, redirected)).toBe('2026-03-04');
  });
  it('reconsider within three days, explain within seven, file within fifteen', () => {
    expect(
      days('T-TR-RECON-DECIDE', at('2026-03-09', 'PoliceReconsiderationRequested'), 'PoliceRefusalUpheld', [
        '2026-03-11',
        '2026-03-12',
        '2026-03-13',
      ]),
    ).toEqual(inTime);
    expect(
      days('T-PROC-EXPLAIN', at('2026-03-16', 'ReasonsAsked'), 'ReasonsExplained', [
        '2026-03-20',
        '2026-03-23',
        '2026-03-24',
      ]),
    ).toEqual(inTime);
    expect(
      days('T-PROC-FILE', at('2026-03-24', 'FilingOrdered'), 'PoliceFiled', ['2026-04-07', '2026-04-08', '2026-04-09']),
    ).toEqual(inTime);
    expect(due('T-PROC-RECTIFY', at('2026-03-02', 'PoliceRectificationNotified'))).toBe('2026-03-17');
  });
  it('hear the right holder, who has seven days, within thirty', () => {
    expect(
      days('T-TR-HOLDER-RECON', at('2026-03-06', 'PoliceDeclined'), 'HolderReconsiderationRequested', [
        '2026-03-12',
        '2026-03-13',
        '2026-03-14',
      ]),
    ).toEqual([false, false, true]);
    expect(
      days(
        'T-TR-HOLDER-DECIDE',
        at('2026-03-13', 'HolderReconsiderationRequested'),
        'HolderReconsiderationDecided',
        // 12 April is a Sunday.
        ['2026-04-10', '2026-04-13', '2026-04-14'],
      ),
    ).toEqual(inTime);
  });
});

describe('the way back', () => {
  const r1 = { party: 'r1' };
  const unprosecuted = (when: string) =>
    at(when, 'CriminalOutcomeRecorded', { ...r1, outcome: 'not-prosecuted', courtFineFen: 0 });
  const registered = at('2026-03-02', 'ReverseReviewRegistered', r1);
  const review = (...more: readonly Happened<Event>[]) =>
    dueOf(ledgerOf(transfer, registered, ...more), 'T-REV-REVIEW', 'r1');

  it('is passed on inside within three working days, make-up days included', () => {
    // Saturday 14 February is worked; the Spring Festival is free to Monday 23.
    const dates = ['2026-02-24', '2026-02-25', '2026-02-26'] as const;
    expect(days('T-REV-INTERNAL', unprosecuted('2026-02-13'), 'ReverseReviewRegistered', dates, r1)).toEqual(inTime);
    const before = dueOf(ledgerOf(transfer, unprosecuted('2024-11-25')), 'T-REV-INTERNAL', 'r1');
    expect(before).toBeNull();
  });
  it('is reviewed within ten working days, not counting another region or an appeal, and extended once', () => {
    const dates = ['2026-03-13', '2026-03-16', '2026-03-17'] as const;
    expect(days('T-REV-REVIEW', registered, 'ReturnWaived', dates, r1)).toEqual(inTime);
    const consulted = at('2026-03-04', 'RegionConsulted', r1);
    const answered = at('2026-03-09', 'RegionAnswered', r1);
    expect(review(consulted)).toBeNull();
    // 5, 6 and 9 March are not counted.
    expect(review(consulted, answered)).toBe('2026-03-19');
    expect(review(at('2026-03-04', 'ReverseReviewSuspended', r1), at('2026-03-09', 'ReverseReviewResumed', r1))).toBe(
      '2026-03-19',
    );
    const extended = at('2026-03-10', 'ReverseReviewExtended', {
      ...r1,
      limit: 'T-REV-REVIEW',
      length: '5 working days',
    });
    expect(review(extended)).toBe('2026-03-23');
    expect(() => review(extended, extended)).toThrow();
    expect(dueOf(ledgerOf(transfer, registered, consulted), 'T-REV-WATCH', 'r1')).toBe('2026-04-03');
  });
  it('wants a reply within two months, or the days of an urgent letter', () => {
    const returned = (when: string, replyWithin: string) =>
      at(when, 'ReturnedToAgency', {
        parties: ['r1'],
        withOpinion: true,
        inDays: replyWithin.endsWith('days'),
        replyWithin,
      });
    // 30 May is a Saturday.
    expect(
      days('T-REV-REPLY', returned('2026-03-30', '2 months'), 'OpinionAnswered', [
        '2026-05-29',
        '2026-06-01',
        '2026-06-02',
      ]),
    ).toEqual(inTime);
    expect(due('T-REV-REPLY-DAYS', returned('2026-04-24', '10 calendar days'))).toBe('2026-05-06');
    expect(due('T-REV-REPLY', returned('2026-04-24', '10 calendar days'))).toBeNull();
  });
});

describe('letters of the procuratorate', () => {
  const received = (letter: string, over: object = {}) =>
    at('2026-03-02', 'ProsecutorLetterReceived', {
      letter,
      urgent: false,
      withOpinion: letter === 'opinion',
      inDays: false,
      replyWithin: '2 months',
      ...over,
    });
  it('have four terms that are not to be mixed up', () => {
    // 2 May lies within Labour Day, free to Tuesday 5.
    expect(due('T-REV-REPLY', received('opinion'))).toBe('2026-05-06');
    expect(due('T-ADVICE-REPLY', received('recommendation'))).toBe('2026-05-06');
    expect(
      days('T-ADVICE-REPLY-URGENT', received('recommendation', { urgent: true }), 'ProsecutorLetterAnswered', [
        '2026-03-16',
        '2026-03-17',
        '2026-03-18',
      ]),
    ).toEqual(inTime);
    expect(due('T-LETTER-REPLY', received('rectification'))).toBe('2026-03-17');
    expect(due('T-LETTER-REPLY-DAYS', received('to-transfer', { inDays: true, replyWithin: '7 calendar days' }))).toBe(
      '2026-03-09',
    );
    const ledger = ledgerOf(transfer, received('opinion'));
    expect(Object.values(ledger).map((term) => term.limit)).toEqual(['T-REV-REPLY']);
  });
});
