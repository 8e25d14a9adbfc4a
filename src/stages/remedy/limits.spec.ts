import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import type { Event, Happened } from '../../engine/decider.js';
import { remedy } from './remedy.js';

const inTime = [false, false, true];
/** Late, on the day before the last one, on it and after it. */
const days = (limit: string, begun: Happened<Event>, done: string, on: readonly [string, string, string]) =>
  lateOn(remedy, limit, [begun], (when) => at(when, done, { copyOn: when }), on);
const due = (limit: string, ...events: readonly Happened<Event>[]) => dueOf(ledgerOf(remedy, ...events), limit);
const sought = (knownOn: string, over: object = {}) =>
  at('2026-04-20', 'RemedySought', { way: 'reconsideration', ownWindow: false, direct: false, knownOn, ...over });
const taken = (copyOn: string, procedure = 'ordinary') =>
  at('2026-02-05', 'ReconsiderationTaken', { copyOn, procedure });
const sued = (copyOn: string) => at('2026-04-01', 'LawsuitTaken', { copyOn });

describe('the time for a remedy', () => {
  it('is sixty days for reconsideration, from the day on which the act was known', () => {
    // 2 March + 60 days: 31 March is the 29th, 30 April the 59th, 1 May the 60th; Labour Day is free to Tuesday 5.
    expect(
      days('T-RECON', sought('2026-03-02'), 'ReconsiderationTaken', ['2026-05-05', '2026-05-06', '2026-05-07']),
    ).toEqual(inTime);
  });
  it('is six months for a suit, and not counted here where the act’s own room counts it', () => {
    const suit = { way: 'suit', direct: true };
    expect(
      days('T-SUIT', sought('2025-11-20', suit), 'LawsuitTaken', ['2026-05-19', '2026-05-20', '2026-05-21']),
    ).toEqual(inTime);
    expect(due('T-SUIT', sought('2025-11-20', { ...suit, ownWindow: true }))).toBeNull();
    expect(due('T-SUIT', sought('2025-11-20', { ...suit, direct: false }))).toBeNull();
  });
  it('is fifteen days after the reconsideration, unless nothing was decided', () => {
    const concluded = (over: object = {}) =>
      at('2026-03-16', 'ReconsiderationConcluded', { suable: true, ownWindow: false, ...over });
    expect(
      days('T-SUIT-AFTER-RECON', concluded(), 'SuedAfterwards', ['2026-03-30', '2026-03-31', '2026-04-01']),
    ).toEqual(inTime);
    expect(due('T-SUIT-AFTER-RECON', concluded({ suable: false }))).toBeNull();
    expect(due('T-SUIT-AFTER-RECON', concluded({ ownWindow: true }))).toBeNull();
  });
});

describe('our answer', () => {
  it('is due in ten working days of the copy, across the Spring Festival', () => {
    // Copy on Friday 13 February; the make-up Saturdays 14 and 28 count: 14; 24 to 28 make six; 2 to 5 March ten.
    expect(
      days('T-RECON-REPLY', taken('2026-02-13'), 'ReconsiderationReplied', ['2026-03-04', '2026-03-05', '2026-03-06']),
    ).toEqual(inTime);
  });
  it('is due in five in the simplified procedure', () => {
    expect(
      days('T-RECON-REPLY-SIMPLE', taken('2026-03-02', 'simplified'), 'ReconsiderationReplied', [
        '2026-03-06',
        '2026-03-09',
        '2026-03-10',
      ]),
    ).toEqual(inTime);
    expect(due('T-RECON-REPLY', taken('2026-03-02', 'simplified'))).toBeNull();
  });
  it('is due in court in fifteen days', () => {
    expect(
      days('T-SUIT-REPLY', sued('2026-04-07'), 'DefenceFiled', ['2026-04-21', '2026-04-22', '2026-04-23']),
    ).toEqual(inTime);
    // The fifteenth day is Saturday 11 April.
    expect(due('T-SUIT-REPLY', sued('2026-03-27'))).toBe('2026-04-13');
  });
});

describe('decision, appeal and what is done anew', () => {
  it('the body decides in sixty days from acceptance, thirty more once', () => {
    const begun = at('2026-03-02', 'ReconsiderationTaken', { copyOn: '2026-03-09', procedure: 'ordinary' });
    expect(
      days('T-RECON-DECIDE', begun, 'ReconsiderationConcluded', ['2026-05-05', '2026-05-06', '2026-05-07']),
    ).toEqual(inTime);
    const longer = { limit: 'T-RECON-DECIDE', length: '30 calendar days' };
    // Ninety days from 2 March: 31 May, a Sunday.
    expect(due('T-RECON-DECIDE', begun, at('2026-04-20', 'ReconsiderationExtended', longer))).toBe('2026-06-01');
    expect(() =>
      due(
        'T-RECON-DECIDE',
        begun,
        ...['2026-04-20', '2026-05-20'].map((on) => at(on, 'ReconsiderationExtended', longer)),
      ),
    ).toThrow('term.extension-used-up');
  });
  it('in thirty in the simplified procedure', () => {
    const begun = at('2026-03-02', 'ReconsiderationTaken', { copyOn: '2026-03-04', procedure: 'simplified' });
    expect(
      days('T-RECON-DECIDE-SIMPLE', begun, 'ReconsiderationConcluded', ['2026-03-31', '2026-04-01', '2026-04-02']),
    ).toEqual(inTime);
  });
  it('a judgment is appealed in fifteen days, a ruling in ten', () => {
    const judged = (form: string) => at('2026-03-16', 'JudgmentReceived', { form });
    expect(days('T-APPEAL', judged('judgment'), 'AppealLodged', ['2026-03-30', '2026-03-31', '2026-04-01'])).toEqual(
      inTime,
    );
    expect(
      days('T-APPEAL-RULING', judged('ruling'), 'AppealLodged', ['2026-03-25', '2026-03-26', '2026-03-27']),
    ).toEqual(inTime);
    expect(due('T-APPEAL', judged('ruling'))).toBeNull();
  });
  it('is done anew in the time set', () => {
    const remanded = at('2026-03-02', 'ActRemanded', { within: '30 calendar days' });
    expect(days('T-REDO', remanded, 'ActRedone', ['2026-03-31', '2026-04-01', '2026-04-02'])).toEqual(inTime);
  });
  it('how a suit stands is looked at anew with each court', () => {
    const begun = at('2026-01-20', 'LawsuitTaken', { copyOn: '2026-01-22' });
    expect(due('T-SUIT-REVIEW', begun)).toBe('2026-07-20');
    expect(due('T-SUIT-REVIEW', begun, at('2026-06-01', 'AppealLodged'))).toBe('2026-12-01');
  });
});
