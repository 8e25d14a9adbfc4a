import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import type { Event, Happened } from '../../engine/decider.js';
import { ruling } from './ruling.js';

const inTime = [false, false, true];
type Happening = Happened<Event>;
/** Late, on the day before the last one, on it and after it. */
const days = (
  limit: string,
  begun: readonly Happening[],
  done: string,
  on: readonly string[],
  key: object = { party: 'r1' },
) => lateOn(ruling, limit, begun, (when) => at(when, done, key), on);
const due = (limit: string, key: string, ...events: readonly Happening[]) =>
  dueOf(ledgerOf(ruling, ...events), limit, key);
const r1 = { party: 'r1' };

describe('the decision on an objection to jurisdiction', () => {
  const objected = (on: string) => at(on, 'JurisdictionObjected', r1);
  it('is due in five working days, across Tomb-sweeping Day', () => {
    // Monday 30 March; 31; 1, 2, 3 April; 4 to 6 are free; Tuesday 7 is the fifth.
    expect(
      days('T-RUL-JUROBJ', [objected('2026-03-30')], 'JurisdictionObjectionDecided', [
        '2026-04-03',
        '2026-04-07',
        '2026-04-08',
      ]),
    ).toEqual(inTime);
  });
  it('counts make-up Saturdays', () => {
    // Thursday 12 February; 13, Saturday 14; 24, 25, 26.
    expect(due('T-RUL-JUROBJ', 'r1', objected('2026-02-12'))).toBe('2026-02-26');
  });
  it('is unknown to the measures of 2015, and falls with the objection', () => {
    expect(due('T-RUL-JUROBJ', 'r1', objected('2025-01-27'))).toBeNull();
    const ledger = ledgerOf(ruling, objected('2026-03-30'), at('2026-03-31', 'JurisdictionObjectionClosed', r1));
    expect(Object.values(ledger).map(({ is }) => is)).toEqual(['dropped']);
  });
});

describe('the time to ask for recusal', () => {
  const told = (on: string) => at(on, 'PanelTold', r1);
  it('is three working days from the list', () => {
    // Wednesday 25 March; Monday 30 is the third.
    expect(days('T-RUL-RECUSE', [told('2026-03-25')], 'PanelRecusalRequested', ['2026-03-27', '2026-03-30'])).toEqual([
      false,
      false,
    ]);
    expect(due('T-RUL-RECUSE', 'r1', told('2026-02-13'))).toBe('2026-02-25');
  });
  it('runs for each side alone', () => {
    const ledger = ledgerOf(
      ruling,
      at('2026-03-25', 'PanelTold', { party: 'q1' }),
      told('2026-03-25'),
      at('2026-03-26', 'PanelRecusalRequested', r1),
    );
    expect(dueOf(ledger, 'T-RUL-RECUSE', 'q1')).toBe('2026-03-30');
    expect(Object.values(ledger).map(({ is }) => is)).toEqual(['running', 'met']);
  });
});

describe('the time to bring evidence', () => {
  const set = (on: string, within = '15 calendar days') => at(on, 'EvidencePeriodSet', { ...r1, within });
  it('is what was set, and moves off a holiday', () => {
    expect(days('T-RUL-EVIDENCE', [set('2026-03-25')], 'EvidenceCompleted', ['2026-04-08', '2026-04-09'])).toEqual([
      false,
      false,
    ]);
    // 16 April + 15 days: Labour Day; Wednesday 6 May is the first working day.
    expect(due('T-RUL-EVIDENCE', 'r1', set('2026-04-16'))).toBe('2026-05-06');
    expect(() => due('T-RUL-EVIDENCE', 'r1', set('2026-03-25', '14 calendar days'))).toThrow(
      'term.length-out-of-bounds',
    );
  });
  it('is lengthened, and the added days are left out of the time to conclude', () => {
    const filed = at('2026-03-18', 'RequestFiled', { parties: ['r1'] });
    const events = [
      filed,
      set('2026-03-25'),
      at('2026-04-08', 'EvidenceTimeExtended', { ...r1, limit: 'T-RUL-EVIDENCE', length: '10 calendar days' }),
      at('2026-04-08', 'EvidenceTimeNotCounted', { limit: 'T-RUL-CLOSE', length: '11 calendar days' }),
    ];
    // 9 April + 10 days: Sunday 19, so Monday 20.
    expect(due('T-RUL-EVIDENCE', 'r1', ...events)).toBe('2026-04-20');
    // 18 June + 11 days.
    expect(due('T-RUL-CLOSE', '-', ...events)).toBe('2026-06-29');
  });
});

