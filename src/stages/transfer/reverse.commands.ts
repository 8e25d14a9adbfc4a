import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';

// What the procuratorate does inside is entered where the agency is told of it; none of it is needed for a return.
const procuratorate = ['procuratorate-liaison', 'handling-officer'] as const;
const running = ['Filed', 'HandedOver'] as const;

/** 行政检察部门登记: the criminal section passes the case on within three working days of not prosecuting. */
@Command({
  in: running,
  track: { kind: 'respondent', in: ['NotProsecuted'] },
  by: procuratorate,
  label: { zh: '登记反向衔接审查', en: 'Register the review of a return' },
  law: ['FX-2024:12'],
  step: ['REV-INTERNAL', 'REV-REVIEW'],
})
export class RegisterReverseReview extends RespondentAct {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 延长审查期限: by the chief prosecutor; the guidance names no length. */
@Command({
  in: running,
  track: { kind: 'respondent', in: ['UnderReverseReview'] },
  by: procuratorate,
  label: { zh: '检察长批准延长审查期限', en: 'Extend the review of a return' },
  law: ['FX-2024:12'],
  step: ['REV-REVIEW'],
})
export class ExtendReverseReview extends RespondentAct {
  /** Working days added. */
  @IsInt()
  @Min(1)
  @Max(60)
  days: number;

  /** 检察长 */
  @IsString()
  @MaxLength(100)
  approvedBy: string;
}

/** 征求异地检察机关意见: the time is not counted. */
@Command({
  in: running,
  track: { kind: 'respondent', in: ['UnderReverseReview'] },
  by: procuratorate,
  label: { zh: '征求异地检察机关意见', en: 'Consult the procuratorate of another region' },
  law: ['FX-2024:12'],
  step: ['REV-REVIEW'],
})
export class ConsultRegion extends RespondentAct {
  @IsString()
  @MaxLength(100)
  region: string;
}

/** 异地检察机关答复 */
@Command({
  enters: 'RegionAnswered',
  in: running,
  track: { kind: 'respondent', in: ['ConsultingRegion'] },
  by: procuratorate,
  label: { zh: '登记异地检察机关答复', en: 'Record the other region’s answer' },
  law: ['FX-2024:12'],
  step: ['REV-REVIEW'],
})
export class RecordRegionAnswer extends RespondentAct {
  @IsString()
  @MaxLength(2000)
  answer: string;
}

/** 中止审查 */
@Command({
  in: running,
  track: { kind: 'respondent', in: ['UnderReverseReview'] },
  by: procuratorate,
  label: { zh: '中止反向衔接审查', en: 'Suspend the review of a return' },
  law: ['FX-2024:13'],
  step: ['REV-SUSPEND'],
  document: '中止审查决定书',
})
export class SuspendReverseReview extends RespondentAct {
  /** 公安机关要求复议复核 / 被害人申诉或者自诉 / 被不起诉人申诉 */
  @IsIn(['police-reconsideration', 'victim-appeal', 'own-appeal'])
  ground: 'police-reconsideration' | 'victim-appeal' | 'own-appeal';
}

/** 恢复审查 */
@Command({
  in: running,
  track: { kind: 'respondent', in: ['ReverseReviewSuspended'] },
  by: procuratorate,
  label: { zh: '恢复反向衔接审查', en: 'Resume the review of a return' },
  law: ['FX-2024:13'],
  step: ['REV-SUSPEND'],
})
export class ResumeReverseReview extends RespondentAct {}

/** 撤销不起诉决定: the criminal case goes on, and its outcome is awaited again. */
@Command({
  in: running,
  track: {
    kind: 'respondent',
    in: ['NotProsecuted', 'UnderReverseReview', 'ConsultingRegion', 'ReverseReviewSuspended'],
  },
  by: procuratorate,
  label: { zh: '撤销不起诉决定', en: 'Revoke the decision not to prosecute' },
  law: ['CRPL-2018:177'],
  step: ['REV-SUSPEND'],
})
export class RevokeNonProsecution extends RespondentAct {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 反向移送: police, procuratorate or court send respondents back for an administrative penalty. */
@Command({
  in: ['Filed', 'HandedOver'],
  by: ['police-liaison', 'procuratorate-liaison', 'court-liaison', 'handling-officer'],
  label: { zh: '移送行政机关处理（反向移送）', en: 'Return to the agency for an administrative penalty' },
  law: ['APL-2021:27', 'M310-2020:13', 'CRPL-2018:177', 'FX-2024:15', 'TM-2026:75'],
  step: ['REV-POLICE', 'REV-OPINION', 'REV-FILE', 'REV-TM2026', 'CASE-TRANSFER-RETURNS'],
  document: '检察意见书',
})
export class ReturnToAgency extends Act {
  /** Party ids of those who are sent back. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  respondents: string[];

  @IsIn(['police', 'procuratorate', 'court'])
  sender: 'police' | 'procuratorate' | 'court';

  /** Number of the letter of opinion; the procuratorate always writes one. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  opinion?: string;

  /** Months within which the letter wants a reply; two unless it says less. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2)
  replyMonths?: number;

  /** Days within which an urgent letter wants a reply. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(59)
  replyDays?: number;
}

/** 终结审查: nothing is sent back for a respondent who was not convicted. */
@Command({
  in: ['Filed', 'HandedOver'],
  track: { kind: 'respondent', in: ['NotProsecuted', 'UnderReverseReview', 'Withdrawn', 'Exempted', 'Acquitted'] },
  by: ['police-liaison', 'procuratorate-liaison', 'handling-officer'],
  label: { zh: '终结审查，不移送行政机关', en: 'End without a return to the agency' },
  law: ['FX-2024:15'],
  step: ['REV-OPINION'],
  document: '终结审查决定书',
})
export class EndWithoutReturn extends RespondentAct {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 回复检察意见 */
@Command({
  in: ['Filed', 'HandedOver'],
  by: ['handling-officer', 'head', 'deputy-head'],
  label: { zh: '书面回复检察意见', en: 'Reply to the prosecutors’ opinion' },
  law: ['CRPL-2018:177', 'LINK-2021:10'],
  step: ['REV-REPLY'],
  document: '处理结果回函',
  sealed: { reply: 'file' },
})
export class ReplyToOpinion extends Act {
  @IsString()
  @MaxLength(4000)
  reply: string;

  /** Number of the letter of opinion (检察意见书). */
  @IsString()
  @MaxLength(100)
  opinion: string;
}
