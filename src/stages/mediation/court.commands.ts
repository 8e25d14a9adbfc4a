import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import type { Length } from '../../engine/time/limit.js';
import { Command } from '../../engine/command.js';
import { DAYS, Ids, OPEN, Said } from './shapes.js';

/** 接受法院委派（委托）调解: the mediating body signs for the material, on paper or on the platform that links it with the courts. */
@Command({
  opens: true,
  by: ['mediator', 'intake-clerk'],
  label: { zh: '签收法院委派（委托）调解', en: 'Take a mediation referred by a court' },
  law: ['FS-2016-14:27'],
  step: ['MED-COURT-INVITED', 'MED-ONLINE'],
  document: '委派（委托）调解函',
  sealed: { dispute: 'file' },
})
export class TakeCourtReferral extends Act {
  @Said(100)
  court: string;

  /** Number of the court's letter. */
  @Said(100)
  reference: string;

  /** 立案前委派, or 立案后委托 in an ordinary or simplified procedure: the time to mediate hangs on it. */
  @IsIn(['before-filing', 'after-filing', 'after-filing-simplified'])
  moment: 'before-filing' | 'after-filing' | 'after-filing-simplified';

  @IsIn(['paper', 'court-platform'])
  channel: 'paper' | 'court-platform';

  /** Number under which the platform keeps it. */
  @IsOptional()
  @Said(100)
  platformNumber?: string;

  /** Party id of who went to court. */
  @IsString()
  @MaxLength(64)
  requester: string;

  /** Party ids. */
  @Ids({ min: 1, max: 50 })
  respondents: string[];

  /** Party ids of the respondents who agreed before the court: they need not be asked. */
  @IsOptional()
  @Ids({ min: 0, max: 50 })
  consenting?: string[];

  @Said(4000)
  dispute: string;
}

/** 双方同意延长委派（委托）调解期限 */
@Command({
  in: ['Requested', 'Mediating', 'Suspended'],
  by: ['mediator'],
  label: { zh: '双方同意延长法院委派调解期限', en: 'Extend the time set by the court, as both sides agree' },
  law: ['FS-2016-14:27'],
  step: ['MED-COURT-INVITED'],
  sealed: { reasons: 'file' },
})
export class ExtendCourtMediation extends Act {
  @Matches(DAYS)
  length: Length;

  /** Party ids: both sides. */
  @Ids({ min: 2, max: 51 })
  agreedBy: string[];

  @Said(2000)
  reasons: string;
}

/** 法院出具调解书: the inviting court makes its own statement of what was agreed. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed'] },
  by: ['court-liaison'],
  label: { zh: '登记法院出具民事调解书', en: "Record the court's own statement of the agreement" },
  law: ['FS-2016-14:27'],
  step: ['MED-COURT-INVITED'],
  document: '民事调解书',
})
export class RecordCourtStatement extends RespondentAct {
  @Said(100)
  courtNumber: string;
}
