import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Reasons } from './shapes.js';

/** 出具咨询意见: for who was warned, where the right holder neither withdrew the warning nor went to the department or to court. */
@Command({
  in: ['AdviceAsked'],
  by: ['panel-member', 'unit-head'],
  label: { zh: '出具侵权警告咨询意见', en: 'Give an opinion after a warning of infringement' },
  law: ['O81-2024:13'],
  step: ['RUL-ADVICE'],
  document: '咨询意见',
  sealed: { opinion: 'file' },
})
export class GiveAdvice extends Act {
  /** Day on which the warned person sent the written demand, or the statement that there is no infringement. */
  @IsLocalDate()
  demandSentOn: string;

  /** Day on which the right holder received it, where it is known. */
  @IsOptional()
  @IsLocalDate()
  demandReachedOn?: string;

  /** The right holder withdrew the warning, asked for a ruling or sued. */
  @IsBoolean()
  holderActed: boolean;

  /** 侵权成立 / 不成立 / 现有材料不能判断 */
  @IsIn(['infringes', 'does-not', 'cannot-tell'])
  conclusion: 'infringes' | 'does-not' | 'cannot-tell';

  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  opinion: string;
}

/** 不出具咨询意见 */
@Command({
  in: ['AdviceAsked'],
  by: ['panel-member', 'unit-head'],
  label: { zh: '不出具咨询意见', en: 'Give no opinion' },
  law: ['O81-2024:13'],
  step: ['RUL-ADVICE'],
  sealed: { reasons: 'file' },
})
export class RefuseAdvice extends Act {
  @IsIn(['holder-acted', 'too-early', 'not-demanded', 'no-competence', 'withdrawn', 'other-rule'])
  ground: 'holder-acted' | 'too-early' | 'not-demanded' | 'no-competence' | 'withdrawn' | 'other-rule';

  @Reasons()
  reasons: string;
}
