import type { Limit } from '../../engine/time/limit.js';

/** Rules on credit repair of 2025: shorter decision, results pushed to the home bureau. */
export const PUSH_SINCE = '2025-12-25';
const BEFORE = '2025-12-24';
const LIST = '2021-09-01';

const gone = ['SubjectRemoved', 'ListingDropped'] as const;

const accept = {
  id: 'T-REPAIR-ACCEPT',
  what: { zh: '决定是否受理提前移出申请', en: 'Accept or reject the application' },
  who: 'credit-officer',
  length: '2 working days',
  starts: ['RepairApplied'],
  per: 'proceeding',
  metBy: ['RepairAccepted', 'RepairRejected'],
  dropsOn: gone,
  onLapse: 'overdue',
} as const;

const repair = {
  id: 'T-LIST-REPAIR',
  what: { zh: '决定是否准予提前移出', en: 'Decide on early removal' },
  who: 'head',
  starts: ['RepairAccepted'],
  per: 'proceeding',
  metBy: ['RepairRefused', 'SubjectRemoved'],
  dropsOn: ['ListingDropped'],
  onLapse: 'overdue',
} as const;

/** The least and the longest time on the list: one year and three, under both versions of the rules. */
const early = {
  id: 'T-LIST-EARLY',
  what: { zh: '满一年可申请提前移出', en: 'One year: early removal may be applied for' },
  who: 'respondent',
  length: '1 years',
  starts: ['SubjectListed'],
  per: 'proceeding',
  metBy: [],
  dropsOn: gone,
  onLapse: 'lapse',
  rollsOver: false,
  confidence: 'medium',
} as const;

const end = {
  id: 'T-LIST-END',
  what: { zh: '列入满三年移出', en: 'Three years: the subject leaves the list' },
  who: 'credit-officer',
  length: '3 years',
  starts: ['SubjectListed'],
  when: { longer: false },
  per: 'proceeding',
  metBy: [],
  dropsOn: gone,
  onLapse: 'lapse',
  rollsOver: false,
  confidence: 'medium',
} as const;

/** 列入、公示、移出. Articles of the list rules are known from secondary texts: the numbers are carried with that doubt. */
export const limits: readonly Limit[] = [
  {
    id: 'T-LIST-DECIDE',
    what: { zh: '决定是否列入', en: 'Decide whether to list' },
    who: 'head',
    length: '20 working days',
    starts: ['ListingTakenUp'],
    per: 'proceeding',
    metBy: ['SubjectListed', 'ListingRefused'],
    dropsOn: ['ListingDropped'],
    onLapse: 'overdue',
    // No statute gives a number: listing is decided together with the penalty. The office's own target keeps it moving.
    law: { act: 'LIST-44', article: '13' },
    from: LIST,
    confidence: 'low',
    internal: true,
  },
  {
    // As in the penalty procedure, to which art. 13 refers.
    id: 'T-LIST-STATEMENT',
    what: { zh: '当事人就拟列入陈述、申辩', en: 'The party may make a statement on the listing' },
    who: 'respondent',
    length: '5 working days',
    starts: ['ListingNoticeServed'],
    per: 'proceeding',
    metBy: ['ListingStatementMade'],
    dropsOn: ['ListingRefused', 'ListingDropped'],
    onLapse: 'lapse',
    law: { act: 'LIST-44', article: '13' },
    from: LIST,
    confidence: 'medium',
  },
  {
    id: 'T-LIST-PUBLISH',
    what: { zh: '公示列入信息', en: 'Publish the listing' },
    who: 'credit-officer',
    length: '20 working days',
    starts: ['SubjectListed'],
    when: { elsewhere: false },
    per: 'proceeding',
    metBy: ['ListingPublished'],
    dropsOn: gone,
    onLapse: 'overdue',
    // The period mirrors the rules on publishing penalties; the article of the list rules itself was not seen.
    law: { act: 'GONGSHI-45', article: '9' },
    from: LIST,
    confidence: 'high',
  },
  {
    id: 'T-LIST-PUSH',
    what: { zh: '向住所地市场监管部门推送列入信息', en: 'Push the listing to the home bureau' },
    who: 'credit-officer',
    length: '10 working days',
    starts: ['SubjectListed'],
    when: { elsewhere: true },
    per: 'proceeding',
    metBy: ['ListingPushed'],
    dropsOn: gone,
    onLapse: 'overdue',
    law: { act: 'GONGSHI-45', article: '10' },
    from: LIST,
    confidence: 'high',
  },
  {
    id: 'T-LIST-PUBLISH-HOME',
    what: { zh: '住所地市场监管部门公示列入信息', en: 'The home bureau publishes the listing' },
    who: 'credit-officer',
    length: '10 working days',
    starts: ['ListingPushed'],
    per: 'proceeding',
    metBy: ['ListingPublished'],
    dropsOn: gone,
    onLapse: 'overdue',
    law: { act: 'GONGSHI-45', article: '10' },
    from: LIST,
    confidence: 'high',
  },
  { ...early, law: { act: 'LIST-44', article: '?' }, from: LIST, to: BEFORE },
  { ...early, law: { act: 'XF-2025', article: '?' }, from: PUSH_SINCE },
  { ...end, law: { act: 'LIST-44', article: '?' }, from: LIST, to: BEFORE },
  { ...end, law: { act: 'XF-2025', article: '?' }, from: PUSH_SINCE },
  {
    ...end,
    // One day from the eve: the last day of the restriction itself.
    id: 'T-LIST-END-RESTRICTED',
    what: { zh: '法定限制期限届满移出', en: 'The statutory restriction ends: the subject leaves the list' },
    length: '1 calendar days',
    when: { longer: true },
    startsOn: 'restrictedEve',
    law: { act: 'LIST-44', article: '?' },
    from: LIST,
  },
  { ...accept, law: { act: 'XF-2021', article: '?' }, from: LIST, to: BEFORE, confidence: 'medium' },
  // Whether the rules of 2025 kept the two days was not seen.
  { ...accept, law: { act: 'XF-2025', article: '?' }, from: PUSH_SINCE, confidence: 'low' },
  {
    ...repair,
    length: '15 working days',
    law: { act: 'XF-2021', article: '?' },
    from: LIST,
    to: BEFORE,
    confidence: 'medium',
  },
  {
    ...repair,
    length: '7 working days',
    law: { act: 'XF-2025', article: '?' },
    from: PUSH_SINCE,
    confidence: 'medium',
  },
  {
    // No law says when the CNIPA answers: a day on which somebody asks.
    id: 'CNIPA-ANSWER',
    what: { zh: '询问国家知识产权局的认定结果', en: 'Ask what the CNIPA has found' },
    who: 'credit-officer',
    length: '3 months',
    starts: ['CnipaReported'],
    per: 'proceeding',
    metBy: ['CnipaFindingRecorded'],
    onLapse: 'overdue',
    law: { act: 'IPCR-2022', article: '?' },
    from: '2022-01-24',
    confidence: 'low',
    internal: true,
  },
  {
    id: 'T-REPAIR-PUSH',
    what: { zh: '推送修复结果', en: 'Push the removal to the home bureau' },
    who: 'credit-officer',
    length: '3 working days',
    starts: ['SubjectRemoved'],
    when: { toPush: true },
    per: 'proceeding',
    metBy: ['RemovalPushed'],
    dropsOn: ['RemovalRevoked'],
    onLapse: 'overdue',
    law: { act: 'XF-2025', article: '?' },
    from: PUSH_SINCE,
    confidence: 'medium',
  },
];
