import type { Limit } from '../../engine/time/limit.js';
import { A, B, ENDS, LEAVES, review, version, type Version } from './versions.js';

/** 口头审理通知、公告送达、和解 */
export const courseLimits: readonly Limit[] = [
  noticing(A, '16'),
  noticing(B, '26'),
  {
    id: 'T-RUL-ANNOUNCE',
    what: { zh: '公告送达期间', en: 'Time of the announcement' },
    who: 'panel-clerk',
    length: '30 calendar days',
    starts: ['RequestAnnounced'],
    per: 'party',
    metBy: ['RequestServed'],
    dropsOn: ['RequestAnnouncementEnded', ...LEAVES],
    onLapse: 'overdue',
    // Art. 10 allows an announcement and sets no time: that of civil procedure is taken.
    law: { act: 'CPL-2023', article: '95' },
    from: '2024-01-01',
    confidence: 'medium',
  },
  review(
    'T-RUL-NEGOTIATION',
    { zh: '了解和解进展', en: 'See how the settlement stands' },
    ['NegotiationBegun', 'NegotiationEnded'],
    '35',
  ),
];

/** The hearing is not held before this day: three working days lie between the notice and it. */
function noticing(act: Version, article: string): Limit {
  return {
    id: 'T-RUL-HEARING-NOTICE',
    what: { zh: '口头审理通知期', en: 'Notice of the oral hearing' },
    who: 'panel-member',
    length: '3 working days',
    starts: ['OralHearingNotified', 'OralHearingPostponed'],
    per: 'proceeding',
    metBy: ['OralHearingHeld'],
    dropsOn: ['WrittenReviewDecided', 'RulingIssued', ...ENDS],
    onLapse: 'lapse',
    ...version(act, article),
  };
}
