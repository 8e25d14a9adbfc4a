import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import type { Term } from '../api/term';

/** The acts on one respondent or measure, or on the proceeding as a whole. */
export interface ActTrack {
  key: string;
  party: string | null;
  measure: string | null;
  acts: NextAct[];
  /** The running term that ends first, of those that concern it. */
  due: Term | null;
}

export interface ActGroup {
  key: string;
  proceeding: string | null;
  opens: boolean;
  tracks: ActTrack[];
}

/**
 * What the stage has come to, and what a running term of a respondent or a measure waits for; of an ended proceeding only
 * the latter.
 */
export function isMain(act: NextAct, terms: readonly Term[], file: Pick<CaseView, 'proceedings'>): boolean {
  const key = act.party ?? act.measure;
  if (key && firstDue(terms, act.proceeding, key)) return true;
  return act.atHand && file.proceedings.some(({ id, endedOn }) => id === act.proceeding && endedOn === null);
}

/** By proceeding and, inside it, by respondent or measure; the proceeding whose term ends first stands first. */
export function groupsOf(acts: readonly NextAct[], terms: readonly Term[]): ActGroup[] {
  const groups = new Map<string, ActGroup>();
  for (const act of acts) {
    const key = act.proceeding ?? (act.opens ? 'opens' : 'case');
    const group = groups.get(key) ?? { key, proceeding: act.proceeding, opens: act.opens, tracks: [] };
    groups.set(key, group);
    const track = act.party ?? act.measure ?? '';
    const found = group.tracks.find((one) => one.key === track);
    if (found) found.acts.push(act);
    else group.tracks.push({ key: track, party: act.party, measure: act.measure, acts: [act], due: null });
  }
  for (const { proceeding, tracks } of groups.values()) {
    for (const track of tracks) track.due = firstDue(terms, proceeding, track.key);
    // What concerns the proceeding as a whole stands above what concerns one respondent.
    tracks.sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || urgency(a).localeCompare(urgency(b)));
}

const rank = (group: ActGroup): number => (group.proceeding ? 0 : group.opens ? 1 : 2);
const lastDay = (term: Term | null): string => term?.dueAt ?? term?.dueOn ?? '9999';
const urgency = ({ tracks }: ActGroup): string => tracks.map(({ due }) => lastDay(due)).sort()[0] ?? '9999';

function firstDue(terms: readonly Term[], proceeding: string | null, key: string): Term | null {
  const running = terms.filter(
    (term) => term.is === 'running' && term.proceeding === proceeding && (term.key ?? '') === key,
  );
  return running.sort((a, b) => lastDay(a).localeCompare(lastDay(b)))[0] ?? null;
}
