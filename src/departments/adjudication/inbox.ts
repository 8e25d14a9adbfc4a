import { waiting } from '../waiting.js';

/** 专利侵权纠纷行政裁决: the request and the panel's work, and service and effect for each party. */
export const adjudicationInbox = waiting({
  name: 'desk-adjudication',
  version: 2,
  proceedings: {
    ruling: {
      Requested: 'decide-filing',
      CorrectionAsked: 'await-correction',
      Filed: 'hear-and-rule',
      Suspended: 'review-suspension',
      Ruled: 'publish',
      AdviceAsked: 'give-advice',
    },
  },
  tracks: {
    'ruling/respondent': {
      ToBeServed: 'serve-request',
      Answering: 'await-answer',
      Answered: 'forward-answer',
      Ruled: 'serve-ruling',
      Served: 'await-suit',
      Sued: 'await-judgment',
      Effective: 'await-performance',
      PerformanceOver: 'demand',
      Demanded: 'apply-enforcement',
      EnforcementSought: 'await-court',
      EnforcementAccepted: 'await-court',
    },
    'ruling/requester': { Ruled: 'serve-ruling', Served: 'await-suit' },
    'ruling/third-party': { Ruled: 'serve-ruling', Served: 'await-suit' },
    'ruling/preservation': { Preserved: 'decide-preserved' },
  },
  columns: { number: { type: 'text' }, hearing_on: { type: 'date' } },
  notes: {
    // Of a request with several respondents the number and the hearing belong to the whole.
    OralHearingNotified: ({ data }) => ({ hearing_on: data.hearingOn }),
    OralHearingPostponed: ({ data }) => ({ hearing_on: data.hearingOn }),
    WrittenReviewDecided: () => ({ hearing_on: null }),
    RulingIssued: ({ data }) => ({ number: data.number }),
    RulingPublished: () => ({ waits_for: 'follow-up' }),
  },
});

export const adjudicationWords = {
  'decide-filing': { zh: '决定是否立案', en: 'Decide whether to file' },
  'await-correction': { zh: '等待补正', en: 'Correction awaited' },
  'hear-and-rule': { zh: '审理并裁决', en: 'Hear and rule' },
  'review-suspension': { zh: '核查中止事由', en: 'Review the suspension' },
  publish: { zh: '公开裁决书', en: 'Publish the ruling' },
  'follow-up': { zh: '跟踪裁决效力和履行', en: 'Follow up effect and performance' },
  'give-advice': { zh: '出具咨询意见', en: 'Give the opinion' },
  'decide-preserved': { zh: '对登记保存的证据作出决定', en: 'Decide on preserved evidence' },
  'serve-request': { zh: '送达请求书副本', en: 'Serve the request' },
  'await-answer': { zh: '等待答辩', en: 'Answer awaited' },
  'forward-answer': { zh: '转送答辩书', en: 'Forward the answer' },
  'serve-ruling': { zh: '送达裁决书', en: 'Serve the ruling' },
  'await-suit': { zh: '起诉期运行中', en: 'Time to sue running' },
  'await-judgment': { zh: '等待裁判', en: 'Judgment awaited' },
  'await-performance': { zh: '等待履行', en: 'Performance awaited' },
  demand: { zh: '送达催告书', en: 'Serve the demand' },
  'apply-enforcement': { zh: '申请法院强制执行', en: 'Apply for enforcement' },
  'await-court': { zh: '等待法院', en: 'The court is to act' },
} as const;
