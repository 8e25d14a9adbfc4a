import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { head, StaffIds } from './shapes.js';

const deciding = ['Deciding'] as const;

/** 要求听证; `occurredOn` is the day on which it was asked for or the letter was posted. */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Notified', 'UnderLegalReview', 'LegallyReviewed'] },
  late: true,
  by: ['handling-officer'],
  label: { zh: '登记听证申请', en: 'Record a request for a hearing' },
  law: ['APL-2021:63', 'APL-2021:64', 'SAMRHEAR-2021:5', 'CRPEN-2009:33'],
  step: [
    'PEN-HEARING-REQUEST',
    'PEN-HEARING-THRESHOLD',
    'PEN-HEARING-THRESHOLD-CR',
    'CASE-DAYS-POST',
    'CASE-DAYS-INCLUSIVE',
  ],
  document: '听证申请书',
})
export class RequestHearing extends RespondentAct {}

/** 指定听证主持人、听证员、记录员: none of them has investigated the case. */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['HearingRequested', 'HearingNotified'] },
  by: head,
  label: { zh: '指定听证主持人', en: 'Name the host of the hearing' },
  law: ['APL-2021:64', 'SAMRHEAR-2021:?'],
  step: ['PEN-HEARING-STEPS', 'PEN-HEARING'],
  document: '有关事项审批表',
})
export class NameHearingHost extends RespondentAct {
  /** Staff ids. */
  @IsString()
  @MaxLength(64)
  host: string;

  /** 听证员 */
  @IsOptional()
  @StaffIds(1, 4)
  members?: string[];

  /** 记录员 */
  @IsString()
  @MaxLength(64)
  clerk: string;
}

/** 案卷移送听证主持人 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['HearingRequested'] },
  by: ['handling-officer'],
  label: { zh: '向听证主持人移送案卷', en: 'Hand the file to the host' },
  law: ['SAMRHEAR-2021:?'],
  step: ['PEN-HEARING-STEPS'],
})
export class HandFileToHost extends RespondentAct {}

/** 听证通知: time and place are fixed and told. */
@Command({
  enters: 'HearingNotified',
  in: deciding,
  track: { kind: 'respondent', in: ['HearingRequested'] },
  by: ['hearing-host', 'legal-reviewer'],
  label: { zh: '送达听证通知书', en: 'Serve the notice of the hearing' },
  law: ['APL-2021:64', 'APL-2021:85'],
  step: ['PEN-HEARING-NOTICE', 'PEN-HEARING-STEPS'],
  document: '听证通知书',
})
export class ServeHearingNotice extends RespondentAct {
  @IsLocalDate()
  hearingOn: string;

  @IsString()
  @MaxLength(300)
  place: string;
}

/** 延期听证 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['HearingNotified'] },
  by: ['hearing-host'],
  label: { zh: '决定延期听证', en: 'Postpone the hearing' },
  law: ['SAMRHEAR-2021:?'],
  step: ['PEN-HEARING-STEPS'],
  sealed: { reasons: 'file' },
})
export class PostponeHearing extends RespondentAct {
  /** The new day. */
  @IsLocalDate()
  hearingOn: string;

  @IsIn(['party', 'agency', 'recusal', 'force-majeure'])
  cause: 'party' | 'agency' | 'recusal' | 'force-majeure';

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 撤回听证申请 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['HearingRequested', 'HearingNotified'] },
  by: ['handling-officer', 'hearing-host'],
  label: { zh: '登记撤回听证申请', en: 'Record that the request for a hearing is withdrawn' },
  law: ['APL-2021:64', 'SAMRHEAR-2021:?'],
  step: ['PEN-HEARING-REQUEST'],
})
export class WithdrawHearing extends RespondentAct {}

/** 举行听证 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['HearingNotified'] },
  by: ['hearing-host'],
  label: { zh: '举行听证', en: 'Hold the hearing' },
  law: ['APL-2021:63', 'APL-2021:64', 'APL-2021:65'],
  step: ['PEN-HEARING'],
  document: '听证笔录',
  sealed: { record: 'file' },
})
export class HoldHearing extends RespondentAct {
  /** Absence without good reason is a waiver. */
  @IsBoolean()
  attended: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(20000)
  record: string;
}

/** 听证报告: with the file it goes to the legal review. */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Heard'] },
  by: ['hearing-host'],
  label: { zh: '提交听证报告', en: 'Report on the hearing' },
  law: ['APL-2021:65', 'SAMRHEAR-2021:?'],
  step: ['PEN-HEARING-STEPS', 'PEN-HEARING'],
  document: '听证报告',
  sealed: { report: 'file' },
})
export class ReportHearing extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  report: string;
}
