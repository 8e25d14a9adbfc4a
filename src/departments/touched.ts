import { unitsUnder } from '../case/units.js';
import type { Database } from '../engine/database.js';
import type { Pointers } from '../engine/projections/pointers.js';
import type { Row } from '../engine/projections/read-model.js';
import { settle } from '../engine/projections/row.js';
import { q, rowOf } from '../engine/projections/table.js';
import type { Reach } from '../law/changes.js';
import { cases } from './cases.js';
import type { CaseRow, Within } from './query.js';

/** Open cases that a change of the law touches, of those that the condition allows. */
export class Touched {
  constructor(
    private readonly database: Database,
    private readonly pointers: Pointers,
  ) {}

  async count(reach: Reach, within: Within): Promise<number> {
    return this.pointers.reading([cases], async (table) => {
      const { sql, values } = conditionOf(reach, within);
      const answer = await this.database.query<{ n: unknown }>(`SELECT count(*) AS n FROM ${q(table)} c WHERE ${sql}`, [
        ...values,
      ]);
      return Number(answer.rows[0]?.n ?? 0);
    });
  }

  /** The newest first. */
  async list(
    reach: Reach,
    within: Within,
    limit: number,
  ): Promise<readonly { readonly caseId: string; readonly case: CaseRow }[]> {
    return this.pointers.reading([cases], async (table) => {
      const { sql, values } = conditionOf(reach, within);
      const answer = await this.database.query<{ key: string; case: Row }>(
        `SELECT c.key, ${rowOf(cases, 'c')} AS case FROM ${q(table)} c WHERE ${sql}
         ORDER BY c.received_on DESC, c.key LIMIT $${values.length + 1}`,
        [...values, limit],
      );
      return answer.rows.map(({ key, case: row }) => ({ caseId: key, case: settle(cases, row) as CaseRow }));
    });
  }
}

/** Open, and on a right that the act governs, or with an open proceeding whose procedure it is. */
function conditionOf({ rights, stages, penaltyRules }: Reach, within: Within) {
  const values: unknown[] = [rights, stages, unitsUnder(penaltyRules)];
  const policy = within('c', values.length + 1);
  const sql = `c.open AND ${policy.sql} AND (
    EXISTS (SELECT 1 FROM json_array_elements(c.rights) r WHERE r->>'type' = ANY($1::text[]))
    OR EXISTS (SELECT 1 FROM json_each(c.proceedings) p WHERE p.value->>'ended' = 'false'
      AND (p.value->>'stage' = ANY($2::text[]) OR (p.value->>'stage' = 'penalty' AND c.unit = ANY($3::text[])))))`;
  return { sql, values: [...values, ...policy.values] };
}
