import { describe, expect, it } from '@jest/globals';
import {
  doneOn,
  due,
  filingRefused,
  ledger,
  openedBy,
  openedOn,
  told,
  toTell,
} from '../../../test/harness/complaint-facts.js';
import type { ComplaintEvent } from './complaint.js';

const received = (road: string, receivedOn: string, more: object = {}) => openedOn(road, { receivedOn, ...more });
const sent = (examination: string): ComplaintEvent => ({
  type: 'ClueSentForExamination',
  data: { examination, kind: 'test', subject: '', examiner: '' },
});
const back = (examination: string): ComplaintEvent => ({
  type: 'ClueExamined',
  data: { examination, kind: 'test', result: '' },
});
const extended = (limit: string, length: string): ComplaintEvent => ({
  type: 'VerificationExtended',
  data: { limit, length, reasons: '' },
});
const accepted: ComplaintEvent = { type: 'ComplaintAccepted', data: { acceptedOn: '2026-03-02' } };

describe('seven working days to accept a consumer complaint (令20 art. 14)', () => {
  it('are kept the day before and on the day, not the day after; the Spring Festival and its make-up days counted', () => {
    // Tuesday 10 February: 11, 12, 13, Saturday 14 (worked), 24, 25, 26.
    const terms = ledger(['2026-02-10', received('acceptance', '2026-02-10')]);
    expect(due(terms, 'T-CMP-ACCEPT')).toBe('running 2026-02-26');
    expect(doneOn(terms, 'T-CMP-ACCEPT', accepted, '2026-02-25')).toBe('in time');
    expect(doneOn(terms, 'T-CMP-ACCEPT', accepted, '2026-02-26')).toBe('in time');
    expect(doneOn(terms, 'T-CMP-ACCEPT', accepted, '2026-02-27')).toBe('late');
  });
  it('run from receipt, not from registration', () => {
    const terms = ledger(['2026-02-12', received('acceptance', '2026-02-10')]);
    expect(due(terms, 'T-CMP-ACCEPT')).toBe('running 2026-02-26');
  });
});

describe('fifteen working days to verify a clue (SAMR art. 18)', () => {
  const opened = received('verification', '2026-02-02');
  it('are kept on the day, not the day after', () => {
    // 3 to 6, 9 to 13, Saturday 14 (worked), 24 to 27, Saturday 28 (worked).
    const terms = ledger(['2026-02-02', opened]);
    expect(due(terms, 'T-CLUE-VERIFY')).toBe('running 2026-02-28');
    expect(doneOn(terms, 'T-CLUE-VERIFY', filingRefused, '2026-02-27')).toBe('in time');
    expect(doneOn(terms, 'T-CLUE-VERIFY', filingRefused, '2026-02-28')).toBe('in time');
    expect(doneOn(terms, 'T-CLUE-VERIFY', filingRefused, '2026-03-02')).toBe('late');
  });
  it('do not run while anything is out for examination: until the last of several is back', () => {
    const out = ledger(['2026-02-02', opened], ['2026-02-04', sent('x1')], ['2026-02-05', sent('x2')]);
    expect(due(out, 'T-CLUE-VERIFY')).toBe('suspended -');
    const one = ledger(
      ['2026-02-02', opened],
      ['2026-02-04', sent('x1')],
      ['2026-02-05', sent('x2')],
      ['2026-02-06', back('x1')],
    );
    expect(due(one, 'T-CLUE-VERIFY')).toBe('suspended -');
    const both = ledger(
      ['2026-02-02', opened],
      ['2026-02-04', sent('x1')],
      ['2026-02-05', sent('x2')],
      ['2026-02-06', back('x1')],
      ['2026-02-11', back('x2')],
    );
    // 5, 6, 9, 10 and 11 February are not counted: five working days more, from 28 February to 6 March.
    expect(due(both, 'T-CLUE-VERIFY')).toBe('running 2026-03-06');
  });
  it('are extended by fifteen, before they are over', () => {
    const more = extended('T-CLUE-VERIFY', '15 working days');
    const terms = ledger(['2026-02-02', opened], ['2026-02-28', more]);
    expect(due(terms, 'T-CLUE-VERIFY')).toBe('running 2026-03-20');
    expect(() => ledger(['2026-02-02', opened], ['2026-03-02', more])).toThrow('term.extension-too-late');
    expect(() => ledger(['2026-02-02', opened], ['2026-02-27', more], ['2026-02-28', more])).toThrow(
      'term.extension-used-up',
    );
    expect(() => ledger(['2026-02-02', opened], ['2026-02-27', extended('T-CLUE-VERIFY', '16 working days')])).toThrow(
      'term.extension-too-long',
    );
  });
});

