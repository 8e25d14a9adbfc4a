import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { decided, head, published } from './shapes.js';

const track = { kind: 'respondent', in: published } as const;

/** 申请更正公示信息: the party says that what is published is not so. */
@Command({
  enters: 'PublicationCorrectionRequested',
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '登记公示信息更正申请', en: 'Record a request to correct the publication' },
  law: ['GONGSHI-45:12'],
  step: ['PEN-PUBLISH-CORRECT'],
  sealed: { claim: 'file' },
})
export class RequestPublicationCorrection extends RespondentAct {
  /** What is said to be wrong. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  claim: string;
}

/** 更正公示信息: found wrong, asked for or not; the publication and its period go on. */
@Command({
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '更正公示信息', en: 'Correct the publication' },
  law: ['GONGSHI-45:12'],
  step: ['PEN-PUBLISH-CORRECT'],
  document: '行政处罚信息摘要',
  sealed: { findings: 'file' },
})
export class CorrectPublication extends RespondentAct {
  /** What the public reads from now on: no personal data, no secrets. */
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  summary: string;

  /** What was checked, and what was wrong. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  findings: string;
}

/** 不予更正: checked, and what is published is so; the party is told why. */
@Command({
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '告知不予更正公示信息', en: 'Refuse to correct the publication' },
  law: ['GONGSHI-45:12'],
  step: ['PEN-PUBLISH-CORRECT'],
  sealed: { reasons: 'file' },
})
export class RefusePublicationCorrection extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 申请信用修复: that the publication of the penalty stop before its period is over, not before its shortest time. */
@Command({
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '登记处罚信息信用修复申请', en: 'Record an application to end the publication early' },
  law: ['GONGSHI-45:14', 'XF-2025:?', 'NDRC-36:?'],
  step: ['CRED-PENALTY-REPAIR', 'PEN-PUBLISH-PERIOD'],
  document: '信用修复申请书',
})
export class ApplyForPenaltyRepair extends RespondentAct {
  /** 已自觉履行处罚决定确定的义务 */
  @IsBoolean()
  obligationsPerformed: boolean;

  /** 已主动消除危害后果和不良影响 */
  @IsBoolean()
  harmRemoved: boolean;

  /** 公开作出信用承诺 */
  @IsBoolean()
  promiseGiven: boolean;
}

/** 受理信用修复申请: within two working days. */
@Command({
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '受理处罚信息信用修复申请', en: 'Accept the application to end the publication early' },
  law: ['XF-2025:?'],
  step: ['CRED-PENALTY-REPAIR'],
})
export class AcceptPenaltyRepair extends RespondentAct {}

/** 不予受理信用修复申请 */
@Command({
  in: decided,
  track,
  by: ['credit-officer'],
  label: { zh: '不予受理处罚信息信用修复申请', en: 'Reject the application to end the publication early' },
  law: ['XF-2025:?'],
  step: ['CRED-PENALTY-REPAIR'],
  sealed: { reasons: 'file' },
})
export class RejectPenaltyRepair extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 决定是否准予信用修复: granted, the publication stops. */
@Command({
  in: decided,
  track,
  by: head,
  label: { zh: '决定是否准予处罚信息信用修复', en: 'Decide whether the publication ends early' },
  law: ['XF-2025:?', 'NDRC-36:?'],
  step: ['CRED-PENALTY-REPAIR'],
  document: '准予信用修复决定书',
  sealed: { reasons: 'file' },
})
export class DecidePenaltyRepair extends RespondentAct {
  @IsBoolean()
  granted: boolean;

  /** 文号 */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reference: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}
