import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { Ids, Named, Outcome, Outcomes, SERVICE, Votes } from './shapes.js';

/** 调解、和解 with one respondent; the rest is ruled. */
@Command({
  in: ['Filed'],
  track: { kind: 'respondent', in: ['ToBeServed', 'Answering', 'Answered', 'UnderReview'] },
  by: ['panel-member'],
  label: { zh: '达成调解（和解）协议', en: 'Record a settlement' },
  law: ['O81-2024:30', 'O81-2024:35'],
  step: ['MED-IN-RULING', 'RUL-SETTLE'],
  document: '专利侵权纠纷调解协议书',
  sealed: { terms: 'file' },
})
export class SettleRequest extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  terms: string;

  /** Integer fen; 0 where nothing is to be paid. */
  @IsFen()
  amountFen: number;

  /** Last day on which all must be performed. */
  @IsLocalDate()
  performBy: string;
}

/** 撤回请求, against all or some of the respondents. */
@Command({
  in: ['Requested', 'CorrectionAsked', 'Filed', 'Suspended'],
  by: ['panel-member', 'intake-clerk'],
  label: { zh: '登记撤回裁决请求', en: 'Record the withdrawal of the request' },
  law: ['O81-2024:36'],
  step: ['RUL-CANCEL'],
  document: '撤销案件决定书',
})
export class WithdrawRequest extends Act {
  /** Party ids. */
  @Ids({ min: 1, max: 20 })
  respondents: string[];
}

const CANCELLED = [
  'not-admissible',
  'no-competence',
  'requester-gone',
  'respondent-gone',
  'patent-invalid',
  'claims-unclear',
  'limitation-stands',
  'other-rule',
] as const;

/** 撤销案件 */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['deputy-head', 'head'],
  label: { zh: '撤销裁决案件', en: 'Cancel the case' },
  law: ['O81-2024:36', 'O81-2024:19', 'O81-2024:9'],
  step: ['RUL-LIMITATION', 'RUL-CANCEL', 'RUL-JURISDICTION'],
  document: '撤销案件决定书',
  sealed: { reasons: 'file' },
})
export class CancelRulingCase extends Act {
  @IsIn(CANCELLED)
  ground: (typeof CANCELLED)[number];

  /** Where the defence of limitation stands: day on which the requester knew the act and who did it. */
  @IsOptional()
  @IsLocalDate()
  knownOn?: string;

  /** Where it stands: the act went on when the request came in. */
  @IsOptional()
  @IsBoolean()
  continuing?: boolean;

  /** Where this department is not competent: the one that is, to which the clue is sent on. */
  @IsOptional()
  @Named()
  agency?: string;

  /** The requester was told before. */
  @IsOptional()
  @IsBoolean()
  requesterTold?: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 作出行政裁决: by majority of the panel, on every respondent who is left. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '作出行政裁决', en: 'Issue the ruling' },
  law: ['PAT-2020:65', 'O81-2024:25', 'O81-2024:31', 'O81-2024:32'],
  step: ['RUL-PANEL', 'RUL-NO-DAMAGES', 'RUL-CLOSE', 'RUL-STOP'],
  document: '行政裁决书',
  number: 'ruling-decision',
  sealed: { reasons: 'file' },
})
export class IssueRuling extends Act {
  @Outcomes()
  outcomes: Outcome[];

  @Votes({ min: 1 })
  votesFor: number;

  @Votes({ min: 0 })
  votesAgainst: number;

  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  reasons: string;
}

/** 送达裁决书, on respondents and requesters alike; `occurredOn` is the day of service. */
@Command({
  enters: 'RulingServed',
  in: ['Ruled', 'Filed'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '送达行政裁决书', en: 'Serve the ruling' },
  law: ['O81-2024:10', 'O81-2024:31'],
  step: ['RUL-SERVICE', 'RUL-SUIT'],
  document: '送达回证',
})
export class ServeRuling extends RespondentAct {
  @IsIn(SERVICE)
  manner: (typeof SERVICE)[number];
}

/** 公开裁决书, secrets masked. */
@Command({
  in: ['Ruled'],
  by: ['credit-officer', 'panel-clerk'],
  label: { zh: '公开行政裁决书', en: 'Publish the ruling' },
  law: ['O81-2024:83', 'O71-2015:46'],
  publishes: true,
  step: ['RUL-PUBLISH'],
})
export class PublishRuling extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  channel: string;

  /** Secrets and personal data have been masked. */
  @IsBoolean()
  masked: boolean;
}

/** 公开裁决的变更、撤销 */
@Command({
  in: ['Ruled', 'Filed'],
  by: ['credit-officer', 'panel-clerk'],
  label: { zh: '公开裁决变更或者撤销情况', en: 'Publish that the ruling was revoked' },
  law: ['O81-2024:83'],
  step: ['RUL-PUBLISH'],
})
export class PublishRulingChange extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  channel: string;
}
