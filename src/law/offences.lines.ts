/** What is counted: amounts in fen, the rest in pieces, works, times or persons. */
export const measures = [
  'gainFen', // 违法所得
  'turnoverFen', // 非法经营数额
  'salesFen', // 销售金额
  'stockFen', // 尚未销售的货值金额
  'lossFen', // 直接经济损失、给权利人造成的损失
  'labels', // 标识件数
  'stockLabels', // 尚未销售的标识件数
  'copies', // 复制件份数
  'stockCopies', // 尚未销售的复制件份数
  'works', // 网络传播作品件数
  'downloads', // 下载次数
  'views', // 点击数
  'members', // 会员人数
] as const;
export type Measure = (typeof measures)[number];

/** Criminal Law articles for which lines are drawn; a unit (art. 220) is judged by the same lines. */
export const thresholdArticles = ['213', '214', '215', '216', '217', '218', '219', '219-1'] as const;
export type ThresholdArticle = (typeof thresholdArticles)[number];

/** One line: reached from the number on (以上 includes it). */
export interface Line {
  readonly measure: Measure;
  /** Absent where the line is only for repeaters or several rights. */
  readonly base?: number;
  /** 两种以上注册商标, 两项以上专利. */
  readonly several?: number;
  /** 二年内因实施同类行为受过刑事处罚或者行政处罚后再次实施. */
  readonly repeat?: number;
  /** 加重: where it is not a multiple of the line. */
  readonly aggravated?: number;
  readonly severalAggravated?: number;
}

/** The lines of one article under one interpretation, for goods or services where these differ. */
export interface Threshold {
  readonly article: ThresholdArticle;
  readonly kind?: 'goods' | 'services';
  readonly law: string;
  readonly from: string;
  readonly to?: string;
  readonly lines: readonly Line[];
  /** 加重 at so many times the line that applies (相应标准). */
  readonly times?: number;
  /** Goods not yet sold, alone or with what was sold, at so many times the line of what was sold. */
  readonly unsold?: readonly { readonly sold: Measure; readonly stock: Measure; readonly times: number }[];
  /** 两项以上分别达到一半: any two of these at half their base. */
  readonly halves?: readonly Measure[];
  /** The act itself is the offence; a line that is reached makes it graver. */
  readonly actItself?: true;
  /** 导致权利人破产、倒闭: graver whatever the sum. */
  readonly ruin?: true;
  readonly confidence: 'verified' | 'high' | 'medium';
}
