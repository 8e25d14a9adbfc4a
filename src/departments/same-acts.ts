import type { CaseFile } from '../case/file.js';
import type { SameActHit } from '../case/values/same-act.js';
import { unitNamed } from '../case/units.js';
import type { Database } from '../engine/database.js';
import type { Pointers } from '../engine/projections/pointers.js';
import { settle } from '../engine/projections/row.js';
import type { Row } from '../engine/projections/read-model.js';
import { q, rowOf } from '../engine/projections/table.js';
import { caseWords } from './case-words.js';
import { cases } from './cases.js';
import { type ListedParty, marksOf } from './parties.js';
import { decisionsOf, penalties } from './penalties.js';
import type { CaseRow } from './query.js';

/** At most so many: a party with more is looked at in its history. */
const MOST = 50;

/**
 * 一事不再罚: the cases of every unit on a respondent and a right of this file. It answers across units with hit, office and
 * contact, whoever may read the case itself; it is as late as the read models are.
 * @throws NotBuilt
 */
export async function sameActs(database: Database, pointers: Pointers, file: CaseFile): Promise<readonly SameActHit[]> {
  const ours = Object.values(file.parties)
    .filter(({ roles }) => roles.includes('respondent'))
    .map((party) => ({ id: party.id, marks: marksOf(party) }));
  const marks = ours.flatMap((party) => party.marks);
  const rights = Object.values(file.rights).filter(({ number }) => number !== null);
  if (marks.length === 0 || rights.length === 0) return [];
  return pointers.reading([cases, caseWords, penalties], async (caseTable, wordTable, penaltyTable) => {
    const found = await database.query<{ key: string; row: Row }>(
      `SELECT c.key, ${rowOf(cases, 'c')} AS row FROM ${q(caseTable)} c
       WHERE 'case-' || c.key <> $1
         AND c.key IN (SELECT w.key FROM ${q(wordTable)} w WHERE w.marks && $2::text[] AND w.right_numbers && $3::text[])
       ORDER BY c.received_on, c.key LIMIT ${MOST}`,
      [file.id ?? '', marks, rights.map(({ number }) => number)],
    );
    const keys = found.rows.map(({ key }) => key);
    const decided = await database.query<{ row: Row }>(
      `SELECT ${rowOf(penalties, 'p')} AS row FROM ${q(penaltyTable)} p WHERE p.case_id = ANY($1)`,
      [keys],
    );
    const decisions = decided.rows.map(({ row }) => settle(penalties, row));
    return found.rows
      .map(({ key, row }) => {
        const other = settle(cases, row) as CaseRow;
        const unit = unitNamed(other.unit);
        const theirs = other.parties.filter(({ roles }) => roles.includes('respondent'));
        return {
          caseId: key,
          number: other.number,
          unit: other.unit,
          elsewhere: other.unit !== file.unit,
          office: unit.name,
          contact: unit.contact,
          receivedOn: String(other.received_on),
          filedOn: filedOn(other),
          decisions: decisions
            .filter((one) => one.case_id === key && theirs.some(({ id }) => id === one.party))
            .flatMap((one) => decisionsOf(one).filter(({ revokedOn }) => revokedOn === null))
            .map(({ number }) => number),
          parties: ours.filter((one) => theirs.some((party) => shares(one.marks, party))).map(({ id }) => id),
          rights: rights
            .filter(({ number, type }) => other.rights.some((right) => right.number === number && right.type === type))
            .map(({ id }) => id),
        };
      })
      .filter(({ rights: shared }) => shared.length > 0);
  });
}

const shares = (marks: readonly string[], party: ListedParty): boolean =>
  marksOf(party).some((mark) => marks.includes(mark));

function filedOn({ proceedings }: CaseRow): string | null {
  const filed = Object.values(proceedings).filter(({ stage }) => stage === 'penalty');
  return filed.map((one) => one.openedOn).sort()[0] ?? null;
}
