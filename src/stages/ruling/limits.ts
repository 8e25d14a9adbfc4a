import type { Limit } from '../../engine/time/limit.js';
import { courseLimits } from './course.limits.js';
import { effectLimits } from './effect.limits.js';
import { evidenceLimits } from './evidence.limits.js';
import { forumLimits } from './forum.limits.js';
import { A, B, ENDS, LEAVES, version, type Version } from './versions.js';

/** 中止、公告、检验鉴定、管辖异议、和解: what the time to conclude leaves out. */
const SUSPENDED = ['RulingSuspended', 'RulingResumed'] as const;
const ANNOUNCED = ['RequestAnnounced', 'RequestAnnouncementEnded'] as const;
const APPRAISED = ['AppraisalBegun', 'AppraisalEnded'] as const;
const OBJECTED = ['JurisdictionObjected', 'JurisdictionObjectionClosed'] as const;
const NEGOTIATED = ['NegotiationBegun', 'NegotiationEnded'] as const;
/** The panel decides how much longer; the law names no bound. */
const extended = { extension: { by: 'AnswerTimeExtended', times: 1, approvedBy: 'panel-member' } } as const;

/** 专利行政执法办法 (2015) governs what happened before 专利纠纷行政裁决和调解办法 took effect; which law is left to no rule of passage. */
export const limits: readonly Limit[] = [
  filing(A, '13'),
  {
    ...filing(B, '20'),
    extension: { by: 'RequestFilingExtended', atMost: '5 working days', times: 1, approvedBy: 'deputy-head' },
  },
  {
    ...filing(A, '13'),
    id: 'T-RUL-FILE-CORRECTED',
    starts: ['RequestCorrected'],
    when: {},
    startsOn: undefined,
    confidence: 'medium',
  },
  {
    ...filing(B, '20'),
    id: 'T-RUL-FILE-CORRECTED',
    starts: ['RequestCorrected'],
    when: {},
    startsOn: undefined,
    confidence: 'medium',
    extension: { by: 'RequestFilingExtended', atMost: '5 working days', times: 1, approvedBy: 'deputy-head' },
  },
  {
    id: 'T-RUL-CORRECT',
    what: { zh: '补正请求材料', en: 'Correct the request' },
    who: 'requester',
    length: { field: 'within' },
    starts: ['CorrectionRequested'],
    per: 'proceeding',
    metBy: ['RequestCorrected'],
    dropsOn: ['RequestNotFiled', ...ENDS],
    onLapse: 'right-lost',
    law: { act: B.act, article: '16' },
    from: B.from,
    confidence: 'verified',
  },
  serving(A, '14'),
  serving(B, '22'),
  { ...answering('T-RUL-ANSWER', '15 calendar days'), ...version(A, '14') },
  { ...answering('T-RUL-ANSWER', '15 calendar days'), ...version(B, '22'), when: { domiciled: true }, ...extended },
  {
    ...answering('T-RUL-ANSWER-ABROAD', '30 calendar days'),
    ...version(B, '22'),
    when: { domiciled: false },
    ...extended,
  },
  forwarding(A, '14'),
  forwarding(B, '22'),
  {
    ...closing(A, '21'),
    excludes: [SUSPENDED, ANNOUNCED, APPRAISED],
    extension: { by: 'RulingExtended', atMost: '1 months', times: 1, approvedBy: 'deputy-head' },
  },
  {
    ...closing(B, '37'),
    excludes: [SUSPENDED, ANNOUNCED, APPRAISED, OBJECTED, NEGOTIATED],
    extension: [
      { by: 'RulingExtended', atMost: '1 months', times: 1, approvedBy: 'deputy-head' },
      { by: 'RulingExtendedBySuperior', atMost: '2 months', times: 1, approvedBy: 'superior' },
      // 当事人申请的延长举证期限: days that do not count, as many as were added.
      { by: 'EvidenceTimeNotCounted', times: 99, approvedBy: 'panel-member' },
    ],
  },
  suspension(A, '21'),
  suspension(B, '28'),
  publishing(A, '46'),
  publishing(B, '83'),
  ...forumLimits,
  ...courseLimits,
  ...evidenceLimits,
  ...effectLimits,
];

function filing(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-FILE',
    what: { zh: '决定裁决请求是否立案', en: 'Decide whether to file the request' },
    who: 'deputy-head',
    length: '5 working days',
    starts: ['ProceedingOpened'],
    when: { stage: 'ruling', 'with.road': 'ruling-request' },
    startsOn: 'with.receivedOn',
    per: 'proceeding',
    metBy: ['RequestFiled', 'RequestNotFiled'],
    // The time to file runs anew from the corrected request.
    dropsOn: ['CorrectionRequested', ...ENDS],
    onLapse: 'overdue',
    ...version(act, article),
  };
}

function serving(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-SERVE',
    what: { zh: '送达请求书副本', en: 'Serve the request' },
    who: 'panel-clerk',
    length: '5 working days',
    starts: ['RequestFiled'],
    per: 'party',
    metBy: ['RequestServed'],
    dropsOn: LEAVES,
    onLapse: 'overdue',
    ...version(act, article),
  };
}

function answering(id: string, length: Limit['length']): Omit<Limit, 'law' | 'from' | 'to' | 'confidence'> {
  return {
    id,
    what: { zh: '提交答辩书', en: 'Answer the request' },
    who: 'respondent',
    length,
    starts: ['RequestServed'],
    per: 'party',
    metBy: ['AnswerReceived'],
    dropsOn: LEAVES,
    onLapse: 'lapse',
    // An answer posted on the last day is entered a few days later.
    grace: '5 calendar days',
  };
}

function forwarding(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-ANSWER-FWD',
    what: { zh: '向请求人送达答辩书副本', en: 'Forward the answer to the requester' },
    who: 'panel-clerk',
    length: '5 working days',
    starts: ['AnswerReceived'],
    per: 'party',
    metBy: ['AnswerForwarded'],
    dropsOn: LEAVES,
    onLapse: 'overdue',
    ...version(act, article),
  };
}

function closing(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-CLOSE',
    what: { zh: '结案（裁决、调解或者撤销案件）', en: 'Conclude the case' },
    who: 'panel-member',
    length: '3 months',
    starts: ['RequestFiled'],
    per: 'proceeding',
    metBy: ['RulingIssued', 'RulingCaseSettled', 'RulingCaseCancelled'],
    dropsOn: ['RulingCaseTransferred'],
    onLapse: 'overdue',
    ...version(act, article),
  };
}

function suspension(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-SUSPENSION',
    what: { zh: '核查中止事由是否消除', en: 'See whether the reason for suspension has ended' },
    who: 'panel-member',
    length: '30 calendar days',
    starts: ['RulingSuspended', 'RulingSuspensionChecked'],
    per: 'proceeding',
    metBy: ['RulingResumed', 'RulingSuspensionChecked'],
    dropsOn: ENDS,
    onLapse: 'overdue',
    ...version(act, article),
    confidence: 'low',
    internal: true,
  };
}

function publishing(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-PUBLISH',
    what: { zh: '公开行政裁决书', en: 'Publish the ruling' },
    who: 'credit-officer',
    length: '20 working days',
    starts: ['RulingIssued'],
    per: 'proceeding',
    metBy: ['RulingPublished'],
    onLapse: 'overdue',
    ...version(act, article),
  };
}
