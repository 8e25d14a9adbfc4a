import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { head, open, StaffIds, undecidedTrack } from './shapes.js';

/** 指派办案人员: the head of the handling unit names them, at the filing and whenever they change. */
@Command({
  in: open,
  by: ['unit-head'],
  reserved: 'SAMRPROC-2022:19',
  label: { zh: '指派（变更）办案人员', en: 'Name the handling officers' },
  law: ['SAMRPROC-2022:19', 'APL-2021:42'],
  step: ['INT-NAME-OFFICERS', 'CASE-TWO-OFFICERS'],
  needs: ['certificates'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class NameHandlers extends Act {
  /** All who handle the case from now on; two at least. */
  @StaffIds(1, 10)
  handlers: string[];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 首次取证告知: at the first contact the party is told of the right to speak and to ask for recusal. */
@Command({
  in: open,
  track: { kind: 'respondent', in: undecidedTrack },
  offeredFor: ({ rightsTold }) => rightsTold !== true,
  by: ['handling-officer'],
  label: { zh: '告知当事人权利（首次取证）', en: 'Tell the party its rights at first contact' },
  law: ['SAMRPROC-2022:21', 'APL-2021:44', 'APL-2021:55'],
  step: ['PEN-RIGHTS', 'CASE-CERTIFICATES'],
  needs: ['certificates'],
  document: '询问笔录',
})
export class TellRights extends RespondentAct {
  @StaffIds(1, 20)
  officers: string[];

  /** 出示执法证件: without it the party may refuse. */
  @IsBoolean()
  certificatesShown: boolean;
}

/** 回避申请: by the party, by the officer concerned, or moved by the agency. The investigation goes on. */
@Command({
  in: open,
  by: ['handling-officer', 'unit-head', 'legal-reviewer'],
  label: { zh: '登记回避申请', en: 'Record a motion for recusal' },
  law: ['SAMRPROC-2022:4', 'APL-2021:43'],
  step: ['CASE-RECUSE'],
  document: '回避申请书',
  sealed: { reasons: 'file' },
})
export class RequestOfficerRecusal extends Act {
  /** Staff id of the person who is to withdraw. */
  @IsString()
  @MaxLength(64)
  person: string;

  /** Who decides depends on it: 办案人员等 / 分管负责人 / 主要负责人. */
  @IsIn(['officer', 'deputy-head', 'head'])
  rank: 'officer' | 'deputy-head' | 'head';

  @IsIn(['party', 'self', 'agency'])
  asker: 'party' | 'self' | 'agency';

  /** 直接利害关系 or 其他关系可能影响公正. */
  @IsIn(['direct-interest', 'other-relation'])
  ground: 'direct-interest' | 'other-relation';

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 回避决定 */
@Command({
  in: open,
  by: head,
  reserved: 'SAMRPROC-2022:4',
  label: { zh: '决定回避', en: 'Decide on recusal' },
  law: ['SAMRPROC-2022:4', 'APL-2021:43'],
  step: ['CASE-RECUSE'],
  document: '回避决定',
  sealed: { reasons: 'file' },
})
export class DecideOfficerRecusal extends Act {
  @IsString()
  @MaxLength(64)
  person: string;

  @IsBoolean()
  granted: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;

  /** Heads present; needed where the recusal of the head is discussed collectively. */
  @IsOptional()
  @StaffIds(1, 30)
  present?: string[];
}
