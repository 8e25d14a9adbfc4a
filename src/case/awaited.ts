import type { Limit, Term } from '../engine/time/limit.js';
import { isLate, meets } from '../engine/time/running.js';
import { rowOf } from '../engine/time/rows.js';
import type { CaseFile } from './file.js';
import type { NextAct } from './next.js';
import type { AnyStage } from './stage.js';

/** The term that waits for an act. */
export interface WaitingTerm {
  readonly term: Term;
  readonly row: Limit;
  /** Its last day or hour is over. */
  readonly overdue: boolean;
  /** Whoever the term binds may give the act; else the act enters what somebody else does in time, or does not. */
  readonly owed: boolean;
}

/**
 * The term of the act's proceeding, and of its respondent or measure, that the act may meet: of several the one that ends
 * first. Null: none waits for it.
 * @param now UTC instant, `today` its legal date
 */
export function awaited(
  rooms: Readonly<Record<string, AnyStage>>,
  file: Pick<CaseFile, 'terms'>,
  act: NextAct,
  { today, now }: { readonly today: string; readonly now: string },
): WaitingTerm | null {
  const room = rooms[act.stage];
  if (!room || act.proceeding === null) return null;
  const { enters, by } = act.definition;
  const types = [...(enters === undefined ? [] : [enters]), ...(room.meets?.[act.command] ?? [])];
  const found = Object.values(file.terms).flatMap((term) => {
    const row = term.proceeding === act.proceeding ? rowOf(room.limits, term) : undefined;
    const waits = row && concerns(row, term, act) && types.some((type) => meets(row, term, at(type, today, now)));
    return waits ? [{ term, row, overdue: isLate(term, at('', today, now)), owed: by.includes(row.who) }] : [];
  });
  return found.sort((a, b) => byEnd(a.term, b.term))[0] ?? null;
}

/** Terms by their last hour or day; a day ends after all its hours. */
export const byEnd = (a: Pick<Term, 'dueOn' | 'dueAt'>, b: Pick<Term, 'dueOn' | 'dueAt'>): number =>
  compare(a.dueOn ?? '', b.dueOn ?? '') || compare(a.dueAt ?? '~', b.dueAt ?? '~');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const at = (type: string, today: string, now: string) => ({ type, data: {}, occurredOn: today, occurredAt: now });

/** An act that names no respondent, measure or lot may be about any of them. */
function concerns({ per }: Limit, { key }: Term, { party, measure, among }: NextAct): boolean {
  if (key === null) return true;
  if (per === 'party') return party === null || party === key;
  if (per === 'measure') return measure === null || measure === key;
  return among === null || among.includes(key);
}
