import type { Limit } from '../../engine/time/limit.js';

/** 协议履行与执行 */
export const performanceLimits: readonly Limit[] = [
  {
    id: 'T-MED-PERFORM',
    what: { zh: '查问协议履行情况', en: 'Ask whether the agreement was performed' },
    who: 'mediator',
    length: '1 calendar days',
    starts: ['AgreementReached', 'InstalmentPaid'],
    when: { awaited: true },
    startsOn: 'nextDueOn',
    per: 'party',
    metBy: ['InstalmentPaid', 'AgreementPerformed', 'AgreementBreached'],
    dropsOn: ['MediationConcluded', 'MediationReopened'],
    onLapse: 'overdue',
    law: { act: 'PML-2010', article: '31' },
    from: '2011-01-01',
    confidence: 'low',
    internal: true,
  },
  {
    id: 'T-EXEC-APPLY',
    what: { zh: '申请强制执行', en: 'Apply for enforcement' },
    who: 'requester',
    length: '2 years',
    starts: ['AgreementBreached', 'EnforcementTimeInterrupted'],
    when: { enforceable: true },
    // With instalments: from the last day of the last of them.
    startsOn: 'performanceEndsOn',
    per: 'party',
    metBy: ['AgreementEnforcementSought'],
    dropsOn: ['AgreementPerformed', 'MediationConcluded', 'ConfirmationRevoked'],
    onLapse: 'right-lost',
    law: { act: 'CPL-2023', article: '250' },
    from: '2024-01-01',
    confidence: 'verified',
  },
];
