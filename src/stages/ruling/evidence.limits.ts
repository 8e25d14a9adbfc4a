import type { Limit } from '../../engine/time/limit.js';
import { B, ENDS, LEAVES, review, version } from './versions.js';

/** 举证、登记保存、鉴定、协助取证 */
export const evidenceLimits: readonly Limit[] = [
  {
    id: 'T-RUL-EVIDENCE',
    what: { zh: '提交证据', en: 'Bring evidence' },
    who: 'parties',
    length: { field: 'within', atLeast: '15 calendar days' },
    starts: ['EvidencePeriodSet'],
    per: 'party',
    metBy: ['EvidenceCompleted'],
    dropsOn: LEAVES,
    extension: { by: 'EvidenceTimeExtended', times: 9, approvedBy: 'panel-member' },
    // What is brought later is noted as late; the article does not shut it out.
    onLapse: 'lapse',
    grace: '5 calendar days',
    ...version(B, '54'),
  },
  {
    id: 'T-RUL-PRESERVE',
    what: { zh: '对登记保存的证据作出决定', en: 'Decide on the preserved evidence' },
    who: 'panel-member',
    length: '7 calendar days',
    starts: ['RulingEvidencePreserved'],
    per: 'measure',
    metBy: ['RulingEvidenceDecided'],
    dropsOn: ENDS,
    onLapse: 'overdue',
    ...version(B, '49'),
    // 七日: the stricter reading (reference, 14 C7).
    confidence: 'medium',
  },
  review(
    'T-RUL-APPRAISAL',
    { zh: '了解鉴定进展', en: 'See how the appraisal stands' },
    ['AppraisalBegun', 'AppraisalEnded'],
    '53',
  ),
  {
    ...review(
      'T-RUL-ASSIST',
      { zh: '催问协助取证的回复', en: 'Ask how the request for assistance stands' },
      ['RulingAssistanceAsked', 'RulingAssistanceGiven'],
      '50',
    ),
    per: { field: 'request' },
    dropsOn: [...ENDS, 'RulingIssued'],
  },
];
