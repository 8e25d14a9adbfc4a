import type { Meets } from '../../case/stage.js';

/** 快速处理: by act, the facts by which it meets a term. */
export const meets: Meets = {
  EndFastTrack: ['FastTrackEnded'],
};
