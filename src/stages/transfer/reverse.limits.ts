import type { Limit } from '../../engine/time/limit.js';

const FX = '2024-11-26';

/** Four letters, four terms; a letter that names days is answered within them. */
const letter = {
  who: 'handling-officer',
  starts: ['ProsecutorLetterReceived'],
  per: 'proceeding',
  metBy: ['ProsecutorLetterAnswered'],
  onLapse: 'overdue',
} as const;

const opinion = {
  what: { zh: '书面回复检察意见', en: 'Reply to the letter of opinion' },
  who: 'handling-officer',
  starts: ['ReturnedToAgency', 'ProsecutorLetterReceived'],
  per: 'proceeding',
  metBy: ['OpinionAnswered', 'ProsecutorLetterAnswered'],
  onLapse: 'overdue',
  law: { act: 'LINK-2021', article: '10' },
  from: '2021-09-06',
} as const;

/** 行刑反向衔接 and the procuratorate's letters. */
export const reverseLimits: readonly Limit[] = [
  {
    id: 'T-REV-INTERNAL',
    what: { zh: '刑事检察部门移送行政检察部门', en: 'Pass on to the administrative section' },
    who: 'procuratorate-liaison',
    length: '3 working days',
    starts: ['CriminalOutcomeRecorded'],
    when: { outcome: 'not-prosecuted' },
    per: 'party',
    metBy: ['ReverseReviewRegistered', 'ReturnedToAgency', 'ReturnWaived'],
    dropsOn: ['NonProsecutionRevoked'],
    onLapse: 'overdue',
    law: { act: 'FX-2024', article: '?' },
    from: FX,
    confidence: 'high',
  },
  {
    id: 'T-REV-REVIEW',
    what: { zh: '审查是否移送行政机关', en: 'Review a return to the agency' },
    who: 'procuratorate-liaison',
    length: '10 working days',
    starts: ['ReverseReviewRegistered'],
    per: 'party',
    metBy: ['ReturnedToAgency', 'ReturnWaived'],
    dropsOn: ['NonProsecutionRevoked'],
    excludes: [
      ['RegionConsulted', 'RegionAnswered'],
      ['ReverseReviewSuspended', 'ReverseReviewResumed'],
    ],
    // The guidance lets the chief prosecutor extend and names neither length nor number: once is taken.
    extension: { by: 'ReverseReviewExtended', times: 1, approvedBy: 'chief-prosecutor' },
    onLapse: 'overdue',
    law: { act: 'FX-2024', article: '12' },
    from: FX,
    confidence: 'verified',
  },
  {
    // No number: the appeal or private suit is looked after.
    id: 'T-REV-WATCH',
    what: { zh: '核查中止审查的原因是否消除', en: 'See whether the reason for the suspension has gone' },
    who: 'procuratorate-liaison',
    length: '30 calendar days',
    starts: ['ReverseReviewSuspended', 'RegionConsulted'],
    per: 'party',
    metBy: ['ReverseReviewResumed', 'RegionAnswered'],
    dropsOn: ['NonProsecutionRevoked'],
    onLapse: 'overdue',
    law: { act: 'FX-2024', article: '13' },
    from: FX,
    confidence: 'low',
    internal: true,
  },
  {
    ...opinion,
    id: 'T-REV-REPLY',
    length: { field: 'replyWithin', atMost: '2 months' },
    when: { withOpinion: true, inDays: false },
    confidence: 'medium',
  },
  {
    ...opinion,
    id: 'T-REV-REPLY-DAYS',
    length: { field: 'replyWithin', atMost: '59 calendar days' },
    when: { withOpinion: true, inDays: true },
    confidence: 'medium',
  },
  {
    ...letter,
    id: 'T-ADVICE-REPLY',
    what: { zh: '书面回复检察建议', en: 'Reply to the recommendation' },
    length: '2 months',
    when: { letter: 'recommendation', urgent: false, inDays: false },
    law: { act: 'FS-2020-20', article: '21' },
    from: '2021-01-01',
    confidence: 'high',
  },
  {
    ...letter,
    id: 'T-ADVICE-REPLY-URGENT',
    what: { zh: '书面回复紧急检察建议', en: 'Reply to the urgent recommendation' },
    length: '15 calendar days',
    when: { letter: 'recommendation', urgent: true, inDays: false },
    law: { act: 'FS-2020-20', article: '21' },
    from: '2021-01-01',
    confidence: 'high',
  },
  {
    // As the letter says.
    ...letter,
    id: 'T-LETTER-REPLY-DAYS',
    what: { zh: '按文书所定期限回复检察机关', en: 'Reply within the days that the letter names' },
    length: { field: 'replyWithin', atMost: '59 calendar days' },
    when: { letter: ['recommendation', 'rectification', 'to-transfer'], inDays: true },
    law: { act: 'M310-2020', article: '14' },
    from: '2020-08-07',
    confidence: 'low',
  },
  {
    // 及时 is all that the law says: the office's own target keeps the letter moving.
    id: 'T-TM-SUPPORT',
    what: { zh: '答复司法机关商请', en: 'Answer the request for support' },
    who: 'handling-officer',
    length: '15 calendar days',
    starts: ['SupportAsked'],
    per: { field: 'request' },
    metBy: ['SupportAnswered'],
    onLapse: 'overdue',
    law: { act: 'TM-2026', article: '75' },
    from: '2027-01-01',
    confidence: 'low',
    internal: true,
  },
  {
    // A notice of correction and an opinion to transfer name no days here: the office's own target keeps them moving.
    ...letter,
    id: 'T-LETTER-REPLY',
    what: { zh: '回复检察机关', en: 'Reply to the procuratorate' },
    length: '15 calendar days',
    when: { letter: ['rectification', 'to-transfer'], inDays: false },
    law: { act: 'M310-2020', article: '14' },
    from: '2020-08-07',
    confidence: 'low',
    internal: true,
  },
];
