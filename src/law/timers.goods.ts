import type { Timer } from './step.js';

/** 涉案财物的期限 (reference, L9). */
export const goodsTimers: readonly Timer[] = [
  {
    id: 'T-LOT-UNCLAIMED',
    stage: 'goods',
    zh: '公告认领',
    en: 'The owner may claim the goods',
    amount: '30 calendar days',
    law: ['SAMRPROC-2022:82'],
    confidence: 'verified',
  },
  {
    id: 'T-LOT-EXAM',
    stage: 'goods',
    zh: '完成检测、检验、鉴定并告知结果',
    en: 'Finish the examination of goods and tell its result',
    amount: 'as the agency sets',
    law: ['SAMRPROC-2022:32'],
    confidence: 'high',
  },
];
