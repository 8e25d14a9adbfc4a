import { IsIn } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Ids, Named, Reasons } from './shapes.js';

/** 公告送达请求书: to who cannot be found otherwise; the time of the announcement does not count. */
@Command({
  in: ['Filed'],
  track: { kind: 'respondent', in: ['ToBeServed'] },
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '公告送达请求书副本', en: 'Announce the request' },
  law: ['O81-2024:10', 'O81-2024:37', 'CPL-2023:95'],
  step: ['RUL-SERVICE', 'RUL-CLOSE'],
  document: '送达公告',
  sealed: { reasons: 'file' },
})
export class AnnounceRequest extends RespondentAct {
  @Named()
  channel: string;

  /** How the respondent was looked for. */
  @Reasons()
  reasons: string;
}

/** 口头审理延期: asked for with a good reason, or by the panel itself. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '口头审理延期', en: 'Postpone the oral hearing' },
  law: ['O81-2024:26'],
  step: ['RUL-HEARING'],
  document: '口头审理通知书',
  sealed: { reasons: 'file' },
})
export class PostponeOralHearing extends Act {
  @IsLocalDate()
  hearingOn: string;

  @IsIn(['requester', 'respondent', 'panel'])
  askedBy: 'requester' | 'respondent' | 'panel';

  @Reasons()
  reasons: string;
}

/** 书面审理: the department hears orally only where the matter needs it. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '决定书面审理', en: 'Decide without an oral hearing' },
  law: ['O81-2024:26'],
  step: ['RUL-HEARING'],
  sealed: { reasons: 'file' },
})
export class DecideWrittenReview extends Act {
  @Reasons()
  reasons: string;
}

/** 不中止处理 */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '决定不中止处理', en: 'Refuse to suspend' },
  law: ['O81-2024:29', 'PATREG-2023:98'],
  step: ['RUL-NO-SUSPEND'],
  sealed: { reasons: 'file' },
})
export class RefuseSuspension extends Act {
  @IsIn(['invention', 'good-report', 'asked-again', 'upheld-before', 'not-needed'])
  ground: 'invention' | 'good-report' | 'asked-again' | 'upheld-before' | 'not-needed';

  @Reasons()
  reasons: string;
}

/** 和解期间: begun by the will of both sides; it does not count. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '进入和解期间', en: 'Begin a time for settlement' },
  law: ['O81-2024:35', 'O81-2024:37'],
  step: ['RUL-SETTLE', 'RUL-CLOSE'],
  sealed: { reasons: 'file' },
})
export class BeginNegotiation extends Act {
  /** Party ids: a requester and a respondent at least. */
  @Ids({ min: 2, max: 30 })
  between: string[];

  @Reasons()
  reasons: string;
}

/** 和解期间结束: where nothing came of it the ruling follows without delay. */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['panel-member'],
  label: { zh: '结束和解期间', en: 'End the time for settlement' },
  law: ['O81-2024:35', 'O81-2024:37'],
  step: ['RUL-SETTLE', 'RUL-CLOSE'],
  sealed: { reasons: 'file' },
})
export class EndNegotiation extends Act {
  @Reasons()
  reasons: string;
}
