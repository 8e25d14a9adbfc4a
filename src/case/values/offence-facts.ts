import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { thresholdArticles, type ThresholdArticle } from '../../law/offences.lines.js';
import { IsLocalDate } from './dates.js';
import { IsFen } from './fen.js';

const MOST = 1_000_000_000;

/** 一次侵权行为: one act with what was found of it. Amounts in fen; what was not found is left out. */
export class OffenceAct {
  /** Last day of the act: the interpretation in force on the last day of all acts decides. */
  @IsLocalDate()
  on: string;

  /** 商品商标 or 服务商标 (art. 213); goods unless said. */
  @IsOptional()
  @IsIn(['goods', 'services'])
  kind?: 'goods' | 'services';

  /** 已经处理: punished or sentenced before, and so never added to what is not (art. 29). */
  @IsBoolean()
  handled: boolean;

  /** Event, document or case on which it rests. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  source?: string;

  /** 违法所得 */
  @IsOptional()
  @IsFen()
  gainFen?: number;

  /** 非法经营数额 */
  @IsOptional()
  @IsFen()
  turnoverFen?: number;

  /** 销售金额 */
  @IsOptional()
  @IsFen()
  salesFen?: number;

  /** 尚未销售的货值金额 */
  @IsOptional()
  @IsFen()
  stockFen?: number;

  /** 损失 */
  @IsOptional()
  @IsFen()
  lossFen?: number;

  /** 标识件数 */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  labels?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  stockLabels?: number;

  /** 复制件份（张）数 */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  copies?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  stockCopies?: number;

  /** 通过信息网络传播的作品件（部）数 */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  works?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  downloads?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  views?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  members?: number;
}

/** 受过的刑事处罚或者行政处罚 */
export class PriorPunishment {
  /** Day of the punishment. */
  @IsLocalDate()
  on: string;

  @IsIn(['criminal', 'administrative'])
  punishment: 'criminal' | 'administrative';

  /** Article to which the punished act belongs by its kind. */
  @IsIn(thresholdArticles)
  article: ThresholdArticle;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  source?: string;
}

/** What is weighed against the lines of the criminal interpretations (入罪标准). */
export class OffenceFacts {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OffenceAct)
  acts: OffenceAct[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PriorPunishment)
  priors?: PriorPunishment[];

  /** Marks of different source, or patents, that were infringed. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  rights?: number;

  /** 导致商业秘密权利人破产、倒闭 */
  @IsOptional()
  @IsBoolean()
  holderRuined?: boolean;
}
