import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { Command } from '../../engine/command.js';

const decided = ['Deciding', 'Suspended', 'Concluded', 'Closed'] as const;
const atCourt = [
  'EnforcementSought',
  'EnforcementAccepted',
  'EnforcementAllowed',
  'EnforcementRefused',
  'CourtReviewSought',
] as const;
const afterService = ['Served', 'Demanded', ...atCourt, 'Performed', 'NotEnforced', 'NotPenalised'] as const;

/** 送达处理决定书; `occurredOn` is the day of proven service. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Decided'] },
  by: ['handling-officer'],
  label: { zh: '送达处理决定书', en: 'Serve the decision' },
  law: ['SAMRPROC-2022:81', 'APL-2021:61', 'GONGSHI-45:8'],
  step: ['PEN-SERVE', 'PEN-PUBLISH-TELL', 'CASE-SERVICE'],
  document: '送达回证',
})
export class ServeDecision extends RespondentAct {
  @IsIn(['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement', 'returned'])
  method: 'direct' | 'left' | 'electronic' | 'post' | 'entrusted' | 'announcement' | 'returned';

  /** The respondent was told in writing that the decision will be published. */
  @IsBoolean()
  toldOfPublication: boolean;
}

/** 缴纳罚没款 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Served', 'Demanded', ...atCourt] },
  late: true,
  by: ['handling-officer'],
  label: { zh: '登记缴款', en: 'Record a payment' },
  law: ['APL-2021:67', 'APL-2021:72', 'SAMRPROC-2022:72'],
  step: ['PEN-PAY', 'PEN-PAY-SURCHARGE'],
  document: '缴款书',
})
export class RecordPayment extends RespondentAct {
  /** Fine and confiscated gains, fen. */
  @IsFen()
  amountFen: number;

  /** 加处罚款: 3% a day, never above the fine, fen. */
  @IsOptional()
  @IsFen()
  surchargeFen?: number;
}

/** 行政复议受理 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: afterService },
  late: true,
  by: ['litigation-clerk'],
  label: { zh: '登记行政复议受理', en: 'Record that reconsideration was accepted' },
  law: ['ARL-2023:20', 'APL-2021:73'],
  step: ['REM-RECON', 'REM-RECON-BODY', 'REM-NO-STAY'],
})
export class RecordReconsideration extends RespondentAct {
  @IsString()
  @MaxLength(100)
  body: string;

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 行政复议决定 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: afterService },
  by: ['litigation-clerk'],
  label: { zh: '登记行政复议结果', en: 'Record the outcome of reconsideration' },
  law: ['ARL-2023:62'],
  step: ['REM-RECON-DECIDE'],
  document: '行政复议决定书',
  sealed: { reasons: 'file' },
})
export class RecordReconsiderationOutcome extends RespondentAct {
  /** 维持 / 撤销 / 撤回申请 */
  @IsIn(['maintained', 'revoked', 'withdrawn'])
  outcome: 'maintained' | 'revoked' | 'withdrawn';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 行政诉讼立案 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: afterService },
  late: true,
  by: ['litigation-clerk'],
  label: { zh: '登记行政诉讼立案', en: 'Record that a suit was accepted' },
  law: ['ALL-2017:45', 'ALL-2017:46', 'APL-2021:73', 'FS-2022-13:1', 'FS-2022-13:2', 'FS-2022-13:3'],
  step: ['REM-SUIT', 'REM-NO-STAY', 'CASE-VENUE'],
})
export class RecordLawsuit extends RespondentAct {
  @IsString()
  @MaxLength(100)
  court: string;

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 生效裁判 */
@Command({
  in: decided,
  track: { kind: 'respondent', in: afterService },
  by: ['litigation-clerk'],
  label: { zh: '登记生效裁判结果', en: 'Record the judgment in force' },
  law: ['ALL-2017:69', 'ALL-2017:70'],
  step: ['REM-SUIT-JUDGED'],
  sealed: { reasons: 'file' },
})
export class RecordLawsuitOutcome extends RespondentAct {
  /** 维持（驳回诉讼请求） / 撤销 / 撤诉 */
  @IsIn(['maintained', 'revoked', 'withdrawn'])
  outcome: 'maintained' | 'revoked' | 'withdrawn';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 确认复议、诉讼期限届满: an officer signs it, since a right is lost. */
@Command({
  in: decided,
  track: { kind: 'respondent', in: ['Served'] },
  by: ['handling-officer'],
  label: { zh: '确认救济期限届满', en: 'Confirm that no remedy is open' },
  law: ['ARL-2023:20', 'ALL-2017:46', 'ACL-2011:53'],
  step: ['PEN-ENFORCE', 'REM-SUIT'],
})
export class ConfirmFinality extends RespondentAct {}
