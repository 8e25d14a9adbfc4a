import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as commands from './disposal.commands.js';
import type { GoodsEvent } from './events.js';
import { lotsNamed, requireKeeper, requireOnFile, requireTwoOfficers } from './keeping.js';
import type { Manner } from './shapes.js';
import type { GoodsState } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** States of a respondent in a penalty from which on a decision stands. */
const decided = ['Decided', 'Served', 'Demanded', 'EnforcementSought', 'Performed', 'NotEnforced'];

export function disposeEarly(command: Of<'DisposeLotsEarly'>, facts: Facts): readonly GoodsEvent[] {
  const { lots, consent, how, proceedsFen, officers, documents, reasons } = command;
  requireTwoOfficers(officers);
  if (officers.includes(facts.actor.id)) refuse('goods.own-proposal', { field: '/officers' });
  requireOnFile(documents, facts);
  if (how === 'sold' && proceedsFen === undefined) refuse('goods.proceeds-missing', { field: '/proceedsFen' });
  const data = {
    lots,
    consent,
    how,
    proceedsFen: how === 'sold' ? (proceedsFen ?? 0) : 0,
    officers,
    documents,
    reasons,
  };
  return [{ type: 'LotsDisposedEarly', data }];
}

export function confiscateLots(command: Of<'ConfiscateLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, party, decision } = command;
  const stands = facts.others.some(({ stage, tracks }) => stage === 'penalty' && decided.includes(tracks[party] ?? ''));
  if (!stands) refuse('goods.no-decision', { field: '/party', party });
  const [measured] = lotsNamed(state, lots).filter(({ lot }) => lot.held !== 'InKeeping');
  if (measured) refuse('goods.confiscate-with-measure', { field: measured.field, lot: measured.id });
  return [{ type: 'LotsConfiscated', data: { lots, party, decision } }];
}

/** Unclaimed goods are nobody's wrong: they are auctioned or remitted, not destroyed. Of goods sold only money is left. */
export function approveDisposal(
  command: Of<'ApproveDisposal'>,
  state: GoodsState,
  facts: Facts,
): readonly GoodsEvent[] {
  const { lots, manner, reasons } = command;
  if (facts.caseHandlers.includes(facts.actor.id)) refuse('goods.own-proposal', {});
  for (const { id, lot, field } of lotsNamed(state, lots)) {
    if (lot.unclaimed && manner === 'destroy') refuse('goods.unclaimed-not-destroyed', { field, lot: id });
    if (lot.proceedsFen !== null && manner !== 'remit') refuse('goods.only-money-is-left', { field, lot: id });
  }
  return [{ type: 'DisposalApproved', data: { lots, manner, reasons } }];
}

/** Approved for this manner; carried out by two who do not handle the case, and by the keeper where there is one. */
function requireDisposing(
  { lots, officers, documents }: Pick<Of<'DestroyLots'>, 'lots' | 'officers' | 'documents'>,
  manner: Manner,
  state: GoodsState,
  facts: Facts,
): void {
  for (const { id, lot, field } of lotsNamed(state, lots))
    if (lot.manner !== manner) refuse('goods.other-manner-approved', { field, lot: id, manner: lot.manner ?? '' });
  requireTwoOfficers(officers);
  const at = officers.findIndex((officer) => facts.caseHandlers.includes(officer));
  if (at >= 0) refuse('goods.handler-disposes', { field: `/officers/${at}`, officer: officers[at] });
  requireOnFile(documents, facts);
}

export function destroyLots(command: Of<'DestroyLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, place, method, officers, documents, harmless, holder = null } = command;
  requireDisposing(command, 'destroy', state, facts);
  if (!harmless) refuse('goods.not-harmless', { field: '/harmless' });
  if (holder !== null && !(holder in facts.file.parties)) refuse('case.unknown-party', { field: '/holder' });
  return [{ type: 'LotsDestroyed', data: { lots, place, method, officers, documents, holder } }];
}

export function auctionLots(command: Of<'AuctionLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, auctioneer, proceedsFen, officers, documents } = command;
  requireDisposing(command, 'auction', state, facts);
  return [{ type: 'LotsAuctioned', data: { lots, auctioneer, proceedsFen, officers, documents } }];
}

/** 罚款、没收的违法所得或者拍卖款项必须全部上缴国库 (处罚法 art. 74). */
export function remitLots(command: Of<'RemitLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, amountFen, receipt } = command;
  requireKeeper(state, lots, facts);
  for (const { id, lot, field } of lotsNamed(state, lots))
    if (lot.is === 'ToDispose' && lot.manner !== 'remit')
      refuse('goods.other-manner-approved', { field, lot: id, manner: lot.manner ?? '' });
  const owed = lotsNamed(state, lots).reduce((sum, { lot }) => sum + (lot.proceedsFen ?? 0), 0);
  if (amountFen !== owed) refuse('goods.not-in-full', { field: '/amountFen', owed });
  return [{ type: 'LotsRemitted', data: { lots, amountFen, receipt } }];
}