describe('a clue at other departments', () => {
  it('of agriculture has seven days and seven more', () => {
    const opened = received('agriculture-verification', '2026-03-02');
    const terms = ledger(['2026-03-02', opened]);
    expect(due(terms, 'T-CLUE-VERIFY-AGRI')).toBe('running 2026-03-09');
    expect(doneOn(terms, 'T-CLUE-VERIFY-AGRI', filingRefused, '2026-03-09')).toBe('in time');
    expect(doneOn(terms, 'T-CLUE-VERIFY-AGRI', filingRefused, '2026-03-10')).toBe('late');
    const more = ledger(['2026-03-02', opened], ['2026-03-09', extended('T-CLUE-VERIFY-AGRI', '7 calendar days')]);
    expect(due(more, 'T-CLUE-VERIFY-AGRI')).toBe('running 2026-03-16');
    expect(due(terms, 'T-CLUE-VERIFY')).toBe('none');
  });
  it('of copyright and forestry has an internal target, since no number is known', () => {
    const terms = ledger(['2026-03-02', received('general-verification', '2026-03-02')]);
    expect(due(terms, 'T-CLUE-VERIFY-GENERAL')).toBe('running 2026-03-23');
  });
});

describe('counterfeit patents: the stricter times are shown beside (专利行政执法办法 art. 28)', () => {
  const matter = { matter: 'counterfeit-patent' };
  it('five working days from discovery, ten from a report; neither for an infringement', () => {
    const found = ledger([
      '2026-03-02',
      openedBy('inspection', 'verification', { receivedOn: '2026-03-02', ...matter }),
    ]);
    expect(due(found, 'T-CFPAT-FILE')).toBe('running 2026-03-09');
    expect(due(found, 'T-CFPAT-FILE-REPORTED')).toBe('none');
    expect(due(found, 'T-CLUE-VERIFY')).toBe('running 2026-03-23');
    expect(doneOn(found, 'T-CFPAT-FILE', filingRefused, '2026-03-09')).toBe('in time');
    expect(doneOn(found, 'T-CFPAT-FILE', filingRefused, '2026-03-10')).toBe('late');
    const reported = ledger(['2026-03-02', received('verification', '2026-03-02', matter)]);
    expect(due(reported, 'T-CFPAT-FILE-REPORTED')).toBe('running 2026-03-16');
    expect(due(ledger(['2026-03-02', received('verification', '2026-03-02')]), 'T-CFPAT-FILE-REPORTED')).toBe('none');
  });
});

describe('a copyright complaint (著作权行政处罚实施办法 art. 13)', () => {
  it('is decided in fifteen days after the last of the materials; the last day moves off a weekend', () => {
    const complete: ComplaintEvent = { type: 'CopyrightMaterialsCompleted', data: { materials: ['登记证书'] } };
    const taken: ComplaintEvent = { type: 'CopyrightComplaintAccepted', data: {} };
    const opened = received('copyright-acceptance', '2026-02-25');
    const terms = ledger(['2026-02-25', opened], ['2026-02-27', complete]);
    // 14 March is a Saturday.
    expect(due(terms, 'T-CR-ACCEPT')).toBe('running 2026-03-16');
    expect(doneOn(terms, 'T-CR-ACCEPT', taken, '2026-03-16')).toBe('in time');
    expect(doneOn(terms, 'T-CR-ACCEPT', taken, '2026-03-17')).toBe('late');
    const on = ledger(['2026-02-25', opened], ['2026-02-27', complete], ['2026-03-02', taken]);
    expect(due(on, 'T-CR-FILE')).toBe('running 2026-03-23');
  });
});

describe('five working days to tell a real-name informant (令20 art. 31)', () => {
  it('are kept for each of them, across Tomb-sweeping Day', () => {
    const terms = ledger(['2026-04-01', toTell('NotFiled', 'i1', 'i2')]);
    // 2, 3, then 7, 8, 9 April.
    expect(due(terms, 'T-INFORMANT-NOTICE')).toBe('running 2026-04-09');
    expect(doneOn(terms, 'T-INFORMANT-NOTICE', told('i1'), '2026-04-08')).toBe('in time');
    expect(doneOn(terms, 'T-INFORMANT-NOTICE', told('i1'), '2026-04-09')).toBe('in time');
    expect(doneOn(terms, 'T-INFORMANT-NOTICE', told('i1'), '2026-04-10')).toBe('late');
    const one = ledger(['2026-04-01', toTell('NotFiled', 'i1', 'i2')], ['2026-04-02', told('i1')]);
    expect(Object.values(one).map(({ key, is }) => `${key} ${is}`)).toEqual(['i1 met', 'i2 running']);
  });
});
