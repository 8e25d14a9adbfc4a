import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { DAYS, Ids, OPEN, Said } from './shapes.js';

/** 通知调解时间、地点 */
@Command({
  in: ['Mediating'],
  by: ['mediator'],
  label: { zh: '通知调解时间、地点', en: 'Call a session' },
  law: ['O81-2024:66', 'TSJB-20:18'],
  step: ['MED-PATENT-FILE', 'MED-ONLINE'],
  document: '调解通知书',
})
export class CallSession extends Act {
  /** Party ids of the respondents who are called. */
  @Ids({ min: 1, max: 50 })
  called: string[];

  @IsLocalDate()
  sessionOn: string;

  /** Room, or the address of the online one. */
  @Said(200)
  place: string;

  @IsOptional()
  @IsBoolean()
  online?: boolean;
}

/** 组织调解: a session, with whoever stayed away without good reason. */
@Command({
  in: ['Mediating'],
  by: ['mediator'],
  label: { zh: '组织调解', en: 'Hold a session' },
  law: ['O81-2024:67', 'TSJB-20:21'],
  step: ['MED-NO-SHOW', 'MED-CONSUMER', 'MED-ONLINE'],
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

  @IsOptional()
  @IsBoolean()
  online?: boolean;

  /** Number under which the recording of an online session is kept. */
  @IsOptional()
  @Said(200)
  recording?: string;

  @IsString()
  @MaxLength(8000)
  summary: string;
}

/** 委托检定、检验、检测、鉴定: its time does not count in the mediation of a consumer's complaint. */
@Command({
  in: ['Mediating'],
  by: ['mediator'],
  label: { zh: '委托检验、检测、鉴定', en: 'Have a test or appraisal made' },
  law: ['TSJB-20:20'],
  step: ['MED-CONSUMER'],
})
export class BeginMediationTest extends Act {
  @Said(500)
  what: string;

  /** As agreed with whoever tests. */
  @Matches(DAYS)
  within: Length;
}

/** 收到检验、检测、鉴定结果 */
@Command({
  in: ['Mediating', 'Suspended'],
  by: ['mediator'],
  label: { zh: '登记检验、检测、鉴定结果', en: 'Record the result of the test' },
  law: ['TSJB-20:20'],
  step: ['MED-CONSUMER'],
  sealed: { result: 'file' },
})
export class EndMediationTest extends Act {
  /** The result; or that there will be none. */
  @Said(4000)
  result: string;
}

/** 撤回调解请求, against all or some of the respondents. */
@Command({
  in: ['Requested', 'Mediating', 'Suspended'],
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
  in: ['Mediating', 'Suspended'],
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

  /** Other ways that the parties were told of: arbitration, an agency, a court. */
  @IsOptional()
  @IsIn(['arbitration', 'agency', 'suit'], { each: true })
  @Ids({ min: 1, max: 3 })
  toldOf?: ('arbitration' | 'agency' | 'suit')[];

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  details?: string;
}

/** 告知终止调解: both sides of a consumer's complaint, and the court that referred it. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Ending'] },
  by: ['mediator', 'intake-clerk'],
  label: { zh: '告知双方终止调解（回复委派法院）', en: 'Tell both sides, and the referring court, that it has ended' },
  law: ['TSJB-20:21', 'FS-2016-14:27'],
  step: ['MED-CONSUMER', 'MED-COURT-INVITED'],
  document: '终止调解通知书',
})
export class TellMediationEnded extends RespondentAct {}

/** 转为仲裁: the parties have a written agreement to arbitrate, or a clause in their contract. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['InMediation', 'Agreed', 'Breached'] },
  by: ['mediator'],
  label: { zh: '登记转为仲裁', en: 'Record that the parties arbitrate' },
  law: ['CR-2020:60'],
  step: ['MED-ARBITRATION'],
})
export class ChooseArbitration extends RespondentAct {
  /** The arbitration commission. */
  @Said(200)
  body: string;

  @IsIn(['written-agreement', 'contract-clause'])
  basis: 'written-agreement' | 'contract-clause';
}
