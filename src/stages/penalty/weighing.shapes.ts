import { IsIn, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';

/**
 * How the value of infringing goods is found (商标法实施条例 art. 78): price of sale, marked price of what is unsold, average
 * of the real sales, market price of the genuine goods, income of the business, another reasonable way.
 */
export const valuations = [
  'sale-price',
  'marked-price',
  'average-price',
  'market-price',
  'business-income',
  'other',
] as const;

/** One line of the reckoning of the illegal turnover (违法经营额): so many, each worth so much. */
export class TurnoverItem {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  what: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;

  @IsIn(valuations)
  valuedBy: (typeof valuations)[number];

  /** Fen for one. */
  @IsFen()
  unitFen: number;
}

/** An earlier act of the same respondent that was dealt with, beside those that the look-back finds by itself. */
export class PriorAct {
  /** Day on which the earlier act ended. */
  @IsLocalDate()
  on: string;

  /** Article under which it was dealt with. */
  @IsString()
  @MaxLength(40)
  basis: string;

  /** Number of the decision, or the document that proves it. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  source: string;
}
