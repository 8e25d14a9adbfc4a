import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IsLocalDate } from '../../case/values/dates.js';

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

/** The name of a body, or the number of a document. */
export const Named = (): PropertyDecorator => all(IsString(), MinLength(2), MaxLength(200));

/** A party's or a proceeding's id. */
export const Id = (): PropertyDecorator => all(IsString(), MinLength(1), MaxLength(64));

/** How somebody was told. */
export const MANNERS = ['in-person', 'post', 'electronic', 'telephone', 'platform'] as const;
export type Manner = (typeof MANNERS)[number];

/** What makes a use of complaints suspicious; a list of the office, since the articles of Order 121 were not seen. */
export const abuseSigns = [
  'many-in-short-time',
  'same-text',
  'bought-to-claim',
  'withdraws-for-payment',
  'false-identity',
] as const;

/** 不予受理投诉 */
export const complaintGrounds = [
  'no-competence',
  'already-handled',
  'not-consumer',
  'over-three-years',
  'materials-missing',
  'identity-not-given',
  'abuse',
  'other-rule',
] as const;

/** 著作权紧急措施 */
export const urgentMeasures = ['stop', 'register-preserve', 'collect-evidence'] as const;

/** 不予立案 */
export const filingGrounds = [
  'minor-corrected',
  'first-minor-corrected',
  'no-fault',
  'over-limitation',
  'conditions-missing',
  'other-rule',
] as const;

/** 追责时效审查 at filing (行政处罚法 art. 36; 市场监督管理行政处罚程序规定 art. 19). */
export class LimitationCheck {
  /** Day on which the act ended, or was last seen where it still goes on. */
  @IsLocalDate()
  lastActOn: string;

  /** 连续或者继续状态: the time runs from its end. */
  @IsBoolean()
  continuing: boolean;

  /** Life and health of citizens, or financial safety, with harm done: five years instead of two. */
  @IsBoolean()
  harm: boolean;

  /** Day on which this or another authority found the act, where that was before the clue came in. */
  @IsOptional()
  @IsLocalDate()
  earlierFoundOn?: string;

  /** Why it is filed although the time seems over, e.g. that another body had found it earlier. */
  @IsOptional()
  @Reasons()
  reason?: string;
}
