import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** 保管期限 (机关文件材料归档范围和文书档案保管期限规定). */
export const retentions = ['permanent', '30-years', '10-years'] as const;

/** 复议 / 诉讼 / 再审、检察监督 / 执法监督 / 司法机关退回 / 评查整改 */
export const reopeningGrounds = [
  'reconsideration',
  'lawsuit',
  'retrial',
  'supervision',
  'returned',
  'correction',
] as const;

/** 满意 / 基本满意 / 不满意 / 无法联系 */
export const satisfactions = ['satisfied', 'fairly', 'dissatisfied', 'unreachable'] as const;

/** Platforms to which cases are reported; a city's own list may differ. */
export const platforms = [
  '12315',
  'enterprise-credit',
  'credit-china',
  'two-laws',
  'cnipa-statistics',
  'anti-counterfeit-quarterly',
  'other',
] as const;

/** One line of the score sheet. */
export class Reduction {
  @IsString()
  @MaxLength(200)
  item: string;

  /** Points taken off. */
  @IsInt()
  @Min(1)
  @Max(100)
  points: number;

  /** What is wrong. */
  @IsString()
  @MaxLength(1000)
  defect: string;
}
