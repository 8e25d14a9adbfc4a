import { IsBoolean, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { head } from './shapes.js';

const decided = ['Deciding', 'Suspended', 'Concluded', 'Closed'] as const;
const fromCourt = ['court-liaison', 'handling-officer'] as const;

/** 催告 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Served'] },
  by: ['handling-officer'],
  label: { zh: '送达履行催告书', en: 'Demand performance' },
  law: ['ACL-2011:54', 'ACL-2011:69', 'SAMRPROC-2022:76'],
  step: ['PEN-DEMAND'],
  document: '履行行政处罚决定催告书',
})
export class DemandPerformance extends RespondentAct {}

/** 申请人民法院强制执行 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Demanded'] },
  by: ['handling-officer'],
  approvers: { signedBy: { by: head, reserved: 'ACL-2011:55' } },
  label: { zh: '申请法院强制执行', en: 'Apply to the court for enforcement' },
  law: ['ACL-2011:53', 'ACL-2011:54', 'ACL-2011:55', 'SAMRPROC-2022:76'],
  step: ['PEN-ENFORCE'],
  document: '强制执行申请书',
})
export class ApplyForEnforcement extends RespondentAct {
  @IsString()
  @MaxLength(100)
  court: string;

  /** Staff id of the head who signed the application. */
  @IsString()
  @MaxLength(64)
  signedBy: string;
}

/** 法院受理或者不予受理强制执行申请 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementSought'] },
  by: fromCourt,
  label: { zh: '登记法院是否受理执行申请', en: 'Record whether the court took the application' },
  law: ['ACL-2011:56'],
  step: ['PEN-ENFORCE-COURT'],
  sealed: { reasons: 'file' },
})
export class RecordCourtAcceptance extends RespondentAct {
  @IsBoolean()
  accepted: boolean;

  /** 案号, or number of the ruling not to accept. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 法院听取意见: the illegality is plain, so that the court takes thirty days instead of seven. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementAccepted'] },
  by: fromCourt,
  label: { zh: '登记法院听取意见、延长审查', en: 'Record that the court hears opinions' },
  law: ['ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
})
export class RecordCourtDoubts extends RespondentAct {}

/** 准予或者不准予执行裁定; `occurredOn` is the day of the ruling. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementAccepted'] },
  by: fromCourt,
  label: { zh: '登记法院执行审查裁定', en: 'Record the court’s ruling on enforcement' },
  law: ['ACL-2011:57', 'ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
  document: '执行裁定书',
  sealed: { reasons: 'file' },
})
export class RecordEnforcementRuling extends RespondentAct {
  @IsBoolean()
  allowed: boolean;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 收到不予受理、不予执行裁定: the fifteen days for review by the court above run from it. */
@Command({
  enters: 'EnforcementRefusalReceived',
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementRefused'] },
  by: fromCourt,
  label: { zh: '登记收到裁定', en: 'Record the receipt of the refusal' },
  law: ['ACL-2011:56', 'ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
  document: '送达回证',
})
export class ReceiveEnforcementRefusal extends RespondentAct {}

/** 向上一级人民法院申请复议 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementRefused'] },
  by: ['handling-officer'],
  label: { zh: '向上一级法院申请复议', en: 'Ask the court above for review' },
  law: ['ACL-2011:56', 'ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
  document: '复议申请书',
  sealed: { reasons: 'file' },
})
export class SeekCourtReview extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  court: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 上一级法院的复议裁定 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['CourtReviewSought'] },
  by: fromCourt,
  label: { zh: '登记上一级法院复议结果', en: 'Record the review by the court above' },
  law: ['ACL-2011:56', 'ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
  document: '执行裁定书',
})
export class RecordCourtReview extends RespondentAct {
  /** 维持 / 指令受理 / 准予执行 */
  @IsIn(['upheld', 'to-accept', 'allowed'])
  result: 'upheld' | 'to-accept' | 'allowed';

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference: string;
}

/** 查看法院执行进展: the court is still enforcing, and is asked again after the same time. */
@Command({
  enters: 'EnforcementFollowed',
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementAllowed'] },
  by: ['handling-officer'],
  label: { zh: '登记法院执行进展', en: 'Note how the enforcement stands' },
  law: ['ACL-2011:58'],
  step: ['PEN-ENFORCE-COURT'],
  sealed: { progress: 'file' },
})
export class FollowEnforcement extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  progress: string;
}

/** 法院执行结果 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['EnforcementAllowed', 'EnforcementRefused'] },
  by: fromCourt,
  label: { zh: '登记法院执行结果', en: 'Record the outcome of enforcement' },
  law: ['ACL-2011:56', 'ACL-2011:57', 'ACL-2011:58', 'SAMRPROC-2022:77'],
  step: ['PEN-ENFORCE-COURT'],
  document: '执行裁定书',
})
export class RecordEnforcement extends RespondentAct {
  /** 执行完毕 / 不予执行（不予受理）裁定生效 / 终结执行 */
  @IsIn(['executed', 'refused', 'ended'])
  outcome: 'executed' | 'refused' | 'ended';

  @IsString()
  @MaxLength(100)
  reference: string;
}
