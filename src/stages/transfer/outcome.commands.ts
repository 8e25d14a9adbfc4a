import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { Command } from '../../engine/command.js';
import { outcomes, type Outcome } from './shapes.js';

/** 刑事处理结果 */
@Command({
  in: ['Filed', 'HandedOver'],
  track: { kind: 'respondent', in: ['Pending'] },
  by: ['police-liaison', 'procuratorate-liaison', 'handling-officer'],
  label: { zh: '登记刑事处理结果', en: 'Record the criminal outcome' },
  law: ['M310-2020:10', 'M310-2020:11', 'APL-2021:27'],
  step: ['REV-POLICE', 'TR-OFFSET'],
})
export class RecordOutcome extends RespondentAct {
  /** 有罪判决 / 不起诉 / 撤销案件 / 免予刑事处罚 / 宣告无罪 */
  @IsIn(outcomes)
  outcome: Outcome;

  @IsString()
  @MaxLength(100)
  reference: string;

  /** 罚金 imposed by the court, fen: for a conviction alone. */
  @IsOptional()
  @IsFen()
  courtFineFen?: number;

  /** Administrative fine for the same act already imposed, fen: it is set off against the court's (折抵). */
  @IsOptional()
  @IsFen()
  priorFineFen?: number;
}

/** 跟踪刑事案件进展: the review date of a criminal case that waits for others moves on. */
@Command({
  enters: 'CriminalCaseFollowed',
  in: ['Filed', 'HandedOver'],
  by: ['handling-officer'],
  label: { zh: '跟踪刑事案件进展', en: 'Note how the criminal case stands' },
  law: ['M310-2020:14'],
  sealed: { remarks: 'file' },
})
export class FollowUp extends Act {
  /** 侦查 / 审查起诉 / 审判 */
  @IsIn(['investigation', 'prosecution', 'trial'])
  phase: 'investigation' | 'prosecution' | 'trial';

  @IsString()
  @MaxLength(2000)
  remarks: string;
}
