import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** One line of the list of goods and material handed over (涉案物品移交清单). */
export class HandedOverItem {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;

  @IsString()
  @MaxLength(20)
  unit: string;
}

/** What goes with the transfer (M310 art. 6): 移送书, 调查报告, 涉案物品清单, 检验报告或鉴定结论, 其他材料. */
export const attachments = [
  'transfer-letter',
  'investigation-report',
  'goods-list',
  'test-or-appraisal',
  'other',
] as const;
export type Attachment = (typeof attachments)[number];

/** 有罪判决, 不起诉, 撤销案件（终止侦查）, 免予刑事处罚, 宣告无罪 */
export const outcomes = ['convicted', 'not-prosecuted', 'withdrawn', 'exempted', 'acquitted'] as const;
export type Outcome = (typeof outcomes)[number];

/** 检察意见书（反向移送）, 检察建议书, 纠正违法通知书, 建议移送的检察意见 */
export const letters = ['opinion', 'recommendation', 'rectification', 'to-transfer'] as const;
export type Letter = (typeof letters)[number];

/** 公安机关、检察机关、人民法院 */
export const organs = ['police', 'procuratorate', 'court'] as const;
export type Organ = (typeof organs)[number];

/** 专业支持、认定意见、无害化处置 (商标法 2026 art. 75(2)) */
export const supportKinds = ['professional-support', 'opinion', 'harmless-disposal'] as const;
export type SupportKind = (typeof supportKinds)[number];
