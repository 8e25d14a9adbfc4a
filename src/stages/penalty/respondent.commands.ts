import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RespondentAct } from '../../case/act.js';
import { SameActAnswer } from '../../case/values/same-act.js';
import { Command } from '../../engine/command.js';
import { head, Proposal } from './shapes.js';

const deciding = ['Deciding'] as const;
/** Until the decision: what was made in time may be entered when its term has ended and the file has moved on. */
const answering = [
  'Notified',
  'HearingRequested',
  'HearingNotified',
  'Heard',
  'UnderLegalReview',
  'LegallyReviewed',
] as const;
const serviceMethods = ['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement', 'returned'] as const;
type ServiceMethod = (typeof serviceMethods)[number];

/** 重新批准: new facts, another basis or a heavier outcome need a new approval and a new notice. */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Proposed', 'Notified', 'Heard', 'LegallyReviewed'] },
  by: head,
  reserved: 'SAMRPROC-2022:56',
  label: { zh: '重新批准拟处理意见', en: 'Approve a revised proposal' },
  law: ['SAMRPROC-2022:56', 'SAMRPROC-2022:58'],
  step: ['PEN-DISCRETION', 'PEN-STATEMENT-REVIEW'],
  document: '有关事项审批表',
  needs: ['punished', 'option?:trademark-2026'],
  sealed: { proposal: 'file', lawChoice: 'file' },
})
export class ReviseProposal extends RespondentAct {
  @IsObject()
  @ValidateNested()
  @Type(() => Proposal)
  proposal: Proposal;
}

/** 送达行政处罚告知书; `occurredOn` is the day of proven service. */
@Command({
  enters: 'NoticeServed',
  in: deciding,
  track: { kind: 'respondent', in: ['Proposed'] },
  by: ['handling-officer'],
  label: { zh: '送达行政处罚告知书', en: 'Serve the notice of the intended penalty' },
  law: ['SAMRPROC-2022:57', 'APL-2021:44', 'APL-2021:62', 'LIST-44:13'],
  step: ['PEN-NOTICE', 'CRED-NOTICE', 'CASE-SERVICE'],
  document: '行政处罚告知书',
  needs: ['option?:hearing-threshold-natural-fen', 'option?:hearing-threshold-legal-fen'],
})
export class ServeNotice extends RespondentAct {
  @IsIn(serviceMethods)
  method: ServiceMethod;
}

/** 公告送达, where nothing else reaches the respondent: thirty days, at the notice board and the last domicile or in print. */
@Command({
  in: ['Deciding', 'Concluded'],
  track: { kind: 'respondent', in: ['Proposed', 'Decided'] },
  by: ['handling-officer'],
  label: { zh: '公告送达', en: 'Serve by announcement' },
  law: ['SAMRPROC-2022:82', 'SAMRPROC-2022:83'],
  step: ['CASE-SERVICE', 'CASE-SERVICE-ANNOUNCED'],
  document: '送达公告',
  sealed: { place: 'file', reasons: 'file' },
})
export class AnnounceService extends RespondentAct {
  /** Where it is announced. */
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  place: string;

  /** What was tried before. */
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 陈述、申辩; `occurredOn` is the day on which it was made or posted. */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: answering },
  late: true,
  by: ['handling-officer'],
  label: { zh: '记录陈述、申辩及复核意见', en: 'Record the statement and the review of it' },
  law: ['SAMRPROC-2022:57', 'SAMRPROC-2022:58', 'APL-2021:45'],
  step: ['PEN-STATEMENT', 'PEN-STATEMENT-REVIEW', 'CASE-DAYS-POST', 'PEN-CR'],
  document: '陈述申辩笔录',
  sealed: { statement: 'file', review: 'file' },
})
export class RecordStatement extends RespondentAct {
  @IsString()
  @MaxLength(8000)
  statement: string;

  /** 复核意见 */
  @IsString()
  @MaxLength(4000)
  review: string;

  /** The respondent says expressly that no hearing is wanted. */
  @IsBoolean()
  waivesHearing: boolean;
}

