import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { InSection } from '../../engine/command.js';
import { offences } from '../../law/offences.js';
import { PriorAct, TurnoverItem } from './weighing.shapes.js';

/** 负责人: the head, or the deputy head to whom the matter is delegated. */
export const head = ['head', 'deputy-head'] as const;
/** States before the last decision, the suspended one apart. */
export const running = ['Investigating', 'UnderReview', 'Reviewed', 'Deciding'] as const;
export const open = [...running, 'Suspended'] as const;
/** Tracks of respondents without a decision. */
export const undecidedTrack = [
  'UnderInvestigation',
  'Proposed',
  'Notified',
  'HearingRequested',
  'HearingNotified',
  'Heard',
  'UnderLegalReview',
  'LegallyReviewed',
] as const;

/** Staff ids. */
export function StaffIds(min: number, max: number): PropertyDecorator {
  const rules = [
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(64, { each: true }),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

/** A time that the agency sets: working days, calendar days or months. */
export function IsSetTime(): PropertyDecorator {
  return Matches(/^[1-9]\d{0,2} (working days|calendar days|months)$/);
}

/** One line of a list of goods (财物清单). */
export class GoodsEntry {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;

  /** 件, 瓶, 千克 … */
  @IsString()
  @MaxLength(20)
  unit: string;

  /** Value of the goods (货值), fen. */
  @IsOptional()
  @IsFen()
  valueFen?: number;

  /** Lot of the ledger, where it is on it already (preserved before, sampled); a new one is given an id. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  lot?: string;

  /** Number of the seal (封条). */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  seal?: string;
}

/** One part of a fine paid by instalments. */
export class Instalment {
  @IsLocalDate()
  dueOn: string;

  /** Fen. */
  @IsFen()
  amountFen: number;
}

/** Articles of the Criminal Law under which a suspicion is reported, e.g. `214`, with their names. */
export const offenceArticles = offences.map(({ law, zh, en }) => ({ article: law.split(':')[1] ?? law, zh, en }));

export const tiers = ['reduced', 'lenient', 'ordinary', 'severe'] as const;
/** 减轻 / 从轻 / 一般 / 从重 (裁量基准) */
export type Tier = (typeof tiers)[number];

export const restrictions = ['none', 'suspension', 'closure', 'licence-revoked', 'practice-barred'] as const;
/** None, 责令停产停业, 责令关闭, 吊销许可证件或营业执照, 限制从业. */
export type Restriction = (typeof restrictions)[number];

export const noPenaltyGrounds = [
  'minor-and-corrected',
  'first-and-minor',
  'no-fault',
  'not-proved',
  'out-of-time',
] as const;

/** Grounds of 行政处罚法 art. 33, after which the respondent is educated (33(3)). */
export const educated: readonly string[] = ['minor-and-corrected', 'first-and-minor', 'no-fault'];

const BASIS = { zh: '依据与数额', en: 'Basis and amounts' };
const CONTENT = { zh: '处罚内容', en: 'What is imposed' };
const DISCRETION = { zh: '裁量与程序', en: 'Discretion and procedure' };
/** What most proposals need none of. */
export const SELDOM = { zh: '特殊情形（不予处罚、再次违法、法律变更等）', en: 'Special cases', seldom: true } as const;

/** What is to be done with one respondent, as it goes to the head for approval and then into the notice. */
export class Proposal {
  /** Party id of the respondent. */
  @IsString()
  @MaxLength(64)
  party: string;

  @IsIn(['penalise', 'no-penalty'])
  outcome: 'penalise' | 'no-penalty';

  /** Act and article that give the fine, e.g. `TM-2019:60`. */
  @InSection(BASIS)
  @IsOptional()
  @IsString()
  @MaxLength(40)
  basis?: string;

  /** Other articles that the same act breaks, e.g. `CR-2020:53`: it is fined once, under the one with the higher fine. */
  @InSection(SELDOM)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  alsoUnder?: string[];

  /** Last day of the unlawful act: the law of that day decides the range. */
  @InSection(BASIS)
  @IsOptional()
  @IsLocalDate()
  actOn?: string;

  /** 适用法律的理由: where the law changed between the act and the decision, why this version (行政处罚法 art. 37). */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  lawReasons?: string;

  /** 违法经营额 or 货值金额, fen; left out when there is none or it cannot be computed. */
  @InSection(BASIS)
  @IsOptional()
  @IsFen()
  turnoverFen?: number;

  /** How the turnover was reckoned: it is then the sum of these lines. */
  @InSection(SELDOM)
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TurnoverItem)
  turnoverItems?: TurnoverItem[];

  /** 违法所得, fen. */
  @InSection(BASIS)
  @IsOptional()
  @IsFen()
  gainFen?: number;

  /** 情节严重, where the article has a heavier range for it. */
  @InSection(SELDOM)
  @IsOptional()
  @IsBoolean()
  serious?: boolean;

  @InSection(CONTENT)
  @IsFen()
  fineFen: number;

  /** 没收违法所得, fen. */
  @InSection(CONTENT)
  @IsFen()
  confiscatedFen: number;

  /** 没收违法财物: the seized goods are confiscated. */
  @InSection(CONTENT)
  @IsBoolean()
  confiscatesGoods: boolean;

  /** Value of the goods to be confiscated, fen: counts towards the right to a hearing. */
  @InSection(CONTENT)
  @IsOptional()
  @IsFen()
  goodsFen?: number;

  @InSection(CONTENT)
  @IsBoolean()
  warning: boolean;

  @InSection(CONTENT)
  @IsIn(restrictions)
  restriction: Restriction;

  @InSection(DISCRETION)
  @IsIn(tiers)
  tier: Tier;

  /** Facts that put the case in this tier, or the reason for not penalising. */
  @InSection(DISCRETION)
  @IsString()
  @MaxLength(4000)
  reasons: string;

  /** Earlier acts that the record of the office does not hold: punished elsewhere, or before it was kept. */
  @InSection(SELDOM)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PriorAct)
  priors?: PriorAct[];

  /** Why a repeated infringement is not punished more heavily. */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  departs?: string;

  /** Why this is not the act of that day for which the respondent was fined before. */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  otherAct?: string;

  /** 涉及公民生命健康安全、金融安全且有危害后果: punishable for five years instead of two. */
  @InSection(SELDOM)
  @IsOptional()
  @IsBoolean()
  grave?: boolean;

  @InSection(SELDOM)
  @IsOptional()
  @IsIn(noPenaltyGrounds)
  noPenaltyGround?: (typeof noPenaltyGrounds)[number];

  /** The respondent is to be put on the list of serious violators: said in the notice, heard together. */
  @InSection(DISCRETION)
  @IsBoolean()
  listing: boolean;

  /** Art. 50(1) cases: legal review and collective discussion, hearing or not. */
  @InSection(DISCRETION)
  @IsBoolean()
  major: boolean;
}

/** States in which a decision may have been made. */
export const decided = ['Deciding', 'Suspended', 'Concluded', 'Closed'] as const;

/** States of a respondent whose decision is, or may be, published. */
export const published = [
  'Decided',
  'Served',
  'Demanded',
  'EnforcementSought',
  'EnforcementAccepted',
  'EnforcementAllowed',
  'EnforcementRefused',
  'CourtReviewSought',
  'Performed',
  'NotEnforced',
] as const;
