import type { Limit } from '../../engine/time/limit.js';
import { besideLimits } from './assistance.limits.js';
import { customsLimits } from './customs.limits.js';
import { receiptLimits, receivingLimits } from './receiving.limits.js';
import { rewardLimits } from './reward.limits.js';
import { verificationLimits } from './verification.limits.js';

/** In the order of the road. */
export const limits: readonly Limit[] = [
  ...receivingLimits,
  ...verificationLimits,
  ...receiptLimits,
  ...besideLimits,
  ...customsLimits,
  ...rewardLimits,
];
