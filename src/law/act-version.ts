import type { Words } from '../engine/command.js';

/**
 * One version of an act (法律、行政法规、规章、司法解释、规范性文件). Rows and commands cite it as `id:article`. `family` is what
 * its versions have in common; `from` and `to` (inclusive) are the days between which it is the law.
 */
export interface ActVersion extends Words {
  readonly id: string;
  readonly family: string;
  /** 文号, or the day of adoption. */
  readonly number: string;
  readonly from: string;
  readonly to: string | null;
  /** How sure number and dates are. */
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
}
