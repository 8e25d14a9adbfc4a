import type { CaseFile } from '../case/file.js';
import type { Term } from '../engine/time/limit.js';
import type { Outcome } from './replay.js';
import type { ExpectedDue, ExpectedState, Scenario } from './scenario.js';

/** One thing that came out otherwise than the scenario says. */
export interface Miss {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** Steps that were refused though they should not be, or the other way round. */
export function stepMisses(outcomes: readonly Outcome[]): readonly Miss[] {
  return outcomes.flatMap(({ step, refused, detail }, n) =>
    step && (step.refused ?? null) !== refused
      ? [
          {
            what: `step ${n + 1} ${step.do} by ${step.by}`,
            expected: step.refused ?? 'accepted',
            found: refused ? `${refused} ${detail}` : 'accepted',
          },
        ]
      : [],
  );
}

export function stateMisses(label: string, expected: ExpectedState, file: CaseFile): readonly Miss[] {
  const misses: Miss[] = [];
  const compare = (what: string, want: unknown, found: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(found))
      misses.push({ what: `${label} ${what}`, expected: JSON.stringify(want), found: JSON.stringify(found) });
  };
  if (expected.open !== undefined)
    compare(
      'open',
      expected.open,
      Object.values(file.proceedings).some((p) => p.endedOn === null),
    );
  compare('proceedings', Object.keys(expected.proceedings).sort(), Object.keys(file.proceedings).sort());
  for (const [id, want] of Object.entries(expected.proceedings)) {
    const found = file.proceedings[id];
    compare(`${id} is`, want.is, found?.state.is);
    for (const [key, is] of Object.entries(want.tracks ?? {}))
      compare(`${id} track ${key}`, is, found?.state.tracks[key]?.is);
  }
  for (const [party, outcome] of Object.entries(expected.listings ?? {}))
    compare(`listing of ${party}`, outcome, file.listings[party]?.outcome);
  return misses;
}

/** Every term that ever ran must be among the dates worked out by hand, and every such date must have run. */
export function dueMisses(
  label: string,
  expected: readonly ExpectedDue[],
  dues: readonly { term: string; due: string }[],
): readonly Miss[] {
  const short = (term: string): string => term.replace(/\/1$/, '');
  const found = dues.map(({ term, due }) => `${short(term)} ${due}`);
  const wanted = expected.map(({ term, due }) => `${short(term)} ${due}`);
  const misses = wanted
    .filter((line) => !found.includes(line))
    .map((line) => ({ what: `${label} due`, expected: line, found: alike(line, found) }));
  const extra = found
    .filter((line) => !wanted.includes(line))
    .map((line) => ({ what: `${label} due`, expected: 'not worked out', found: line }));
  return [...misses, ...extra];
}

const alike = (line: string, found: readonly string[]): string =>
  found.find((f) => f.split(' ')[0] === line.split(' ')[0]) ?? 'no such term';

/** Every date that a term ever had: from its start, each resumption, extension and recalculation. */
export function duesOf(events: readonly { type: string; data: object }[]): readonly { term: string; due: string }[] {
  const dues = events.flatMap(({ type, data }) => {
    const { term, dueOn, dueAt } = data as Partial<Pick<Term, 'dueOn' | 'dueAt'>> & { term?: string };
    const dated = ['TermStarted', 'TermRestarted', 'TermResumed', 'TermExtended', 'TermRecalculated'].includes(type);
    return dated && term && (dueAt ?? dueOn) ? [{ term, due: dueAt ?? dueOn ?? '' }] : [];
  });
  return dues.filter((due, n) => dues.findIndex((other) => other.term === due.term && other.due === due.due) === n);
}

export function labelOf(expected: { case?: string; subject?: string }): string {
  return expected.case ?? expected.subject ?? '';
}

export type { Scenario };
