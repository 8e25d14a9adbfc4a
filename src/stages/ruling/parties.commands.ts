import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { HEADS, Id, Ids, Named, Reasons } from './shapes.js';

/** 分别立案: a request on several patents, or against several respondents, is filed as several cases. */
@Command({
  in: ['Requested'],
  by: ['unit-head', ...HEADS],
  label: { zh: '裁决请求分别立案', en: 'Split the request into separate filings' },
  law: ['O81-2024:21'],
  step: ['RUL-SPLIT'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class SplitRequest extends Act {
  @IsIn(['respondent', 'patent'])
  by: 'respondent' | 'patent';

  /** Party ids of those who go into the case of their own. */
  @IsOptional()
  @Ids({ min: 1, max: 20 })
  respondents?: string[];

  /** Ids of the patents that do. */
  @IsOptional()
  @Ids({ min: 1, max: 20 })
  rights?: string[];

  @Reasons()
  reasons: string;
}

/** 合并审理: each case keeps its number and gets its ruling. */
@Command({
  in: ['Filed'],
  by: ['panel-member', 'unit-head', ...HEADS],
  label: { zh: '决定合并审理', en: 'Hear rulings together' },
  law: ['O81-2024:21', 'PAT-2020:70'],
  step: ['RUL-SPLIT'],
  sealed: { reasons: 'file' },
})
export class JoinRulings extends Act {
  /** Another ruling of this case, e.g. `ruling-2`. */
  @IsOptional()
  @Id()
  ruling?: string;

  /** Number of a ruling of another case of this office. */
  @IsOptional()
  @Named()
  caseNumber?: string;

  @IsIn(['same-parties', 'same-product', 'same-patent'])
  ground: 'same-parties' | 'same-product' | 'same-patent';

  @Reasons()
  reasons: string;
}

/** 追加当事人: before the oral hearing. The party has been added to the file. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '追加当事人', en: 'Add a party' },
  law: ['O81-2024:23', 'O81-2024:24'],
  step: ['RUL-ADD-PARTY'],
  sealed: { reasons: 'file' },
})
export class AddRulingParty extends RespondentAct {
  @IsIn(['respondent', 'requester', 'third-party'])
  as: 'respondent' | 'requester' | 'third-party';

  @IsIn(['requester', 'respondent', 'agency'])
  askedBy: 'requester' | 'respondent' | 'agency';

  /** Where a respondent asked for it: whether the requester agrees. */
  @IsOptional()
  @IsBoolean()
  requesterAgrees?: boolean;

  @Reasons()
  reasons: string;
}
