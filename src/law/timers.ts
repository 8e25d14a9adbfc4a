import type { Timer } from './step.js';
import { creditTimers } from './timers.credit.js';
import { goodsTimers } from './timers.goods.js';
import { intakeTimers } from './timers.intake.js';
import { mediationTimers } from './timers.mediation.js';
import { optionTimers } from './timers.options.js';
import { penaltyTimers } from './timers.penalty.js';
import { performanceTimers } from './timers.performance.js';
import { remedyTimers } from './timers.remedy.js';
import { rulingTimers } from './timers.ruling.js';
import { transferTimers } from './timers.transfer.js';

/** Every timer of the catalogue, under the id that a room's `Limit` rows bear. */
export const timers: readonly Timer[] = [
  ...intakeTimers,
  ...mediationTimers,
  ...rulingTimers,
  ...penaltyTimers,
  ...performanceTimers,
  ...remedyTimers,
  ...goodsTimers,
  ...transferTimers,
  ...creditTimers,
  ...optionTimers,
];
