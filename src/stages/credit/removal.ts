import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import { PUSH_SINCE } from './limits.js';
import { listed, originOf } from './listing.js';
import type { CreditEvent, CreditState, RemovedBy } from './record.js';
import type * as commands from './removal.commands.js';

type RemovalCommand = Named<typeof commands>;
type Of<T extends RemovalCommand['type']> = Extract<RemovalCommand, { readonly type: T }>;

/** After a year, and not while a restriction set by statute still runs. */
export function applyForRepair(
  command: Of<'ApplyForRepair'>,
  state: CreditState,
  facts: Facts,
): readonly CreditEvent[] {
  const earliest = facts.terms.filter((term) => term.limit === 'T-LIST-EARLY').at(-1)?.dueOn ?? null;
  if (earliest !== null && command.occurredOn <= earliest)
    refuse('credit.too-early', { field: '/occurredOn', earliest });
  const { restrictedUntil } = state;
  if (restrictedUntil !== null && command.occurredOn <= restrictedUntil)
    refuse('credit.restriction-running', { field: '/occurredOn', until: restrictedUntil });
  const { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven } = command;
  return [{ type: 'RepairApplied', data: { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven } }];
}

export function decideRepair(command: Of<'DecideRepair'>, state: CreditState): readonly CreditEvent[] {
  if (!command.granted) return [{ type: 'RepairRefused', data: { reasons: command.reasons } }];
  const missing = Object.entries(state.application ?? {}).find(([, given]) => !given);
  if (missing) refuse('credit.condition-missing', { field: '/granted', condition: missing[0] });
  // The home bureau learns of it since the rules of 2025.
  const toPush = state.elsewhere && command.occurredOn >= PUSH_SINCE;
  return [removed(state, 'repair', command.reasons, toPush)];
}

export function revokeRemoval(
  { reasons, occurredOn }: Of<'RevokeRemoval'>,
  state: CreditState,
): readonly CreditEvent[] {
  if (state.removedBy !== 'repair') refuse('credit.removal-not-on-application');
  return [
    { type: 'RemovalRevoked', data: { reasons } },
    listed(state, { number: null, reasons, again: true, on: occurredOn }),
  ];
}

export function drop(command: Of<'DropListing'>, state: CreditState): readonly CreditEvent[] {
  if (command.penaltyDecision !== state.penaltyDecision) refuse('credit.other-decision', { field: '/penaltyDecision' });
  const isListed = ['Listed', 'Served', 'Published', 'RepairSought', 'RepairAccepted'].includes(state.is);
  return [
    { type: 'ListingDropped', data: { ...originOf(state), penaltyDecision: command.penaltyDecision } },
    ...(isListed ? [removed(state, 'penalty-revoked', null)] : []),
  ];
}

function removed(state: CreditState, by: RemovedBy, reasons: string | null, toPush = false): CreditEvent {
  return { type: 'SubjectRemoved', data: { ...originOf(state), by, reasons, toPush } };
}

/** 三年期满, the subject leaves the list by itself; 满一年, it may apply to leave; silence waives the statement. */
export function lapse(term: Term, state: CreditState): readonly CreditEvent[] {
  switch (term.limit) {
    case 'T-LIST-STATEMENT':
      return state.statement === 'open' ? [{ type: 'ListingStatementWaived', data: { endedOn: term.dueOn } }] : [];
    case 'T-LIST-EARLY':
      return [{ type: 'RepairAvailable', data: {} }];
    case 'T-LIST-END':
    case 'T-LIST-END-RESTRICTED':
      return [removed(state, 'expiry', null)];
  }
  return [];
}
