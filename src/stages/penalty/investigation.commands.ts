import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { head, IsSetTime, Proposal, running } from './shapes.js';

/** 现场检查 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '现场检查', en: 'Inspect the site' },
  law: ['SAMRPROC-2022:22', 'SAMRPROC-2022:28', 'APL-2021:42', 'APL-2021:55'],
  step: ['PEN-INSPECT', 'CASE-TWO-OFFICERS', 'CASE-CERTIFICATES'],
  needs: ['certificates'],
  document: '现场笔录',
  sealed: { place: 'file', findings: 'file', witness: 'file' },
})
export class InspectSite extends Act {
  @IsString()
  @MaxLength(300)
  place: string;

  /** Staff ids of the officers present. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  officers: string[];

  /** 出示执法证件: without it the party may refuse. */
  @IsBoolean()
  certificatesShown: boolean;

  @IsBoolean()
  partyPresent: boolean;

  /** Needed when the party was absent or would not sign. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  witness?: string;

  @IsString()
  @MaxLength(8000)
  findings: string;
}

/** 协助辨认 (begin): the time of identification is not counted. */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '请权利人辨认或鉴别', en: 'Ask the right holder to identify the goods' },
  law: ['SAMRPROC-2022:30'],
  step: ['PEN-IDENTIFY'],
  document: '协助辨认(鉴别)通知书',
})
export class RequestIdentification extends Act {
  /** Party id of the right holder. */
  @IsString()
  @MaxLength(64)
  holder: string;

  /** Time that the agency sets for the answer; fifteen working days when left out. */
  @IsOptional()
  @IsSetTime()
  within?: Length;
}

/** 权利人辨认意见 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '记录权利人辨认意见', en: 'Record the right holder’s identification' },
  law: ['SAMRPROC-2022:30'],
  step: ['PEN-IDENTIFY'],
  document: '权利人辨认意见',
  sealed: { opinion: 'file' },
})
export class IdentifyGoods extends Act {
  @IsString()
  @MaxLength(64)
  holder: string;

  @IsIn(['infringing', 'genuine', 'undetermined'])
  result: 'infringing' | 'genuine' | 'undetermined';

  @IsString()
  @MaxLength(4000)
  opinion: string;
}

/** 中止调查 */
@Command({
  in: running,
  by: head,
  reserved: 'SAMRPROC-2022:46',
  label: { zh: '中止案件调查', en: 'Suspend the investigation' },
  law: ['SAMRPROC-2022:46', 'TM-2019:62', 'TM-2026:76'],
  step: ['PEN-SUSPEND', 'PEN-CIVIL-SUIT', 'CASE-TRANSFER-SUSPENDS'],
  document: '中止调查决定书',
  sealed: { reasons: 'file' },
})
export class SuspendInvestigation extends Act {
  /** The grounds of art. 46, and a dispute over the mark's ownership or a suit beside (商标法). */
  @IsIn(['awaits-judgment-or-decision', 'legal-question', 'force-majeure', 'party-missing', 'trademark-suit', 'other'])
  ground:
    'awaits-judgment-or-decision' | 'legal-question' | 'force-majeure' | 'party-missing' | 'trademark-suit' | 'other';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 恢复调查 */
@Command({
  in: ['Suspended'],
  by: head,
  reserved: 'SAMRPROC-2022:46',
  label: { zh: '恢复案件调查', en: 'Resume the investigation' },
  law: ['SAMRPROC-2022:46'],
  step: ['PEN-SUSPEND', 'REV-FILE', 'CASE-TRANSFER-RETURNS'],
  document: '恢复调查决定书',
  sealed: { reasons: 'file' },
})
export class ResumeInvestigation extends Act {
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 核查中止原因: the suspension goes on, and is looked at again after the same time. */
@Command({
  enters: 'SuspensionChecked',
  in: ['Suspended'],
  by: ['handling-officer'],
  label: { zh: '登记中止原因尚未消除', en: 'Note that the cause of the suspension is still there' },
  law: ['SAMRPROC-2022:46'],
  step: ['PEN-SUSPEND'],
  sealed: { progress: 'file' },
})
export class CheckSuspension extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  progress: string;
}

/** 延长办案期限: by thirty days, once, by the head. */
@Command({
  in: running,
  by: head,
  reserved: 'SAMRPROC-2022:64',
  label: { zh: '延长办理期限三十日', en: 'Extend the time for deciding by 30 days' },
  law: ['SAMRPROC-2022:64', 'O71-2015:36', 'AGRI-2021:?'],
  step: ['PEN-DECIDE-EXTEND', 'PEN-AGRI', 'PEN-CFPAT-CLOSE'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendDecision extends Act {
  /** Which term, where that of the patent rules runs too; left out: the general one. */
  @IsOptional()
  @IsIn(['general', 'counterfeit-patent'])
  termOf?: 'general' | 'counterfeit-patent';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 调查终结报告: the file goes to the case reviewer. */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '调查终结，提交审核', en: 'Report the investigation and submit it for review' },
  law: ['SAMRPROC-2022:48', 'SAMRPROC-2022:49'],
  step: ['PEN-REPORT', 'PEN-CASE-REVIEW'],
  document: '调查终结报告',
  sealed: { report: 'file', notContacted: 'file' },
})
export class ReportInvestigation extends Act {
  @IsString()
  @MaxLength(20000)
  report: string;

  /** Why a respondent was never met, and so not told its rights. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  notContacted?: string;
}

/** 案件审核 */
@Command({
  in: ['UnderReview'],
  by: ['case-reviewer'],
  label: { zh: '案件审核', en: 'Review the case' },
  law: ['SAMRPROC-2022:49', 'SAMRPROC-2022:52', 'SAMRPROC-2022:54', 'SAMRPROC-2022:55'],
  step: ['PEN-CASE-REVIEW'],
  document: '案件审核表',
  sealed: { opinion: 'file' },
})
export class ReviewCase extends Act {
  /** 同意 / 建议纠正 / 建议补充调查 */
  @IsIn(['agrees', 'correct', 'investigate-further'])
  result: 'agrees' | 'correct' | 'investigate-further';

  @IsString()
  @MaxLength(4000)
  opinion: string;
}

/** 负责人批准处理建议: nothing is announced to a respondent before it. */
@Command({
  in: ['Reviewed'],
  by: head,
  reserved: 'SAMRPROC-2022:56',
  label: { zh: '批准拟处理意见', en: 'Approve the proposed outcome' },
  law: ['SAMRPROC-2022:56'],
  step: ['PEN-APPROVE', 'PEN-DISCRETION', 'PEN-LIGHTER', 'PEN-NO-PENALTY'],
  document: '有关事项审批表',
  needs: ['punished', 'option?:trademark-2026'],
  sealed: { proposals: 'file', lawChoices: 'file' },
})
export class ApproveProposal extends Act {
  /** One for each respondent still under investigation. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Proposal)
  proposals: Proposal[];
}
