import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { GoodsEvent } from './events.js';
import { entered, freshId } from './following.js';
import type * as commands from './keeping.commands.js';
import type { GoodsState, LotTrack } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** The lots that a command names; the composer has seen that they are there. */
export function lotsNamed(
  state: GoodsState,
  lots: readonly string[],
): readonly { readonly id: string; readonly lot: LotTrack; readonly field: string }[] {
  return lots.flatMap((id, at) => {
    const lot = state.tracks[id];
    return lot ? [{ id, lot, field: `/lots/${at}` }] : [];
  });
}

export function requireTwoOfficers(officers: readonly string[]): void {
  if (new Set(officers).size < 2) refuse('goods.two-officers', { field: '/officers' });
}

/** Photographs and papers that an act rests on lie on file before it is recorded. */
export function requireOnFile(documents: readonly string[], facts: Facts): void {
  const at = documents.findIndex((id) => !(id in facts.file.documents));
  if (at >= 0) refuse('goods.unknown-document', { field: `/documents/${at}` });
}

/** What lies with a keeper is moved and given out by that keeper alone. */
export function requireKeeper(state: GoodsState, lots: readonly string[], facts: Facts): void {
  for (const { id, lot, field } of lotsNamed(state, lots))
    if (lot.keeper !== null && lot.keeper !== facts.actor.id)
      refuse('goods.not-the-keeper', { field, lot: id, keeper: lot.keeper });
}

export function enterLots(command: Of<'EnterLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { entries, origin, owner = null, officers, keptAt } = command;
  requireTwoOfficers(officers);
  if (owner !== null && !(owner in facts.file.parties)) refuse('case.unknown-party', { field: '/owner' });
  const used = new Set(Object.keys(state.tracks));
  const lots = entries.map((line, at) => {
    if (line.lot !== undefined && used.has(line.lot))
      refuse('goods.lot-id-taken', { field: `/entries/${at}/lot`, lot: line.lot });
    const lot = line.lot ?? freshId('g', used);
    used.add(lot);
    return entered(lot, { ...line });
  });
  const ids = lots.map(({ lot }) => lot);
  return [
    {
      type: 'LotsEntered',
      data: { lots: ids, entries: lots, measure: null, to: 'InKeeping', origin, owner, officers, keptAt },
    },
  ];
}

/** 执法与保管岗位分离: who handles the case, or took the goods, does not keep them. Both sides sign. */
export function receiveLots(command: Of<'ReceiveLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, deliveredBy, place, seal = null } = command;
  const keeper = facts.actor.id;
  if (facts.caseHandlers.includes(keeper)) refuse('goods.keeper-handles', { keeper });
  if (deliveredBy === keeper) refuse('goods.two-signatures', { field: '/deliveredBy' });
  for (const { id, lot, field } of lotsNamed(state, lots)) {
    if (lot.takenBy.includes(keeper)) refuse('goods.keeper-handles', { field, keeper });
    if (lot.keeper === keeper) refuse('goods.already-kept', { field, lot: id });
    if (lot.keeper !== null && lot.keeper !== deliveredBy)
      refuse('goods.not-from-the-keeper', { field: '/deliveredBy', lot: id, keeper: lot.keeper });
  }
  return [{ type: 'LotsReceived', data: { lots, keeper, deliveredBy, place, seal } }];
}

export function relocateLots(command: Of<'RelocateLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, place = null, seal = null, witness, reason } = command;
  if (place === null && seal === null) refuse('goods.nothing-changed', { field: '/place' });
  if (witness === facts.actor.id) refuse('goods.two-signatures', { field: '/witness' });
  const [unkept] = lotsNamed(state, lots).filter(({ lot }) => lot.keeper === null);
  if (unkept) refuse('goods.not-in-store', { field: unkept.field, lot: unkept.id });
  requireKeeper(state, lots, facts);
  return [{ type: 'LotsRelocated', data: { lots, keeper: facts.actor.id, witness, place, seal, reason } }];
}

export function splitLot(command: Of<'SplitLot'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, parts } = command;
  const [whole, second] = lotsNamed(state, lots);
  if (!whole || second) refuse('goods.one-lot', { field: '/lots' });
  requireKeeper(state, lots, facts);
  const total = parts.reduce((sum, part) => sum + part.quantity, 0);
  if (total !== whole.lot.quantity)
    refuse('goods.parts-do-not-add-up', { field: '/parts', quantity: whole.lot.quantity, total });
  const used = new Set(Object.keys(state.tracks));
  const value = whole.lot.valueFen;
  let left = value ?? 0;
  const made = parts.map(({ quantity, seal = null }, at) => {
    const lot = freshId(whole.id, used);
    used.add(lot);
    const share = at === parts.length - 1 ? left : Math.floor(((value ?? 0) * quantity) / total);
    left -= share;
    const { description, unit } = whole.lot;
    return { lot, description, quantity, unit, valueFen: value === null ? null : share, valueBasis: null, seal };
  });
  const { owner, measure, keeper, place } = whole.lot;
  // Before a keeper has signed, the place is the one that the taking sealed.
  const stored = keeper !== null && typeof place === 'string' ? place : null;
  return [{ type: 'LotSplit', data: { lots, parts: made, owner, measure, keeper, place: stored } }];
}

export function reportLots(command: Of<'ReportLots'>, facts: Facts): readonly GoodsEvent[] {
  const { lots, harm, cause, documents } = command;
  requireOnFile(documents, facts);
  if (harm === 'lost') return [{ type: 'LotsLost', data: { lots, cause, documents } }];
  if (documents.length === 0) refuse('goods.photographs-missing', { field: '/documents' });
  return [{ type: 'LotsDamaged', data: { lots, cause, documents } }];
}

/** Nobody settles what he himself had to keep. */
export function settleLoss(command: Of<'SettleLoss'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, liability, compensationFen } = command;
  const [own] = lotsNamed(state, lots).filter(({ lot }) => lot.keeper === facts.actor.id);
  if (own) refuse('goods.own-loss', { field: own.field, lot: own.id });
  return [{ type: 'LossSettled', data: { lots, liability, compensationFen } }];
}
