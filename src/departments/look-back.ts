import type { Punished } from '../case/file.js';
import type { Database } from '../engine/database.js';
import type { Pointers } from '../engine/projections/pointers.js';
import type { Row } from '../engine/projections/read-model.js';
import { settle } from '../engine/projections/row.js';
import { contains, needle } from '../engine/projections/search.js';
import { q, rowOf } from '../engine/projections/table.js';
import { caseWords } from './case-words.js';
import { cases } from './cases.js';
import { listings } from './listings.js';
import { decisionsOf, penalties, type PastPenalty } from './penalties.js';
import type { CaseRow, Within } from './query.js';

/** A case in which the party appears; `readable` as the policy says for who asks. */
export interface PastCase {
  readonly caseId: string;
  readonly readable: boolean;
  readonly case: CaseRow;
}

export interface PartyHistory {
  /** Newest first. */
  readonly cases: readonly PastCase[];
  readonly penalties: readonly (PastPenalty & { readonly caseId: string })[];
  readonly listings: readonly { readonly key: string; readonly row: Row }[];
}

/** At most so many of each: a party with more is looked at in the search. */
const MOST = 200;

/**
 * What is on record of an organisation across cases and units. The look-back over earlier punishments answers across units
 * (hit and office); what a case holds is shown only as far as the policy allows, which the caller sees by `readable`.
 */
export class LookBack {
  constructor(
    private readonly database: Database,
    private readonly pointers: Pointers,
  ) {}

  /** @param code unified social credit code @throws NotBuilt */
  async of(code: string, within: Within): Promise<PartyHistory> {
    const wanted = needle(code);
    if (!wanted) return { cases: [], penalties: [], listings: [] };
    const models = [cases, caseWords, penalties, listings];
    return this.pointers.reading(models, async (caseTable, wordTable, penaltyTable, listingTable) => {
      const policy = within('c', 3);
      const known = await this.database.query<{ key: string; row: Row; readable: boolean }>(
        `SELECT c.key, ${rowOf(cases, 'c')} AS row, coalesce(${policy.sql}, false) AS readable FROM ${q(caseTable)} c
         WHERE c.key IN (SELECT w.key FROM ${q(wordTable)} w WHERE ${contains('party_words', '$1', '$2')}) ORDER BY c.received_on DESC, c.key LIMIT ${MOST}`,
        [wanted.grams, wanted.text, ...policy.values],
      );
      const punished = await this.database.query<{ row: Row }>(
        `SELECT ${rowOf(penalties, 'p')} AS row FROM ${q(penaltyTable)} p WHERE p.credit_code = $1 ORDER BY p.key LIMIT ${MOST}`,
        [code],
      );
      const listed = await this.database.query<{ key: string; row: Row }>(
        `SELECT l.key, ${rowOf(listings, 'l')} AS row FROM ${q(listingTable)} l
         WHERE l.credit_code = $1 AND l.listed_on IS NOT NULL ORDER BY l.changed_on DESC, l.key LIMIT ${MOST}`,
        [code],
      );
      return {
        cases: known.rows
          .map(({ key, row, readable }) => ({ caseId: key, readable, case: settle(cases, row) as CaseRow }))
          .filter(({ case: { parties } }) => parties.some(({ creditCode }) => creditCode === code)),
        penalties: punished.rows
          .map(({ row }) => settle(penalties, row))
          .flatMap((row) => decisionsOf(row).map((one) => ({ ...one, caseId: String(row.case_id) })))
          .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
        listings: listed.rows.map(({ key, row }) => ({ key, row: settle(listings, row) })),
      };
    });
  }

  /** Penalties on the bearers of the codes in all cases of all units; `party` is the code. @throws NotBuilt */
  async punished(codes: readonly string[]): Promise<readonly Punished[]> {
    if (codes.length === 0) return [];
    return this.pointers.reading([penalties], async (table) => {
      const { rows } = await this.database.query<{ row: Row }>(
        `SELECT ${rowOf(penalties, 'p')} AS row FROM ${q(table)} p WHERE p.credit_code = ANY($1) ORDER BY p.key LIMIT ${MOST}`,
        [codes],
      );
      return rows
        .map(({ row }) => settle(penalties, row))
        .flatMap((row) =>
          decisionsOf(row).map(({ proceeding, number, on, actOn, basis, fineFen, revokedOn }) => ({
            party: String(row.credit_code),
            case: String(row.case_id),
            ...{ proceeding, number, on, actOn, basis, fineFen, revokedOn },
          })),
        );
    });
  }
}
