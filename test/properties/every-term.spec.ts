import { describe, expect, it } from '@jest/globals';
import type { Happened, Refusal } from '../../src/engine/decider.js';
import { hasLapsed } from '../../src/engine/time/lapse.js';
import { termEvents } from '../../src/engine/time/ledger.js';
import type { Limit } from '../../src/engine/time/limit.js';
import { extensionsOf } from '../../src/engine/time/rows.js';
import { nationalCalendar as calendar } from '../../src/law/holidays.js';
import { dayAfter, isWorked, lastDay } from './counting.js';
import { begun, done, everyRow, inHours, ledgerOf, lengthOf, on, termOf, type Row } from './every-term.js';

const moves = ({ rollsOver }: Limit) => rollsOver !== false;
const named = ({ room, row }: Row) => `${room} ${row.id} from ${row.from}`;
const rows = (suits: (row: Limit) => boolean) =>
  everyRow.filter(({ row }) => suits(row)).map((one) => [named(one), one] as const);
const inDays = (row: Limit) => !inHours(row);

/** Days on which the row is in force and the calendar is announced, latest first. */
function* daysOf({ from, to }: Limit): Generator<string> {
  const last = to ?? (from > '2026-06-30' ? dayAfter(from, 60) : '2026-06-30');
  for (let day = last; day >= from && day >= '2010-01-04'; day = dayAfter(day, -1)) yield day;
}

const firstOf = (row: Limit, suits: (day: string) => boolean): string | undefined => {
  for (const day of daysOf(row)) if (suits(day)) return day;
  return undefined;
};

/** A worked day on which a term in force may begin. */
const anyDay = (row: Limit) => firstOf(row, (day) => isWorked(calendar, day)) ?? row.from;
const due = (row: Row, ...events: readonly Happened[]) => termOf(ledgerOf(row.versions, ...events))?.dueOn;

/** In a holiday, or on a make-up working day. */
const special = (work: boolean) => (day: string) => calendar.days[day]?.work === work;

describe('every term of every room that is counted in days', () => {
  it.each(rows(inDays))('%s: counts a make-up working day as worked', (_, one) => {
    const { row } = one;
    // The day after which it begins is the one before a make-up day: a term in working days counts that one first.
    const start = firstOf(row, (day) => special(true)(dayAfter(day)));
    if (start === undefined) return expect(row.from > '2026-12-31').toBe(true);
    expect(due(one, begun(row, start))).toBe(lastDay(calendar, start, [lengthOf(row)], { moves: moves(row) }));
  });

  it.each(rows(inDays))('%s: ends behind a holiday where its last day lies in one', (_, one) => {
    const { row } = one;
    const length = lengthOf(row);
    const within = (start: string) =>
      length.endsWith('working days')
        ? special(false)(dayAfter(start))
        : special(false)(lastDay(calendar, start, [length], { moves: false }));
    const start = firstOf(row, within);
    if (start === undefined) return expect(row.from > '2026-12-31').toBe(true);
    const last = due(one, begun(row, start));
    expect(last).toBe(lastDay(calendar, start, [length], { moves: moves(row) }));
    if (moves(row)) expect(isWorked(calendar, String(last))).toBe(true);
  });

  it.each(rows((row) => inDays(row) && row.metBy.length > 0))(
    '%s: met on the day before and on the last day itself, late on the day after',
    (_, one) => {
      const { row, versions } = one;
      const ledger = ledgerOf(versions, begun(row, anyDay(row)));
      const last = String(termOf(ledger)?.dueOn);
      const late = [dayAfter(last, -1), last, dayAfter(last)].map((day) =>
        termEvents(versions, ledger, done(row, day), calendar)
          .filter(({ type }) => type === 'TermMet')
          .map(({ data }) => (data as { late?: boolean }).late),
      );
      expect(late).toEqual([[false], [false], [true]]);
    },
  );

  it.each(rows(inDays))('%s: no clock acts before the last day, and its grace, have fully ended', (_, one) => {
    const { row, versions } = one;
    const term = termOf(ledgerOf(versions, begun(row, anyDay(row))))!;
    const grace = row.grace === undefined ? [] : [row.grace];
    const end = lastDay(calendar, String(term.dueOn), grace, { moves: false });
    const ended = [
      `${dayAfter(end, -1)}T23:59:59+08:00`,
      `${end}T23:59:59.999+08:00`,
      `${dayAfter(end)}T00:00:00+08:00`,
    ];
    expect(ended.map((now) => hasLapsed(term, now, row.grace, calendar))).toEqual([false, false, true]);
  });
});

