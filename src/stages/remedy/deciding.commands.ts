import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { grounds, IsLength, reconsiderationOutcomes, suitOutcomes } from './shapes.js';

/** 延期审理: thirty days more, told to the parties. */
@Command({
  in: ['Reconsidering'],
  by: ['litigation-clerk', 'reconsideration-officer'],
  label: { zh: '登记复议延期', en: 'Record that the reconsideration takes longer' },
  law: ['ARL-2023:62'],
  step: ['REM-RECON-DECIDE'],
  sealed: { reasons: 'file' },
})
export class ExtendReconsideration extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

abstract class Decided extends Act {
  /** 文号、案号 of the decision or judgment. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  reference?: string;

  @IsString()
  @MaxLength(2000)
  reasons: string;

  /** Why the act is revoked; needed where it must be done anew. */
  @IsOptional()
  @IsIn(grounds)
  ground?: (typeof grounds)[number];

  /** Time set to act anew or to perform. */
  @IsOptional()
  @IsLength()
  redoWithin?: Length;

  /** Fine as changed or as agreed, fen; needed where a penalty is changed. */
  @IsOptional()
  @IsFen()
  fineFen?: number;

  /** Confiscated gains as changed, fen; needed where a penalty is changed. */
  @IsOptional()
  @IsFen()
  confiscatedFen?: number;
}

/** 行政复议决定; `occurredOn` is the day on which it was served. */
@Command({
  in: ['Reconsidering'],
  by: ['litigation-clerk', 'reconsideration-officer'],
  label: { zh: '登记行政复议结果', en: 'Record the outcome of reconsideration' },
  law: ['ARL-2023:62', 'ARL-2023:63', 'ARL-2023:64', 'ARL-2023:74'],
  step: ['REM-RECON-DECIDE', 'REM-RECON-OUTCOME', 'REM-REDO'],
  document: '行政复议决定书',
  sealed: { reasons: 'file' },
})
export class RecordReconsiderationOutcome extends Decided {
  @IsIn(reconsiderationOutcomes)
  outcome: (typeof reconsiderationOutcomes)[number];
}

/** 跟踪诉讼进展: the court has not judged yet, and is asked again after the same time. */
@Command({
  enters: 'SuitFollowed',
  in: ['InCourt', 'Appealed', 'Retried'],
  by: ['litigation-clerk'],
  label: { zh: '登记诉讼进展', en: 'Note how the suit stands' },
  law: ['ALL-2017:81'],
  step: ['REM-SUIT-JUDGED'],
  sealed: { progress: 'file' },
})
export class FollowSuit extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  progress: string;
}

/** 一审（再审）裁判: not in force while it may be appealed; `occurredOn` is the day on which it was served on us. */
@Command({
  in: ['InCourt', 'Retried'],
  by: ['litigation-clerk', 'court-liaison'],
  label: { zh: '登记一审裁判', en: 'Record the judgment of first instance' },
  law: ['ALL-2017:81', 'ALL-2017:85'],
  step: ['REM-SUIT-JUDGED', 'REM-APPEAL'],
  document: '行政判决书',
})
export class RecordJudgment extends Act {
  /** 判决 / 裁定: fifteen days for an appeal, or ten. */
  @IsIn(['judgment', 'ruling'])
  form: 'judgment' | 'ruling';

  @IsIn(suitOutcomes)
  outcome: (typeof suitOutcomes)[number];

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 上诉, ours or the other side's; `occurredOn` is the day on which it was lodged. */
@Command({
  in: ['Judged'],
  late: true,
  by: ['litigation-clerk', 'court-liaison'],
  label: { zh: '登记上诉', en: 'Record an appeal' },
  law: ['ALL-2017:85'],
  step: ['REM-APPEAL'],
  document: '上诉状',
})
export class RecordAppeal extends Act {
  /** 本机关 / 对方当事人 */
  @IsIn(['agency', 'other-side'])
  appellant: 'agency' | 'other-side';

  @IsString()
  @MaxLength(100)
  court: string;
}

/** 生效裁判 */
@Command({
  in: ['InCourt', 'Judged', 'Appealed', 'Retried'],
  by: ['litigation-clerk', 'court-liaison'],
  label: { zh: '登记生效裁判结果', en: 'Record the judgment in force' },
  law: ['ALL-2017:69', 'ALL-2017:70', 'ALL-2017:72', 'ALL-2017:74', 'ALL-2017:77'],
  step: ['REM-SUIT-JUDGED', 'REM-REDO'],
  document: '行政判决书',
  sealed: { reasons: 'file' },
})
export class RecordLawsuitOutcome extends Decided {
  @IsIn(suitOutcomes)
  outcome: (typeof suitOutcomes)[number];
}

/** 再审: the judgment in force is tried again. */
@Command({
  in: ['InForce'],
  by: ['litigation-clerk', 'court-liaison'],
  label: { zh: '登记再审', en: 'Record a retrial' },
  law: ['ALL-2017:90', 'ALL-2017:92', 'ALL-2017:93'],
  step: ['REM-APPEAL'],
})
export class RecordRetrial extends Act {
  /** 当事人申请 / 法院决定 / 检察院抗诉 */
  @IsIn(['party', 'court', 'procuratorate'])
  soughtBy: 'party' | 'court' | 'procuratorate';

  @IsString()
  @MaxLength(100)
  court: string;

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 履行复议决定、判决: what was ordered is done, where no proceeding of the case shows it. */
@Command({
  in: ['ToRedo'],
  by: ['litigation-clerk', 'handling-officer', 'panel-member'],
  label: { zh: '登记已重新作出（履行）', en: 'Record that the act was done anew' },
  law: ['ARL-2023:64', 'ARL-2023:77', 'ALL-2017:70', 'ALL-2017:71'],
  step: ['REM-REDO'],
})
export class RecordRedone extends Act {
  /** Number of the new act, or how the duty was performed. */
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  what: string;
}
