import type { Length } from '../engine/time/limit.js';

/** 追责时效 (行政处罚法 art. 36): an act that nobody found within this time of its end is not punished. */
export const limitation: { readonly ordinary: Length; readonly grave: Length } = {
  ordinary: '2 years',
  /** Life and health of citizens, or financial safety, with harm done. */
  grave: '5 years',
};
