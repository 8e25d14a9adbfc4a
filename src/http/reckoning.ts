import { Invalid } from '../engine/errors.js';
import type { Calendar } from '../engine/time/calendar.js';
import { isDate, isInstant, localDateOf, utc } from '../engine/time/day.js';
import { reckon } from '../engine/time/due.js';
import { compareLengths, isLength, measure } from '../engine/time/length.js';
import type { Length, Limit, Term } from '../engine/time/limit.js';
import { inForce } from '../engine/time/rows.js';
import { articleOf } from './law-words.js';
import { whyView } from './due-view.js';

/** What is asked: a start, and a row of the law or a typed length. */
export interface Asked {
  /** Local date, or for hours an instant with offset. */
  readonly start?: string;
  readonly limit?: string;
  readonly length?: string;
}

/**
 * 期限计算 without a case: the same reckoning, and the same reasons, as a running term has.
 * @throws Invalid when the start is no date (for hours: no instant), the row is not in force on it, or the length is none
 */
export function reckoned(asked: Asked, rows: readonly Limit[], calendar: Calendar) {
  const row = rowAsked(asked, rows);
  const length = lengthAsked(asked, row);
  const { startedOn, startedAt } = startAsked(asked.start, length);
  const begun = { startedOn, startedAt, length, extensions: [], excluded: [] };
  const due = reckon(calendar, begun, row);
  const term: Term = {
    ...begun,
    ...due,
    id: '-',
    revision: 0,
    limit: row?.id ?? '-',
    version: row?.from ?? '-',
    proceeding: '-',
    key: null,
    startedBy: '-',
    suspendedOn: null,
    suspendedBy: [],
    excludedDays: 0,
    recalculations: [],
    is: 'running',
    endedOn: null,
  };
  return {
    limit: row ? limitView(row) : null,
    length,
    startedOn,
    startedAt,
    dueOn: due.dueOn,
    dueAt: due.dueAt,
    provisional: due.provisional,
    calendar: due.calendar,
    why: whyView(term, row, calendar, () => ({ zh: '起算之日', en: 'Start' })),
  };
}

/** A row as a list offers it; `stage` is the room that keeps it. */
export function limitView(row: Limit) {
  return {
    id: row.id,
    from: row.from,
    to: row.to ?? null,
    what: row.what,
    length: typeof row.length === 'string' ? row.length : null,
    law: articleOf(row.law.act, row.law.article),
    confidence: row.confidence,
    internal: row.internal ?? false,
  };
}

/** The version of the law in force on the starting day. */
function rowAsked({ limit, start }: Asked, rows: readonly Limit[]): Limit | undefined {
  if (limit === undefined || limit === '') return undefined;
  const named = rows.filter(({ id }) => id === limit);
  if (named.length === 0) fault('limit', 'limit.unknown', '没有这项期限。', 'There is no such limit.');
  const on = isInstant(start) ? localDateOf(start) : (start ?? '');
  const row = named.find((one) => inForce(one, on));
  return (
    row ??
    fault(
      'limit',
      'limit.not-in-force',
      '该期限在起算之日尚未施行或者已经失效。',
      'The limit was not in force on the starting day.',
    )
  );
}

function lengthAsked({ length }: Asked, row: Limit | undefined): Length {
  if (row && typeof row.length === 'string') {
    if (length !== undefined && length !== '' && length !== row.length)
      fault('length', 'limit.length-fixed', `该期限法定为 ${row.length}。`, `This limit is fixed at ${row.length}.`);
    return row.length;
  }
  if (!isLength(length))
    return fault(
      'length',
      'value.not-a-length',
      '期限长度须写作 15 working days、30 calendar days、3 months、2 years 或者 24 hours。',
      'A length is written 15 working days, 30 calendar days, 3 months, 2 years or 24 hours.',
    );
  const bounds: Partial<Exclude<Limit['length'], string>> = typeof row?.length === 'object' ? row.length : {};
  const short = bounds.atLeast !== undefined && (compareLengths(length, bounds.atLeast) ?? 0) < 0;
  const long = bounds.atMost !== undefined && (compareLengths(length, bounds.atMost) ?? 0) > 0;
  if (short || long)
    fault(
      'length',
      'term.length-out-of-bounds',
      '期限长度超出法定范围。',
      'The length is outside what the law allows.',
    );
  return length;
}

function startAsked(start: string | undefined, length: Length): { startedOn: string; startedAt: string | null } {
  if (measure(length)?.unit === 'hours') {
    if (!isInstant(start))
      return fault(
        'start',
        'value.not-an-instant',
        '以小时计的期限须有带时区的时刻。',
        'A term in hours needs an instant with its offset.',
      );
    return { startedOn: localDateOf(start), startedAt: utc(start) };
  }
  if (!isDate(start) || start < '1990-01-01' || start > '2100-12-31')
    return fault(
      'start',
      'value.not-a-date',
      '须为1990年至2100年的日期，如 2026-03-02。',
      'Must be a date from 1990 to 2100 such as 2026-03-02.',
    );
  return { startedOn: start, startedAt: null };
}

function fault(field: string, code: string, zh: string, en: string): never {
  throw new Invalid([{ field, code, zh, en }]);
}
