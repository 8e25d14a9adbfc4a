import type { Limit } from '../../engine/time/limit.js';

export const limits: readonly Limit[] = [
  {
    // The assessor sets it: no statute fixes a number, nor the assessment itself more closely than the keeping of files.
    id: 'T-DEFECTS',
    what: { zh: '整改案卷评查发现的问题', en: 'Correct the defects that the assessment found' },
    who: 'handling-officer',
    length: { field: 'within' },
    starts: ['DefectsFound'],
    per: { field: 'assessment' },
    metBy: ['DefectsCorrected'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '78' },
    from: '2021-07-15',
    confidence: 'low',
    internal: true,
  },
];
