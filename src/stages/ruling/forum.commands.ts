import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { HEADS, Named, Reasons } from './shapes.js';

/** 提出管辖异议: within the time to answer; `occurredOn` is the day on which it was handed in or posted. */
@Command({
  in: ['Filed'],
  track: { kind: 'respondent', in: ['Answering', 'Answered', 'UnderReview'] },
  late: true,
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '登记管辖异议', en: 'Record an objection to jurisdiction' },
  law: ['O81-2024:9'],
  step: ['RUL-JUROBJ'],
  document: '管辖异议书',
  sealed: { reasons: 'file' },
})
export class RaiseJurisdictionObjection extends RespondentAct {
  @Reasons()
  reasons: string;
}

/** 管辖异议决定: upheld, the case goes to the department that is competent; else the objection is rejected. */
@Command({
  in: ['Filed', 'Suspended'],
  track: { kind: 'respondent', in: ['Answering', 'Answered', 'UnderReview'] },
  offeredFor: ({ objection }) => objection === 'open',
  by: HEADS,
  label: { zh: '决定管辖异议', en: 'Decide an objection to jurisdiction' },
  law: ['O81-2024:9'],
  step: ['RUL-JUROBJ'],
  document: '管辖异议决定',
  sealed: { reasons: 'file' },
})
export class DecideJurisdictionObjection extends RespondentAct {
  @IsBoolean()
  upheld: boolean;

  /** The department that is competent; needed where the objection is upheld. */
  @IsOptional()
  @Named()
  agency?: string;

  @Reasons()
  reasons: string;
}

/** 报请上级: a dispute over jurisdiction, a matter for the province, or one that crosses regions and is to be joined. */
@Command({
  in: ['Requested', 'CorrectionAsked', 'Filed'],
  by: HEADS,
  label: { zh: '报请上级指定管辖或者提级处理', en: 'Refer the question of jurisdiction to the superior' },
  law: ['O81-2024:6', 'O81-2024:7', 'O81-2024:8', 'PAT-2020:70'],
  step: ['RUL-JURISDICTION', 'RUL-SPLIT'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ReferJurisdiction extends Act {
  /** 管辖权争议 / 涉外、涉港澳台 / 跨两个以上地级行政区的重大影响 / 同一专利权跨区域 */
  @IsIn(['dispute', 'foreign', 'two-prefectures', 'cross-region'])
  ground: 'dispute' | 'foreign' | 'two-prefectures' | 'cross-region';

  /** The superior department that is asked. */
  @Named()
  to: string;

  @Reasons()
  reasons: string;
}

/** 报请国家知识产权局: by way of the province, which may report it up. */
@Command({
  in: ['Requested', 'CorrectionAsked', 'Filed'],
  by: HEADS,
  label: { zh: '报请按全国重大专利侵权纠纷处理', en: 'Report a dispute of national weight' },
  law: ['PAT-2020:70', 'PATREG-2023:96', 'O81-2024:57'],
  step: ['RUL-NATIONAL'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ReportNationalDispute extends Act {
  /** 重大公共利益 / 对行业发展有重大影响 / 跨省、自治区、直辖市 / 其他 */
  @IsIn(['public-interest', 'industry', 'cross-province', 'other-weight'])
  ground: 'public-interest' | 'industry' | 'cross-province' | 'other-weight';

  /** The department of the province. */
  @Named()
  to: string;

  @Reasons()
  reasons: string;
}

/** 上级的答复: designation, taking up, or that the case stays here. */
@Command({
  in: ['Requested', 'CorrectionAsked', 'Filed', 'Suspended'],
  by: ['intake-clerk', 'panel-clerk', ...HEADS],
  label: { zh: '登记上级关于管辖的答复', en: "Record the superior's answer on jurisdiction" },
  law: ['O81-2024:8', 'O81-2024:57'],
  step: ['RUL-JURISDICTION', 'RUL-NATIONAL'],
  document: '指定管辖通知书',
})
export class RecordReferralAnswer extends Act {
  @IsBoolean()
  ours: boolean;

  /** The department that handles it. */
  @Named()
  agency: string;

  /** Number of the answer. */
  @Named()
  reference: string;
}
