import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { challengeableIds } from '../../law/challengeable.js';
import { procedures } from './shapes.js';

/** What is challenged, and by whom: `party` is the applicant or plaintiff. */
abstract class Challenge extends RespondentAct {
  /** The act, as the table of acts that may be challenged names it. */
  @IsIn(challengeableIds)
  act: string;

  /** Id of the proceeding that did it; may be left out while the case has one of that stage, or where none did. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  attacked?: string;

  /** Party ids of those whose outcome is challenged, where it is not the applicant's own. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  respondents?: string[];

  /** 文号 of the act. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number?: string;

  /** Day on which the applicant learned of the act; needed where no term of the act's own room counts the time. */
  @IsOptional()
  @IsLocalDate()
  knownOn?: string;

  /** Day on which we received the copy, from which our answer is due; left out: the day of the act itself. */
  @IsOptional()
  @IsLocalDate()
  copyOn?: string;

  /** 案号、受理文号 */
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 行政复议受理: `occurredOn` is the day of acceptance. Begins a reconsideration of its own. */
@Command({
  enters: 'ReconsiderationTaken',
  opens: true,
  by: ['litigation-clerk', 'reconsideration-officer'],
  label: { zh: '登记行政复议受理', en: 'Record that reconsideration was accepted' },
  law: ['ARL-2023:20', 'ARL-2023:23', 'ARL-2023:30', 'APL-2021:73'],
  step: ['REM-RECON', 'REM-RECON-BODY', 'REM-RECON-FIRST', 'REM-NO-STAY', 'RUL-RECON'],
  needs: ['option?:ruling-reconsideration'],
})
export class RecordReconsideration extends Challenge {
  /** 复议机关: the government of the same level; for customs the customs above. */
  @IsString()
  @MaxLength(100)
  body: string;

  /** Left out: ordinary. */
  @IsOptional()
  @IsIn(procedures)
  procedure?: (typeof procedures)[number];
}

/** 行政诉讼立案: `occurredOn` is the day on which the court took the suit. Begins a suit of its own. */
@Command({
  enters: 'LawsuitTaken',
  opens: true,
  by: ['litigation-clerk', 'court-liaison'],
  label: { zh: '登记行政诉讼立案', en: 'Record that a suit was accepted' },
  law: [
    'ALL-2017:45',
    'ALL-2017:46',
    'PAT-2020:65',
    'ARL-2023:23',
    'APL-2021:73',
    'FS-2022-13:1',
    'FS-2022-13:2',
    'FS-2022-13:3',
  ],
  step: ['REM-SUIT', 'RUL-SUIT', 'REM-RECON-FIRST', 'REM-NO-STAY', 'RUL-NO-STAY', 'CASE-VENUE'],
  document: '应诉通知书',
})
export class RecordLawsuit extends Challenge {
  @IsString()
  @MaxLength(100)
  court: string;
}
