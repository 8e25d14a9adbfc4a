import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsCreditCode } from '../../case/values/credit-code.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';

const pending = ['Proposed', 'Prepared'] as const;

/** 列入程序开始: carried from the penalty that proposed it. A natural person's name stays in the case. */
@Command({
  opens: true,
  by: ['process'],
  label: { zh: '接收拟列入建议', en: 'Take up a proposed listing' },
  law: ['LIST-44:2', 'LIST-44:9', 'LIST-44:13'],
  step: ['CRED-GROUNDS', 'CRED-SEVERE', 'CRED-PERSONS'],
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

  /** Number of the penalty decision on which the listing rests. */
  @IsString()
  @MaxLength(100)
  penaltyDecision: string;

  @IsLocalDate()
  decidedOn: string;

  /** Discretion tier of the penalty. */
  @IsString()
  @MaxLength(20)
  tier: string;
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
  label: { zh: '决定列入严重违法失信名单', en: 'Decide to list' },
  law: ['LIST-44:2', 'LIST-44:9', 'LIST-44:13'],
  step: ['CRED-GROUNDS', 'CRED-LIST'],
  document: '列入严重违法失信名单决定书',
  number: 'listing',
  sealed: { reasons: 'file' },
})
export class DecideListing extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 决定不予列入 */
@Command({
  in: pending,
  by: ['head', 'deputy-head'],
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

/** 公示列入信息 */
@Command({
  in: ['Served'],
  by: ['credit-officer'],
  label: { zh: '公示列入信息', en: 'Publish the listing' },
  law: ['GONGSHI-45:9', 'LIST-44:?'],
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

/** 受理信用修复（提前移出）申请: not before one year. */
@Command({
  in: ['Published'],
  by: ['credit-officer'],
  label: { zh: '受理提前移出申请', en: 'Take up an application for early removal' },
  law: ['XF-2025:?'],
  step: ['CRED-EARLY', 'CRED-REPAIR-PAPERS'],
  document: '信用修复申请书',
})
export class ApplyForRepair extends Act {
  /** 已自觉履行处罚决定确定的义务 */
  @IsBoolean()
  obligationsPerformed: boolean;

  /** 已主动消除危害后果和不良影响 */
  @IsBoolean()
  harmRemoved: boolean;

  /** 未再受到较重行政处罚 */
  @IsBoolean()
  noFurtherPenalty: boolean;

  /** 守信承诺书 */
  @IsBoolean()
  promiseGiven: boolean;
}

/** 决定是否准予提前移出 */
@Command({
  in: ['RepairSought'],
  by: ['head', 'deputy-head'],
  label: { zh: '决定是否准予提前移出', en: 'Decide on early removal' },
  law: ['XF-2025:?'],
  step: ['CRED-REPAIR'],
  document: '准予信用修复决定书',
  sealed: { reasons: 'file' },
})
export class DecideRepair extends Act {
  @IsBoolean()
  granted: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 撤销移出决定: the removal was obtained by fraud; the subject is back on the list and the period runs again. */
@Command({
  in: ['Removed'],
  by: ['head', 'deputy-head'],
  label: { zh: '撤销移出决定', en: 'Revoke the removal' },
  law: ['LIST-44:?'],
  step: ['CRED-REMOVAL-REVOKED'],
  document: '撤销移出决定书',
  sealed: { reasons: 'file' },
})
export class RevokeRemoval extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 随处罚决定撤销而撤销: the listing falls with the penalty on which it rests. */
@Command({
  in: ['Proposed', 'Prepared', 'Listed', 'Served', 'Published', 'RepairSought'],
  by: ['process'],
  label: { zh: '处罚决定撤销，列入随之撤销', en: 'Drop the listing: its penalty was revoked' },
  law: ['LIST-44:13'],
  step: ['CRED-FALLS'],
})
export class DropListing extends Act {
  @IsString()
  @MaxLength(100)
  penaltyDecision: string;
}
