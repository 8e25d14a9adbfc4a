import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { CAPACITIES, HEADS, Id, Reasons, type Capacity } from './shapes.js';

/** 告知合议组成员: from then on the party has three working days to ask for recusal. */
@Command({
  enters: 'PanelTold',
  in: ['Filed', 'Suspended'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '告知合议组成员', en: 'Tell a party who sits on the panel' },
  law: ['O81-2024:5', 'O81-2024:20'],
  step: ['RUL-RECUSE', 'RUL-PANEL'],
  document: '合议组成员告知书',
})
export class TellPanel extends RespondentAct {}

/** 回避申请: whoever is to withdraw stops work until it is decided. */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['panel-member', 'panel-clerk', 'unit-head'],
  label: { zh: '登记合议组人员回避申请', en: 'Record a motion for recusal from the panel' },
  law: ['O81-2024:5'],
  step: ['RUL-RECUSE'],
  document: '回避申请书',
  sealed: { reasons: 'file' },
})
export class RequestPanelRecusal extends Act {
  /** Staff id, or the name of who is no staff. */
  @Id()
  person: string;

  @IsIn(CAPACITIES)
  capacity: Capacity;

  @IsIn(['party', 'self', 'agency'])
  asker: 'party' | 'self' | 'agency';

  /** Party id of who asks; needed where a party does. */
  @IsOptional()
  @Id()
  party?: string;

  /** 近亲属 / 利害关系 / 专利代理师或者审查员 / 其他利害关系 / 请客送礼、违规会见 */
  @IsIn(['party-or-relative', 'interest-in-patent', 'agent-or-examiner', 'other-interest', 'gifts-or-meetings'])
  ground: 'party-or-relative' | 'interest-in-patent' | 'agent-or-examiner' | 'other-interest' | 'gifts-or-meetings';

  @Reasons()
  reasons: string;
}

/** 回避决定: by the head of the department. */
@Command({
  in: ['Filed', 'Suspended'],
  by: HEADS,
  label: { zh: '决定合议组人员回避', en: 'Decide on recusal from the panel' },
  law: ['O81-2024:5'],
  step: ['RUL-RECUSE'],
  document: '回避决定',
  sealed: { reasons: 'file' },
})
export class DecidePanelRecusal extends Act {
  @Id()
  person: string;

  @IsBoolean()
  granted: boolean;

  /** Staff id of who takes the place on the panel; needed where a member withdraws. */
  @IsOptional()
  @Id()
  replacement?: string;

  @Reasons()
  reasons: string;
}
