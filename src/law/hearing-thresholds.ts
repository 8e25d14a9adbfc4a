/** 听证金额标准: from this fine or confiscation on, the respondent may ask for a hearing. Fen. */
export interface HearingThreshold {
  readonly id: string;
  /** Whose rules of procedure: the copyright departments have their own, all others follow those of market regulation. */
  readonly rules: 'copyright' | 'others';
  readonly natural: number;
  /** 单位 */
  readonly legal: number;
  /** `ACT-ID:article`. */
  readonly law: string;
  readonly from: string;
  readonly to?: string;
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
}

const others: HearingThreshold = {
  id: 'hearing-others',
  rules: 'others',
  natural: 10_000 * 100,
  legal: 100_000 * 100,
  law: 'SAMRHEAR-2021:5',
  from: '2021-07-15',
  confidence: 'high',
};

const copyright: HearingThreshold = {
  id: 'hearing-copyright',
  rules: 'copyright',
  natural: 20_000 * 100,
  legal: 100_000 * 100,
  law: 'CRPEN-2009:33',
  from: '2009-06-15',
  confidence: 'verified',
};

/** A threshold of the province prevails over each of them (options `hearing-threshold-natural-fen`, `-legal-fen`). */
export const hearingThresholds: readonly HearingThreshold[] = [others, copyright];

/** @param rules whose rules of procedure the unit's penalties follow */
export const hearingThresholdFor = (rules: string): HearingThreshold => (rules === 'copyright' ? copyright : others);
