import type { Database } from '../engine/database.js';
import type { Pointers } from '../engine/projections/pointers.js';
import type { Row } from '../engine/projections/read-model.js';
import { settle } from '../engine/projections/row.js';
import { contains, needle } from '../engine/projections/search.js';
import { q, rowOf } from '../engine/projections/table.js';
import { cases, type ListedProceeding } from './cases.js';
import type { Desk } from './index.js';
import { listings } from './listings.js';
import { cursorOf, dueFirst, newestFirst, oldestFirst } from './ordering.js';
import type { ListedParty, ListedRight } from './parties.js';
import { keyOfTerm, terms } from './terms.js';

/** SQL over the table `cases`, with the values that it binds. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The policy as a condition: the alias of the table of cases, and the number of the first placeholder it may use. */
export type Within = (alias: string, first: number) => Condition;

/** What a list shows of a case. */
export interface CaseRow extends Row {
  readonly number: string | null;
  readonly title: string;
  readonly unit: string;
  readonly division: string | null;
  readonly open: boolean;
  readonly parties: readonly ListedParty[];
  readonly rights: readonly ListedRight[];
  readonly proceedings: Readonly<Record<string, ListedProceeding>>;
  readonly states: readonly string[];
}

/** Whose desk it is, and on which legal local date: a personal desk shows what names her. */
export interface Whose {
  readonly id: string;
  readonly today: string;
}

/** What a desk shows of the case beside its own row. */
const beside = ['number', 'title', 'unit', 'parties'] as const;
export type CaseBeside = Pick<CaseRow, (typeof beside)[number]>;

export interface DeskEntry {
  readonly key: string;
  readonly row: Row;
  /** Null on a desk of subjects, or when the case's row is not there yet. */
  readonly case: CaseBeside | null;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Hand it back as `after` for the next page; null: this was the last. */
  readonly next: string | null;
}

/** Rows of the read models, never more than the condition allows. Waiting for a position is `Pointers.waitFor`. */
export class DeskQueries {
  constructor(
    private readonly database: Database,
    private readonly pointers: Pointers,
  ) {}

  /**
   * What waits on a desk: first what is due first, then what has no day. Old files that were entered late (补录) are read
   * apart, by `enteredLate`: what was due in them years ago would stand before the work of today. Public notices: the newest first, by keys that
   * tell nothing of the case.
   * @param after `next` of the page before @throws NotBuilt
   */
  async rows(
    desk: Desk,
    within: Within,
    page: { readonly limit: number; readonly after?: string | null; readonly enteredLate?: boolean },
    whose: Whose | null = null,
  ): Promise<Page<DeskEntry>> {
    const { key, day, sorted, beyond } = desk.roles === 'public' ? newestFirst : desk.personal ? oldestFirst : dueFirst;
    return this.pointers.reading([desk.inbox, cases], async (table, caseTable) => {
      const values: unknown[] = [];
      const bind = (value: unknown) => `$${values.push(value)}`;
      const where = [visible(desk, within, values, whose)];
      if (desk.roles !== 'public' && !desk.personal) where.push(`${enteredLate} = ${bind(page.enteredLate ?? false)}`);
      if (page.after) where.push(beyond(cursorOf(page.after), bind));
      const from = joined(desk, table, caseTable);
      // The page is found by its keys first: what the select list makes of a row is made before the rows are sorted.
      const paged = `SELECT d.key FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ${sorted} LIMIT ${bind(page.limit + 1)}`;
      const answer = await this.database.query<{ key: string; row: Row; case: CaseBeside | null }>(
        `SELECT ${key} AS key, ${rowOf(desk.inbox, 'd')} AS row, CASE WHEN c.key IS NULL THEN NULL ELSE ${rowOf(cases, 'c', beside)} END AS case
         FROM ${from} WHERE d.key IN (${paged}) ORDER BY ${sorted}`,
        values,
      );
      const rows = answer.rows
        .slice(0, page.limit)
        .map(({ key: known, row, case: found }) => ({ key: known, row: settle(desk.inbox, row), case: found }));
      const last = answer.rows.length > page.limit ? rows.at(-1) : undefined;
      return { rows, next: last ? `${(last.row[day] as string | null) ?? ''}~${last.key}` : null };
    });
  }

  /** How much waits on a desk, and how much in old files that were entered late. @throws NotBuilt */
  async count(
    desk: Desk,
    within: Within,
    whose: Whose | null = null,
  ): Promise<{ readonly count: number; readonly enteredLate: number }> {
    return this.pointers.reading([desk.inbox, cases], async (table, caseTable) => {
      const values: unknown[] = [];
      const condition = visible(desk, within, values, whose);
      const answer = await this.database.query<{ n: unknown; late: unknown }>(
        `SELECT count(*) FILTER (WHERE NOT ${enteredLate}) AS n, count(*) FILTER (WHERE ${enteredLate}) AS late FROM ${joined(desk, table, caseTable)} WHERE ${condition}`,
        values,
      );
      const [row] = answer.rows;
      const [count, late] = [Number(row?.n ?? 0), Number(row?.late ?? 0)];
      return desk.personal ? { count: count + late, enteredLate: 0 } : { count, enteredLate: late };
    });
  }

