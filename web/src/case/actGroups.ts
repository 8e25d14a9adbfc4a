import type { ActDue, NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import { daysUntil } from '../language/dates';

/** The acts on one respondent or measure, or on the proceeding as a whole. */
export interface ActTrack {
  key: string;
  acts: NextAct[];
}

export interface ActGroup {
  key: string;
  proceeding: string | null;
  opens: boolean;
  tracks: ActTrack[];
}

/** The acts that one term waits for, on one respondent or measure. */
export interface DueGroup {
  key: string;
  due: ActDue;
  proceeding: string | null;
  about: string;
  acts: NextAct[];
}

/** A term that ends within so many days is shown to whoever may meet it, by whatever act. */
const SOON = 10;

/** What must be done in time; what the stage has come to; and what is possible beside it. */
export function sorted(acts: readonly NextAct[], file: Pick<CaseView, 'proceedings'>) {
  const owed = acts.filter(({ due, atHand }) => due?.owed && (atHand || isSoon(due)));
  const isOpen = (id: string | null) => file.proceedings.some((one) => one.id === id && one.endedOn === null);
  const isMain = ({ due, atHand, proceeding }: NextAct) =>
    due?.owed === false || (due === null && atHand && isOpen(proceeding));
  const main = acts.filter(isMain);
  return { owed, main, rest: acts.filter((act) => !owed.includes(act) && !main.includes(act)) };
}

/** By term, in the order of their last days, as the server has it. */
export function dueGroups(acts: readonly NextAct[]): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const act of acts) {
    if (!act.due) continue;
    const { due, proceeding } = act;
    const about = aboutOf(act);
    const key = `${due.term} ${about}`;
    const found = groups.get(key);
    if (found) found.acts.push(act);
    else groups.set(key, { key, due, proceeding, about, acts: [act] });
  }
  return [...groups.values()];
}

/** By proceeding and, inside it, by respondent or measure; what opens a proceeding and the case itself come last. */
export function groupsOf(acts: readonly NextAct[]): ActGroup[] {
  const groups = new Map<string, ActGroup>();
  for (const act of acts) {
    const key = act.proceeding ?? (act.opens ? 'opens' : 'case');
    const group = groups.get(key) ?? { key, proceeding: act.proceeding, opens: act.opens, tracks: [] };
    groups.set(key, group);
    const about = aboutOf(act);
    const found = group.tracks.find((one) => one.key === about);
    if (found) found.acts.push(act);
    else group.tracks.push({ key: about, acts: [act] });
  }
  // What concerns the proceeding as a whole stands above what concerns one respondent.
  for (const { tracks } of groups.values()) tracks.sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

export const actsIn = ({ tracks }: ActGroup): NextAct[] => tracks.flatMap(({ acts }) => acts);

const isSoon = ({ dueOn, overdue }: ActDue): boolean => overdue || (dueOn !== null && daysUntil(dueOn) <= SOON);
const aboutOf = ({ party, measure }: NextAct): string => party ?? measure ?? '';
const rank = (group: ActGroup): number => (group.proceeding ? 0 : group.opens ? 1 : 2);
