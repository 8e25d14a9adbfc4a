import type { ReadModel } from '../engine/projections/read-model.js';
import { onlyInforms } from '../law/secrets.js';
import { type ListedParty, type ListedRight, marksOf, withoutName, withParty, withRight } from './parties.js';
import { caseIdOf } from './stream.js';

/**
 * By what a case is found, other than its state. Apart from `cases`, because its indexes are dear and a case moves far
 * more often than its parties and rights change. The key is the case's id.
 */
export const caseWords: ReadModel = {
  name: 'case-words',
  columns: {
    number: { type: 'text', searched: true },
    parties: { type: 'json', personal: true },
    /** Names and credit codes, one to a line. */
    party_words: { type: 'text', personal: true, searched: true },
    /** What tells a respondent in another file. */
    marks: { type: 'text[]', indexed: true, personal: true },
    rights: { type: 'json' },
    /** Numbers and titles of the rights, one to a line. */
    right_words: { type: 'text', searched: true },
    right_numbers: { type: 'text[]', indexed: true },
  },
  keys: (event) => [caseIdOf(event.stream)].filter((id) => id !== null),
  on: {
    CaseOpened: (_row, { data }) => ({ number: data.number ?? null, ...wordsOfParties([]), ...wordsOfRights([]) }),
    PartyAdded: (row, event) => row && { ...row, ...wordsOfParties(withParty(row.parties, event)) },
    RightAdded: (row, event) => row && { ...row, ...wordsOfRights(withRight(row.rights, event)) },
    PersonErased: (row, event) => row && { ...row, ...wordsOfParties(withoutName(row.parties, event)) },
  },
};

function wordsOfParties(parties: readonly ListedParty[]) {
  // Who only informed is not found by name: a search would tell what the file withholds.
  const words = parties
    .filter((party) => !onlyInforms(party))
    .flatMap(({ name, creditCode }) => [typeof name === 'string' ? name : '', creditCode ?? '']);
  const respondents = parties.filter(({ roles }) => roles.includes('respondent'));
  return { parties, party_words: lines(words), marks: each(respondents.flatMap(marksOf)) };
}

function wordsOfRights(rights: readonly ListedRight[]) {
  const numbers = rights.flatMap(({ number }) => number ?? []);
  const words = rights.flatMap(({ number, title }) => [number ?? '', title]);
  return { rights, right_words: lines(words), right_numbers: each(numbers) };
}

const each = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

function lines(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('\n', ' '))
    .filter((word) => word !== '')
    .join('\n');
}