describe('terms that stop', () => {
  const pairs = rows((row) => (row.excludes?.length ?? 0) > 0).flatMap(([name, one]) =>
    (one.row.excludes ?? []).map(([begins, ends]) => [`${name}, ${begins} to ${ends}`, one, begins, ends] as const),
  );
  it.each(pairs)('%s: has no date meanwhile, and the days it had left afterwards', (_, one, begins, ends) => {
    const { row } = one;
    const start = anyDay(row);
    const [from, to] = [dayAfter(start, 1), dayAfter(start, 12)];
    const stopped = [begun(row, start), on(row, from, begins)];
    expect(termOf(ledgerOf(one.versions, ...stopped))).toMatchObject({ is: 'suspended', dueOn: null });
    expect(due(one, ...stopped, on(row, to, ends))).toBe(
      lastDay(calendar, start, [lengthOf(row)], { without: [[from, to]], moves: moves(row) }),
    );
  });
});

describe('terms that can be lengthened', () => {
  const steps = rows((row) => row.extension !== undefined).flatMap(([name, one]) =>
    extensionsOf(one.row).map((step) => [`${name}, ${step.by}`, one, step] as const),
  );
  it.each(steps)('%s: by so much and so often, not more', (_, one, step) => {
    const { row, versions } = one;
    const start = anyDay(row);
    const length = step.atMost ?? (lengthOf(row).endsWith('working days') ? '5 working days' : '5 calendar days');
    const longer = on(row, start, step.by, { limit: row.id, length });
    const often = Array.from({ length: step.times }, () => longer);
    expect(due(one, begun(row, start), ...often)).toBe(
      lastDay(calendar, start, [lengthOf(row), ...often.map(() => length)], { moves: moves(row) }),
    );
    const refused = (...events: readonly Happened[]) => {
      try {
        return ledgerOf(versions, begun(row, start), ...events) && null;
      } catch (error) {
        return (error as Refusal).code;
      }
    };
    expect(refused(...often, longer)).toBe('term.extension-used-up');
    const [amount, unit] = [Number.parseInt(length), length.slice(length.indexOf(' '))];
    const tooMuch = on(row, start, step.by, { limit: row.id, length: `${amount + 1}${unit}` });
    if (step.atMost !== undefined) expect(refused(tooMuch)).toBe('term.extension-too-long');
    expect(refused(on(row, dayAfter(String(due(one, begun(row, start)))), step.by, { limit: row.id, length }))).toBe(
      'term.extension-too-late',
    );
  });
});

describe('terms in hours', () => {
  it.each(rows(inHours))('%s: run from the instant through nights and holidays', (_, { row, versions }) => {
    // Noon before the Spring Festival of 2026, which is free from the 15th.
    const start = row.from > '2026-02-13' ? row.from : '2026-02-13';
    const ledger = ledgerOf(versions, begun(row, start));
    const end = Date.parse(`${start}T10:00:00+08:00`) + Number.parseInt(lengthOf(row)) * 3_600_000;
    expect(termOf(ledger)?.dueAt).toBe(new Date(end).toISOString());
    const late = [end - 1, end, end + 1].map((instant) =>
      termEvents(versions, ledger, done(row, new Date(instant).toISOString()), calendar)
        .filter(({ type }) => type === 'TermMet')
        .map(({ data }) => (data as { late?: boolean }).late),
    );
    expect(late).toEqual([[false], [false], [true]]);
  });
});

describe('a change of the law', () => {
  it.each(rows(() => true))('%s: in force from its first day, and not on the day before', (_, { row, versions }) => {
    const versionOn = (day: string) => termOf(ledgerOf(versions, begun(row, day)))?.version;
    expect(versionOn(row.from)).toBe(row.from);
    expect(versionOn(dayAfter(row.from, -1))).not.toBe(row.from);
  });

  it.each(rows(({ to }) => to !== undefined))(
    '%s: to its last day, and not on the day after',
    (_, { row, versions }) => {
      const versionOn = (day: string) => termOf(ledgerOf(versions, begun(row, day)))?.version;
      expect(versionOn(row.to!)).toBe(row.from);
      expect(versionOn(dayAfter(row.to!))).not.toBe(row.from);
      // What began under it runs to its end under it.
      const begunUnder = ledgerOf(versions, begun(row, row.to!));
      const met = row.metBy[0];
      if (met !== undefined && inDays(row))
        expect(termEvents(versions, begunUnder, on(row, dayAfter(row.to!), met), calendar)).toMatchObject([
          { type: 'TermMet', data: { limit: row.id } },
        ]);
    },
  );
});
