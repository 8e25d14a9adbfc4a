import { Matches } from 'class-validator';

/** 普通程序 / 简易程序 (行政复议法 art. 53) */
export const procedures = ['ordinary', 'simplified'] as const;

/** What a reconsideration may come to (行政复议法 arts 41, 62 to 74). */
export const reconsiderationOutcomes = [
  'maintained',
  'changed',
  'revoked',
  'redo',
  'unlawful',
  'perform',
  'rejected',
  'mediated',
  'withdrawn',
  'terminated',
  'undecided',
] as const;

/** What a suit may come to (行政诉讼法 arts 60, 62, 69 to 77). */
export const suitOutcomes = [
  'maintained',
  'changed',
  'revoked',
  'redo',
  'unlawful',
  'perform',
  'rejected',
  'mediated',
  'withdrawn',
] as const;

export type Outcome = (typeof reconsiderationOutcomes)[number];

/** Why an act is revoked: only after a fault of procedure may the same be done again on the same facts. */
export const grounds = ['facts', 'law', 'procedure', 'powers', 'unreasonable'] as const;

/** Outcomes by which the agency has to act once more. */
export const anew: readonly Outcome[] = ['redo', 'perform'];

/** Outcomes that end a reconsideration as if it had not been asked for: the time for suing directly has run on. */
export const dropped: readonly Outcome[] = ['withdrawn', 'terminated'];

/** A length of time as the rows write it: `60 calendar days`. */
export const IsLength = (): PropertyDecorator => Matches(/^[1-9]\d{0,3} (working days|calendar days|months)$/);
