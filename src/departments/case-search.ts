import type { Database } from '../engine/database.js';
import type { Pointers } from '../engine/projections/pointers.js';
import type { Row } from '../engine/projections/read-model.js';
import { settle } from '../engine/projections/row.js';
import { contains, needle, type Needle } from '../engine/projections/search.js';
import { q, rowOf } from '../engine/projections/table.js';
import { caseWords } from './case-words.js';
import { cases } from './cases.js';
import type { CaseRow, Within } from './query.js';

export interface Found {
  readonly caseId: string;
  readonly case: CaseRow;
  readonly matched: readonly SearchBy[];
}
export const searchedBy = ['number', 'right', 'state', 'party'] as const;
export type SearchBy = (typeof searchedBy)[number];

/** Finds cases, never more than the condition allows. */
export class CaseSearch {
  constructor(
    private readonly database: Database,
    private readonly pointers: Pointers,
  ) {}

  /**
   * Cases by part of a number, of a right's number or title, of a party's name or credit code, or by state.
   * @param asked `states`: codes `stage.state` or `stage/kind.state`, for which the caller has looked up the words typed in
   * @throws NotBuilt
   */
  async search(
    within: Within,
    asked: {
      readonly q: string;
      readonly by: readonly SearchBy[];
      readonly states?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly Found[]> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const matches = conditions(asked.by, needle(asked.q), asked.states ?? [], bind);
    if (matches.length === 0) return [];
    return this.pointers.reading([cases, caseWords], async (table, wordTable) => {
      const policy = within('c', values.length + 1);
      const hits = (of: 'c' | 'w') => matches.filter(({ on }) => on === of).map(({ sql }) => sql);
      const found = [
        ...some(hits('w'), (sql) => `SELECT w.key FROM ${q(wordTable)} w WHERE ${sql}`),
        ...some(hits('c'), (sql) => `SELECT c.key FROM ${q(table)} c WHERE ${sql}`),
      ];
      const answer = await this.database.query<{ key: string; case: Row; matched: boolean[] }>(
        `SELECT c.key, ${rowOf(cases, 'c')} AS case, ARRAY[${matches.map(({ sql }) => `coalesce(${sql}, false)`).join(', ')}] AS matched
         FROM ${q(table)} c JOIN ${q(wordTable)} w ON w.key = c.key WHERE c.key IN (
           SELECT c.key FROM ${q(table)} c WHERE c.key IN (${found.join(' UNION ')}) AND ${policy.sql}
           ORDER BY c.received_on DESC, c.key LIMIT $${values.length + policy.values.length + 1})
         ORDER BY c.received_on DESC, c.key`,
        [...values, ...policy.values, asked.limit],
      );
      return answer.rows.map(({ key, case: row, matched }) => ({
        caseId: key,
        case: settle(cases, row) as CaseRow,
        matched: matches.filter((_, index) => matched[index]).map(({ by }) => by),
      }));
    });
  }
}

/** A condition, and whether it is one on the table `cases` or on that of the words. */
interface Match {
  readonly by: SearchBy;
  readonly on: 'c' | 'w';
  readonly sql: string;
}

const some = (all: readonly string[], made: (any: string) => string): readonly string[] =>
  all.length > 0 ? [made(`(${all.join(' OR ')})`)] : [];

function conditions(
  by: readonly SearchBy[],
  wanted: Needle | null,
  states: readonly string[],
  bind: (value: unknown) => string,
): readonly Match[] {
  const columns: readonly (readonly [SearchBy, string])[] = [
    ['number', 'number'],
    ['right', 'right_words'],
    ['party', 'party_words'],
  ];
  const places = wanted ? columns.filter(([place]) => by.includes(place)) : [];
  const text = wanted && places.length ? { grams: bind(wanted.grams), folded: bind(wanted.text) } : null;
  const found = places.map(([place, column]): Match => ({
    by: place,
    on: 'w',
    sql: text ? contains(column, text.grams, text.folded) : 'FALSE',
  }));
  if (!by.includes('state') || states.length === 0) return found;
  const codes = bind(states);
  return [
    ...found,
    { by: 'state', on: 'c', sql: `(c.states && ${codes}::text[] OR c.track_states && ${codes}::text[])` },
  ];
}
