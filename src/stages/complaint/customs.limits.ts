import type { Length, Limit } from '../../engine/time/limit.js';

const CLOSED = ['CustomsReleased', 'CustomsCourtNoticed', 'CustomsGoodsDisposed'];
const from = '2018-03-19';

/** Terms of customs and of those who stand before it, recorded from customs so that both sides see them. */
export const customsLimits: readonly Limit[] = [
  waiting(
    'T-CUS-RECORD',
    '10 working days',
    ['ProceedingOpened'],
    '登记海关通知或者权利人申请',
    "Record the notice or the holder's application",
    {
      when: { stage: 'complaint', 'with.road': 'customs' },
      metBy: ['CustomsNoticeGiven', 'CustomsApplicationMade'],
    },
  ),
  {
    id: 'T-CUS-APPLY',
    what: { zh: '权利人申请海关扣留', en: 'The holder applies for detention' },
    who: 'right-holder',
    length: '3 working days',
    starts: ['CustomsNoticeGiven'],
    startsOn: 'noticedOn',
    per: 'party',
    metBy: ['CustomsApplicationMade'],
    dropsOn: ['CustomsReleased'],
    onLapse: 'right-lost',
    law: { act: 'CUS-2018', article: '16' },
    from,
    confidence: 'verified',
  },
  waiting(
    'T-CUS-SILENT',
    '10 working days',
    ['CustomsNoticeGiven'],
    '权利人未申请的，登记海关放行',
    'Record the release if the holder did not apply',
    {
      metBy: ['CustomsApplicationMade'],
    },
  ),
  waiting(
    'T-CUS-DETAIN',
    '15 calendar days',
    ['CustomsApplicationMade'],
    '查问海关是否扣留',
    'Ask whether customs detained the goods',
    {
      metBy: ['CustomsDetained'],
    },
  ),
  {
    id: 'T-CUS-DECIDE',
    what: { zh: '海关调查认定是否侵权', en: 'Customs decides whether the goods infringe' },
    who: 'customs-liaison',
    length: '30 working days',
    starts: ['CustomsDetained'],
    when: { exOfficio: true },
    startsOn: 'detainedOn',
    per: 'proceeding',
    metBy: ['CustomsInfringementFound', 'CustomsFindingMade'],
    dropsOn: CLOSED,
    onLapse: 'overdue',
    law: { act: 'CUS-2018', article: '20' },
    from,
    confidence: 'verified',
  },
  release('T-CUS-RELEASE', '50 working days', true),
  release('T-CUS-RELEASE-OWN', '20 working days', false),
  waiting(
    'T-CUS-FREE',
    '5 working days',
    ['CustomsFindingMade'],
    '查问海关是否放行',
    'Ask whether customs released the goods',
    {
      when: { finding: 'not-infringing' },
    },
  ),
  waiting(
    'T-CUS-DISPOSE',
    '30 calendar days',
    ['CustomsInfringementFound'],
    '查问海关如何处置货物',
    'Ask what customs did with the goods',
    {},
  ),
];

/** Without a court's notice to assist by then, customs must release the goods. */
function release(id: string, length: Length, exOfficio: boolean): Limit {
  return {
    id,
    what: { zh: '未收到人民法院协助执行通知的，海关放行', en: "Without a court's notice customs releases the goods" },
    who: 'customs-liaison',
    length,
    starts: ['CustomsDetained'],
    when: { exOfficio },
    startsOn: 'detainedOn',
    per: 'proceeding',
    metBy: ['CustomsCourtNoticed', 'CustomsReleased'],
    dropsOn: ['CustomsInfringementFound'],
    onLapse: 'overdue',
    law: { act: 'CUS-2018', article: '24' },
    from,
    confidence: 'verified',
  };
}

/** Review dates of the office: customs is asked how it stands. */
function waiting(
  id: string,
  length: Length,
  starts: readonly string[],
  zh: string,
  en: string,
  more: Partial<Pick<Limit, 'when' | 'metBy'>>,
): Limit {
  return {
    id,
    what: { zh, en },
    who: 'intake-clerk',
    length,
    starts,
    per: 'proceeding',
    metBy: CLOSED,
    ...(more.metBy ? { dropsOn: CLOSED } : {}),
    onLapse: 'overdue',
    law: { act: 'CUS-2018', article: '16' },
    from,
    confidence: 'low',
    internal: true,
    ...more,
  };
}