describe('the notice of a hearing', () => {
  const notify = (on: string) => at(on, 'OralHearingNotified', { hearingOn: '2026-03-20' });
  it('runs three working days, under either act', () => {
    // Monday 2 March: Thursday 5. Friday 13 February: Saturday 14, 24, 25.
    expect(due('T-RUL-HEARING-NOTICE', '-', notify('2026-03-02'))).toBe('2026-03-05');
    expect(due('T-RUL-HEARING-NOTICE', '-', notify('2026-02-13'))).toBe('2026-02-25');
    const versions = ['2025-01-20', '2025-02-10'].map((on) => Object.values(ledgerOf(ruling, notify(on)))[0]?.version);
    expect(versions).toEqual(['2015-07-01', '2025-02-01']);
  });
  it('runs anew when the hearing is put off, and falls away where there is none', () => {
    const put = at('2026-03-03', 'OralHearingPostponed', { hearingOn: '2026-03-20' });
    expect(due('T-RUL-HEARING-NOTICE', '-', notify('2026-03-02'), put)).toBe('2026-03-06');
    const ledger = ledgerOf(ruling, notify('2026-03-02'), at('2026-03-03', 'WrittenReviewDecided'));
    expect(Object.values(ledger).map(({ is }) => is)).toEqual(['dropped']);
  });
});

describe('preserved evidence and an announcement', () => {
  it('evidence is decided on in seven days', () => {
    const kept = at('2026-03-18', 'RulingEvidencePreserved', { measure: 'm1' });
    const measure = { measure: 'm1' };
    expect(
      days('T-RUL-PRESERVE', [kept], 'RulingEvidenceDecided', ['2026-03-24', '2026-03-25', '2026-03-26'], measure),
    ).toEqual(inTime);
    expect(due('T-RUL-PRESERVE', 'm1', at('2026-04-24', 'RulingEvidencePreserved', measure))).toBe('2026-05-06');
  });
  it('an announcement runs thirty days', () => {
    const announced = (on: string) => at(on, 'RequestAnnounced', r1);
    expect(
      days('T-RUL-ANNOUNCE', [announced('2026-03-03')], 'RequestServed', ['2026-04-01', '2026-04-02', '2026-04-03']),
    ).toEqual(inTime);
    expect(due('T-RUL-ANNOUNCE', 'r1', announced('2026-03-20'))).toBe('2026-04-20');
  });
});

describe('the time to conclude', () => {
  const filed = (on: string) => at(on, 'RequestFiled', { parties: ['r1'] });
  const span = (begins: string, from: string, ends: string, to: string, data: object = {}) => [
    at(from, begins, data),
    at(to, ends, data),
  ];
  it('leaves out suspension, announcement, appraisal, objection and settlement', () => {
    const spans = [
      ['RulingSuspended', 'RulingResumed', {}],
      ['RequestAnnounced', 'RequestAnnouncementEnded', r1],
      ['AppraisalBegun', 'AppraisalEnded', {}],
      ['JurisdictionObjected', 'JurisdictionObjectionClosed', r1],
      ['NegotiationBegun', 'NegotiationEnded', {}],
    ] as const;
    // 18 June + 10 days: Sunday 28, so Monday 29.
    for (const [begins, ends, data] of spans)
      expect(
        due('T-RUL-CLOSE', '-', filed('2026-03-18'), ...span(begins, '2026-04-07', ends, '2026-04-17', data)),
      ).toBe('2026-06-29');
  });
  it('leaves out neither objection nor settlement under the measures of 2015', () => {
    const old = [filed('2024-10-18'), ...span('NegotiationBegun', '2024-11-01', 'NegotiationEnded', '2024-11-11')];
    expect(due('T-RUL-CLOSE', '-', ...old)).toBe('2025-01-20');
    const appraised = span('AppraisalBegun', '2024-11-01', 'AppraisalEnded', '2024-11-11');
    expect(due('T-RUL-CLOSE', '-', filed('2024-10-18'), ...appraised)).toBe('2025-01-28');
  });
  it('counts what overlaps once', () => {
    const both = [
      at('2026-04-01', 'RequestAnnounced', r1),
      at('2026-04-07', 'JurisdictionObjected', { party: 'r2' }),
      at('2026-04-10', 'JurisdictionObjectionClosed', { party: 'r2' }),
      at('2026-05-06', 'RequestAnnouncementEnded', r1),
    ];
    // 35 days from 18 June: 23 July.
    expect(due('T-RUL-CLOSE', '-', filed('2026-03-18'), ...both)).toBe('2026-07-23');
  });
});
