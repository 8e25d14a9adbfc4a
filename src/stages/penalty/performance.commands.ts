import { IsBoolean, IsIn, IsOptional } from 'class-validator';
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

/** 送达处理决定书; `occurredOn` is the day of proven service. */
@Command({
  enters: 'DecisionServed',
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
  enters: 'PaymentReceived',
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
