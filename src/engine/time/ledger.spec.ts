import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 as cn } from '../../../test/harness/calendar.js';
import { decide, filed, happened, refusal, rows, run, term } from '../../../test/harness/terms.js';
import { hangsOnInstant, termEvents } from './ledger.js';
import type { Limit } from './limit.js';
import { rowFaults } from './rows.js';

describe('starting', () => {
  it('says all that follows from the row', () => {
    const [started] = termEvents(rows, {}, filed, cn);
    expect(started).toEqual({
      type: 'TermStarted',
      data: {
        term: decide,
        limit: 'DECIDE',
        version: '2021-07-15',
        proceeding: 'p',
        key: null,
        startedOn: '2026-01-05',
        startedAt: null,
        startedBy: 'Filed',
        length: '90 calendar days',
        // 5 April is a Sunday within Tomb-sweeping, free to Monday 6 April.
        dueOn: '2026-04-07',
        dueAt: null,
        provisional: false,
        calendar: 'CN-2026',
        who: 'officer',
        onLapse: 'overdue',
        internal: false,
        law: { act: 'X-1', article: '1' },
        confidence: 'verified',
      },
    });
  });

  it('takes the law in force on the day of the act, and a running term keeps it', () => {
    const old = run([happened('NoticeServed', '2021-07-14', { party: 'a' })]);
    expect(term(old, 'STATE/p/a/1')).toMatchObject({
      version: '2010-01-01',
      length: '3 working days',
      dueOn: '2021-07-19',
    });
    const both = run([happened('NoticeServed', '2021-07-15', { party: 'b' })], old);
    expect(term(both, 'STATE/p/b/1')).toMatchObject({ version: '2021-07-15', dueOn: '2021-07-22' });
    expect(term(both, 'STATE/p/a/1').version).toBe('2010-01-01');
  });

  it('starts on a field of the event, only where `when` holds', () => {
    const received = (road: string) => happened('Received', '2026-03-04', { with: { road, receivedOn: '2026-03-02' } });
    expect(term(run([received('b')]), 'VERIFY/p/-/1')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-23' });
    expect(run([received('c')])).toEqual({});
    expect(refusal([happened('Received', '2026-03-04', { with: { road: 'a' } })])).toBe('term.start-missing');
  });

  it('keeps one term for each party, and starts several at once', () => {
    const ledger = run([
      happened('NoticeServed', '2026-03-02', { parties: ['a', 'b'] }),
      happened('Stated', '2026-03-03', { party: 'a' }),
    ]);
    expect(term(ledger, 'STATE/p/a/1').is).toBe('met');
    expect(term(ledger, 'STATE/p/b/1')).toMatchObject({ is: 'running', dueOn: '2026-03-09' });
    expect(termEvents(rows, {}, happened('NoticeServed', '2026-03-02', { party: 'a' }), cn)[0]?.data).toMatchObject({
      party: 'a',
      key: 'a',
    });
    expect(() => run([happened('NoticeServed', '2026-03-02')])).toThrow('STATE is kept for each party');
  });

  it('runs anew from a second start, unless the first counts; a new one follows one that ended', () => {
    const notice = (on: string) => happened('NoticeServed', on, { party: 'a' });
    const again = term(run([notice('2026-03-02'), notice('2026-03-04')]), 'STATE/p/a/1');
    expect(again).toMatchObject({ startedOn: '2026-03-04', dueOn: '2026-03-11', revision: 1 });
    const second = run([notice('2026-03-02'), happened('Stated', '2026-03-03', { party: 'a' }), notice('2026-03-04')]);
    expect(Object.keys(second)).toEqual(['STATE/p/a/1', 'STATE/p/a/2']);
    const received = (on: string) => happened('Received', on, { with: { road: 'a', receivedOn: on } });
    expect(term(run([received('2026-03-02'), received('2026-03-05')]), 'VERIFY/p/-/1').startedOn).toBe('2026-03-02');
  });

  it('needs the instant for hours, and runs through the weekend', () => {
    const seized = (at: string | null) => happened('Seized', '2026-03-06', { measure: 'm' }, at);
    expect(hangsOnInstant(rows, {}, seized(null))).toBe(true);
    expect(hangsOnInstant(rows, {}, filed)).toBe(false);
    expect(refusal([seized(null)])).toBe('term.instant-missing');
    const report = term(run([seized('2026-03-06T17:30:00+08:00')]), 'REPORT/p/m/1');
    expect(report).toMatchObject({
      startedAt: '2026-03-06T09:30:00.000Z',
      dueAt: '2026-03-07T09:30:00.000Z',
      dueOn: '2026-03-07',
    });
  });

  it('takes a length that an agency sets, within its bounds', () => {
    const ordered = (within: unknown) => happened('CorrectionOrdered', '2026-03-02', { within });
    expect(term(run([ordered('20 calendar days')]), 'CORRECT/p/-/1').dueOn).toBe('2026-03-23');
    expect(refusal([ordered('14 calendar days')])).toBe('term.length-out-of-bounds');
    expect(refusal([ordered('soon')])).toBe('term.length-missing');
  });

  it('does not lengthen what must not roll over', () => {
    const listed = term(run([happened('Listed', '2023-02-11')]), 'LISTED/p/-/1');
    expect(listed).toMatchObject({ dueOn: '2026-02-11', provisional: false });
    expect(term(run([happened('Listed', '2023-02-21')]), 'LISTED/p/-/1').dueOn).toBe('2026-02-21');
    expect(term(run([happened('Listed', '2025-02-21')]), 'LISTED/p/-/1').provisional).toBe(false);
  });

  it('is provisional beyond the announced years', () => {
    expect(term(run([happened('Filed', '2026-11-02')]), decide)).toMatchObject({
      dueOn: '2027-02-01',
      provisional: true,
    });
  });
});

describe('ending', () => {
  it.each([
    ['2026-04-06', false],
    ['2026-04-07', false],
    ['2026-04-08', true],
  ])('is met on %s, late: %s', (on, late) => {
    const entries = termEvents(rows, run([filed]), happened('Decided', on), cn);
    expect(entries).toEqual([
      { type: 'TermMet', data: { term: decide, limit: 'DECIDE', proceeding: 'p', endedOn: on, by: 'Decided', late } },
    ]);
  });

  it('tells by the instant whether hours were kept', () => {
    const ledger = run([happened('Seized', '2026-03-06', { measure: 'm' }, '2026-03-06T09:30:00.000Z')]);
    const approved = (at: string) =>
      termEvents(rows, ledger, happened('Approved', '2026-03-07', { measure: 'm' }, at), cn);
    expect(approved('2026-03-07T17:30:00+08:00')).toMatchObject([{ type: 'TermMet', data: { late: false } }]);
    expect(approved('2026-03-07T17:30:01+08:00')).toMatchObject([{ type: 'TermMet', data: { late: true } }]);
  });

  it('falls away for every party with an event that names none, and not in another proceeding', () => {
    const ledger = run([happened('NoticeServed', '2026-03-02', { parties: ['a', 'b'] }), filed]);
    const elsewhere = run([happened('Closed', '2026-03-03', { proceeding: 'q' })], ledger);
    expect(elsewhere).toEqual(ledger);
    expect(Object.values(run([happened('Closed', '2026-03-03')], ledger)).map(({ is }) => is)).toEqual([
      'dropped',
      'dropped',
      'dropped',
    ]);
  });
});

describe('rows', () => {
  it('are checked for dates, lengths, overlap and hours', () => {
    expect(rowFaults(rows)).toEqual([]);
    const [row] = rows as [Limit];
    const wrong = [
      { ...row, id: 'A', to: '2021-01-01' },
      { ...row, id: 'B', length: '1 day' as Limit['length'] },
      { ...row, from: '2022-01-01' },
      { ...row, id: 'C', length: '24 hours' as const, starts: [] },
    ];
    expect(rowFaults([row, ...wrong])).toEqual([
      'A@2021-07-15: dates',
      'B@2021-07-15: length 1 day',
      'C@2021-07-15: nothing starts it',
      'C@2021-07-15: hours run through',
      'DECIDE: 2021-07-15 and 2022-01-01 overlap',
    ]);
  });
});
