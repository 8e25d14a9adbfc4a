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

// Police and procuratorate often have no account here: the officer then enters their signed paper with its true time.
const police = ['police-liaison', 'handling-officer'] as const;
const procuratorate = ['procuratorate-liaison', 'handling-officer'] as const;

/** 公安机关签收 */
@Command({
  in: ['Sent'],
  by: police,
  label: { zh: '公安机关签收', en: 'Police sign the receipt' },
  law: ['M310-2020:7'],
  step: ['TR-RECEIPT'],
  document: '涉嫌犯罪案件移送书回执',
})
export class SignReceipt extends Act {
  @IsString()
  @MaxLength(100)
  receivedBy: string;
}

/** 告知补充材料: within 24 hours; the case may not be refused for it. */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '告知补充材料', en: 'Ask for missing material' },
  law: ['GA-2020:180'],
  step: ['TR-INCOMPLETE'],
  document: '补正通知',
})
export class AskForMaterial extends Act {
  @IsString()
  @MaxLength(2000)
  missing: string;
}

/** 延长立案审查期限: to thirty days, in special cases by thirty more. */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '延长立案审查期限', en: 'Extend the review before filing' },
  law: ['JJ-2017:16'],
  step: ['TR-REVIEW'],
})
export class ExtendPoliceReview extends Act {
  @IsIn(['major', 'special'])
  ground: 'major' | 'special';

  @IsString()
  @MaxLength(100)
  approvedBy: string;
}

/** 决定立案; `occurredOn` is the day on which the agency received the notice. */
@Command({
  in: ['Received', 'FilingOrdered'],
  by: police,
  label: { zh: '公安机关立案', en: 'Police file the case' },
  law: ['M310-2020:8', 'GA-2020:180'],
  step: ['TR-REVIEW'],
  document: '立案决定书',
})
export class AcceptCase extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 不予立案 */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '公安机关不予立案', en: 'Police decline the case' },
  law: ['M310-2020:8', 'GA-2020:180'],
  step: ['TR-REVIEW'],
  document: '不予立案通知书',
  sealed: { reasons: 'file' },
})
export class DeclineCase extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 复议决定 */
@Command({
  in: ['Reconsidering'],
  by: police,
  label: { zh: '公安机关复议决定', en: 'Police decide the reconsideration' },
  law: ['M310-2020:9'],
  step: ['TR-RECON-DECIDE'],
  document: '复议决定书',
  sealed: { reasons: 'file' },
})
export class DecideReconsideration extends Act {
  /** 维持 / 决定立案 */
  @IsIn(['upheld', 'files'])
  outcome: 'upheld' | 'files';

  @IsString()
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 要求说明不立案理由 */
@Command({
  in: ['SupervisionSuggested'],
  by: procuratorate,
  label: { zh: '要求公安机关说明不立案理由', en: 'Ask the police for their reasons' },
  law: ['CRPL-2018:113', 'JCY-2001:10', 'GA-2020:182'],
  step: ['TR-EXPLAIN'],
  document: '要求说明不立案理由通知书',
})
export class AskForReasons extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 说明不立案理由 */
@Command({
  in: ['ReasonsAsked'],
  by: police,
  label: { zh: '公安机关说明不立案理由', en: 'Police explain their reasons' },
  law: ['GA-2020:182'],
  step: ['TR-EXPLAIN'],
  sealed: { reasons: 'file' },
})
export class ExplainReasons extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 通知立案 */
@Command({
  in: ['ReasonsExplained'],
  by: procuratorate,
  label: { zh: '通知公安机关立案', en: 'Notify the police to file' },
  law: ['CRPL-2018:113', 'JCY-2001:10', 'GA-2020:182'],
  step: ['TR-ORDER-FILING'],
  document: '通知立案书',
})
export class NotifyFiling extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 不立案理由成立 */
@Command({
  in: ['SupervisionSuggested', 'ReasonsExplained'],
  by: procuratorate,
  label: { zh: '认为不立案理由成立', en: 'Find the reasons sufficient' },
  law: ['CRPL-2018:113'],
  step: ['TR-EXPLAIN'],
  sealed: { reasons: 'file' },
})
export class UpholdRefusal extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 刑事处理结果 */
@Command({
  in: ['Filed', 'HandedOver'],
  track: { kind: 'respondent', in: ['Pending'] },
  by: ['police-liaison', 'procuratorate-liaison', 'handling-officer'],
  label: { zh: '登记刑事处理结果', en: 'Record the criminal outcome' },
  law: ['M310-2020:10', 'M310-2020:11', 'APL-2021:27'],
  step: ['REV-POLICE'],
})
export class RecordOutcome extends RespondentAct {
  /** 有罪判决 / 不起诉 / 撤销案件 / 免予刑事处罚 */
  @IsIn(['convicted', 'not-prosecuted', 'withdrawn', 'exempted'])
  outcome: 'convicted' | 'not-prosecuted' | 'withdrawn' | 'exempted';

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 反向移送: police or procuratorate send respondents back for an administrative penalty. */
@Command({
  in: ['Filed', 'HandedOver'],
  by: ['police-liaison', 'procuratorate-liaison', 'handling-officer'],
  label: { zh: '移送行政机关处理（反向移送）', en: 'Return to the agency for an administrative penalty' },
  law: ['APL-2021:27', 'M310-2020:13', 'CRPL-2018:177', 'FX-2024:15'],
  step: ['REV-POLICE', 'REV-OPINION', 'REV-FILE', 'CASE-TRANSFER-RETURNS'],
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

  @IsIn(['police', 'procuratorate'])
  sender: 'police' | 'procuratorate';

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
}

/** 终结审查: nothing is sent back for a respondent who was not convicted. */
@Command({
  in: ['Filed', 'HandedOver'],
  track: { kind: 'respondent', in: ['NotProsecuted', 'Withdrawn', 'Exempted'] },
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
