import type { Words } from '../engine/command.js';
import type { RightTypeId } from './right-types.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * 罚则: what an article allows for one kind of act. Money in fen; multiples of the base. A row applies to acts that ended
 * within its days (the later, lighter law may be chosen instead: 行政处罚法 art. 37).
 */
export interface Fine extends Words {
  readonly id: string;
  readonly rights: readonly RightTypeId[];
  /** `ACT-ID:article`. */
  readonly basis: string;
  /** Besides the fine. */
  readonly orders: readonly (
    'correct' | 'stop' | 'warn' | 'publish' | 'confiscate-gain' | 'confiscate-goods' | 'destroy'
  )[];
  /** What multiples are taken of: 违法经营额 or 货值金额, or 违法所得. */
  readonly of: 'turnover' | 'gain';
  /** From this amount of the base on (above it when `exclusive`) the multiples apply. Null: there are none. */
  readonly threshold: number | null;
  readonly exclusive?: true;
  /** Below the threshold, or where there is no base. Null: no fine. */
  readonly below: Range | null;
  readonly times: Range | null;
  /** 情节严重 */
  readonly serious?: Range;
  /** The person responsible, or a natural person, where fined apart. */
  readonly person?: Range;
  /** Fined only when an order to correct is not obeyed. */
  readonly afterOrder?: true;
  /** 并处 or 处, not 可以(并)处. */
  readonly mandatory: boolean;
  /** What makes the range to be used from above, or excludes the fine. */
  readonly note?: Words;
  readonly from: string;
  readonly to?: string;
  /** Row of the former version of the law for the same act: where both may apply, the lighter is suggested (从旧兼从轻). */
  readonly replaces?: string;
  /** Option that decides where the amounts of both versions are equal and something else speaks for the later. */
  readonly transition?: string;
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
}

/** A range that the law gives in yuan. */
export const yuan = (min: number, max: number): Range => ({ min: min * 100, max: max * 100 });
export const FIFTY_THOUSAND = 50_000 * 100;
/** Up to five times from 50,000 yuan on, else up to 250,000 yuan: the form of most of these articles. */
export const usual = {
  threshold: FIFTY_THOUSAND,
  below: yuan(0, 250_000),
  times: { min: 0, max: 5 },
  mandatory: false,
} as const;
