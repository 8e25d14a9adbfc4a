import type { Meets } from '../../case/stage.js';

/** 专项行动: by act, the facts by which it meets a term. */
export const meets: Meets = {
  ReportToCampaign: ['CampaignReported'],
};
