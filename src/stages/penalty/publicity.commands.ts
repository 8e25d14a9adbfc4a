import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { decided, published } from './shapes.js';

/** 推送处罚信息: the party is registered in another province, whose bureau publishes. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: published },
  by: ['credit-officer'],
  label: { zh: '向登记地市场监管部门推送处罚信息', en: 'Push the decision to the bureau of registration' },
  law: ['GONGSHI-45:10'],
  step: ['PEN-PUBLISH-PUSH'],
})
export class PushPublication extends RespondentAct {
  /** Bureau of the place of registration. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  bureau: string;
}

/** 公示行政处罚信息 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: published },
  by: ['credit-officer'],
  label: { zh: '公示行政处罚信息', en: 'Publish the decision' },
  law: ['GONGSHI-45:2', 'GONGSHI-45:6', 'GONGSHI-45:8', 'GONGSHI-45:9', 'APL-2021:48'],
  publishes: true,
  step: ['PEN-PUBLISH', 'PEN-PUBLISH-TWICE'],
  document: '行政处罚信息摘要',
})
export class PublishDecision extends RespondentAct {
  /** What the public reads: no personal data, no secrets. */
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  summary: string;

  /** How long: 通报批评或较低数额罚款 / 一般 / 严重; left out: severe for a heavier penalty, else ordinary. */
  @IsOptional()
  @IsIn(['minor', 'ordinary', 'severe'])
  extent?: 'minor' | 'ordinary' | 'severe';

  /** What was left out as a secret or for privacy; needed where the file is so marked. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  withheld?: string;
}

/** 撤回公示: what was published of a decision that was revoked, changed or found unlawful. What stands is published anew. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: [...published, 'Revoked'] },
  offeredFor: ({ toWithdraw }) => toWithdraw === true,
  by: ['credit-officer'],
  label: { zh: '撤回公示', en: 'Withdraw the publication' },
  law: ['GONGSHI-45:11', 'APL-2021:48'],
  step: ['PEN-PUBLISH-WITHDRAW'],
})
export class WithdrawPublication extends RespondentAct {}

/** 停止公示: the period is over, or credit repair was granted. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: published },
  by: ['credit-officer'],
  label: { zh: '停止公示', en: 'End the publication' },
  law: ['GONGSHI-45:13', 'GONGSHI-45:14'],
  step: ['PEN-PUBLISH-PERIOD'],
})
export class EndPublication extends RespondentAct {
  /** Decision on credit repair, by its number. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  repairDecision: string;
}
