import type { Happened } from '../decider.js';
import { isDate } from './day.js';
import { isLength } from './length.js';
import type { Extension, Length, Limit, Term } from './limit.js';

/** Event data as rows see it. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value at a path such as `with.receivedOn`; undefined when there is none. */
export function fieldAt(data: Fields, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (value !== null && typeof value === 'object' ? (value as Fields)[step] : undefined),
      data,
    );
}

/** In force on that day. */
export function inForce(row: Limit, date: string): boolean {
  return row.from <= date && (row.to === undefined || date <= row.to);
}

/** The row under which a term was started; undefined when the row is gone, which an edited row would be. */
export function rowOf(rows: readonly Limit[], term: Pick<Term, 'limit' | 'version'>): Limit | undefined {
  return rows.find((row) => row.id === term.limit && row.from === term.version);
}

/** Is it the row's start, under the law in force on the day of the act? `when` looks at the event, then at what surrounds it. */
export function starts(row: Limit, event: Happened, context: Fields): boolean {
  return (
    row.starts.includes(event.type) &&
    inForce(row, event.occurredOn) &&
    Object.entries(row.when ?? {}).every(([path, wanted]) => {
      const value = fieldAt(event.data as Fields, path) ?? fieldAt(context, path);
      return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
    })
  );
}

/** Name of the field that keys the row's terms; null when there is one for the proceeding. */
export function keyField(row: Limit): string | null {
  if (row.per === 'proceeding') return null;
  return typeof row.per === 'string' ? row.per : row.per.field;
}

/** Stands in a term's id where there is no proceeding or no key. */
export const NO_KEY = '-';

export function proceedingOf(data: Fields): string {
  const proceeding = data['proceeding'];
  return typeof proceeding === 'string' ? proceeding : NO_KEY;
}

/** Keys that an event names for the row; null when it names none. */
function keysNamed(row: Limit, data: Fields): readonly string[] | null {
  const field = keyField(row);
  if (field === null) return null;
  const several = data[field === 'party' ? 'parties' : `${field}s`];
  const named = Array.isArray(several) ? several : [fieldAt(data, field)];
  const keys = named.filter((key) => typeof key === 'string');
  return keys.length > 0 ? keys : null;
}

/** Keys for which an event starts terms. @throws Error when the row needs one and the event names none: a mistake in a row */
export function keysOf(row: Limit, event: Happened): readonly (string | null)[] {
  if (keyField(row) === null) return [null];
  const keys = keysNamed(row, event.data as Fields);
  if (!keys) throw new Error(`${row.id} is kept for each ${keyField(row) ?? ''}, and an event names none`);
  return keys;
}

/** Is the event of the term's proceeding, and does it name the term's key, or none? */
export function touches(row: Limit, term: Term, data: Fields): boolean {
  if (term.proceeding !== proceedingOf(data)) return false;
  const keys = keysNamed(row, data);
  return term.key === null || keys === null || keys.includes(term.key);
}

/** What every entry says of its term. */
export function about(row: Limit | undefined, term: Pick<Term, 'id' | 'limit' | 'proceeding' | 'key'>) {
  const named = term.key !== null && (row?.per === 'party' || row?.per === 'measure') ? { [row.per]: term.key } : {};
  return { term: term.id, limit: term.limit, proceeding: term.proceeding, ...named };
}

export function extensionsOf(row: Pick<Limit, 'extension'>): readonly Extension[] {
  if (!row.extension) return [];
  return 'by' in row.extension ? [row.extension] : row.extension;
}

/** What is wrong with a set of rows, one line each; none when they can be used. For the specs of whoever writes rows. */
export function rowFaults(rows: readonly Limit[]): readonly string[] {
  const faults: string[] = [];
  for (const row of rows) {
    const name = `${row.id}@${row.from}`;
    if (!isDate(row.from) || (row.to !== undefined && (!isDate(row.to) || row.to < row.from)))
      faults.push(`${name}: dates`);
    if (row.starts.length === 0) faults.push(`${name}: nothing starts it`);
    for (const length of lengthsOf(row)) if (!isLength(length)) faults.push(`${name}: length ${String(length)}`);
    if (isHours(row) && row.excludes?.length) faults.push(`${name}: hours run through`);
  }
  for (const [index, row] of rows.entries()) {
    const twin = rows.slice(index + 1).find((other) => other.id === row.id && overlap(row, other));
    if (twin) faults.push(`${row.id}: ${row.from} and ${twin.from} overlap`);
  }
  return faults;
}

function lengthsOf(row: Limit): readonly Length[] {
  const own = typeof row.length === 'string' ? [row.length] : [row.length.atLeast, row.length.atMost];
  const added = extensionsOf(row).map((extension) => extension.atMost);
  return [...own, ...added, row.grace].filter((length) => length !== undefined);
}

export function isHours(row: Limit): boolean {
  const length = typeof row.length === 'string' ? row.length : (row.length.atMost ?? row.length.atLeast);
  return length?.endsWith('hours') ?? false;
}

function overlap(a: Limit, b: Limit): boolean {
  return a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31');
}
