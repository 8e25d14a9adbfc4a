import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { Command } from '../../engine/command.js';
import { RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { Instalment, OPEN, Said } from './shapes.js';

/** 达成调解协议 with one respondent: it binds only the two of them. */
@Command({
  in: ['Mediating', 'Informing', 'Performing', 'Performed', 'Concluded', 'Failed'],
  track: { kind: 'respondent', in: ['InMediation', 'Ending', 'Failed'] },
  late: true,
  by: ['mediator'],
  label: { zh: '达成调解协议', en: 'Record the agreement' },
  law: ['O81-2024:68', 'TSJB-20:22', 'PML-2010:28', 'PML-2010:30'],
  step: ['MED-PEOPLE', 'MED-AGREEMENT'],
  document: '调解协议书',
  sealed: { terms: 'file', rest: 'file' },
})
export class ReachAgreement extends RespondentAct {
  @Said(8000)
  terms: string;

  /** An agreement by word of mouth is written down by the people's mediator; every other is signed and sealed. */
  @IsOptional()
  @IsIn(['written', 'oral'])
  form?: 'written' | 'oral';

  /** 部分达成: what was not agreed upon, and goes another way. */
  @IsOptional()
  @Said(4000)
  rest?: string;

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

/** 驳回确认后重新调解: the parties change the agreement, or make another. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed'] },
  by: ['mediator'],
  label: { zh: '驳回确认后重新调解', en: 'Mediate anew after the court would not confirm' },
  law: ['CPL-2023:206'],
  step: ['MED-CONFIRM-RESULT'],
  sealed: { reasons: 'file' },
})
export class ReopenMediation extends RespondentAct {
  @Said(2000)
  reasons: string;
}
