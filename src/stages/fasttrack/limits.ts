import type { Limit } from '../../engine/time/limit.js';

export const limits: readonly Limit[] = [
  {
    id: 'T-FAST-TRACK',
    what: { zh: '快速处理办结', en: 'Have it done on the fast track' },
    who: 'handling-officer',
    length: { field: 'within' },
    starts: ['FastTrackBegun'],
    per: 'proceeding',
    metBy: ['FastTrackEnded'],
    onLapse: 'overdue',
    // Neither the ruling nor the penalty knows a simplified procedure: this is a target, and no term of the law waits for it.
    law: { act: 'JD-2026', article: '?' },
    from: '2010-01-01',
    confidence: 'low',
    internal: true,
  },
];
