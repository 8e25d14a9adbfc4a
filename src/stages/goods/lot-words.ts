import type { Words } from '../../engine/command.js';
import type { LotIs } from './shapes.js';

/** 涉案财物状态 */
export const lotStates: Readonly<Record<LotIs, Words>> = {
  InKeeping: { zh: '在管（未采取措施）', en: 'In keeping, under no measure' },
  Preserved: { zh: '登记保存', en: 'Preserved' },
  Sealed: { zh: '查封', en: 'Sealed' },
  Taken: { zh: '扣押', en: 'Seized' },
  UnderExamination: { zh: '送检', en: 'Under examination' },
  DisposedEarly: { zh: '先行处置', en: 'Disposed of in advance' },
  DueForReturn: { zh: '应予退还', en: 'To be returned' },
  Announced: { zh: '公告认领', en: 'Announced, may be claimed' },
  Unclaimed: { zh: '公告期满无人认领', en: 'Not claimed' },
  Confiscated: { zh: '没收待处置', en: 'Confiscated, to be disposed of' },
  ToDispose: { zh: '处置方案已批准', en: 'Disposal approved' },
  Auctioned: { zh: '已拍卖，待上缴', en: 'Auctioned, to be remitted' },
  Lost: { zh: '灭失，待处理', en: 'Lost, to be settled' },
  Returned: { zh: '已退还', en: 'Returned' },
  CarriedOver: { zh: '已转入另案台账', en: 'In the ledger of another case' },
  HandedToPolice: { zh: '已移交公安机关', en: 'Handed to the police' },
  HandedToAuthority: { zh: '已移交其他机关', en: 'Handed to another authority' },
  Destroyed: { zh: '已销毁', en: 'Destroyed' },
  Remitted: { zh: '已上缴', en: 'Remitted to the treasury' },
  LossSettled: { zh: '灭失已处理', en: 'Loss settled' },
  Split: { zh: '已拆分', en: 'Split' },
};
