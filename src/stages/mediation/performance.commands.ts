import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { RespondentAct } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { OPEN, Said } from './shapes.js';

/** 记录协议履行: each payment, and the whole when nothing is left. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed', 'Confirmed', 'Breached'] },
  by: ['mediator'],
  label: { zh: '记录协议履行', en: 'Record performance' },
  law: ['PML-2010:31'],
  step: ['MED-PERFORM'],
})
export class RecordAgreementPerformance extends RespondentAct {
  /** Integer fen paid now; 0 for an act other than payment. */
  @IsFen()
  amountFen: number;

  /** Everything agreed has now been done. */
  @IsBoolean()
  complete: boolean;
}

/** 记录不履行协议 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed', 'Confirmed'] },
  by: ['mediator'],
  label: { zh: '记录不履行协议', en: 'Record a breach' },
  law: ['PML-2010:32', 'CPL-2023:206'],
  step: ['MED-PERFORM'],
  sealed: { details: 'file' },
})
export class RecordBreach extends RespondentAct {
  @Said(4000)
  details: string;
}

/** 申请强制执行: the party applies, with the confirmed or notarised agreement. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Breached'] },
  by: ['mediator'],
  label: { zh: '登记申请强制执行', en: 'Record the application for enforcement' },
  law: ['CPL-2023:206', 'CPL-2023:250'],
  step: ['MED-EXECUTE'],
  document: '强制执行申请书',
})
export class SeekAgreementEnforcement extends RespondentAct {
  @Said(100)
  court: string;

  /** Party id. */
  @IsString()
  @MaxLength(64)
  applicant: string;
}

/** 申请执行时效中断: performance was demanded, or promised; the two years run anew. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Breached'] },
  by: ['mediator'],
  label: { zh: '登记申请执行时效中断', en: 'Record what interrupts the time to apply for enforcement' },
  law: ['CPL-2023:250', 'CIVIL-2021:195'],
  step: ['MED-EXECUTE'],
  sealed: { details: 'file' },
})
export class InterruptEnforcementTime extends RespondentAct {
  @IsIn(['demanded', 'promised'])
  ground: 'demanded' | 'promised';

  @Said(2000)
  details: string;
}

/** 执行终结 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['EnforcementSought'] },
  by: ['court-liaison'],
  label: { zh: '登记执行结果', en: 'Record the outcome of enforcement' },
  law: ['CPL-2023:206'],
  step: ['MED-EXECUTE'],
})
export class EndAgreementEnforcement extends RespondentAct {
  @IsIn(['performed', 'terminated', 'refused'])
  outcome: 'performed' | 'terminated' | 'refused';

  @Said(100)
  courtNumber: string;
}

/** 调解程序终结: the parties go another way with what is left open. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed', 'Confirmed', 'Breached'] },
  by: ['mediator'],
  label: { zh: '终结调解程序', en: 'Conclude the mediation' },
  law: ['PML-2010:32', 'PAT-2020:65', 'TM-2019:60'],
  step: ['MED-DAMAGES', 'MED-CONFIRM-MISSED'],
  sealed: { details: 'file' },
})
export class ConcludeMediation extends RespondentAct {
  @IsIn(['civil-suit', 'ruling-resumed', 'left-to-parties'])
  way: 'civil-suit' | 'ruling-resumed' | 'left-to-parties';

  @Said(4000)
  details: string;
}
