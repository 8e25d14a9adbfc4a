import type { Meets } from '../../case/stage.js';

/** 跨区域协作与报备: by act, the facts by which it meets a term. */
export const meets: Meets = {
  RecordCooperationAnswer: ['CooperationAnswered'],
  RecordCooperationReceipt: ['CooperationReceived'],
  ReportForeignCase: ['CooperationSent'],
  ResendCooperationRequest: ['CooperationSent'],
  SendCooperationRequest: ['CooperationSent'],
};
