import type { Paper, Signed } from '../api/signing';

/** One paper with all the acts that it is about. */
export interface Delegated extends Paper {
  key: string;
  begun: boolean;
  acts: Signed[];
}

/** The papers that hold or are still to come, those that name the same posts and days for several acts as one. */
export function papersOf(signing: readonly Signed[]): Delegated[] {
  const papers = new Map<string, Delegated>();
  const enter = (act: Signed, paper: Paper, begun: boolean) => {
    // A paper that names every post takes nothing from any.
    if (paper.roles.length === act.roles.length && paper.until === null) return;
    const key = [begun, paper.from, paper.until, paper.authority, ...paper.roles.map(({ id }) => id).sort()].join('|');
    const found = papers.get(key);
    if (found) found.acts.push(act);
    else papers.set(key, { ...paper, key, begun, acts: [act] });
  };
  for (const act of signing) {
    if (act.paper) enter(act, act.paper, true);
    for (const paper of act.coming) enter(act, paper, false);
  }
  return [...papers.values()].sort((a, b) => a.from.localeCompare(b.from));
}

/** The posts that may sign each of the acts. */
export function postsOfAll(acts: readonly Signed[]): Signed['roles'] {
  const [first, ...others] = acts;
  return (first?.roles ?? []).filter(({ id }) => others.every(({ roles }) => roles.some((one) => one.id === id)));
}
