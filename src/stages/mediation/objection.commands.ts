import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { MeasureAct, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { OPEN, Said } from './shapes.js';

/** 对确认裁定提出异议: a party within fifteen days of receipt, an interested person within six months of knowing. */
@Command({
  in: [...OPEN, 'Performed', 'Concluded'],
  track: {
    kind: 'respondent',
    in: ['Confirmed', 'Performed', 'Breached', 'EnforcementSought', 'Enforced', 'Concluded'],
  },
  late: true,
  by: ['court-liaison', 'mediator'],
  label: { zh: '登记对确认裁定的异议', en: 'Record an objection to the confirmation' },
  law: ['CPLI-2022:372', 'CPLI-2022:127'],
  step: ['MED-CONFIRM-OBJECT'],
  sealed: { reasons: 'file' },
})
export class ObjectToConfirmation extends RespondentAct {
  /** Party id of whoever objects. */
  @IsString()
  @MaxLength(64)
  person: string;

  /** Day on which an interested person knew, or should have known, of the harm. */
  @IsOptional()
  @IsLocalDate()
  knownOn?: string;

  @Said(4000)
  reasons: string;
}

/** 对异议作出裁定 */
@Command({
  in: OPEN,
  track: { kind: 'objection', in: ['Raised'] },
  by: ['court-liaison'],
  label: { zh: '登记对异议的裁定', en: "Record the court's ruling on the objection" },
  law: ['CPLI-2022:372'],
  step: ['MED-CONFIRM-OBJECT'],
  sealed: { reasons: 'file' },
})
export class DecideConfirmationObjection extends MeasureAct {
  @IsIn(['dismissed', 'revoked', 'changed'])
  outcome: 'dismissed' | 'revoked' | 'changed';

  @Said(100)
  courtNumber: string;

  @Said(4000)
  reasons: string;
}
