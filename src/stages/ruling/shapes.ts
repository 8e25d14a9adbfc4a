import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import type { Length } from '../../engine/time/limit.js';

/** 送达方式 */
export const SERVICE = ['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement'] as const;

/** 停止侵权的措施 (专利纠纷行政裁决和调解办法 art. 32) */
export const MEASURES = [
  'stop-making',
  'stop-using',
  'stop-selling',
  'stop-offering',
  'stop-importing',
  'destroy-moulds',
  'withdraw-from-fair',
  'platform-deletes',
  'customs-notified',
] as const;

/** A list of different party or staff ids. */
export function Ids({ min, max }: { readonly min: number; readonly max: number }): PropertyDecorator {
  const rules = [
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsString({ each: true }),
    MaxLength(64, { each: true }),
  ];
  return (target, field) => rules.forEach((rule) => rule(target, field));
}

/** A length of time as the rows write it: `15 calendar days`. */
export const IsLength = (): PropertyDecorator => Matches(/^[1-9]\d{0,3} (working days|calendar days|months)$/);

/** What is ruled on one respondent. */
export class Outcome {
  /** Party id. */
  @IsString()
  @MaxLength(64)
  party: string;

  /** The infringement stands. */
  @IsBoolean()
  found: boolean;

  @IsArray()
  @ArrayMaxSize(9)
  @ArrayUnique()
  @IsIn(MEASURES, { each: true })
  measures: (typeof MEASURES)[number][];

  /** Time for performance, from the day on which the ruling takes effect; needed where the infringement stands. */
  @IsOptional()
  @IsLength()
  performWithin?: Length;
}