  /** The register of credit listings, newest first; `q` is part of the subject's name, credit code or decision number. */
  async listings(asked: {
    readonly q?: string;
    readonly limit: number;
  }): Promise<readonly { readonly key: string; readonly row: Row }[]> {
    const wanted = asked.q ? needle(asked.q) : null;
    return this.pointers.reading([listings], async (table) => {
      const answer = await this.database.query<{ key: string; row: Row }>(
        `SELECT l.key, ${rowOf(listings, 'l')} AS row FROM ${q(table)} l
         WHERE l.listed_on IS NOT NULL ${wanted ? `AND ${contains('words', '$2', '$3')}` : ''} ORDER BY l.changed_on DESC, l.key LIMIT $1`,
        [asked.limit, ...(wanted ? [wanted.grams, wanted.text] : [])],
      );
      return answer.rows.map(({ key, row }) => ({ key, row: settle(listings, row) }));
    });
  }
}

// Shanghai's day, by its offset: it has had no summer time since 1992. The first comparison is what the index answers.
const ended = `t.due_on <= ($2::timestamptz AT TIME ZONE INTERVAL '08:00')::date
  AND coalesce(t.due_at, (t.due_on + 1)::timestamp AT TIME ZONE INTERVAL '08:00') <= $2::timestamptz`;

/** Where a term stands in the list of those that have ended. */
export interface PlaceOfTerm {
  readonly stream: string;
  readonly term: string;
  readonly dueOn: string | null;
}

/**
 * Terms that run and whose last day or instant has ended by `now` (UTC): candidates for the clock, first those due first.
 * @param after the last one of the page before; null: from the beginning
 */
export async function termsEnded(
  database: Database,
  pointers: Pointers,
  now: string,
  limit: number,
  after: PlaceOfTerm | null = null,
): Promise<readonly Row[]> {
  const beyond = after
    ? { sql: ' AND (t.due_on, t.key) > ($3::date, $4)', values: [after.dueOn, keyOfTerm(after)] }
    : null;
  return termRows(database, pointers, {
    sql: `t.is = 'running' AND ${ended}${beyond?.sql ?? ''}`,
    values: [now, ...(beyond?.values ?? [])],
    limit,
  });
}

/** Streams with a running term whose date a later announcement may still move, once the list has come to `position`. */
export async function streamsProvisional(
  database: Database,
  pointers: Pointers,
  position: number,
): Promise<readonly string[]> {
  if (!(await pointers.waitFor([terms], position, 30_000))) throw new Error('the list of terms has not caught up');
  const table = await pointers.tableOf(terms);
  const { rows } = await database.query<{ stream: string }>(
    `SELECT DISTINCT t.stream FROM ${q(table)} t WHERE t.provisional AND t.is = 'running' ORDER BY t.stream`,
  );
  return rows.map(({ stream }) => stream);
}

/** Duties not done in time by `now` (UTC), of the cases that the condition allows: for supervision. */
export async function termsOverdue(
  database: Database,
  pointers: Pointers,
  within: Within,
  now: string,
  limit: number,
): Promise<readonly Row[]> {
  const policy = within('c', 3);
  return termRows(database, pointers, {
    sql: `(t.is = 'running' OR (t.is = 'lapsed' AND t.on_lapse = 'overdue')) AND ${ended} AND ${policy.sql}`,
    values: [now, ...policy.values],
    limit,
  });
}

function termRows(
  database: Database,
  pointers: Pointers,
  { sql, values, limit }: Condition & { readonly limit: number },
): Promise<readonly Row[]> {
  return pointers.reading([terms, cases], async (table, caseTable) => {
    const answer = await database.query<{ row: Row }>(
      `SELECT ${rowOf(terms, 't')} AS row FROM ${q(table)} t LEFT JOIN ${q(caseTable)} c ON c.key = t.case_id
       WHERE ${sql} ORDER BY t.due_on, t.key LIMIT $1`,
      [limit, ...values],
    );
    return answer.rows.map(({ row }) => settle(terms, row));
  });
}

/** What has no case, or one that is not there yet, was not entered late. */
const enteredLate = 'coalesce(c.entered_late, false)';

function joined(desk: Desk, table: string, caseTable: string): string {
  return `${q(table)} d LEFT JOIN ${q(caseTable)} c ON ${'case_id' in desk.inbox.columns ? 'c.key = d.case_id' : 'FALSE'}`;
}

function visible(desk: Desk, within: Within, values: unknown[], whose: Whose | null): string {
  if (desk.roles === 'public') return 'd.waits_for IS NOT NULL';
  const condition = within('c', values.length + 1);
  values.push(...condition.values);
  if (desk.personal) {
    const bind = (value: unknown) => `$${values.push(value)}`;
    const me = bind(whose?.id ?? '');
    const day = `${bind(whose?.today ?? null)}::date`;
    const named = `d.officer = ${me} OR (d.substitute = ${me} AND ${day} BETWEEN d.substitute_from AND d.substitute_until)`;
    // The credit of a subject has no case by which its readers are told.
    return `d.waits_for IS NOT NULL AND (${named}) AND (d.subject_id IS NOT NULL OR ${condition.sql})`;
  }
  return `d.waits_for IS NOT NULL AND (${condition.sql})`;
}
