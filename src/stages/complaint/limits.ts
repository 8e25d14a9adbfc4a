import type { Limit } from '../../engine/time/limit.js';

/**
 * The articles of Order 121 have not been seen: from its first day the numbers of Order 20 are carried on with low
 * confidence until its text has been read.
 */
export const limits: readonly Limit[] = [
  ...acceptance('TSJB-20', '2020-01-01', '2026-04-14', 'verified'),
  ...acceptance('TSJB-121', '2026-04-15', undefined, 'low'),
  {
    id: 'T-CR-MATERIALS',
    what: { zh: '督促补齐著作权投诉材料', en: 'Ask for the materials that are missing' },
    who: 'intake-clerk',
    length: '30 calendar days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': 'copyright-acceptance' },
    startsOn: 'with.receivedOn',
    per: 'proceeding',
    metBy: ['CopyrightMaterialsCompleted'],
    dropsOn: ['CopyrightComplaintNotAccepted', 'ClueTransferredOut'],
    onLapse: 'overdue',
    law: { act: 'CRPEN-2009', article: '12' },
    from: '2009-06-15',
    confidence: 'low',
    internal: true,
  },
  {
    id: 'T-CR-ACCEPT',
    what: {
      zh: '决定是否受理著作权投诉并通知投诉人',
      en: 'Decide on the copyright complaint and tell the complainant',
    },
    who: 'unit-head',
    // Whether working or calendar days are meant is not said; the stricter reading is taken.
    length: '15 calendar days',
    starts: ['CopyrightMaterialsCompleted'],
    per: 'proceeding',
    metBy: ['CopyrightComplaintAccepted', 'CopyrightComplaintNotAccepted'],
    dropsOn: ['ClueTransferredOut'],
    onLapse: 'overdue',
    law: { act: 'CRPEN-2009', article: '13' },
    from: '2009-06-15',
    confidence: 'verified',
  },
  {
    id: 'T-CLUE-VERIFY',
    what: { zh: '核查线索并决定是否立案', en: 'Verify the clue and decide on filing' },
    who: 'deputy-head',
    length: '15 working days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': 'verification' },
    startsOn: 'with.receivedOn',
    per: 'proceeding',
    metBy: ['FilingApproved', 'FilingRefused', 'ClueTransferredOut'],
    excludes: [['ClueSentForExamination', 'ClueExamined']],
    extension: { by: 'VerificationExtended', atMost: '15 working days', times: 1, approvedBy: 'deputy-head' },
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '18' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  informing('TSJB-20', '2020-01-01', '2026-04-14', 'verified'),
  informing('TSJB-121', '2026-04-15', undefined, 'low'),
];

function acceptance(
  act: string,
  from: string,
  to: string | undefined,
  confidence: Limit['confidence'],
): readonly Limit[] {
  return [
    {
      id: 'T-CMP-ACCEPT',
      what: { zh: '决定是否受理投诉并告知投诉人', en: 'Accept or refuse the complaint and tell the complainant' },
      who: 'intake-clerk',
      length: '7 working days',
      starts: ['ProceedingOpened'],
      when: { stage: 'complaint', 'with.road': 'acceptance' },
      startsOn: 'with.receivedOn',
      per: 'proceeding',
      metBy: ['ComplaintAccepted', 'ComplaintNotAccepted'],
      onLapse: 'overdue',
      law: { act, article: '14' },
      from,
      ...(to ? { to } : {}),
      confidence,
    },
  ];
}

function informing(act: string, from: string, to: string | undefined, confidence: Limit['confidence']): Limit {
  return {
    id: 'T-INFORMANT-NOTICE',
    what: { zh: '告知实名举报人是否立案', en: 'Tell the real-name informant what was decided' },
    who: 'handling-officer',
    length: '5 working days',
    starts: ['InformantsToBeTold'],
    per: 'party',
    metBy: ['InformantTold'],
    onLapse: 'overdue',
    law: { act, article: '31' },
    from,
    ...(to ? { to } : {}),
    confidence,
  };
}
