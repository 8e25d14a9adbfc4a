import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { HEADS, Id, Named, Reasons } from './shapes.js';

/** 指派技术调查官: without a vote; the rule on recusal applies to him too. */
@Command({
  in: ['Filed'],
  by: ['unit-head', ...HEADS],
  label: { zh: '指派技术调查官', en: 'Assign a technical investigation officer' },
  law: ['O81-2024:52', 'TI-2023:?'],
  step: ['RUL-TECH'],
  document: '有关事项审批表',
})
export class AssignTechnicalInvestigator extends Act {
  /** Staff id. */
  @Id()
  person: string;

  @Reasons()
  question: string;
}

/** 技术调查意见: for the panel to weigh. */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['technical-investigator', 'panel-clerk'],
  label: { zh: '提交技术调查意见', en: 'Give the technical opinion' },
  law: ['O81-2024:52'],
  step: ['RUL-TECH'],
  document: '技术调查意见',
  sealed: { opinion: 'file' },
})
export class GiveTechnicalOpinion extends Act {
  @Id()
  person: string;

  @IsString()
  @MaxLength(8000)
  opinion: string;
}

/** 委托鉴定: at the request of a party made before its time to bring evidence ends, or for a major public interest. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '委托鉴定', en: 'Commission an appraisal' },
  law: ['O81-2024:53', 'O81-2024:37'],
  step: ['RUL-APPRAISE'],
  document: '检验鉴定委托书',
  sealed: { question: 'file' },
})
export class CommissionAppraisal extends Act {
  @IsIn(['party', 'panel'])
  asked: 'party' | 'panel';

  /** Party id of who asked in writing, and the day. */
  @IsOptional()
  @Id()
  applicant?: string;

  @IsOptional()
  @IsLocalDate()
  appliedOn?: string;

  @Reasons()
  question: string;

  @Named()
  appraiser: string;

  /** 双方协商确定 / 合议组指定 */
  @IsIn(['agreed', 'designated'])
  chosen: 'agreed' | 'designated';

  /** Who bears the fee is agreed. */
  @IsBoolean()
  feeAgreed: boolean;

  /** 涉及重大公共利益 */
  @IsBoolean()
  publicInterest: boolean;
}

/** 不进行鉴定 */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '不进行鉴定', en: 'Refuse an appraisal' },
  law: ['O81-2024:53'],
  step: ['RUL-APPRAISE'],
  sealed: { reasons: 'file' },
})
export class RefuseAppraisal extends RespondentAct {
  @IsIn(['not-needed', 'fee-not-agreed', 'out-of-time'])
  ground: 'not-needed' | 'fee-not-agreed' | 'out-of-time';

  @Reasons()
  reasons: string;
}

/** 鉴定结束: the time to conclude runs again. */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '登记鉴定结束', en: 'Record the end of the appraisal' },
  law: ['O81-2024:53', 'O81-2024:37'],
  step: ['RUL-APPRAISE'],
  document: '检验鉴定报告',
  sealed: { opinion: 'file' },
})
export class EndAppraisal extends Act {
  /** 出具鉴定意见 / 无法鉴定 */
  @IsIn(['given', 'not-possible'])
  result: 'given' | 'not-possible';

  /** Needed where it was given. */
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  opinion?: string;
}
