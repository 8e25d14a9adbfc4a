import type { Limit } from '../../engine/time/limit.js';

/** What no article counts: the days are the office's own. */
const own = {
  who: 'handling-officer',
  per: 'proceeding',
  onLapse: 'overdue',
  law: { act: 'JD-2026', article: '?' },
  from: '2010-01-01',
  confidence: 'low',
  internal: true,
} as const;
const ANSWERED = ['CooperationAnswered'];
const GONE = ['CooperationReturned', 'CooperationWithdrawn'];

export const limits: readonly Limit[] = [
  {
    id: 'T-ASSIST',
    what: { zh: '外地机关反馈协查结果', en: 'The bureau of the other region gives its assistance' },
    who: 'asked-agency',
    length: '15 working days',
    starts: ['CooperationReceived'],
    when: { kind: 'assistance' },
    per: 'proceeding',
    metBy: ANSWERED,
    dropsOn: [...GONE, 'CooperationRedirected'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '45' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  {
    ...own,
    id: 'T-COOP-RECEIPT',
    what: { zh: '查问对方是否签收', en: 'Ask whether it was received' },
    length: '10 working days',
    starts: ['CooperationSent', 'CooperationRedirected', 'CooperationUrged'],
    when: { received: false },
    metBy: ['CooperationReceived', ...ANSWERED],
    dropsOn: GONE,
  },
  {
    ...own,
    id: 'T-COOP-ANSWER',
    what: { zh: '查问协作请求的答复', en: 'Ask for the answer' },
    length: { field: 'within' },
    starts: ['CooperationReceived', 'CooperationUrged'],
    when: { kind: ['handover', 'execution', 'foreign-report'], received: true },
    metBy: ANSWERED,
    dropsOn: [...GONE, 'CooperationRedirected'],
  },
  {
    ...own,
    id: 'T-FOREIGN-REPORT',
    what: { zh: '报备重大涉外案件', en: 'Report the foreign-related case' },
    length: '5 working days',
    starts: ['ForeignRelationMarked'],
    metBy: ['CooperationSent'],
    dropsOn: ['CooperationWithdrawn'],
  },
  {
    ...own,
    id: 'T-COOP-SUPPLEMENT',
    what: { zh: '补充后再次发出', en: 'Send it again with what was missing' },
    length: '10 working days',
    starts: ['CooperationReturned'],
    metBy: ['CooperationSent'],
    dropsOn: ['CooperationWithdrawn'],
  },
];
