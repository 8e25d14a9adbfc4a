import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { HEADS, Id, Ids, Items, Named, Outcome, Outcomes, Reasons, Votes } from './shapes.js';

/** 重复侵权直接裁决: the same patent, the same kind of act, after a ruling or a judgment in force that ordered to stop. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '对重复侵权直接作出行政裁决', en: 'Rule directly on a repeated infringement' },
  law: ['O81-2024:34', 'O81-2024:25'],
  step: ['RUL-REPEAT'],
  document: '行政裁决书',
  number: 'ruling-decision',
  sealed: { reasons: 'file' },
})
export class RuleOnRepeat extends Act {
  /** Number of the ruling or judgment. */
  @Named()
  former: string;

  @IsIn(['department', 'court'])
  formerBy: 'department' | 'court';

  /** Day on which it took effect. */
  @IsLocalDate()
  inForceOn: string;

  /** Id of the patent. */
  @Id()
  right: string;

  /** 相同类型的侵权行为 */
  @IsBoolean()
  sameKind: boolean;

  @Outcomes()
  outcomes: Outcome[];

  @Votes({ min: 1 })
  votesFor: number;

  @Votes({ min: 0 })
  votesAgainst: number;

  @Reasons()
  reasons: string;
}

const GROUNDS = ['invalid-whole', 'invalid-part', 'to-correct'] as const;

/** 撤销行政裁决: the patent was declared invalid, or the ruling is to be corrected; what has been performed stays. */
@Command({
  in: ['Ruled', 'Filed'],
  by: HEADS,
  label: { zh: '撤销行政裁决', en: 'Revoke the ruling' },
  law: ['O81-2024:33'],
  step: ['RUL-INVALID-AFTER'],
  document: '变更（撤销）行政裁决决定书',
  sealed: { reasons: 'file' },
})
export class RevokeRuling extends Act {
  /** Party ids. */
  @Ids({ min: 1, max: 20 })
  respondents: string[];

  /** 全部无效 / 部分无效 / 其他需要纠正的情形 */
  @IsIn(GROUNDS)
  ground: (typeof GROUNDS)[number];

  /** Number of the decision on the validity of the patent, or of the paper that shows what was wrong. */
  @Named()
  basis: string;

  /** Day on which the decision on validity took effect; needed where the ruling falls with the patent. */
  @IsOptional()
  @IsLocalDate()
  inForceOn?: string;

  @Reasons()
  reasons: string;
}

/** 变更行政裁决: it is served again, and may be sued about again. */
@Command({
  in: ['Ruled', 'Filed'],
  by: HEADS,
  label: { zh: '变更行政裁决', en: 'Change the ruling' },
  law: ['O81-2024:33', 'O81-2024:31'],
  step: ['RUL-INVALID-AFTER'],
  document: '变更（撤销）行政裁决决定书',
  number: 'ruling-decision',
  sealed: { reasons: 'file' },
})
export class AmendRuling extends Act {
  @Outcomes()
  outcomes: Outcome[];

  @IsIn(GROUNDS)
  ground: (typeof GROUNDS)[number];

  @Named()
  basis: string;

  @IsOptional()
  @IsLocalDate()
  inForceOn?: string;

  @Reasons()
  reasons: string;
}

/** 补正裁决书: mistakes of writing. */
@Command({
  in: ['Ruled', 'Filed', 'Concluded'],
  by: ['panel-member'],
  label: { zh: '补正行政裁决书文字错误', en: 'Correct the wording of the ruling' },
  law: ['O81-2024:33'],
  step: ['RUL-INVALID-AFTER'],
  document: '补正决定',
})
export class CorrectRulingText extends Act {
  @Items()
  corrections: string[];

  @Reasons()
  reasons: string;
}
