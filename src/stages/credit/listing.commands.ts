import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsCreditCode } from '../../case/values/credit-code.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { creditEventKinds, managementMeasures, type CreditEventKind, type ManagementMeasure } from './shapes.js';

const pending = ['Proposed', 'Noticed', 'Prepared'] as const;

/**
 * 列入程序开始: carried from the penalty that proposed it, whose notice named it and whose hearing heard it (art. 13); or from a
 * report that the party can perform a penalty or ruling and does not (art. 11), which has a notice of its own. A natural
 * person's name stays in the case.
 */
@Command({
  opens: true,
  by: ['process'],
  label: { zh: '接收拟列入建议', en: 'Take up a proposed listing' },
  law: ['LIST-44:2', 'LIST-44:9', 'LIST-44:11', 'LIST-44:13'],
  step: ['CRED-GROUNDS', 'CRED-SEVERE', 'CRED-PERSONS', 'CRED-REFUSAL'],
})
export class OpenListing extends Act {
  /** Id of the case that proposed it. */
  @IsString()
  @MaxLength(64)
  case: string;

  /** Party id in that case. */
  @IsString()
  @MaxLength(64)
  party: string;

  @IsIn(['natural', 'legal', 'unknown'])
  kind: 'natural' | 'legal' | 'unknown';

  @IsIn(['penalty', 'refusal'])
  road: 'penalty' | 'refusal';

  /** Name of a legal entity; absent for natural persons. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  listedName?: string;

  @IsOptional()
  @IsCreditCode()
  creditCode?: string;

  /** Unit that proposed it, and its division. */
  @IsString()
  @MaxLength(64)
  unit: string;

  @IsString()
  @MaxLength(6)
  division: string;

  @IsString()
  @MaxLength(100)
  grounds: string;

  /** Number of the penalty decision, or of the ruling, on which the listing rests. */
  @IsString()
  @MaxLength(100)
  penaltyDecision: string;

  @IsLocalDate()
  decidedOn: string;

  /** Proceeding of the case in which it was decided. */
  @IsString()
  @MaxLength(64)
  origin: string;

  /** Discretion tier of the penalty; a ruling has none. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  tier?: string;
}

/** 信用信息记载: infringement, refusal to cooperate, refusal to perform, as the case reported it. */
@Command({
  opens: true,
  by: ['process'],
  label: { zh: '记载信用信息', en: 'Note a credit event' },
  law: ['LIST-44:2', 'IPCR-2022:?'],
  step: ['CRED-RECORD'],
})
export class NoteCreditEvent extends Act {
  @IsString()
  @MaxLength(64)
  case: string;

  @IsString()
  @MaxLength(64)
  party: string;

  @IsIn(creditEventKinds)
  event: CreditEventKind;

  /** Number of the document that shows it. */
  @IsString()
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(64)
  unit: string;

  @IsString()
  @MaxLength(6)
  division: string;
}

/** 送达列入告知书: only on the road of art. 11; on the other the penalty's notice has said it. */
@Command({
  enters: 'ListingNoticeServed',
  in: ['Proposed'],
  by: ['credit-officer'],
  label: { zh: '送达列入告知书', en: 'Serve the notice of an intended listing' },
  law: ['LIST-44:11', 'LIST-44:13'],
  step: ['CRED-NOTICE', 'CRED-REFUSAL'],
  document: '列入严重违法失信名单告知书',
})
export class ServeListingNotice extends Act {
  @IsIn(['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement'])
  method: 'direct' | 'left' | 'electronic' | 'post' | 'entrusted' | 'announcement';
}

/** 记录陈述、申辩; `occurredOn` is the day on which it was made or posted. */
@Command({
  enters: 'ListingStatementMade',
  in: ['Noticed', 'Prepared'],
  late: true,
  by: ['credit-officer'],
  label: { zh: '记录陈述、申辩及复核意见', en: 'Record the statement and the review of it' },
  law: ['LIST-44:13'],
  step: ['CRED-NOTICE'],
  document: '陈述申辩笔录',
  sealed: { statement: 'file', review: 'file' },
})
export class RecordListingStatement extends Act {
  @IsString()
  @MaxLength(8000)
  statement: string;

