import { createContext, useContext } from 'react';

export interface Choice {
  value: string;
  label: string;
}

/** What of the case a field may name; the field's name says which. */
export interface Choices {
  parties: Choice[];
  rights: Choice[];
  proceedings: Choice[];
  staff: Choice[];
  /** Measures of the proceeding, and an id for a new one. */
  measures: Choice[];
  /** Lots or assessments among which the act may choose. */
  among: Choice[];
  documents: Choice[];
  /** Articles of the table of fines. */
  articles: Choice[];
  /** Terms that have run out. */
  terms: Choice[];
  /** 保密标注 in force. */
  marks: Choice[];
  /** Other cases that the file points to. */
  cases: Choice[];
  /** By field: those whose post may have approved it. */
  approving?: Record<string, Choice[]>;
  /** Earlier steps of a proposal, by number. */
  steps: Choice[];
}

type List = Exclude<keyof Choices, 'approving'>;

const none: Choices = {
  parties: [],
  rights: [],
  proceedings: [],
  staff: [],
  measures: [],
  among: [],
  documents: [],
  articles: [],
  terms: [],
  marks: [],
  cases: [],
  steps: [],
};
const Context = createContext<Choices>(none);
export const ChoicesProvider = Context.Provider;

const named: Record<List, readonly string[]> = {
  parties: [
    'party',
    'parties',
    'respondents',
    'holder',
    'requester',
    'applicant',
    'applicants',
    'consenting',
    'called',
    'absent',
    'examiner',
    'owner',
    'platform',
  ],
  rights: ['right', 'rights'],
  proceedings: ['proceedings', 'beside', 'from', 'attacked'],
  staff: [
    'handlers',
    'officers',
    'team',
    'present',
    'mediators',
    'panel',
    'members',
    'presiding',
    'host',
    'approvedBy',
    'principalHead',
    'signedBy',
    'deliveredBy',
    'witness',
    'readers',
    'officer',
    'signer',
    'countersigners',
  ],
  measures: ['measure'],
  among: ['lots', 'assessments'],
  documents: ['documents', 'document'],
  articles: ['basis', 'alsoUnder'],
  terms: ['term'],
  marks: ['mark'],
  cases: ['other'],
  steps: ['returnTo'],
};

function listOf(name: string): List | undefined {
  return (Object.keys(named) as List[]).find((list) => named[list].includes(name));
}

/** Choices for a field of that name, or null when it is an ordinary field. */
export function useChoices(name: string): Choice[] | null {
  const choices = useContext(Context);
  const approving = choices.approving?.[name];
  if (approving?.length) return approving;
  const list = listOf(name);
  if (!list) return null;
  return choices[list].length || onlyThere.includes(list) ? choices[list] : null;
}

/** Nothing outside the list would be accepted: an empty one says that there is none. */
const onlyThere: readonly List[] = ['terms', 'marks', 'cases'];

/** Whether the field names another case, which is searched for. */
export const isCase = (name: string): boolean => listOf(name) === 'cases';

/** Whether something that is not in the list may be typed: the list of staff is a help, fines may stand elsewhere, an examiner may be an institution. */
export const isOpenList = (name: string): boolean =>
  ['staff', 'articles'].includes(listOf(name) ?? '') || name === 'examiner';
