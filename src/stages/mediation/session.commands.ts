import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { Act, RespondentAct } from '../../case/act.js';
import { Ids, OPEN } from './shapes.js';

/** 指定调解员 */
@Command({
  in: ['Requested', 'Mediating'],
  by: ['unit-head', 'mediator'],
  label: { zh: '指定调解员', en: 'Name the mediators' },
  law: ['TSJB-20:18', 'O81-2024:67', 'PML-2010:19'],
  step: ['MED-CHOOSE'],
})
export class AssignMediator extends Act {
  /** Staff ids of the mediators. */
  @Ids({ min: 1, max: 5 })
  handlers: string[];
}

/** 组织调解: a session, with whoever stayed away without good reason. */
@Command({
  in: ['Mediating'],
  by: ['mediator'],
  label: { zh: '组织调解', en: 'Hold a session' },
  law: ['O81-2024:67', 'TSJB-20:21'],
  step: ['MED-NO-SHOW', 'MED-CONSUMER'],
  document: '调解笔录',
  sealed: { summary: 'file' },
})
export class HoldSession extends Act {
  /** Party ids of the respondents who were called. */
  @Ids({ min: 1, max: 50 })
  called: string[];

  /** Party ids of those who stayed away without good reason, on either side. */
  @Ids({ min: 0, max: 50 })
  absent: string[];

  @IsString()
  @MaxLength(8000)
  summary: string;
}

/** 撤回调解请求, against all or some of the respondents. */
@Command({
  in: ['Requested', 'Mediating'],
  by: ['mediator', 'handling-officer', 'intake-clerk'],
  label: { zh: '登记撤回调解请求', en: 'Record the withdrawal of the request' },
  law: ['O81-2024:67', 'TSJB-20:21'],
  step: ['MED-NO-SHOW'],
})
export class WithdrawMediation extends Act {
  /** Party ids. */
  @Ids({ min: 1, max: 50 })
  respondents: string[];
}

/** 终止调解 (行政调解: 撤销案件) */
@Command({
  in: ['Mediating'],
  track: { kind: 'respondent', in: ['InMediation'] },
  by: ['mediator'],
  label: { zh: '终止调解', en: 'End the mediation without agreement' },
  law: ['O81-2024:69', 'TSJB-20:21', 'PML-2010:26'],
  step: ['MED-FAIL', 'MED-OTHER-WAYS'],
  document: '终止调解通知书',
  sealed: { details: 'file' },
})
export class FailMediation extends RespondentAct {
  @IsIn(['refused', 'no-agreement', 'test-cost-disputed', 'other-rule'])
  ground: 'refused' | 'no-agreement' | 'test-cost-disputed' | 'other-rule';

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  details?: string;
}

/** 告知终止调解: both sides of a consumer's complaint. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Ending'] },
  by: ['mediator', 'intake-clerk'],
  label: { zh: '告知双方终止调解', en: 'Tell both sides that the mediation has ended' },
  law: ['TSJB-20:21'],
  step: ['MED-CONSUMER'],
  document: '终止调解通知书',
})
export class TellMediationEnded extends RespondentAct {}
