import type { Threshold, ThresholdArticle } from './offences.lines.js';
import { later2025 } from './offences.thresholds.2025.js';
import { until2025 } from './offences.thresholds.old.js';

/** 同类行为: articles whose earlier punishment counts for the two years. */
export const alike: readonly (readonly ThresholdArticle[])[] = [
  ['213', '214', '215'],
  ['216'],
  ['217', '218'],
  ['219', '219-1'],
];

/** Old rows are never edited: a new interpretation is a new file of rows with a later `from`. */
export const thresholds: readonly Threshold[] = [...until2025, ...later2025];

/** Rows of an article in force on the day of the act. */
export function thresholdsOn(article: ThresholdArticle, on: string): readonly Threshold[] {
  return thresholds.filter(
    (row) => row.article === article && row.from <= on && (row.to === undefined || on <= row.to),
  );
}
