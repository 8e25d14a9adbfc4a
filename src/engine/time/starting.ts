import { refuse, type Happened } from '../decider.js';
import type { Calendar } from './calendar.js';
import { isDate, isInstant, localDateOf, utc } from './day.js';
import { reckon } from './due.js';
import { compareLengths, isLength, measure } from './length.js';
import type { Length, Limit, Term } from './limit.js';
import { about, fieldAt, NO_KEY, type Fields } from './rows.js';
import type { TermEvent } from './term-events.js';

/** Starts a term, or starts one anew that still runs. @throws Refusal `term.*` when its start or length is not given */
export function start(
  row: Limit,
  terms: readonly Term[],
  { proceeding, key }: { readonly proceeding: string; readonly key: string | null },
  event: Happened,
  calendar: Calendar,
  context: Fields,
): readonly TermEvent[] {
  const prefix = `${row.id}/${proceeding}/${key ?? NO_KEY}/`;
  const former = terms.filter((term) => term.id.startsWith(prefix));
  const running = former.find((term) => term.is === 'running' || term.is === 'suspended');
  if (running && row.again === 'first') return [];
  const length = lengthOf(row, event.data as Fields, context);
  const began = beginning(row, length, event);
  const data = {
    ...about(row, { id: running?.id ?? `${prefix}${former.length + 1}`, limit: row.id, proceeding, key }),
    version: row.from,
    key,
    ...began,
    startedBy: event.type,
    length,
    ...reckon(calendar, { ...began, length, extensions: [], excluded: [] }, row),
    who: row.who,
    onLapse: row.onLapse,
    internal: row.internal ?? false,
    law: row.law,
    confidence: row.confidence,
  };
  return [{ type: running ? 'TermRestarted' : 'TermStarted', data }];
}

const pointer = (path: string) => `/${path.replaceAll('.', '/')}`;

function lengthOf(row: Limit, data: Fields, context: Fields): Length {
  if (typeof row.length === 'string') return row.length;
  const { field, atLeast, atMost } = row.length;
  const length = fieldAt(data, field) ?? fieldAt(context, field);
  if (!isLength(length)) refuse('term.length-missing', { field: pointer(field), limit: row.id });
  // Lengths of different units cannot be compared: the agency answers for them.
  const short = atLeast !== undefined && (compareLengths(length, atLeast) ?? 0) < 0;
  const long = atMost !== undefined && (compareLengths(length, atMost) ?? 0) > 0;
  if (short || long) {
    refuse('term.length-out-of-bounds', { field: pointer(field), limit: row.id, length, atLeast, atMost });
  }
  return length;
}

function beginning(row: Limit, length: Length, event: Happened): { startedOn: string; startedAt: string | null } {
  const given = row.startsOn === undefined ? null : fieldAt(event.data as Fields, row.startsOn);
  const field = pointer(row.startsOn ?? 'occurredAt');
  if (measure(length)?.unit === 'hours') {
    const startedAt = row.startsOn === undefined ? event.occurredAt : given;
    if (!isInstant(startedAt)) refuse('term.instant-missing', { field, limit: row.id });
    return { startedOn: localDateOf(startedAt), startedAt: utc(startedAt) };
  }
  if (row.startsOn === undefined) return { startedOn: event.occurredOn, startedAt: null };
  if (isInstant(given)) return { startedOn: localDateOf(given), startedAt: null };
  if (!isDate(given)) refuse('term.start-missing', { field, limit: row.id });
  return { startedOn: given, startedAt: null };
}
