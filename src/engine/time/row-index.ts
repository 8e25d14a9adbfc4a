import type { Limit } from './limit.js';
import { extensionsOf } from './rows.js';

/** The rows that an event of one type has to do with, in the order of the rows. */
interface RowsConcerned {
  readonly started: readonly Limit[];
  /** Those whose running terms it ends, suspends, resumes or extends. */
  readonly changed: readonly Limit[];
}

const indexes = new WeakMap<readonly Limit[], Map<string, RowsConcerned>>();

/** Found once for each set of rows and type: every event of a case asks, and nearly all rows are about others. */
export function rowsFor(rows: readonly Limit[], type: string): RowsConcerned {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = new Map<string, RowsConcerned>()));
  let concerned = index.get(type);
  if (!concerned) {
    const started = rows.filter((row) => row.starts.includes(type));
    index.set(type, (concerned = { started, changed: rows.filter((row) => changes(row, type)) }));
  }
  return concerned;
}

function changes({ metBy, dropsOn = [], excludes = [], ...row }: Limit, type: string): boolean {
  const extensions = extensionsOf(row).map(({ by }) => by);
  return [...metBy, ...dropsOn, ...excludes.flat(), ...extensions].includes(type);
}
