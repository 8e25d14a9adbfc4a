import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { OffenceFacts } from '../../case/values/offence-facts.js';
import { Command } from '../../engine/command.js';
import { head, offenceArticles, running, undecidedTrack } from './shapes.js';

/** 书面报告涉嫌犯罪: the transfer opens beside the penalty. A reasonable suspicion is enough (art. 3(2)). */
@Command({
  in: [...running, 'Suspended', 'Concluded', 'Closed'],
  by: ['handling-officer'],
  label: { zh: '报告涉嫌犯罪', en: 'Report a suspected crime' },
  law: ['M310-2020:3', 'M310-2020:5'],
  step: ['TR-STANDARD', 'TR-TEAM', 'CASE-TWO-OFFICERS'],
  needs: ['certificates'],
  document: '涉嫌犯罪案件移送书面报告',
  sealed: { facts: 'file' },
})
export class ReportSuspicion extends Act {
  /** Party ids of the respondents concerned. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  respondents: string[];

  /** Article of the Criminal Law, e.g. `214`. */
  @IsIn(offenceArticles.map(({ article }) => article))
  offence: string;

  /** Special team (专案组): two officers or more. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  team: string[];

  @IsString()
  @MaxLength(8000)
  facts: string;

  /** What was found so far of amounts and numbers: weighed against the thresholds of the offence. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => OffenceFacts)
  weighed?: OffenceFacts;
}

/** 移送司法机关: the whole matter is criminal and ends here; what is undecided goes along. */
@Command({
  in: [...running, 'Suspended'],
  by: head,
  reserved: 'SAMRPROC-2022:60',
  label: { zh: '决定移送司法机关（移送结案）', en: 'End the penalty by transfer to the police' },
  law: ['SAMRPROC-2022:60', 'SAMRPROC-2022:17'],
  step: ['CASE-TRANSFER-CLOSES'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class CloseTransferred extends Act {
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 终止调查: the respondent died or ended without a successor. */
@Command({
  in: [...running, 'Suspended'],
  track: {
    kind: 'respondent',
    in: undecidedTrack,
  },
  by: head,
  reserved: 'SAMRPROC-2022:47',
  label: { zh: '终止调查', en: 'Terminate the investigation' },
  law: ['SAMRPROC-2022:47'],
  step: ['PEN-TERMINATE'],
  document: '终止调查决定书',
  sealed: { reasons: 'file' },
})
export class TerminateInvestigation extends RespondentAct {
  @IsIn(['died', 'dissolved-without-successor', 'other'])
  ground: 'died' | 'dissolved-without-successor' | 'other';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 结案 */
@Command({
  in: ['Concluded'],
  by: head,
  reserved: 'SAMRPROC-2022:77',
  label: { zh: '批准结案', en: 'Close the case' },
  law: ['SAMRPROC-2022:77'],
  step: ['PEN-CLOSE'],
  document: '结案审批表',
})
export class CloseCase extends Act {
  @IsString()
  @MaxLength(2000)
  summary: string;
}
