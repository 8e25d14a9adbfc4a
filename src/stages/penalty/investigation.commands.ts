import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { OffenceFacts } from '../../case/values/offence-facts.js';
import { Command } from '../../engine/command.js';
import { offenceArticles, Proposal } from './shapes.js';

const head = ['head', 'deputy-head'] as const;
const running = ['Investigating', 'UnderReview', 'Reviewed', 'Deciding'] as const;

/** 现场检查 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '现场检查', en: 'Inspect the site' },
  law: ['SAMRPROC-2022:22', 'SAMRPROC-2022:28', 'APL-2021:42', 'APL-2021:55'],
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
  document: '协助辨认(鉴别)通知书',
})
export class RequestIdentification extends Act {
  /** Party id of the right holder. */
  @IsString()
  @MaxLength(64)
  holder: string;
}

/** 权利人辨认意见 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  label: { zh: '记录权利人辨认意见', en: 'Record the right holder’s identification' },
  law: ['SAMRPROC-2022:30'],
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
  label: { zh: '中止案件调查', en: 'Suspend the investigation' },
  law: ['SAMRPROC-2022:46'],
  document: '中止调查决定书',
  sealed: { reasons: 'file' },
})
export class SuspendInvestigation extends Act {
  @IsIn(['awaits-judgment-or-decision', 'legal-question', 'force-majeure', 'party-missing', 'other'])
  ground: 'awaits-judgment-or-decision' | 'legal-question' | 'force-majeure' | 'party-missing' | 'other';

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 恢复调查 */
@Command({
  in: ['Suspended'],
  by: head,
  label: { zh: '恢复案件调查', en: 'Resume the investigation' },
  law: ['SAMRPROC-2022:46'],
  document: '恢复调查决定书',
  sealed: { reasons: 'file' },
})
export class ResumeInvestigation extends Act {
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 延长办案期限: by thirty days, once, by the head. */
@Command({
  in: running,
  by: head,
  label: { zh: '延长办理期限三十日', en: 'Extend the time for deciding by 30 days' },
  law: ['SAMRPROC-2022:64'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendDecision extends Act {
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
  document: '调查终结报告',
  sealed: { report: 'file' },
})
export class ReportInvestigation extends Act {
  @IsString()
  @MaxLength(20000)
  report: string;
}

/** 案件审核 */
@Command({
  in: ['UnderReview'],
  by: ['case-reviewer'],
  label: { zh: '案件审核', en: 'Review the case' },
  law: ['SAMRPROC-2022:49', 'SAMRPROC-2022:52', 'SAMRPROC-2022:54', 'SAMRPROC-2022:55'],
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
  label: { zh: '批准拟处理意见', en: 'Approve the proposed outcome' },
  law: ['SAMRPROC-2022:56'],
  document: '有关事项审批表',
  sealed: { proposals: 'file' },
})
export class ApproveProposal extends Act {
  /** One for each respondent still under investigation. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Proposal)
  proposals: Proposal[];
}

/** 书面报告涉嫌犯罪: the transfer opens beside the penalty. A reasonable suspicion is enough (art. 3(2)). */
@Command({
  in: [...running, 'Suspended', 'Concluded', 'Closed'],
  by: ['handling-officer'],
  label: { zh: '报告涉嫌犯罪', en: 'Report a suspected crime' },
  law: ['M310-2020:3', 'M310-2020:5'],
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
  @ValidateNested()
  @Type(() => OffenceFacts)
  weighed?: OffenceFacts;
}

/** 移送司法机关: the whole matter is criminal and ends here; what is undecided goes along. */
@Command({
  in: [...running, 'Suspended'],
  by: head,
  label: { zh: '决定移送司法机关（移送结案）', en: 'End the penalty by transfer to the police' },
  law: ['SAMRPROC-2022:60', 'SAMRPROC-2022:17'],
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
    in: [
      'UnderInvestigation',
      'Proposed',
      'Notified',
      'HearingRequested',
      'HearingNotified',
      'Heard',
      'UnderLegalReview',
      'LegallyReviewed',
    ],
  },
  by: head,
  label: { zh: '终止调查', en: 'Terminate the investigation' },
  law: ['SAMRPROC-2022:47'],
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
  label: { zh: '批准结案', en: 'Close the case' },
  law: ['SAMRPROC-2022:77'],
  document: '结案审批表',
})
export class CloseCase extends Act {
  @IsString()
  @MaxLength(2000)
  summary: string;
}
