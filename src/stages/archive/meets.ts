import type { Meets } from '../../case/stage.js';

/** 归档与结案后工作: by act, the facts by which it meets a term. */
export const meets: Meets = {
  CorrectDefects: ['DefectsCorrected'],
};
