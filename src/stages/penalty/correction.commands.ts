import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { head, IsSetTime, open, StaffIds, undecidedTrack } from './shapes.js';

const heads = ['unit-head', ...head] as const;
const afterDecision = ['Decided', 'Served', 'Demanded', 'Performed', 'NotPenalised'] as const;

/** 责令（限期）改正: with the decision or before it. */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'respondent', in: [...undecidedTrack, ...afterDecision] },
  by: heads,
  label: { zh: '责令（限期）改正', en: 'Order to correct' },
  law: ['APL-2021:28', 'ECL-2018:84', 'TM-2019:51', 'TM-2019:52', 'TM-2019:53'],
  step: ['PEN-CORRECT'],
  document: '责令改正通知书',
  sealed: { order: 'file' },
})
export class OrderCorrection extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  order: string;

  /** Time to correct, from service. */
  @IsSetTime()
  within: Length;
}

/** 复查: on the day after the time to correct, or before if it is said to be done. */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'respondent', in: [...undecidedTrack, ...afterDecision] },
  by: ['handling-officer'],
  label: { zh: '复查改正情况', en: 'Re-check the correction' },
  law: ['APL-2021:28'],
  step: ['PEN-CORRECT'],
  needs: ['certificates'],
  document: '现场笔录',
  sealed: { findings: 'file' },
})
export class RecheckCorrection extends RespondentAct {
  @StaffIds(1, 20)
  officers: string[];

  @IsBoolean()
  corrected: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  findings: string;
}

/** 先行责令停止: only where local rules give it (city option `interim-stop`). */
@Command({
  in: ['Investigating', 'UnderReview', 'Reviewed', 'Deciding'],
  track: { kind: 'respondent', in: undecidedTrack },
  by: head,
  label: { zh: '先行责令停止涉嫌侵权行为', en: 'Order an interim stop' },
  law: ['APL-2021:28'],
  step: ['PEN-STOP-INTERIM'],
  document: '责令停止侵权行为通知书',
  needs: ['option:interim-stop'],
  sealed: { order: 'file' },
})
export class OrderInterimStop extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  order: string;

  /** 地方性法规 and article that allow it. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  localRule: string;
}

/** 解除先行责令停止 */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'respondent', in: [...undecidedTrack, ...afterDecision] },
  by: head,
  label: { zh: '解除先行责令停止', en: 'Lift the interim stop' },
  law: ['APL-2021:28'],
  step: ['PEN-STOP-INTERIM'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class LiftInterimStop extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
