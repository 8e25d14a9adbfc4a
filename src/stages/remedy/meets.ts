import type { Meets } from '../../case/stage.js';

/** 行政复议与行政诉讼: by act, the facts by which it meets a term. */
export const meets: Meets = {
  AnswerInCourt: ['DefenceFiled'],
  RecordAppeal: ['AppealLodged'],
  RecordJudgment: ['JudgmentReceived'],
  RecordLawsuitOutcome: ['JudgmentInForce'],
  RecordReconsiderationOutcome: ['ReconsiderationConcluded'],
  ReplyInReconsideration: ['ReconsiderationReplied'],
};
