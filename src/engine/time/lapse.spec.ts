import { describe, expect, it } from '@jest/globals';
import type { Event, Happened } from '../decider.js';
import { calendarOf2026 as cn } from '../../../test/harness/calendar.js';
import { withYear } from './calendar.js';
import { hasLapsed, lapse, lapsesAt } from './lapse.js';
import { evolveTerms, termEvents, type Ledger } from './ledger.js';
import type { Limit, Term } from './limit.js';
import { recalculate } from './recalculation.js';
import { why } from './why.js';

const row: Limit = {
  id: 'STATE',
  what: { zh: '陈述', en: 'State' },
  who: 'party',
  length: '5 working days',
  starts: ['NoticeServed'],
  per: 'party',
  metBy: ['Stated'],
  excludes: [['Suspended', 'Resumed']],
  extension: { by: 'Extended', times: 1, approvedBy: 'head' },
  onLapse: 'lapse',
  law: { act: 'X-1', article: '57' },
  from: '2021-07-15',
  confidence: 'verified',
};

const happened = (type: string, on: string, data: object = {}): Happened<Event> => ({
  type,
  data: { proceeding: 'p', party: 'a', ...data },
  occurredOn: on,
  occurredAt: null,
});
const run = (limit: Limit, events: readonly Happened<Event>[], from: Ledger = {}): Ledger =>
  events.reduce((ledger, event) => termEvents([limit], ledger, event, cn).reduce(evolveTerms, ledger), from);
const only = (ledger: Ledger): Term => Object.values(ledger)[0]!;

const served = happened('NoticeServed', '2025-09-26');
const running = only(run(row, [served]));

describe('lapse', () => {
  it('waits until the last day has fully ended in Shanghai', () => {
    expect(running.dueOn).toBe('2025-10-10');
    expect(lapsesAt(running, undefined, cn)).toBe('2025-10-10T16:00:00.000Z');
    expect(hasLapsed(running, '2025-10-10T15:59:59.999Z', undefined, cn)).toBe(false);
    expect(hasLapsed(running, '2025-10-11T00:00:00+08:00', undefined, cn)).toBe(true);
  });

  it.each([
    ['3 calendar days', '2025-10-13T16:00:00.000Z'],
    // Saturday 11 October is worked.
    ['2 working days', '2025-10-13T16:00:00.000Z'],
    ['12 hours', '2025-10-11T04:00:00.000Z'],
  ] as const)('leaves the grace of %s', (grace, at) => {
    expect(lapsesAt(running, grace, cn)).toBe(at);
  });

  it('of hours comes after the instant', () => {
    const hours = { ...running, dueAt: '2025-10-01T09:30:00.000Z' };
    expect(hasLapsed(hours, '2025-10-01T09:30:00.000Z', undefined, cn)).toBe(false);
    expect(hasLapsed(hours, '2025-10-01T09:30:00.001Z', undefined, cn)).toBe(true);
  });

  it('is entered once, for the revision that the clock saw, and never for a suspended term', () => {
    const now = '2025-10-11T00:00:00.000Z';
    const entries = lapse(row, running, 0, now, cn);
    expect(entries).toMatchObject([
      { type: 'TermLapsed', data: { term: 'STATE/p/a/1', party: 'a', dueOn: '2025-10-10', revision: 0 } },
    ]);
    const lapsed = only(entries.reduce(evolveTerms, { [running.id]: running }));
    expect(lapsed).toMatchObject({ is: 'lapsed', endedOn: '2025-10-10' });
    expect(lapse(row, lapsed, 1, now, cn)).toEqual([]);
    expect(lapse(row, running, 1, now, cn)).toEqual([]);
    expect(lapse(row, running, 0, '2025-10-10T15:00:00.000Z', cn)).toEqual([]);
    expect(lapse(row, undefined, 0, now, cn)).toEqual([]);
    const suspended = only(run(row, [served, happened('Suspended', '2025-09-29')]));
    expect(lapse(row, suspended, 1, '2027-01-01T00:00:00.000Z', cn)).toEqual([]);
  });

  describe('and an act recorded after it', () => {
    const lapsed = (limit: Limit) =>
      lapse(limit, running, 0, '2025-10-11T00:00:00.000Z', cn).reduce(evolveTerms, { [running.id]: running });

    it('that happened in time sets it aside', () => {
      const entries = termEvents([row], lapsed(row), happened('Stated', '2025-10-10'), cn);
      expect(entries.map(({ type }) => type)).toEqual(['TermLapseSetAside', 'TermMet']);
      expect(entries[1]!.data).toMatchObject({ late: false });
      expect(only(run(row, [happened('Stated', '2025-10-10')], lapsed(row))).is).toBe('met');
    });

    it('that suspended or extended it in time revives it', () => {
      const extended = only(run(row, [happened('Extended', '2025-10-09', { length: '2 working days' })], lapsed(row)));
      expect(extended).toMatchObject({ is: 'running', endedOn: null, dueOn: '2025-10-13' });
      expect(only(run(row, [happened('Suspended', '2025-10-09')], lapsed(row))).is).toBe('suspended');
    });

    it('that came late changes nothing, unless the duty was merely overdue', () => {
      expect(termEvents([row], lapsed(row), happened('Stated', '2025-10-11'), cn)).toEqual([]);
      const duty = { ...row, onLapse: 'overdue' as const };
      expect(termEvents([duty], lapsed(duty), happened('Stated', '2025-10-11'), cn)).toMatchObject([
        { type: 'TermMet', data: { late: true } },
      ]);
    });
  });
});

