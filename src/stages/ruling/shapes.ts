import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { Length } from '../../engine/time/limit.js';

/** 送达方式 */
export const SERVICE = ['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement'] as const;

/** Who may have to withdraw: 办案人员, and those to whom the same rule applies. */
export const CAPACITIES = [
  'panel-member',
  'clerk',
  'technical-investigator',
  'translator',
  'appraiser',
  'assistant',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

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

function all(...rules: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, field) => rules.forEach((rule) => rule(target, field));
}

/** A list of different party or staff ids. */
export function Ids({ min, max }: { readonly min: number; readonly max: number }): PropertyDecorator {
  return all(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsString({ each: true }),
    MaxLength(64, { each: true }),
  );
}

/** Facts and reasons, as they stand in a paper. */
export const Reasons = (): PropertyDecorator => all(IsString(), MinLength(2), MaxLength(4000));

/** Things named one by one. */
export const Items = (): PropertyDecorator =>
  all(IsArray(), ArrayMinSize(1), ArrayMaxSize(100), IsString({ each: true }), MaxLength(300, { each: true }));

/** The name of a body, a place, or the number of a document. */
export const Named = (): PropertyDecorator => all(IsString(), MinLength(2), MaxLength(200));

/** Id of a party, a right, a proceeding or a member of staff. */
export const Id = (): PropertyDecorator => all(IsString(), MinLength(1), MaxLength(64));

/** 管理专利工作的部门负责人 */
export const HEADS = ['deputy-head', 'head'] as const;

/** Respondents' tracks on which nothing has been ruled. */
export const PENDING = ['ToBeServed', 'Answering', 'Answered', 'UnderReview'] as const;

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

/** What is ruled, one respondent after the other. */
export const Outcomes = (): PropertyDecorator =>
  all(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(20),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(() => Outcome),
  );

/** Votes of the panel for or against. */
export const Votes = ({ min }: { readonly min: number }): PropertyDecorator => all(IsInt(), Min(min), Max(9));
