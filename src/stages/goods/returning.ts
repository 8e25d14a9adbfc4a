import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { GoodsEvent } from './events.js';
import { lotsNamed, requireKeeper } from './keeping.js';
import type * as commands from './return.commands.js';
import type { GoodsState } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** What the police hold a file on: the transfer has been filed, or has gone further. */
const filedStates = ['Filed', 'HandedOver', 'Ended'];

export function tellLotResult(command: Of<'TellLotResult'>, state: GoodsState): readonly GoodsEvent[] {
  const { lots, result, told } = command;
  const [seized] = lotsNamed(state, lots).filter(({ lot }) => lot.held !== 'InKeeping');
  if (seized) refuse('goods.examined-under-measure', { field: seized.field, lot: seized.id });
  if (!told) refuse('goods.result-not-told', { field: '/told' });
  return [{ type: 'LotResultTold', data: { lots, result } }];
}

export function releaseLots(command: Of<'ReleaseLots'>, facts: Facts): readonly GoodsEvent[] {
  const { lots, reasons } = command;
  if (facts.caseHandlers.includes(facts.actor.id)) refuse('goods.own-proposal', {});
  return [{ type: 'LotsReleased', data: { lots, to: 'DueForReturn', reasons } }];
}

/**
 * What is due goes back; so does what was announced and claimed, even after the thirty days, as long as nothing is approved.
 * A claim made in time and entered after the approval still takes the goods out of what is disposed of.
 */
export function returnLots(command: Of<'ReturnLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, receivedBy, signed, occurredOn } = command;
  if (!signed) refuse('goods.list-not-signed', { field: '/signed' });
  requireKeeper(state, lots, facts);
  for (const { id, lot, field } of lotsNamed(state, lots)) {
    const announced = lastAnnounced(id, facts.terms);
    const inTime = announced?.dueOn != null && occurredOn >= announced.startedOn && occurredOn <= announced.dueOn;
    if (lot.is === 'ToDispose' && !(lot.unclaimed && inTime)) refuse('goods.to-be-disposed-of', { field, lot: id });
    // The composer leaves late entries to the room: none may lie before what made the lot due.
    const since = facts.proceeding?.trackSince[id] ?? '';
    if (occurredOn < since && !inTime) refuse('act.before-precondition', { field: '/occurredOn', since });
  }
  const proceedsFen = lotsNamed(state, lots).reduce((sum, { lot }) => sum + (lot.proceedsFen ?? 0), 0);
  return [{ type: 'LotsReturned', data: { lots, receivedBy, proceedsFen } }];
}

function lastAnnounced(lot: string, terms: readonly Term[]): Term | undefined {
  return terms.findLast((term) => term.limit === 'T-LOT-UNCLAIMED' && term.key === lot);
}

export function handOverLots(command: Of<'HandOverLots'>, state: GoodsState, facts: Facts): readonly GoodsEvent[] {
  const { lots, recipient, authority = null, receivedBy } = command;
  const filed = facts.others.some(({ stage, is }) => stage === 'transfer' && filedStates.includes(is));
  if (recipient === 'police' && !filed) refuse('goods.police-have-not-filed', { field: '/recipient' });
  if (recipient === 'authority' && authority === null) refuse('goods.authority-missing', { field: '/authority' });
  for (const { id, lot, field } of lotsNamed(state, lots))
    if (lot.is === 'DisposedEarly' && lot.held !== 'InKeeping')
      refuse('goods.hand-over-with-measure', { field, lot: id, is: lot.is });
  return [{ type: 'LotsHandedOver', data: { lots, recipient, authority, receivedBy } }];
}

/** 公告期满无人认领 */
export function lotLapsed(term: Term, state: GoodsState): readonly GoodsEvent[] {
  const { key } = term;
  if (term.limit !== 'T-LOT-UNCLAIMED' || key === null || state.tracks[key]?.is !== 'Announced') return [];
  return [{ type: 'LotsUnclaimed', data: { lots: [key], announcedUntil: term.dueOn } }];
}
