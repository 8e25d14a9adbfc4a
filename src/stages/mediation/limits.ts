import type { Limit } from '../../engine/time/limit.js';
import { askingLimits } from './asking.limits.js';
import { confirmationLimits } from './confirmation.limits.js';
import { mediatingLimits } from './mediating.limits.js';
import { performanceLimits } from './performance.limits.js';

export const limits: readonly Limit[] = [
  ...askingLimits,
  ...mediatingLimits,
  ...confirmationLimits,
  ...performanceLimits,
];