  /** 复核意见 */
  @IsString()
  @MaxLength(4000)
  review: string;
}

/** 提出列入意见: with the consent of the next higher bureau where the version of the rules wants it; again when it comes. */
@Command({
  in: pending,
  by: ['credit-officer'],
  label: { zh: '提出列入意见', en: 'Prepare the listing' },
  law: ['LIST-44:12', 'LIST-44:13'],
  step: ['CRED-FACTORS', 'CRED-CONSENT'],
  document: '有关事项审批表',
  sealed: { opinion: 'file' },
})
export class PrepareListing extends Act {
  /** Intent, frequency, duration, kind of penalty, harm (art. 12). */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  opinion: string;

  /** 上级市场监管部门同意函: number of the letter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  superiorConsent?: string;
}

/** 决定列入 */
@Command({
  in: ['Prepared'],
  by: ['head', 'deputy-head'],
  reserved: 'LIST-44:13',
  label: { zh: '决定列入严重违法失信名单', en: 'Decide to list' },
  law: ['LIST-44:2', 'LIST-44:9', 'LIST-44:13'],
  step: ['CRED-GROUNDS', 'CRED-LIST', 'CRED-MEASURES'],
  document: '列入严重违法失信名单决定书',
  number: 'listing',
  needs: ['option:superior-consent'],
  sealed: { reasons: 'file' },
})
export class DecideListing extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;

  /** 管理措施 named in the decision; all of them unless said. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsIn(managementMeasures, { each: true })
  measures?: ManagementMeasure[];

  /** 法律、行政法规规定的限制期限届满日: no early removal before it, and the listing lasts as long. */
  @IsOptional()
  @IsLocalDate()
  restrictedUntil?: string;
}

/** 决定不予列入 */
@Command({
  in: pending,
  by: ['head', 'deputy-head'],
  reserved: 'LIST-44:13',
  label: { zh: '决定不予列入', en: 'Decide not to list' },
  law: ['LIST-44:12'],
  step: ['CRED-FACTORS'],
  sealed: { reasons: 'file' },
})
export class RefuseListing extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 送达列入决定书 */
@Command({
  enters: 'ListingServed',
  in: ['Listed'],
  by: ['credit-officer'],
  label: { zh: '送达列入决定书', en: 'Serve the listing decision' },
  law: ['LIST-44:13'],
  step: ['CRED-LIST', 'CASE-SERVICE'],
  document: '送达回证',
})
export class ServeListing extends Act {
  @IsIn(['direct', 'left', 'electronic', 'post', 'entrusted', 'announcement'])
  method: 'direct' | 'left' | 'electronic' | 'post' | 'entrusted' | 'announcement';
}

/** 推送住所地市场监管部门: a subject of another province is published by its home bureau. */
@Command({
  in: ['Served'],
  by: ['credit-officer'],
  label: { zh: '向住所地市场监管部门推送列入信息', en: 'Push the listing to the home bureau' },
  law: ['GONGSHI-45:10'],
  step: ['CRED-PUBLISH'],
})
export class PushListing extends Act {
  /** 住所地市场监管部门 */
  @IsString()
  @MaxLength(100)
  bureau: string;
}

/** 公示列入信息: by the office itself, or by the home bureau to which it was pushed. */
@Command({
  in: ['Served'],
  by: ['credit-officer'],
  label: { zh: '公示列入信息', en: 'Publish the listing' },
  law: ['GONGSHI-45:9', 'GONGSHI-45:10', 'LIST-44:?'],
  step: ['CRED-PUBLISH', 'CRED-PERSONS'],
  document: '公示稿',
})
export class PublishListing extends Act {
  /** Text as published: no identity number, no address of a natural person. */
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  text: string;
}
