import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import type { Named } from '../../engine/decider.js';
import { carry } from './carrying.js';
import * as commands from './commands.js';
import * as disposal from './disposal.js';
import type { GoodsEvent } from './events.js';
import { evolve } from './evolve.js';
import { follows } from './following.js';
import * as keeping from './keeping.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import * as returning from './returning.js';
import { allSettled, initial, type GoodsState } from './state.js';
import { words } from './words.js';

export type GoodsCommand = Named<typeof commands>;
export type { GoodsEvent } from './events.js';
export type { GoodsState } from './state.js';

/** 涉案财物: the ledger of a case's goods, one track for each lot, whatever proceeding took it. */
export const goods: Stage<GoodsState, GoodsCommand, GoodsEvent> = {
  name: 'goods',
  commands: { ...commands },
  initial,
  ends: ['Settled'],
  decide: (command, state, facts) => withSettlement(act(command, state, facts), state),
  follows: (event, state) => withSettlement(follows(event, state), state),
  evolve,
  lapse: (term, state) => returning.lotLapsed(term, state),
  carry,
  limits,
  meets,
  words,
};

function act(command: GoodsCommand, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  switch (command.type) {
    case 'EnterLots':
      return keeping.enterLots(command, state, facts);
    case 'ReceiveLots':
      return keeping.receiveLots(command, state, facts);
    case 'RelocateLots':
      return keeping.relocateLots(command, state, facts);
    case 'SplitLot':
      return keeping.splitLot(command, state, facts);
    case 'ReportLots':
      return keeping.reportLots(command, facts);
    case 'SettleLoss':
      return keeping.settleLoss(command, state, facts);
    case 'CheckStock':
      return [{ type: 'StockChecked', data: { findings: command.findings } }];
    case 'RecordGoodsCost': {
      const { costOf, amountFen, payee } = command;
      return [{ type: 'GoodsCostBorne', data: { costOf, amountFen, payee } }];
    }
    case 'ExamineLots': {
      const { lots, institution, within } = command;
      return [{ type: 'LotsSentForExamination', data: { lots, institution, within } }];
    }
    case 'TellLotResult':
      return returning.tellLotResult(command, state);
    case 'ReleaseLots':
      return returning.releaseLots(command, facts);
    case 'ReturnLots':
      return returning.returnLots(command, state, facts);
    case 'AnnounceLots':
      return [{ type: 'LotsAnnounced', data: { lots: command.lots, ground: command.ground, where: command.where } }];
    case 'HandOverLots':
      return returning.handOverLots(command, state, facts);
    case 'TakeLotsBack':
      return [{ type: 'LotsTakenBack', data: { lots: command.lots, deliveredBy: command.deliveredBy } }];
    case 'DisposeLotsEarly':
      return disposal.disposeEarly(command, facts);
    case 'ConfiscateLots':
      return disposal.confiscateLots(command, state, facts);
    case 'ApproveDisposal':
      return disposal.approveDisposal(command, state, facts);
    case 'DestroyLots':
      return disposal.destroyLots(command, state, facts);
    case 'AuctionLots':
      return disposal.auctionLots(command, state, facts);
    case 'RemitLots':
      return disposal.remitLots(command, state, facts);
  }
}

/** With the last lot the ledger is settled: nothing more is checked. */
function withSettlement(events: readonly GoodsEvent[], before: GoodsState): readonly GoodsEvent[] {
  const after = events.reduce<GoodsState>(
    (state, event) => evolve(state, { ...event, occurredOn: '', occurredAt: null }),
    before,
  );
  return !allSettled(before) && allSettled(after) ? [...events, { type: 'GoodsSettled', data: {} }] : events;
}
