import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { head, IsSetTime, open, running, StaffIds } from './shapes.js';

/** 再次延长: after the first extension, by collective discussion (agriculture: by the superior), for a time then fixed. */
@Command({
  in: running,
  by: head,
  reserved: 'SAMRPROC-2022:64',
  label: { zh: '集体讨论决定继续延期', en: 'Extend the time for deciding further' },
  law: ['SAMRPROC-2022:64', 'AGRI-2021:?'],
  step: ['PEN-DECIDE-EXTEND-AGAIN', 'PEN-AGRI'],
  document: '集体讨论记录',
  sealed: { reasons: 'file' },
})
export class ExtendDecisionFurther extends Act {
  /** 合理期限: the law sets no bound. */
  @IsSetTime()
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;

  /** Heads present at the discussion. */
  @IsOptional()
  @StaffIds(1, 30)
  present?: string[];

  /** Superior agency that approved, and its letter, where the rules of the unit ask for it. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  superior?: string;
}

/** 延长案件审核期限 */
@Command({
  in: ['UnderReview'],
  by: head,
  reserved: 'SAMRPROC-2022:55',
  label: { zh: '延长案件审核期限', en: 'Extend the case review' },
  law: ['SAMRPROC-2022:55'],
  step: ['PEN-CASE-REVIEW'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendCaseReview extends Act {
  @IsSetTime()
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 延长法制审核期限 */
@Command({
  in: ['Deciding'],
  track: { kind: 'respondent', in: ['UnderLegalReview'] },
  by: head,
  reserved: 'SAMRPROC-2022:55',
  label: { zh: '延长法制审核期限', en: 'Extend the legal review' },
  law: ['SAMRPROC-2022:55'],
  step: ['PEN-LEGAL-REVIEW'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendLegalReview extends RespondentAct {
  @IsSetTime()
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 移送其他行政机关, found after the filing to be another department's: what is undecided goes there and ends here. */
@Command({
  in: open,
  by: head,
  reserved: 'SAMRPROC-2022:60',
  label: { zh: '决定移送其他行政机关', en: 'Transfer to another department' },
  law: ['SAMRPROC-2022:17', 'SAMRPROC-2022:60', 'SAMRPROC-2022:77'],
  step: ['PEN-TO-OTHER-AGENCY'],
  document: '案件移送函',
  sealed: { reasons: 'file' },
})
export class TransferToOtherDepartment extends Act {
  @IsIn(['copyright', 'culture', 'agriculture', 'forestry', 'customs', 'market-regulation', 'other'])
  department: 'copyright' | 'culture' | 'agriculture' | 'forestry' | 'customs' | 'market-regulation' | 'other';

  /** Its name and place. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  agency: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}
