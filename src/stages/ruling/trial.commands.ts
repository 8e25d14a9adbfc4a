import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Id, Ids, IsLength, SERVICE } from './shapes.js';

/** 送达请求书副本: `occurredOn` is the day of service. */
@Command({
  enters: 'RequestServed',
  in: ['Filed'],
  track: { kind: 'respondent', in: ['ToBeServed'] },
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '送达请求书副本和答辩通知书', en: 'Serve the request' },
  law: ['O81-2024:22'],
  step: ['RUL-SERVICE', 'RUL-SERVE'],
  document: '答辩通知书',
})
export class ServeRequest extends RespondentAct {
  @IsIn(SERVICE)
  manner: (typeof SERVICE)[number];
}

/** 收到答辩书: also after its day; `occurredOn` is the day on which it was handed in or posted. */
@Command({
  enters: 'AnswerReceived',
  in: ['Filed'],
  track: { kind: 'respondent', in: ['Answering', 'UnderReview'] },
  late: true,
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '登记答辩书', en: 'Record the answer' },
  law: ['O81-2024:22', 'O81-2024:19'],
  step: ['CASE-DAYS-POST', 'RUL-ANSWER', 'RUL-LIMITATION'],
  document: '答辩书',
  sealed: { answer: 'file' },
})
export class RecordAnswer extends RespondentAct {
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  answer?: string;

  /** 请求时限抗辩: the department does not look at the time to ask by itself. */
  @IsOptional()
  @IsBoolean()
  pleadsLimitation?: boolean;
}

/** 合议组同意延长答辩期限 */
@Command({
  in: ['Filed'],
  track: { kind: 'respondent', in: ['Answering'] },
  by: ['panel-member'],
  label: { zh: '延长答辩期限', en: 'Extend the time to answer' },
  law: ['O81-2024:22'],
  step: ['RUL-ANSWER'],
})
export class ExtendAnswer extends RespondentAct {
  @IsLength()
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 向请求人转送答辩书副本 */
@Command({
  enters: 'AnswerForwarded',
  in: ['Filed'],
  track: { kind: 'respondent', in: ['Answered'] },
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '转送答辩书副本', en: 'Forward the answer to the requester' },
  law: ['O81-2024:22'],
  step: ['RUL-ANSWER-FWD'],
  document: '送达回证',
})
export class ForwardAnswer extends RespondentAct {}

/** 通知口头审理: three working days ahead at least. */
@Command({
  in: ['Filed'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '通知口头审理', en: 'Give notice of the oral hearing' },
  law: ['O81-2024:26', 'O81-2024:27'],
  step: ['RUL-HEARING'],
  document: '口头审理通知书',
})
export class NotifyOralHearing extends Act {
  @IsLocalDate()
  hearingOn: string;

  @IsString()
  @MinLength(2)
  @MaxLength(200)
  place: string;

  @IsBoolean()
  public: boolean;

  /** Why it is not public: 国家秘密 / 个人隐私 / 当事人申请保护商业秘密 / 法律另有规定 */
  @IsOptional()
  @IsIn(['state-secret', 'privacy', 'trade-secret', 'other-law'])
  closedFor?: 'state-secret' | 'privacy' | 'trade-secret' | 'other-law';

  /** 线上口头审理 */
  @IsOptional()
  @IsBoolean()
  online?: boolean;
}

/** 口头审理 */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '记录口头审理', en: 'Record the oral hearing' },
  law: ['O81-2024:26', 'O81-2024:27'],
  step: ['RUL-HEARING'],
  document: '审理笔录',
  sealed: { summary: 'file' },
})
export class HoldOralHearing extends Act {
  /** Party ids of those who stayed away without good reason, or left without leave. */
  @Ids({ min: 0, max: 30 })
  absent: string[];

  @IsString()
  @MaxLength(8000)
  summary: string;
}

/** 中止 */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '中止处理', en: 'Suspend the proceeding' },
  law: ['O81-2024:28', 'O81-2024:29', 'PATREG-2023:98'],
  step: ['RUL-SUSPEND', 'RUL-NO-SUSPEND'],
  document: '中止通知书',
  sealed: { reasons: 'file' },
})
export class SuspendRuling extends Act {
  @IsIn(['invalidation-accepted', 'party-gone', 'force-majeure', 'depends-on-other-case', 'law-referred', 'other-rule'])
  ground:
    'invalidation-accepted' | 'party-gone' | 'force-majeure' | 'depends-on-other-case' | 'law-referred' | 'other-rule';

  /** Id of the patent that is attacked, where several are in dispute. */
  @IsOptional()
  @Id()
  right?: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 恢复 */
@Command({
  in: ['Suspended'],
  by: ['panel-member'],
  label: { zh: '恢复处理', en: 'Resume the proceeding' },
  law: ['O81-2024:28'],
  step: ['RUL-SUSPEND'],
  document: '恢复通知书',
})
export class ResumeRuling extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 核查中止事由: the suspension goes on, and is looked at again after the same time. */
@Command({
  enters: 'RulingSuspensionChecked',
  in: ['Suspended'],
  by: ['panel-member'],
  label: { zh: '登记中止事由尚未消除', en: 'Note that the cause of the suspension is still there' },
  law: ['O81-2024:28'],
  step: ['RUL-SUSPEND'],
  sealed: { progress: 'file' },
})
export class CheckRulingSuspension extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  progress: string;
}

/** 延长结案期限: one month, by the head. */
@Command({
  in: ['Filed'],
  by: ['deputy-head', 'head'],
  reserved: 'O81-2024:37',
  label: { zh: '延长结案期限一个月', en: 'Extend the time to rule by a month' },
  law: ['O81-2024:37', 'O71-2015:21'],
  step: ['RUL-CLOSE'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendRuling extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 上一级管理专利工作的部门批准再延长: two months at the most, its length fixed in the approval. */
@Command({
  in: ['Filed'],
  by: ['deputy-head', 'head'],
  label: { zh: '登记上一级部门批准的再延长', en: 'Record the extension approved by the superior department' },
  law: ['O81-2024:37'],
  step: ['RUL-CLOSE'],
  document: '延长期限批复',
})
export class ExtendRulingBySuperior extends Act {
  @IsIn(['1 months', '2 months'])
  length: '1 months' | '2 months';

  /** Number of the approval. */
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  approval: string;
}
