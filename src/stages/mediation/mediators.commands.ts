import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Act, MeasureAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { Ids, OPEN, Said } from './shapes.js';

/** 指定调解员: named by the body, or chosen by the parties. */
@Command({
  in: ['Requested', 'Mediating', 'Suspended'],
  by: ['unit-head', 'mediator'],
  label: { zh: '指定（选定）调解员', en: 'Name the mediators' },
  law: ['TSJB-20:18', 'O81-2024:67', 'PML-2010:19', 'PML-2010:23'],
  step: ['MED-CHOOSE'],
})
export class AssignMediator extends Act {
  /** Staff ids of the mediators. */
  @Ids({ min: 1, max: 5 })
  handlers: string[];

  /** The parties chose them. */
  @IsOptional()
  @IsBoolean()
  chosen?: boolean;
}

/** 申请调解员回避: the mediation is suspended until it is decided. */
@Command({
  in: ['Mediating', 'Suspended'],
  by: ['mediator', 'unit-head'],
  label: { zh: '登记调解员回避申请（中止调解）', en: 'Record a motion to recuse a mediator' },
  law: ['TSJB-20:19'],
  step: ['MED-RECUSE'],
  document: '回避申请书',
  sealed: { reasons: 'file' },
})
export class AskMediatorRecusal extends Act {
  /** Staff id of the mediator. */
  @IsString()
  @MaxLength(64)
  person: string;

  @IsIn(['party', 'self'])
  asker: 'party' | 'self';

  /** 近亲属 or 其他利害关系, and how it shows. */
  @Said(2000)
  reasons: string;
}

/** 决定调解员回避 */
@Command({
  in: OPEN,
  track: { kind: 'recusal', in: ['Asked'] },
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '决定调解员回避', en: 'Decide on the recusal of a mediator' },
  law: ['TSJB-20:19'],
  step: ['MED-RECUSE'],
  document: '回避决定',
  sealed: { reasons: 'file' },
})
export class DecideMediatorRecusal extends MeasureAct {
  @IsBoolean()
  granted: boolean;

  @Said(2000)
  reasons: string;
}

/** 报告可能引起的治安、刑事案件: at once, to the police or another competent department. */
@Command({
  in: OPEN,
  by: ['mediator'],
  label: { zh: '报告可能引起的治安、刑事案件', en: 'Report what may turn criminal' },
  law: ['PML-2010:25'],
  step: ['MED-REPORT-CRIME'],
  sealed: { signs: 'file' },
})
export class ReportLikelyCrime extends Act {
  @IsIn(['police', 'other-department'])
  to: 'police' | 'other-department';

  @Said(200)
  organ: string;

  /** What points to it. */
  @Said(4000)
  signs: string;
}
