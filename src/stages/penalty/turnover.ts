import { refuse } from '../../engine/decider.js';
import type { Proposal } from './shapes.js';
import type { TurnoverItem, valuations } from './weighing.shapes.js';

/** 违法经营额, line by line; what the goods are called stays in the proposal. Fen. */
export interface Turnover {
  readonly lines: readonly {
    readonly quantity: number;
    readonly valuedBy: (typeof valuations)[number];
    readonly unitFen: number;
    readonly totalFen: number;
  }[];
  readonly totalFen: number;
  readonly law: string;
}

/** The reckoning of the lines; null where there are none. */
export function turnoverOf(items: readonly TurnoverItem[] | undefined): Turnover | null {
  if (items === undefined || items.length === 0) return null;
  const lines = items.map(({ quantity, valuedBy, unitFen }) => {
    return { quantity, valuedBy, unitFen, totalFen: quantity * unitFen };
  });
  return { lines, totalFen: lines.reduce((sum, line) => sum + line.totalFen, 0), law: 'TMREG-2014:78' };
}

/** A turnover with its lines is their sum. */
export function requireSum({ turnoverItems, turnoverFen, party }: Proposal, at: string): void {
  const sum = turnoverOf(turnoverItems)?.totalFen;
  if (sum === undefined) return;
  if (!Number.isSafeInteger(sum)) refuse('penalty.turnover-too-high', { field: `${at}/turnoverItems`, party });
  if (sum !== turnoverFen) refuse('penalty.turnover-not-the-sum', { field: `${at}/turnoverFen`, party, sumFen: sum });
}
