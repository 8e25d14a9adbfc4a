import { headingOf } from '../law/volumes.js';
import { internalEvents } from './internal-events.js';

/** What the policy weighs of a person. */
export interface Reader {
  /** Staff id; who reads without one is named in no list. */
  readonly id?: string;
  readonly roles: readonly string[];
  readonly unit: string;
  readonly department: string;
  /** GB/T 2260 code, six digits. */
  readonly division: string;
}

/** What the policy weighs of a case. */
export interface Readable {
  readonly unit: string | null;
  readonly division: string | null;
  /** Departments to which something of the case was handed. */
  readonly handedTo: readonly string[];
  /** Staff ids of those who may read it beside the heads of its unit, where it holds a state secret; null: it holds none. */
  readonly secretReaders?: readonly string[] | null;
}

/** One ground on which a case may be read; a person reads what any of her grounds covers. */
export type Ground =
  | { readonly is: 'unit'; readonly unit: string; readonly head: boolean; readonly id: string }
  | { readonly is: 'division'; readonly prefix: string }
  | { readonly is: 'handed'; readonly department: string; readonly prefix: string };

/** Posts outside the bureau, and the department to which a case must have been handed before they see it. */
const outside: Readonly<Record<string, string>> = {
  'court-liaison': 'court',
  'procuratorate-liaison': 'procuratorate',
  'police-liaison': 'police',
  'customs-liaison': 'customs',
  mediator: 'mediation',
};
/** Overseers read across the units of their division; auditors the same, since what they audit is the division's work. */
const overseers = new Set(['supervisor', 'auditor', 'reconsideration-officer']);
/** Read what their unit keeps secret. */
const heads = new Set(['unit-head', 'deputy-head', 'head']);
/** Parties see nothing here but public notices: what concerns them is served on them. */
const parties = new Set(['applicant', 'representative', 'respondent']);

/** `640000` (province) covers 64…, `640500` (city) 6405…, `640502` (county) itself; `000000` the country. */
export function prefixOf(division: string): string {
  return division.replace(/(00)+$/, '');
}

export function groundsOf(reader: Reader): readonly Ground[] {
  const grounds: Ground[] = [];
  const handedTo = new Set<string>();
  for (const role of reader.roles) {
    const department = outside[role];
    if (department) handedTo.add(department);
    else if (overseers.has(role)) grounds.push({ is: 'division', prefix: prefixOf(reader.division) });
    else if (!parties.has(role)) {
      grounds.push({ is: 'unit', unit: reader.unit, head: heads.has(role), id: reader.id ?? '' });
      handedTo.add(reader.department);
    }
  }
  for (const department of handedTo) grounds.push({ is: 'handed', department, prefix: prefixOf(reader.division) });
  return grounds;
}

/** The one rule for every read of a case, single or listed. Null: nobody is signed in. */
export function mayRead(reader: Reader | null, readable: Readable): boolean {
  return reader !== null && groundsOf(reader).some((ground) => covers(ground, readable));
}

/** May the reader see what stays inside the office (副卷)? Whoever reads a case only since it was handed over may not. */
export function mayReadInternal(reader: Reader, readable: Readable): boolean {
  return groundsOf(reader).some((ground) => ground.is !== 'handed' && covers(ground, readable));
}

/** Which proceedings of a case the reader sees: all of it, or those that were handed over to her. */
export type Scope = 'whole' | ReadonlySet<string>;

export function scopeOf(
  reader: Reader,
  readable: Readable & { readonly handedOver: Readonly<Record<string, readonly string[]>> },
): Scope {
  if (mayReadInternal(reader, readable)) return 'whole';
  const departments = groundsOf(reader).flatMap((ground) =>
    ground.is === 'handed' && covers(ground, readable) ? [ground.department] : [],
  );
  return new Set(departments.flatMap((department) => readable.handedOver[department] ?? []));
}

export const isWithin = (scope: Scope, proceeding: string): boolean => scope === 'whole' || scope.has(proceeding);

interface DocumentRead {
  readonly title: unknown;
  readonly kind: string;
  readonly proceeding?: string;
  /** Holds a trade secret or what is private. */
  readonly secret: boolean;
}

/** Whom a case was handed over sees its main volume (正卷): what belongs to the whole case, or to a proceeding handed to her. */
export function mayReadDocument(scope: Scope, { title, kind, proceeding, secret }: DocumentRead): boolean {
  if (scope === 'whole') return true;
  return !secret && headingOf(title, kind).volume === 'main' && (proceeding === undefined || scope.has(proceeding));
}

/** The same for an entry of the history: what was recorded in other proceedings, or was said inside the office, is not told. */
export function mayReadEntry(
  scope: Scope,
  { type, data }: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
  isSecret: (document: string) => boolean,
): boolean {
  if (scope === 'whole') return true;
  if (type === 'DocumentAttached') {
    const document = data as unknown as Omit<DocumentRead, 'secret'>;
    return mayReadDocument(scope, { ...document, secret: isSecret(String(data.document)) });
  }
  return !internalEvents.has(type) && (typeof data.proceeding !== 'string' || scope.has(data.proceeding));
}

function covers(ground: Ground, readable: Readable): boolean {
  const readers = readable.secretReaders ?? null;
  const within = (prefix: string) => readable.division !== null && readable.division.startsWith(prefix);
  switch (ground.is) {
    case 'unit':
      return readable.unit === ground.unit && (readers === null || ground.head || readers.includes(ground.id));
    case 'division':
      return readers === null && within(ground.prefix);
    case 'handed':
      return readers === null && readable.handedTo.includes(ground.department) && within(ground.prefix);
  }
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The same rule over a table with the columns `unit`, `division`, `handed_to` and `secret_readers` (text[]); `first` numbers its first parameter. */
export function readCondition(reader: Reader | null, table: string, first: number): Condition {
  const values: unknown[] = [];
  const open = `${table}.secret_readers IS NULL`;
  const bind = (value: unknown) => `$${first + values.push(value) - 1}`;
  const terms = (reader ? groundsOf(reader) : []).map((ground) => {
    switch (ground.is) {
      case 'unit':
        return `(${table}.unit = ${bind(ground.unit)}${ground.head ? '' : ` AND (${open} OR ${bind(ground.id)} = ANY(${table}.secret_readers))`})`;
      case 'division':
        return `(${open} AND starts_with(${table}.division, ${bind(ground.prefix)}))`;
      case 'handed':
        return `(${open} AND ${bind(ground.department)} = ANY(${table}.handed_to) AND starts_with(${table}.division, ${bind(ground.prefix)}))`;
    }
  });
  return { sql: terms.length > 0 ? `(${terms.join(' OR ')})` : 'FALSE', values };
}

/** The credit of a subject is looked up across cases and units, by officers and overseers; liaisons and parties ask by letter. */
export function mayReadSubjects(reader: Reader): boolean {
  return groundsOf(reader).some((ground) => ground.is !== 'handed');
}
