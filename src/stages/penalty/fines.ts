import type { Fine } from '../../law/fine.js';
import { fines } from '../../law/fines.js';

export interface FineFacts {
  /** Act and article, `ACT-ID:article`. */
  readonly basis?: string;
  /** Day on which the act ended. */
  readonly actOn?: string;
  readonly turnoverFen?: number;
  readonly gainFen?: number;
  readonly serious?: boolean;
}

export interface FineRange {
  /** Fen. */
  readonly min: number;
  readonly max: number;
  /** The fine may not be left out. */
  readonly mandatory: boolean;
}

const rowsUnder = (basis: string | undefined): readonly Fine[] => fines.filter((fine) => fine.basis === basis);

/**
 * Lowest and highest fine that the article allows on these facts, or null where its fines are not known. One article may
 * know several acts: the range then spans them, and the decision says which it is.
 */
export function fineRange(facts: FineFacts): FineRange | null {
  const rows = rowsUnder(facts.basis);
  const ranges = rows.flatMap((row) => [rangeOf(row, facts), ...(row.person ? [row.person] : [])]);
  if (ranges.length === 0) return null;
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)),
    mandatory: rows.every((row) => row.mandatory),
  };
}

/** What one row gives on the facts, fen. */
export function rangeOf(row: Fine, facts: FineFacts): { readonly min: number; readonly max: number } {
  if (facts.serious && row.serious) return row.serious;
  const amount = (row.of === 'turnover' ? facts.turnoverFen : facts.gainFen) ?? 0;
  const reached = row.threshold !== null && (row.exclusive ? amount > row.threshold : amount >= row.threshold);
  if (row.times && reached) return { min: Math.ceil(amount * row.times.min), max: Math.floor(amount * row.times.max) };
  return row.below ?? { min: 0, max: 0 };
}

/**
 * The act ended while the article was in force, or the article is a later one that already applies (从旧兼从轻: a later
 * lighter law may be chosen, APL art. 37). Articles whose fines are not known are not judged.
 */
export function mayApply({ basis, actOn }: FineFacts, on: string): boolean {
  const rows = rowsUnder(basis);
  if (rows.length === 0 || !actOn) return true;
  return rows.some((row) => row.from <= on && (row.to === undefined || actOn <= row.to));
}