describe('recalculation', () => {
  const far = run(row, [happened('NoticeServed', '2026-12-28')]);
  const announced = withYear(
    cn,
    2027,
    { '2027-01-02': { work: true, name: { zh: '元旦', en: 'New Year' } } },
    'CN-2027',
  );

  it('moves a provisional date, and says from what', () => {
    // 29, 30, 31 December, 4 and 5 January; New Year's Day is free by statute.
    expect(only(far)).toMatchObject({ dueOn: '2027-01-05', provisional: true });
    const entries = recalculate([row], far, announced, '2026-12-29');
    expect(entries).toMatchObject([
      {
        type: 'TermRecalculated',
        data: {
          formerDueOn: '2027-01-05',
          dueOn: '2027-01-02',
          provisional: false,
          calendar: 'CN-2027',
          formerCalendar: 'CN-2026',
        },
      },
    ]);
    const after = only(entries.reduce(evolveTerms, far));
    expect(after.recalculations).toEqual([
      { on: '2026-12-29', from: '2027-01-05', to: '2027-01-02', calendar: 'CN-2027' },
    ]);
    expect(recalculate([row], { x: after }, announced, '2026-12-30')).toEqual([]);
  });

  it('leaves final dates, and terms that have ended', () => {
    expect(recalculate([row], { x: running }, announced, '2026-12-29')).toEqual([]);
    expect(recalculate([row], run(row, [happened('Stated', '2026-12-29')], far), announced, '2026-12-30')).toEqual([]);
  });
});

describe('why', () => {
  it('names the start, the article, each free day and each make-up day', () => {
    const steps = why(running, [row], cn);
    expect(steps[0]).toMatchObject({
      is: 'started',
      on: '2025-09-26',
      law: { act: 'X-1', article: '57' },
      length: '5 working days',
    });
    expect(steps[1]).toEqual({ is: 'start-not-counted', on: '2025-09-26' });
    const off = steps.filter((step) => step.is === 'day-off').map((step) => [step.on, step.name?.zh ?? null]);
    expect(off).toEqual([
      ['2025-09-27', null],
      ...['01', '02', '03', '04', '05'].map((day) => [`2025-10-${day}`, '国庆节']),
      ['2025-10-06', '中秋'],
      ['2025-10-07', '国庆节'],
      ['2025-10-08', '国庆节'],
    ]);
    expect(steps.filter((step) => step.is === 'make-up-day').map((step) => step.on)).toEqual(['2025-09-28']);
    expect(steps.at(-1)).toEqual({ is: 'due', on: '2025-10-10', at: null, provisional: false, calendar: 'CN-2026' });
  });

  it('shows the days not counted, the extension and the move off a free day', () => {
    const duty: Limit = { ...row, length: '15 calendar days' };
    const events = [
      served,
      happened('Suspended', '2025-09-28'),
      happened('Resumed', '2025-09-29'),
      happened('Extended', '2025-10-09', { length: '6 calendar days' }),
    ];
    const steps = why(only(run(duty, events)), [duty], cn).slice(2);
    expect(steps).toEqual([
      { is: 'not-counted', from: '2025-09-28', to: '2025-09-29', because: ['Suspended'], days: 1 },
      { is: 'extended', on: '2025-10-09', by: 'Extended', length: '6 calendar days' },
      { is: 'moved', from: '2025-10-18', to: '2025-10-20' },
      { is: 'day-off', on: '2025-10-18', name: null },
      { is: 'day-off', on: '2025-10-19', name: null },
      { is: 'due', on: '2025-10-20', at: null, provisional: false, calendar: 'CN-2026' },
    ]);
  });

  it('of a suspended term ends with what it waits for', () => {
    const suspended = only(run(row, [served, happened('Suspended', '2025-09-29')]));
    expect(why(suspended, [row], cn).at(-1)).toEqual({ is: 'suspended', since: '2025-09-29', because: ['Suspended'] });
  });
});
