import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { head, Instalment, IsSetTime } from './shapes.js';

const decided = ['Deciding', 'Suspended', 'Concluded', 'Closed'] as const;

/** 申请延期、分期缴纳罚款: in writing, with the hardship that is claimed. */
@Command({
  enters: 'DeferralRequested',
  in: decided,
  track: { kind: 'respondent', in: ['Served'] },
  by: ['handling-officer'],
  label: { zh: '登记延期（分期）缴款申请', en: 'Record an application to pay later or by instalments' },
  law: ['APL-2021:66', 'SAMRPROC-2022:74'],
  step: ['PEN-PAY-DELAY'],
  sealed: { reasons: 'file' },
})
export class RequestDeferral extends RespondentAct {
  @IsIn(['deferred', 'instalments'])
  way: 'deferred' | 'instalments';

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 批准或者不批准延期、分期缴纳 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Served'] },
  by: head,
  reserved: 'SAMRPROC-2022:74',
  label: { zh: '决定是否准予延期（分期）缴款', en: 'Decide on paying later or by instalments' },
  law: ['APL-2021:66', 'SAMRPROC-2022:74'],
  step: ['PEN-PAY-DELAY'],
  document: '延期（分期）缴纳罚款审批表',
  sealed: { reasons: 'file' },
})
export class DecideDeferral extends RespondentAct {
  @IsBoolean()
  approved: boolean;

  /** By how much the last day for payment moves; needed when approved. */
  @IsOptional()
  @IsSetTime()
  length?: Length;

  /** Days and amounts; needed when instalments are approved. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(36)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Instalment)
  instalments?: Instalment[];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
