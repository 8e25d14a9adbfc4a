import type { Limit } from '../../engine/time/limit.js';
import { twoReadings } from '../../law/two-readings.js';

const ELSEWHERE = ['LetterRouted', 'RightChannelTold'];

/**
 * Acceptance. The articles of Order 121 have not been seen: from its first day the numbers of Order 20
 * are carried on with low confidence until its text has been read.
 */
export const receivingLimits: readonly Limit[] = [
  acceptance('TSJB-20', '14', '2020-01-01', '2026-04-14', 'verified'),
  acceptance('TSJB-121', '?', '2026-04-15', undefined, 'low'),
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
    dropsOn: ['CopyrightComplaintNotAccepted', 'ClueTransferredOut', 'UrgentMeasureTaken'],
    onLapse: 'overdue',
    law: { act: 'CRPEN-2009', article: '12' },
    from: '2009-06-15',
    confidence: 'low',
    internal: true,
  },
  ...twoReadings(
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
      // What was filed after an urgent measure has been taken up.
      metBy: ['CopyrightComplaintAccepted', 'CopyrightComplaintNotAccepted', 'FilingApproved', 'FilingRefused'],
      dropsOn: ['ClueTransferredOut'],
      onLapse: 'overdue',
      law: { act: 'CRPEN-2009', article: '13' },
      from: '2009-06-15',
      confidence: 'verified',
    },
    'copyright-days',
  ),
];

/** 回执与平台: beside whatever road the letter takes. */
export const receiptLimits: readonly Limit[] = [
  {
    id: 'T-RECEIPT',
    what: { zh: '当日向权利人出具投诉举报回执', en: 'Give the right holder the receipt the same day' },
    who: 'intake-clerk',
    length: '1 calendar days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.receipt': true },
    startsOn: 'with.receiptAfter',
    per: 'proceeding',
    metBy: ['ReceiptIssued'],
    dropsOn: ELSEWHERE,
    onLapse: 'overdue',
    // The law asks for no receipt; the holder needs it against the platform within fifteen days.
    law: { act: 'ECL-2018', article: '43' },
    from: '2026-01-01',
    confidence: 'medium',
    internal: true,
  },
  {
    id: 'T-PLATFORM-STATEMENT',
    what: {
      zh: '权利人将投诉或者起诉告知平台，否则平台终止措施',
      en: 'Holder tells the platform of the complaint or suit, else it ends its measures',
    },
    who: 'right-holder',
    // Whether working or calendar days are meant is not said; the stricter reading is taken.
    length: '15 calendar days',
    starts: ['PlatformStatementReached'],
    startsOn: 'reachedOn',
    per: 'party',
    metBy: ['PlatformTold'],
    onLapse: 'right-lost',
    law: { act: 'ECL-2018', article: '43' },
    from: '2019-01-01',
    confidence: 'verified',
  },
];

function acceptance(
  act: string,
  article: string,
  from: string,
  to: string | undefined,
  confidence: Limit['confidence'],
): Limit {
  return {
    id: 'T-CMP-ACCEPT',
    what: { zh: '决定是否受理投诉并告知投诉人', en: 'Accept or refuse the complaint and tell the complainant' },
    who: 'intake-clerk',
    length: '7 working days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': 'acceptance' },
    startsOn: 'with.receivedOn',
    per: 'proceeding',
    metBy: ['ComplaintAccepted', 'ComplaintNotAccepted'],
    dropsOn: ELSEWHERE,
    onLapse: 'overdue',
    law: { act, article },
    from,
    ...(to ? { to } : {}),
    confidence,
  };
}
