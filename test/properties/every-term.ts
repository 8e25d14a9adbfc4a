import { allRooms } from '../../src/case/stages.js';
import type { Happened } from '../../src/engine/decider.js';
import { evolveTerms, termEvents, type Ledger } from '../../src/engine/time/ledger.js';
import type { Limit, Term } from '../../src/engine/time/limit.js';
import { nationalCalendar } from '../../src/law/holidays.js';

/** A row of a room, with the other versions of it that the room has. */
export interface Row {
  readonly room: string;
  readonly row: Limit;
  readonly versions: readonly Limit[];
}

export const everyRow: readonly Row[] = Object.values(allRooms).flatMap(({ name, limits }) =>
  limits.map((row) => ({ room: name, row, versions: limits.filter(({ id }) => id === row.id) })),
);

/** Its length, or where an agency sets one the shortest it may set. */
export function lengthOf({ length }: Limit): string {
  return typeof length === 'string' ? length : (length.atLeast ?? length.atMost ?? '10 working days');
}

export const inHours = (row: Limit): boolean => lengthOf(row).endsWith('hours');

/** An event about the one thing for which the row keeps a term; at ten in the morning where hours are counted. */
export function on(row: Limit, day: string, type: string, data: object = {}): Happened {
  const key = row.per === 'proceeding' ? {} : { [typeof row.per === 'string' ? row.per : row.per.field]: 'k1' };
  const occurredAt = inHours(row) ? (day.includes('T') ? day : `${day}T10:00:00+08:00`) : null;
  return { type, data: { proceeding: 'p-1', ...key, ...data }, occurredOn: day.slice(0, 10), occurredAt };
}

/** Its start on a day, with all that the row looks at. */
export function begun(row: Limit, day: string): Happened {
  const data: Record<string, unknown> = {};
  for (const [path, wanted] of Object.entries(row.when ?? {}))
    put(data, path, Array.isArray(wanted) ? wanted.find((one) => one !== null) : wanted);
  if (typeof row.length !== 'string') put(data, row.length.field, lengthOf(row));
  if (row.startsOn !== undefined) put(data, row.startsOn, inHours(row) ? `${day}T10:00:00+08:00` : day);
  return on(row, day, row.starts[0] ?? '', data);
}

/** The act by which the duty is done, where one act does it; it may begin the next term of the same row. */
export function done(row: Limit, when: string): Happened {
  const type = row.metBy[0] ?? '';
  return row.starts.includes(type) ? { ...begun(row, when.slice(0, 10)), type } : on(row, when, type);
}

function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) data[first] = value;
  else put((data[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

/** The ledger of one row, all its versions known, after what happened. */
export function ledgerOf(versions: readonly Limit[], ...events: readonly Happened[]): Ledger {
  return events.reduce<Ledger>(
    (ledger, event) => termEvents(versions, ledger, event, nationalCalendar).reduce(evolveTerms, ledger),
    {},
  );
}

/** The one term there is. */
export function termOf(ledger: Ledger): Term | undefined {
  return Object.values(ledger)[0];
}
