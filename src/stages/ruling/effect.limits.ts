import type { Limit } from '../../engine/time/limit.js';
import { UNDONE } from './versions.js';

/** Terms that run after the ruling: suit, performance, demand, enforcement. */
export const effectLimits: readonly Limit[] = [
  { ...suit(), law: { act: 'PAT-2008', article: '60' }, from: '2009-10-01', to: '2021-05-31', confidence: 'high' },
  { ...suit(), law: { act: 'PAT-2020', article: '65' }, from: '2021-06-01', confidence: 'verified' },
  {
    id: 'T-RUL-PUBLISH-CHANGE',
    what: { zh: '公开裁决变更或者撤销情况', en: 'Publish that the ruling was changed or revoked' },
    who: 'credit-officer',
    length: '20 working days',
    starts: ['RulingJudged'],
    when: { changed: true },
    per: 'proceeding',
    metBy: ['RulingChangePublished'],
    onLapse: 'overdue',
    law: { act: 'O81-2024', article: '83' },
    from: '2025-02-01',
    confidence: 'verified',
  },
  { ...perform(), law: { act: 'PAT-2008', article: '60' }, from: '2009-10-01', to: '2021-05-31', confidence: 'high' },
  { ...perform(), law: { act: 'PAT-2020', article: '65' }, from: '2021-06-01', confidence: 'high' },
  {
    id: 'T-DEMAND',
    what: { zh: '催告后履行行政裁决', en: 'Perform the ruling after the demand' },
    who: 'respondent',
    length: '10 working days',
    starts: ['RulingDemandServed'],
    per: 'party',
    metBy: ['RulingPerformed'],
    dropsOn: ['RulingEnforcementApplied', 'RulingEffectSetAside', ...UNDONE],
    onLapse: 'overdue',
    law: { act: 'ACL-2011', article: '54' },
    from: '2012-01-01',
    confidence: 'verified',
  },
  {
    ...enforce(),
    law: { act: 'ALLI-2018', article: '156' },
    from: '2018-02-08',
    to: '2025-01-31',
    confidence: 'verified',
  },
  { ...enforce(), law: { act: 'O81-2024', article: '80' }, from: '2025-02-01', confidence: 'verified' },
  {
    id: 'T-RUL-ENFORCE-HOLDER',
    what: { zh: '权利人申请法院强制执行裁决', en: 'The right holder applies to the court to enforce the ruling' },
    who: 'requester',
    length: '6 months',
    starts: ['AgencyLetEnforcementPass'],
    startsOn: 'endedOn',
    per: 'party',
    metBy: ['RulingEnforcementApplied'],
    dropsOn: ['RulingPerformed', 'RulingEffectSetAside', ...UNDONE],
    onLapse: 'right-lost',
    law: { act: 'ALLI-2018', article: '158' },
    from: '2018-02-08',
    confidence: 'verified',
  },
  {
    id: 'T-RUL-ENFORCE-ACCEPT',
    what: { zh: '法院受理强制执行申请', en: 'Accept the application for enforcement' },
    who: 'court',
    length: '5 working days',
    starts: ['RulingEnforcementApplied'],
    per: 'party',
    metBy: ['RulingEnforcementAccepted', 'RulingEnforcementRefused'],
    dropsOn: ['RulingPerformed', ...UNDONE],
    onLapse: 'overdue',
    law: { act: 'ACL-2011', article: '56' },
    from: '2012-01-01',
    confidence: 'verified',
  },
  {
    id: 'T-RUL-ENFORCE-RULE',
    what: { zh: '法院作出是否准予执行的裁定', en: 'Rule on enforcement' },
    who: 'court',
    length: '7 working days',
    starts: ['RulingEnforcementAccepted'],
    per: 'party',
    metBy: ['RulingEnforcementEnded', 'RulingEnforcementRefused'],
    dropsOn: ['RulingPerformed', ...UNDONE],
    onLapse: 'overdue',
    law: { act: 'ACL-2011', article: '57' },
    from: '2012-01-01',
    confidence: 'verified',
  },
];

function suit(): Omit<Limit, 'law' | 'from' | 'to' | 'confidence'> {
  return {
    id: 'T-RUL-SUIT',
    what: { zh: '对裁决提起行政诉讼', en: 'Sue against the ruling' },
    who: 'parties',
    length: '15 calendar days',
    starts: ['RulingServed'],
    per: 'party',
    metBy: ['RulingSued'],
    dropsOn: UNDONE,
    onLapse: 'lapse',
    // The court tells the agency of a suit some days after it was filed.
    grace: '10 calendar days',
  };
}

function perform(): Omit<Limit, 'law' | 'from' | 'to' | 'confidence'> {
  return {
    id: 'T-RUL-PERFORM',
    what: { zh: '履行行政裁决', en: 'Perform the ruling' },
    who: 'respondent',
    // Set by the ruling.
    length: { field: 'performWithin' },
    starts: ['RulingTookEffect'],
    when: { found: true },
    per: 'party',
    metBy: ['RulingPerformed'],
    dropsOn: ['RulingEffectSetAside', ...UNDONE],
    onLapse: 'lapse',
  };
}

function enforce(): Omit<Limit, 'law' | 'from' | 'to' | 'confidence'> {
  return {
    id: 'T-RUL-ENFORCE',
    what: { zh: '申请法院强制执行裁决', en: 'Apply to the court to enforce the ruling' },
    who: 'panel-member',
    length: '3 months',
    starts: ['RulingPerformanceOver'],
    startsOn: 'endedOn',
    per: 'party',
    metBy: ['RulingEnforcementApplied'],
    dropsOn: ['RulingPerformed', 'RulingEffectSetAside', ...UNDONE],
    onLapse: 'lapse',
  };
}
