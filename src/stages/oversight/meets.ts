import type { Meets } from '../../case/stage.js';

/** 挂牌督办: by act, the facts by which it meets a term. */
export const meets: Meets = {
  LiftSupervision: ['KeyCaseLifted'],
};
