import type { Limit } from '../../engine/time/limit.js';

/** 行政执法监督条例 gives the base and no number: whoever supervises sets the days. */
const set = {
  per: 'proceeding',
  onLapse: 'overdue',
  law: { act: 'JD-2026', article: '?' },
  confidence: 'low',
  internal: true,
} as const;

// Before the regulation there was supervision by order of the superior alone.
const FROM = '2010-01-01';

export const limits: readonly Limit[] = [
  {
    ...set,
    id: 'T-KEY-CLOSE',
    what: { zh: '督办案件按期办结', en: 'Have the key case done' },
    who: 'unit-head',
    length: { field: 'within' },
    starts: ['KeyCasePlaced'],
    metBy: ['KeyCaseLifted'],
    extension: { by: 'KeyCaseExtended', times: 9, approvedBy: 'supervisor' },
    from: FROM,
  },
  {
    ...set,
    id: 'T-KEY-REPORT',
    what: { zh: '报告督办案件进展', en: 'Report on the key case' },
    who: 'handling-officer',
    length: { field: 'every' },
    starts: ['KeyCasePlaced', 'KeyCaseReported'],
    metBy: ['KeyCaseReported'],
    dropsOn: ['KeyCaseLifted'],
    from: FROM,
  },
];
