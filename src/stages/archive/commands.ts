import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { platforms, Reduction, reopeningGrounds, retentions, satisfactions } from './shapes.js';

/** 归档: one case one file; refused while a proceeding is open or a lot has no end. The number comes from the register. */
@Command({
  opens: 'once',
  in: ['Unarchived'],
  by: ['archivist'],
  label: { zh: '案卷归档', en: 'Archive the file' },
  law: ['SAMRPROC-2022:78', 'SAMRPROC-2022:79'],
  step: ['CASE-ARCHIVE', 'GOODS-FINAL'],
  document: '卷宗封面',
  number: 'archive',
  sealed: { remarks: 'file' },
})
export class ArchiveCase extends Act {
  /** 保管期限 */
  @IsIn(retentions)
  retention: (typeof retentions)[number];

  /** Pages of both volumes. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  pages: number;

  /** 备考表: what is missing, damaged, kept elsewhere. */
  @IsString()
  @MaxLength(4000)
  remarks: string;
}

/** 调卷（启封）: a remedy or a correction takes the file out of the archive; the head approves. */
@Command({
  in: ['Archived'],
  by: ['archivist'],
  approvers: { approvedBy: { by: ['head', 'deputy-head'] } },
  label: { zh: '调卷重新办理', en: 'Take the file out of the archive' },
  law: ['SAMRPROC-2022:78'],
  step: ['CASE-ARCHIVE'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ReopenFile extends Act {
  @IsIn(reopeningGrounds)
  ground: (typeof reopeningGrounds)[number];

  @IsString()
  @MaxLength(2000)
  reasons: string;

  /** Staff id of the head who approved it. */
  @IsString()
  @MaxLength(64)
  approvedBy: string;
}

/** 重新归档, under the number that the file has. */
@Command({
  in: ['Reopened'],
  by: ['archivist'],
  label: { zh: '重新归档', en: 'Archive the file again' },
  law: ['SAMRPROC-2022:78'],
  step: ['CASE-ARCHIVE'],
  document: '备考表',
  sealed: { remarks: 'file' },
})
export class RearchiveCase extends Act {
  @IsInt()
  @Min(1)
  @Max(100_000)
  pages: number;

  @IsString()
  @MaxLength(4000)
  remarks: string;
}

/** 案卷评查: by score sheet; defects go back to the officers with a day by which they are corrected. */
@Command({
  opens: 'once',
  by: ['supervisor', 'legal-reviewer'],
  label: { zh: '案卷评查', en: 'Assess the file' },
  law: ['SAMRPROC-2022:78', 'JD-2026'],
  step: ['CASE-FILE-REVIEW'],
  document: '案卷评查表',
  sealed: { opinion: 'file' },
})
export class AssessFile extends Act {
  /** Id of the assessment within the case, e.g. `2026`. */
  @Matches(/^[a-z0-9][a-z0-9-]{0,30}$/)
  assessment: string;

  /** Points taken off, of a hundred. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Reduction)
  reductions: Reduction[];

  @IsString()
  @MaxLength(4000)
  opinion: string;

  /** Time in which defects are corrected; needed where there are any. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,2} (working days|calendar days|months)$/)
  within?: string;
}

/** 整改: the officers correct the defects and cite what they added to the file. */
@Command({
  track: { kind: 'assessment', in: ['ToCorrect'], listed: 'assessments' },
  by: ['handling-officer', 'unit-head'],
  label: { zh: '报告评查问题整改', en: 'Report the correction of defects' },
  law: ['SAMRPROC-2022:78', 'JD-2026'],
  step: ['CASE-FILE-REVIEW'],
  document: '案卷评查表',
  sealed: { corrections: 'file' },
})
export class CorrectDefects extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  assessments: string[];

  @IsString()
  @MaxLength(4000)
  corrections: string;

  /** Ids of documents on file. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  documents: string[];
}

/** 回访: applicant and party are asked after closing. */
@Command({
  enters: 'ReturnVisited',
  opens: 'once',
  by: ['handling-officer', 'intake-clerk', 'supervisor'],
  label: { zh: '回访', en: 'Record a return visit' },
  law: ['TSJB-121'],
  step: ['INT-RETURN-VISIT'],
  document: '回访记录',
  sealed: { opinion: 'file' },
})
export class RecordReturnVisit extends RespondentAct {
  @IsIn(satisfactions)
  satisfaction: (typeof satisfactions)[number];

  @IsString()
  @MaxLength(2000)
  opinion: string;

  /** What is done about it; needed where the person is dissatisfied. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  followUp?: string;
}

/** 报送: what was reported to which platform, with its receipt. */
@Command({
  enters: 'ReportedToPlatform',
  opens: 'once',
  by: ['handling-officer', 'credit-officer', 'intake-clerk', 'panel-clerk'],
  label: { zh: '登记信息报送', en: 'Record a report to a platform' },
  law: ['GONGSHI-45:8'],
  step: ['CASE-REPORTING', 'PEN-PUBLISH-TWICE'],
})
export class RecordReport extends Act {
  @IsIn(platforms)
  platform: (typeof platforms)[number];

  /** What was reported: decision, case information, quarterly table. */
  @IsString()
  @MaxLength(500)
  what: string;

  /** Number of the receipt; may come later, then it is reported again. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  receipt?: string;
}
