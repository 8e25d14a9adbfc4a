import type { Proceeding } from '../../../src/case/file.js';
import { addDays, daysBetween } from '../../../src/engine/time/day.js';
import type { Situation } from './situation.js';

/** Times that an office sets. */
export const lengths = [
  '3 working days',
  '5 working days',
  '15 calendar days',
  '20 calendar days',
  '1 months',
  '2 months',
] as const;

/** Day of an act: mostly today, else some day since what it builds on, or one that the file knows, or its neighbour. */
export function dayOfAct(situation: Situation): string {
  const { chance, today, file, proceeding } = situation;
  const since = earliest(situation);
  if (chance.is(0.02)) return addDays(today, 1);
  if (chance.is(situation.definition.late ? 0.35 : 0.7)) return today;
  const key = situation.party ?? situation.measure;
  const terms = Object.values(file.terms).filter(
    (term) => term.proceeding === proceeding?.id && (term.key === null || key === null || term.key === key),
  );
  const known = terms.flatMap((term) => [term.dueOn, term.startedOn]).filter((day) => day !== null);
  const around = known.flatMap((day) => [day, addDays(day, 1), addDays(day, -1)]);
  const past = around.filter((day) => day <= today && (proceeding === null || day >= proceeding.openedOn));
  if (past.length > 0 && chance.is(0.6)) return chance.of(past);
  return addDays(since, chance.whole(0, Math.max(0, daysBetween(since, today))));
}

function earliest({ today, proceeding, party, measure, definition }: Situation): string {
  if (proceeding === null) return addDays(today, -10);
  const key = party ?? measure;
  return definition.late ? proceeding.openedOn : latestOf(proceeding, key);
}

function latestOf(proceeding: Proceeding, key: string | null): string {
  const since = [proceeding.openedOn, proceeding.since, key === null ? '' : (proceeding.trackSince[key] ?? '')];
  return since.reduce((a, b) => (a > b ? a : b));
}

/** A day ahead of an act. */
export function dayAhead({ chance }: Situation, from: string): string {
  return addDays(from, chance.is(0.2) ? chance.whole(0, 2) : chance.whole(5, 60));
}

/** The instant of an act: now when it is of today, else some hour of its day. */
export function instantOf({ chance, today, now }: Situation, day: string): string {
  return day === today ? now : `${day}T${String(chance.whole(8, 17)).padStart(2, '0')}:30:00+08:00`;
}
