import type { PartyHistory } from '../departments/look-back.js';
import { lookedBack } from '../case/values/look-back.js';
import { articleOf } from './law-words.js';
import { listingRow } from './desk-rows.js';
import type { RoomWords } from './room-words.js';

/**
 * What is on record of a party, for the clerk who types its code: cases that the reader may see in full, how many others
 * each unit has, penalties and listings across units, and whether it counts as a repeated infringement.
 * @param today legal local date
 */
export function partyHistory(
  code: string,
  { cases, penalties, listings }: PartyHistory,
  today: string,
  words: RoomWords,
) {
  const unitOf = new Map(cases.map(({ caseId, case: { unit } }) => [caseId, unit]));
  const readable = new Set(cases.filter((one) => one.readable).map(({ caseId }) => caseId));
  // As if the act in hand ended today.
  const look = lookedBack(
    'T-REPEAT-TM',
    today,
    penalties
      .filter(({ revokedOn, basis }) => revokedOn === null && basis !== null)
      .map(({ on, actOn, basis, number }) => ({ on: actOn ?? on, basis: String(basis), source: number })),
  );
  return {
    creditCode: code,
    asOf: today,
    cases: cases
      .filter((one) => one.readable)
      .map(({ caseId, case: row }) => ({
        caseId,
        number: row.number,
        title: row.title,
        unit: row.unit,
        open: row.open,
        roles: row.parties.find(({ creditCode }) => creditCode === code)?.roles ?? [],
        states: row.states.map((state) => {
          const [stage = '', is = ''] = state.split('.');
          return words.state(stage, is);
        }),
      })),
    elsewhere: elsewhere(cases),
    penalties: penalties.map(({ caseId, number, on, basis, fineFen, confiscatedFen, revokedOn }) => ({
      // A case that is not the reader's own is named by its unit alone.
      caseId: readable.has(caseId) ? caseId : null,
      unit: unitOf.get(caseId) ?? null,
      number,
      decidedOn: on,
      law: basis === null ? null : articleOf(...(basis.split(/:(.*)/s) as [string, string?])),
      fineFen,
      confiscatedFen,
      revokedOn,
    })),
    listings: listings.map(({ key, row }) => listingRow(key, row, words)),
    /** Trademark penalties in force within the look-back; from one on, the next is a repeated one. */
    repeat: {
      trademark: look?.applies ?? false,
      decisions: (look?.counted ?? []).map(({ source }) => source),
      since: look?.since ?? today,
      law: look ? articleOf(...(look.law.split(/:(.*)/s) as [string, string?])) : null,
    },
  };
}

/** Cases that the reader may not see, counted for each unit: a hit, and whom to ask. */
function elsewhere(cases: PartyHistory['cases']): readonly { unit: string; cases: number }[] {
  const counts = new Map<string, number>();
  for (const one of cases) if (!one.readable) counts.set(one.case.unit, (counts.get(one.case.unit) ?? 0) + 1);
  return [...counts].map(([unit, n]) => ({ unit, cases: n })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
