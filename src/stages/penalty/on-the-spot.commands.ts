import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { Command, InSection } from '../../engine/command.js';
import { SELDOM, StaffIds } from './shapes.js';

/** 当场处罚（简易程序）: a warning or a small fine, the facts plain, decided and handed over on the same day. */
@Command({
  opens: true,
  by: ['handling-officer'],
  label: { zh: '当场作出行政处罚决定（简易程序）', en: 'Penalise on the spot' },
  law: [
    'APL-2021:51',
    'APL-2021:52',
    'APL-2021:29',
    'SAMRPROC-2022:66',
    'SAMRPROC-2022:67',
    'SAMRPROC-2022:68',
    'ARL-2023:23',
  ],
  step: ['PEN-SUMMARY'],
  document: '当场行政处罚决定书',
  needs: ['certificates', 'punished', 'option?:trademark-2026'],
  number: 'penalty-on-the-spot',
  sealed: {
    place: 'file',
    facts: 'file',
    statement: 'file',
    remedies: 'file',
    otherAct: 'file',
    departs: 'file',
    lawReasons: 'file',
    lawChoice: 'file',
  },
})
export class PenaliseOnTheSpot extends Act {
  /** Party id of the one respondent. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  respondents: string[];

  /** Staff ids of the officers, two at least. */
  @StaffIds(1, 10)
  handlers: string[];

  @IsString()
  @MaxLength(300)
  place: string;

  @IsBoolean()
  certificatesShown: boolean;

  /** Facts as established on the spot. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  facts: string;

  /** Act and article, e.g. `TM-2019:52`. */
  @IsString()
  @MaxLength(40)
  basis: string;

  /** Day of the act. */
  @IsLocalDate()
  actOn: string;

  /** Where the law changed between the act and today, why this version (行政处罚法 art. 37). */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  lawReasons?: string;

  @IsBoolean()
  warning: boolean;

  @IsFen()
  fineFen: number;

  /** Other articles that the same act breaks: it is fined once, under the one with the higher fine. */
  @InSection(SELDOM)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  alsoUnder?: string[];

  /** Why this is not the act of that day for which the respondent was fined before. */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  otherAct?: string;

  /** Why a repeated infringement, to be punished more heavily, is dealt with on the spot. */
  @InSection(SELDOM)
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  departs?: string;

  /** Told of facts, ground and rights before the decision. */
  @IsBoolean()
  rightsTold: boolean;

  /** What the respondent said, and how it was weighed. */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  statement: string;

  /** Handed over on the spot. */
  @IsBoolean()
  handedOver: boolean;

  /** Remedies told; reconsideration comes first. */
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  remedies: string;
}

/** 备案: the material goes to the office within seven working days. */
@Command({
  in: ['Deciding', 'Concluded'],
  by: ['handling-officer'],
  label: { zh: '当场处罚材料归档备案', en: 'File the on-the-spot penalty' },
  law: ['SAMRPROC-2022:70', 'APL-2021:52'],
  step: ['PEN-SUMMARY'],
})
export class FileOnTheSpotPenalty extends Act {}