/** 送法制审核 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Proposed', 'Notified', 'Heard'] },
  by: ['handling-officer'],
  label: { zh: '提交法制审核', en: 'Submit for legal review' },
  law: ['SAMRPROC-2022:50', 'APL-2021:58'],
  step: ['PEN-LEGAL-REVIEW'],
})
export class SubmitForLegalReview extends RespondentAct {}

/** 法制审核 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['UnderLegalReview'] },
  by: ['legal-reviewer'],
  label: { zh: '法制审核', en: 'Review the legality' },
  law: ['SAMRPROC-2022:50', 'SAMRPROC-2022:54', 'SAMRPROC-2022:55', 'APL-2021:58'],
  step: ['PEN-LEGAL-REVIEW'],
  document: '法制审核意见书',
  sealed: { opinion: 'file' },
})
export class LegalReview extends RespondentAct {
  @IsIn(['agrees', 'returns'])
  result: 'agrees' | 'returns';

  @IsString()
  @MaxLength(4000)
  opinion: string;
}

/** 负责人集体讨论 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Proposed', 'Notified', 'Heard', 'LegallyReviewed'] },
  by: head,
  reserved: 'SAMRPROC-2022:60',
  label: { zh: '负责人集体讨论', en: 'Discuss collectively' },
  law: ['SAMRPROC-2022:60', 'APL-2021:57'],
  step: ['PEN-DISCUSS'],
  document: '集体讨论记录',
  sealed: { conclusion: 'file' },
})
export class DiscussCollectively extends RespondentAct {
  /** Staff ids of the heads present. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  present: string[];

  @IsString()
  @MaxLength(4000)
  conclusion: string;
}

/** 作出行政处罚（不予行政处罚）决定 */
@Command({
  in: deciding,
  track: { kind: 'respondent', in: ['Proposed', 'Notified', 'Heard', 'LegallyReviewed'] },
  by: head,
  reserved: 'SAMRPROC-2022:60',
  label: { zh: '作出处理决定', en: 'Decide' },
  law: ['SAMRPROC-2022:60', 'APL-2021:29', 'APL-2021:33', 'APL-2021:57', 'APL-2021:59'],
  step: [
    'PEN-DISCRETION',
    'PEN-LIGHTER',
    'PEN-ONE-FINE',
    'PEN-DECIDE',
    'PEN-NO-PENALTY',
    'TR-NO-NEW-FINE',
    'CASE-PARTIES',
    'PEN-AGRI',
    'PEN-FOREST',
    'PEN-CFPAT-CLOSE',
    'CASE-SAME-ACT',
  ],
  document: '行政处罚决定书',
  needs: ['punished', 'same-acts', 'option?:trademark-2026'],
  number: 'penalty-decision',
  sealed: { reasons: 'file', education: 'file', lawChoice: 'file', sameAct: 'file' },
})
export class DecidePenalty extends RespondentAct {
  /** As in the approved proposal, or lighter. */
  @IsObject()
  @ValidateNested()
  @Type(() => Proposal)
  decision: Proposal;

  @IsString()
  @MaxLength(8000)
  reasons: string;

  /** Remedies told to the respondent (复议机关, 法院). */
  @IsString()
  @MaxLength(1000)
  remedies: string;

  /** 教育: how the respondent was educated; needed where art. 33 of the Penalty Law is the ground for no penalty. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  education?: string;

  /** Bureau of another province where the respondent is registered: it publishes there. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  registeredElsewhere?: string;

  /** 一事不再罚: needed where another file has punished the same party on the same right. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SameActAnswer)
  sameAct?: SameActAnswer;
}

/** 提出列入严重违法失信名单: decided with the penalty, carried to the credit office. */
@Command({
  in: ['Deciding', 'Suspended', 'Concluded', 'Closed'],
  track: { kind: 'respondent', in: ['Decided', 'Served', 'Demanded', 'EnforcementSought', 'Performed', 'NotEnforced'] },
  by: ['handling-officer'],
  label: { zh: '提出列入严重违法失信名单', en: 'Propose for the list of serious violators' },
  law: ['LIST-44:2', 'LIST-44:9', 'LIST-44:12', 'LIST-44:13'],
  step: ['CRED-GROUNDS', 'CRED-SEVERE', 'CRED-IP-GROUNDS', 'CRED-FACTORS'],
  sealed: { reasons: 'file' },
})
export class ProposeListing extends RespondentAct {
  @IsIn(['intentional-infringement', 'trade-secret', 'abnormal-filing', 'agency-violation'])
  grounds: 'intentional-infringement' | 'trade-secret' | 'abnormal-filing' | 'agency-violation';

  /** Intent, frequency, duration, harm (art. 12). */
  @IsString()
  @MaxLength(4000)
  reasons: string;
}
