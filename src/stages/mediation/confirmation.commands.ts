import { IsIn, IsOptional, Matches } from 'class-validator';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { courtLevels, type CourtLevel } from '../../law/confirming-courts.js';
import { DAYS, Ids, OPEN, Said } from './shapes.js';

/** 共同申请司法确认 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Agreed'] },
  by: ['mediator'],
  label: { zh: '转交司法确认申请', en: 'Send the joint application for confirmation to the court' },
  law: ['CPL-2023:205', 'PML-2010:33', 'FS-2022-13:1', 'FS-2022-13:2', 'FS-2022-13:3'],
  step: ['MED-CONFIRM-APPLY', 'MED-CONFIRM-VENUE'],
  document: '司法确认申请书',
})
export class ApplyForConfirmation extends RespondentAct {
  @Said(100)
  court: string;

  /** What kind of court it is. */
  @IsIn(courtLevels)
  courtLevel: CourtLevel;

  /** Party ids; both sides. */
  @Ids({ min: 2, max: 10 })
  applicants: string[];
}

/** 法院受理司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationSought'] },
  by: ['court-liaison'],
  label: { zh: '受理司法确认申请', en: 'Accept the application for confirmation' },
  law: ['FS-2011-5:4', 'FS-2011-5:11'],
  step: ['MED-CONFIRM-ACCEPT', 'MED-CONFIRM-FEE'],
  document: '受理通知书',
})
export class AcceptConfirmation extends RespondentAct {
  @Said(100)
  courtNumber: string;

  /** Integer fen asked for it. */
  @IsOptional()
  @IsFen()
  feeFen?: number;
}

/** 法院不予受理司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationSought'] },
  by: ['court-liaison'],
  label: { zh: '不予受理司法确认申请', en: 'Refuse the application for confirmation' },
  law: ['FS-2011-5:4'],
  step: ['MED-CONFIRM-ACCEPT'],
  document: '不予受理裁定书',
  sealed: { reasons: 'file' },
})
export class DeclineConfirmation extends RespondentAct {
  @Said(4000)
  reasons: string;
}

/** 要求补充陈述、补充证明材料 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '要求补充陈述或者证明材料', en: 'Ask the parties for more' },
  law: ['CPLI-2022:357'],
  step: ['MED-CONFIRM-DECIDE', 'MED-CONFIRM-WITHDRAW'],
  sealed: { materials: 'file' },
})
export class AskConfirmationSupplement extends RespondentAct {
  @Said(2000)
  materials: string;

  /** As the court sets it. */
  @Matches(DAYS)
  within: Length;
}

/** 补充陈述、提交证明材料 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationQueried'] },
  by: ['mediator', 'court-liaison'],
  label: { zh: '登记补充的陈述或者材料', en: 'Record what the parties supplied' },
  law: ['CPLI-2022:357'],
  step: ['MED-CONFIRM-DECIDE'],
  sealed: { materials: 'file' },
})
export class SupplementConfirmation extends RespondentAct {
  @Said(2000)
  materials: string;
}

/** 撤回司法确认申请, before the ruling; or treated as withdrawn where the parties do not answer the court without good reason. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationSought', 'ConfirmationAccepted', 'ConfirmationQueried'] },
  by: ['mediator', 'court-liaison'],
  label: { zh: '登记撤回司法确认申请', en: 'Record the withdrawal of the application' },
  law: ['CPLI-2022:357'],
  step: ['MED-CONFIRM-WITHDRAW'],
})
export class WithdrawConfirmation extends RespondentAct {
  @IsIn(['withdrawn', 'no-answer'])
  reason: 'withdrawn' | 'no-answer';
}

/** 院长批准延长司法确认审查期限 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '延长司法确认审查期限', en: 'Extend the time to decide on confirmation' },
  law: ['FS-2011-5:5', 'CPL-2023:187'],
  step: ['MED-CONFIRM-DECIDE'],
  sealed: { reasons: 'file' },
})
export class ExtendConfirmation extends RespondentAct {
  /** How much longer; ten days for people's mediation, as the president of the court says for every other. */
  @IsOptional()
  @Matches(DAYS)
  length?: Length;

  @Said(2000)
  reasons: string;
}

/** 裁定调解协议有效 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted'] },
  by: ['court-liaison'],
  label: { zh: '裁定调解协议有效', en: 'Confirm the agreement' },
  law: ['CPL-2023:206'],
  step: ['MED-CONFIRM-DECIDE', 'MED-CONFIRM-RESULT'],
  document: '确认裁定书',
})
export class ConfirmAgreement extends RespondentAct {
  @Said(100)
  courtNumber: string;

  /** Day on which both sides had it, where it is another: the time to object runs from it. */
  @IsOptional()
  @IsLocalDate()
  receivedOn?: string;
}

const grounds = [
  'unlawful',
  'public-interest',
  'third-party',
  'public-order',
  'involuntary',
  'unclear',
  'other-rule',
] as const;

/** 裁定驳回司法确认申请 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ConfirmationAccepted', 'ConfirmationQueried'] },
  by: ['court-liaison'],
  label: { zh: '裁定驳回申请', en: 'Reject the application' },
  law: ['CPL-2023:206', 'CPLI-2022:358'],
  step: ['MED-CONFIRM-DECIDE', 'MED-CONFIRM-RESULT'],
  document: '驳回裁定书',
  sealed: { reasons: 'file' },
})
export class RejectConfirmation extends RespondentAct {
  @Said(100)
  courtNumber: string;

  @IsIn(grounds)
  ground: (typeof grounds)[number];

  @Said(4000)
  reasons: string;
}
