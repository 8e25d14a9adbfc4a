import type { Limit } from '../../engine/time/limit.js';

const ACL = { from: '2012-01-01' } as const;
const SAMR = { from: '2021-07-15' } as const;

/** Terms of lots: each lot for itself. The seizure's own term (T-SEIZE) is the penalty's. */
export const limits: readonly Limit[] = [
  {
    // The law says "at once" and names no number of days: the day after is a target of our own.
    id: 'T-LOT-RETURN',
    what: { zh: '退还财物或者公告认领', en: 'Return the goods, or announce that they may be claimed' },
    who: 'goods-keeper',
    length: '1 working days',
    starts: ['LotsFollowed', 'LotsReleased'],
    when: { to: 'DueForReturn' },
    per: { field: 'lot' },
    metBy: ['LotsReturned', 'LotsAnnounced'],
    dropsOn: ['LotsFollowed', 'LotsLost'],
    onLapse: 'overdue',
    law: { act: 'ACL-2011', article: '28' },
    ...ACL,
    confidence: 'medium',
    internal: true,
  },
  {
    id: 'T-LOT-UNCLAIMED',
    what: { zh: '公告认领期', en: 'The owner may claim the goods' },
    who: 'respondent',
    length: '30 calendar days',
    starts: ['LotsAnnounced'],
    per: { field: 'lot' },
    metBy: ['LotsReturned'],
    dropsOn: ['LotsLost'],
    onLapse: 'lapse',
    law: { act: 'SAMRPROC-2022', article: '82' },
    ...SAMR,
    confidence: 'verified',
  },
  {
    id: 'T-LOT-EXAM',
    what: { zh: '完成检测、检验、鉴定并告知结果', en: 'Finish the examination and tell its result' },
    who: 'handling-officer',
    length: { field: 'within' },
    starts: ['LotsSentForExamination'],
    per: { field: 'lot' },
    metBy: ['LotResultTold'],
    dropsOn: ['LotsLost'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '32' },
    ...SAMR,
    confidence: 'high',
  },
  {
    // So that goods which only lie there are looked at; the measures ask for a ledger and name no interval.
    id: 'T-STOCKTAKE',
    what: { zh: '盘点涉案财物', en: 'Check the goods against the ledger' },
    who: 'goods-keeper',
    length: '90 calendar days',
    starts: ['LotsReceived', 'StockChecked'],
    again: 'first',
    per: 'proceeding',
    metBy: ['StockChecked'],
    dropsOn: ['GoodsSettled'],
    onLapse: 'overdue',
    law: { act: 'FMCW-2020', article: '4' },
    from: '2021-01-01',
    confidence: 'low',
    internal: true,
  },
];
