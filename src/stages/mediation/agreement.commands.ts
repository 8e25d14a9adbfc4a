import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Command } from '../../engine/command.js';
import { RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { Ids, Instalment, OPEN } from './shapes.js';

/** 达成调解协议 with one respondent: it binds only the two of them. */
@Command({
  in: ['Mediating', 'Informing', 'Performing', 'Performed', 'Concluded', 'Failed'],
  track: { kind: 'respondent', in: ['InMediation', 'Ending', 'Failed'] },
  late: true,
  by: ['mediator'],
  label: { zh: '达成调解协议', en: 'Record the agreement' },
  law: ['O81-2024:68', 'TSJB-20:22', 'PML-2010:28'],
  step: ['MED-PEOPLE', 'MED-AGREEMENT'],
  document: '调解协议书',
  sealed: { terms: 'file' },
})
export class ReachAgreement extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  terms: string;

  /** Integer fen; 0 where nothing is to be paid. */
  @IsFen()
  amountFen: number;

  /** Last day on which all must be performed. */
  @IsLocalDate()
  performBy: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(120)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Instalment)
  instalments?: Instalment[];

  /** A notary gave it force of execution. */
  @IsOptional()
  @IsBoolean()
  notarised?: boolean;
}

/** 共同申请司法确认 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed'] },
  by: ['mediator'],
  label: { zh: '转交司法确认申请', en: 'Send the joint application for confirmation to the court' },
  law: ['CPL-2023:205', 'PML-2010:33'],
  step: ['MED-CONFIRM-APPLY'],
  document: '司法确认申请书',
})
export class ApplyForConfirmation extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  court: string;

  /** Party ids; both sides. */
  @Ids({ min: 2, max: 10 })
  applicants: string[];
}

/** 法院受理司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationSought'] },
  by: ['court-liaison'],
  label: { zh: '受理司法确认申请', en: 'Accept the application for confirmation' },
  law: ['FS-2011-5:4'],
  step: ['MED-CONFIRM-ACCEPT'],
  document: '受理通知书',
})
export class AcceptConfirmation extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  courtNumber: string;
}

/** 法院不予受理司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationSought'] },
  by: ['court-liaison'],
  label: { zh: '不予受理司法确认申请', en: 'Refuse the application for confirmation' },
  law: ['FS-2011-5:4'],
  step: ['MED-CONFIRM-ACCEPT'],
  document: '不予受理裁定书',
  sealed: { reasons: 'file' },
})
export class DeclineConfirmation extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 院长批准延长司法确认审查期限 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '延长司法确认审查期限', en: 'Extend the time to decide on confirmation' },
  law: ['FS-2011-5:5'],
  step: ['MED-CONFIRM-DECIDE'],
  sealed: { reasons: 'file' },
})
export class ExtendConfirmation extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 裁定调解协议有效 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '裁定调解协议有效', en: 'Confirm the agreement' },
  law: ['CPL-2023:206'],
  step: ['MED-CONFIRM-DECIDE', 'MED-CONFIRM-RESULT'],
  document: '确认裁定书',
})
export class ConfirmAgreement extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  courtNumber: string;
}

/** 裁定驳回司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '裁定驳回申请', en: 'Reject the application' },
  law: ['CPL-2023:206'],
  step: ['MED-CONFIRM-DECIDE', 'MED-CONFIRM-RESULT'],
  document: '驳回裁定书',
  sealed: { reasons: 'file' },
})
export class RejectConfirmation extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  courtNumber: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}
