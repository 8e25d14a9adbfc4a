import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsString, MaxLength, MinLength } from 'class-validator';
import { IsFen } from '../../case/values/fen.js';
import { IsLocalDate } from '../../case/values/dates.js';

/** States in which some respondent's track may still go on. */
export const OPEN = ['Requested', 'Mediating', 'Suspended', 'Informing', 'Performing'] as const;

/** States in which a mediation has ended; what comes to light later may still change it. */
export const ENDED = ['NotFiled', 'Withdrawn', 'Failed', 'Performed', 'Concluded'] as const;

/** A length in days that an office or a court sets. */
export const DAYS = /^[1-9]\d{0,2} (working days|calendar days)$/;

/** 送达方式 */
export const SERVICE = ['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement'] as const;

/** A text that must say something. */
export function Said(max: number): PropertyDecorator {
  const rules = [IsString(), MinLength(2), MaxLength(max)];
  return (target, field) => rules.forEach((rule) => rule(target, field));
}

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

/** One part of an agreed sum. */
export class Instalment {
  /** Last day on which it may be paid. */
  @IsLocalDate()
  dueOn: string;

  /** Integer fen. */
  @IsFen()
  amountFen: number;
}
