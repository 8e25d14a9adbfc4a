import { useAccount, useStaff } from '../api/queries';
import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import type { ProposalStep } from '../api/proposals';
import type { Term } from '../api/term';
import type { Words } from '../api/words';
import { useLabels } from '../account/labels';
import { useFines } from '../fines/sheet';
import type { Choice, Choices } from '../form/choices';
import { useLanguage } from '../language/language';
import { actorName, documentName, keyName, partyName, proceedingName } from './names';
import { actWords, asideWords } from './words';

/** What of a file its forms choose from. */
export type ChosenFrom = Pick<
  CaseView,
  'parties' | 'proceedings' | 'rights' | 'documents' | 'links' | 'secrecy' | 'proposals'
>;

/** Parties, rights, proceedings, measures, terms and people of the file, for fields that name them. */
export function useFileChoices(file: ChosenFrom, act: NextAct, terms: readonly Term[]): Choices {
  const { say, marks } = useLanguage();
  const { partyRole } = useLabels();
  const me = useAccount().data;
  const colleagues = useStaff().data ?? [];
  const staff = new Map<string, string>();
  if (me) staff.set(me.id, me.name);
  for (const { handlers } of file.proceedings) for (const { id, name } of handlers) staff.set(id, name);
  for (const { id, name } of colleagues) staff.set(id, name);
  const measures = measuresOf(file, act).map((key) => ({
    value: key,
    label: keyName(file, act.proceeding ?? '', key, say),
  }));
  const fresh = freshMeasure(file, act);
  const rows = useFines().data ?? [];
  const articles = rows.filter((row, at) => rows.findIndex(({ basis }) => basis === row.basis) === at);
  return {
    parties: file.parties.map(({ id, roles }) => ({
      value: id,
      label: `${partyName(file, id, say)}${marks.open}${roles.map(partyRole).join(marks.comma)}${marks.close}`,
    })),
    rights: file.rights.map(({ id, title, number }) => ({ value: id, label: number ? `${title} ${number}` : title })),
    proceedings: file.proceedings.map(({ id }) => ({ value: id, label: proceedingName(file, id, say) })),
    staff: [...staff].map(([value, label]): Choice => ({ value, label: label || value })),
    approving: Object.fromEntries(
      Object.entries(act.approvers).map(([field, roles]) => [
        field,
        colleagues
          .filter(({ roles: held }) => held.some((role) => roles.includes(role)))
          .map(({ id, name }): Choice => ({ value: id, label: name || id })),
      ]),
    ),
    among: (act.among ?? []).map((key) => ({ value: key, label: key })),
    documents: file.documents.map(({ id }) => ({ value: id, label: documentName(file, id) })),
    articles: articles.map((row) => ({ value: row.basis, label: `${say(row)} · ${say(row.law)}` })),
    measures: [...measures, { value: fresh, label: say(actWords.newMeasure, { id: fresh }) }],
    terms: terms
      .filter((term) => term.is === 'lapsed')
      .map((term) => ({ value: term.id, label: termName(term, file, say) })),
    marks: (file.secrecy ?? []).map(({ id, label, document }) => ({
      value: id,
      label: `${say(label)} · ${document === null ? say(asideWords.wholeFile) : documentName(file, document)}`,
    })),
    steps: earlierSteps(file, act).map(({ n, officer, label }) => ({
      value: String(n),
      label: `${n === 0 ? say(label) : `${say(label)} ${n}`} · ${actorName(officer, say)}`,
    })),
    cases: (file.links ?? []).map((link) => ({
      value: link.case,
      label: `${link.number ?? link.case}${marks.open}${say(link.label)}${marks.close}`,
    })),
  };
}

/** What the term is, whom it concerns, and its last day. */
function termName(term: Term, file: ChosenFrom, say: (words: Words) => string): string {
  const whom =
    term.key === null ? proceedingName(file, term.proceeding, say) : keyName(file, term.proceeding, term.key, say);
  return [say(term.what), whom, term.dueOn].filter(Boolean).join(' · ');
}

/** Steps to which the proposal may be returned. */
function earlierSteps({ proposals = [] }: ChosenFrom, act: NextAct): ProposalStep[] {
  const proposal = proposals.find(({ id }) => id === act.proposal);
  return proposal ? proposal.steps.slice(0, proposal.at) : [];
}

function measuresOf(file: Pick<CaseView, 'proceedings'>, act: NextAct): string[] {
  const tracks = file.proceedings.find(({ id }) => id === act.proceeding)?.tracks ?? [];
  return tracks.filter(({ kind }) => kind !== 'respondent').map(({ key }) => key);
}

/** An id that no measure of the proceeding has yet. */
export function freshMeasure(file: Pick<CaseView, 'proceedings'>, act: NextAct): string {
  const taken = new Set(measuresOf(file, act));
  let n = taken.size + 1;
  while (taken.has(`m${n}`)) n += 1;
  return `m${n}`;
}
