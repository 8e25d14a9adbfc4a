import type { Limit } from '../../engine/time/limit.js';

export const limits: readonly Limit[] = [
  {
    id: 'T-CAMPAIGN-REPORT',
    what: { zh: '专项行动结束后报送办理情况', en: 'Report to the campaign when it has ended' },
    who: 'handling-officer',
    length: '10 working days',
    starts: ['CampaignJoined'],
    startsOn: 'until',
    per: 'proceeding',
    metBy: ['CampaignReported'],
    dropsOn: ['CampaignLeft'],
    onLapse: 'overdue',
    // No statute knows campaigns: the days are the office's own.
    law: { act: 'JD-2026', article: '?' },
    from: '2010-01-01',
    confidence: 'low',
    internal: true,
  },
];
