import type { Meets } from '../../case/stage.js';

/** 涉案财物: by act, the facts by which it meets a term. */
export const meets: Meets = {
  AnnounceLots: ['LotsAnnounced'],
  CheckStock: ['StockChecked'],
  ReturnLots: ['LotsReturned'],
  TellLotResult: ['LotResultTold'],
};
