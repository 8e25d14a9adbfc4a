import type { Limit } from '../../engine/time/limit.js';

/** 追责时效 and 协助调查: what runs beside the verification. */
export const besideLimits: readonly Limit[] = [
  {
    id: 'T-LIMITATION',
    what: { zh: '追责时效届满前立案', en: 'File before the time for penalties ends' },
    who: 'deputy-head',
    length: { field: 'within' },
    starts: ['LimitationWeighed'],
    // An act that goes on has not ended, so that nothing runs yet.
    when: { continuing: false },
    startsOn: 'lastActOn',
    per: 'proceeding',
    // Discovery is what the law asks for; whether a report alone is one is disputed, a filing certainly is.
    metBy: ['FilingApproved'],
    dropsOn: [
      'FilingRefused',
      'ReportMerged',
      'ReportNotProcessed',
      'ReportRedirected',
      'ClueTransferredOut',
      'LetterRouted',
      'RightChannelTold',
    ],
    rollsOver: false,
    onLapse: 'overdue',
    law: { act: 'APL-2021', article: '36' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  {
    id: 'T-ASSIST-GIVE',
    what: { zh: '向请求机关反馈协查结果', en: 'Answer the bureau that asked for assistance' },
    who: 'handling-officer',
    length: '15 working days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': 'assistance' },
    startsOn: 'with.receivedOn',
    per: 'proceeding',
    metBy: ['AssistanceGivenToBureau', 'AssistanceDeclined'],
    // No bound is set to the delay, which must be told before the term ends.
    extension: { by: 'AssistanceDelayTold', times: 9, approvedBy: 'handling-officer' },
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '45' },
    from: '2021-07-15',
    confidence: 'verified',
  },
];
