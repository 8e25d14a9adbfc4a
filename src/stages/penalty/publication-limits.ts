import type { Limit } from '../../engine/time/limit.js';

const over = ['PublicationEnded', 'PublicationWithdrawn'] as const;
const answered = ['PenaltyRepairRejected', 'PenaltyRepairRefused', ...over] as const;

/** The shortest time before a penalty's publication can end on application: nobody's duty, it only passes. */
const early = {
  what: {
    zh: '最短公示期，届满后可申请信用修复',
    en: 'Shortest publication: credit repair may be applied for after it',
  },
  who: 'respondent',
  starts: ['DecisionPublished'],
  per: 'party',
  metBy: [],
  dropsOn: over,
  onLapse: 'lapse',
  rollsOver: false,
  confidence: 'medium',
} as const;

const accept = {
  id: 'T-REPAIR-ACCEPT',
  what: { zh: '决定是否受理信用修复申请', en: 'Accept or reject the application for credit repair' },
  who: 'credit-officer',
  length: '2 working days',
  starts: ['PenaltyRepairApplied'],
  per: 'party',
  metBy: ['PenaltyRepairAccepted', 'PenaltyRepairRejected'],
  dropsOn: over,
  onLapse: 'overdue',
} as const;

const decide = {
  id: 'T-PUB-REPAIR',
  what: { zh: '决定是否准予处罚信息信用修复', en: 'Decide whether the publication ends early' },
  who: 'head',
  starts: ['PenaltyRepairAccepted'],
  per: 'party',
  metBy: answered,
  onLapse: 'overdue',
  confidence: 'medium',
} as const;

const LONG = ['ordinary', 'severe'] as const;
const BEFORE = { from: '2021-09-01', to: '2025-12-24' } as const;
const SINCE = { from: '2025-12-25' } as const;

/** 公示信息的更正和处罚信息的信用修复. The articles of the repair rules were not seen: the numbers are carried with that doubt. */
export const publicationLimits: readonly Limit[] = [
  {
    id: 'PUB-CORRECT',
    what: { zh: '核实并更正公示信息，或者告知不予更正', en: 'Check and correct the publication, or say why not' },
    who: 'credit-officer',
    length: '5 working days',
    starts: ['PublicationCorrectionRequested'],
    per: 'party',
    metBy: ['PublicationCorrected', 'PublicationCorrectionRefused'],
    dropsOn: over,
    onLapse: 'overdue',
    // The law sets no time for it.
    law: { act: 'GONGSHI-45', article: '12' },
    from: '2021-09-01',
    confidence: 'medium',
    internal: true,
  },
  {
    ...early,
    id: 'T-PUB-EARLY',
    length: '6 months',
    when: { extent: LONG, rules: 'market-regulation' },
    law: { act: 'XF-2021', article: '?' },
    ...BEFORE,
  },
  {
    ...early,
    id: 'T-PUB-EARLY',
    length: '3 months',
    when: { extent: ['ordinary'], rules: 'market-regulation' },
    law: { act: 'XF-2025', article: '?' },
    ...SINCE,
  },
  {
    ...early,
    id: 'T-PUB-EARLY-SEVERE',
    length: '1 years',
    when: { extent: ['severe'], rules: 'market-regulation' },
    law: { act: 'XF-2025', article: '?' },
    ...SINCE,
  },
  { ...accept, law: { act: 'XF-2021', article: '?' }, ...BEFORE, confidence: 'medium' },
  // Whether the rules of 2025 kept the two days was not seen.
  { ...accept, law: { act: 'XF-2025', article: '?' }, ...SINCE, confidence: 'low' },
  { ...decide, length: '15 working days', law: { act: 'XF-2021', article: '?' }, ...BEFORE },
  { ...decide, length: '7 working days', law: { act: 'XF-2025', article: '?' }, ...SINCE },
];
