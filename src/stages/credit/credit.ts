import type { Facts, ProceedingOpened, Stage } from '../../case/file.js';
import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { words } from './words.js';

/** 严重违法失信名单: one listing of one subject, from proposal to removal. */
export interface CreditState {
  readonly is:
    'Proposed' | 'Prepared' | 'Refused' | 'Listed' | 'Served' | 'Published' | 'RepairSought' | 'Removed' | 'Dropped';
  readonly tracks: Readonly<Record<string, never>>;
  /** Case and party that the outcome is reported back to. */
  readonly case: string | null;
  readonly party: string | null;
  readonly penaltyDecision: string | null;
  readonly superiorConsent: string | null;
  readonly application: Application | null;
  /** How it left the list: only a removal on application can be revoked. */
  readonly removedBy: RemovedBy | null;
}

type RemovedBy = 'expiry' | 'repair' | 'penalty-revoked';
type Application = Readonly<
  Pick<commands.ApplyForRepair, 'obligationsPerformed' | 'harmRemoved' | 'noFurtherPenalty' | 'promiseGiven'>
>;
/** What carries an event back to the case that proposed the listing. */
interface Origin {
  readonly case: string | null;
  readonly party: string | null;
}

export type CreditEvent =
  | Event<
      'ListingTakenUp',
      Origin & {
        kind: string;
        listedName: string | null;
        creditCode: string | null;
        unit: string;
        division: string;
        grounds: string;
        penaltyDecision: string;
        decidedOn: string;
        tier: string;
      }
    >
  | Event<'ListingPrepared', { opinion: string; superiorConsent: string | null }>
  | Event<'SubjectListed', Origin & { number: string | null; reasons: string; again: boolean }>
  | Event<'ListingRefused', Origin & { reasons: string }>
  | Event<'ListingServed', { method: string }>
  | Event<'ListingPublished', { text: string }>
  | Event<'RepairAvailable', object>
  | Event<'RepairApplied', Application>
  | Event<'RepairRefused', { reasons: string }>
  | Event<'SubjectRemoved', Origin & { by: RemovedBy; reasons: string | null }>
  | Event<'RemovalRevoked', { reasons: string }>
  | Event<'ListingDropped', Origin & { penaltyDecision: string }>;

export type CreditCommand = Named<typeof commands>;
type Of<T extends CreditCommand['type']> = Extract<CreditCommand, { readonly type: T }>;

const initial: CreditState = {
  is: 'Proposed',
  tracks: {},
  case: null,
  party: null,
  penaltyDecision: null,
  superiorConsent: null,
  application: null,
  removedBy: null,
};

function decide(command: CreditCommand, state: CreditState, facts: Facts): readonly CreditEvent[] {
  switch (command.type) {
    case 'OpenListing':
      return takeUp(command);
    case 'PrepareListing':
      return [
        {
          type: 'ListingPrepared',
          data: { opinion: command.opinion, superiorConsent: command.superiorConsent ?? null },
        },
      ];
    case 'DecideListing':
      return list(command, state, facts);
    case 'RefuseListing':
      return [{ type: 'ListingRefused', data: { ...origin(state), reasons: command.reasons } }];
    case 'ServeListing':
      return [{ type: 'ListingServed', data: { method: command.method } }];
    case 'PublishListing':
      return [{ type: 'ListingPublished', data: { text: command.text } }];
    case 'ApplyForRepair':
      return applyForRepair(command, facts);
    case 'DecideRepair':
      return decideRepair(command, state);
    case 'RevokeRemoval':
      return revokeRemoval(command, state);
    case 'DropListing':
      return drop(command, state);
  }
}

function takeUp(command: Of<'OpenListing'>): readonly CreditEvent[] {
  if (command.kind === 'natural' && command.listedName !== undefined)
    refuse('credit.name-of-a-person', { field: '/listedName' });
  const { kind, unit, division, grounds, penaltyDecision, decidedOn, tier, party } = command;
  const subject = { listedName: command.listedName ?? null, creditCode: command.creditCode ?? null };
  return [
    {
      type: 'ListingTakenUp',
      data: { case: command.case, party, kind, ...subject, unit, division, grounds, penaltyDecision, decidedOn, tier },
    },
  ];
}

/** County and prefecture bureaus list with the consent of the next higher one, unless the city's version dropped it. */
function list(command: Of<'DecideListing'>, state: CreditState, facts: Facts): readonly CreditEvent[] {
  if (facts.options.needSuperiorConsent !== false && state.superiorConsent === null)
    refuse('credit.superior-consent-missing');
  return [
    { type: 'SubjectListed', data: { ...origin(state), number: facts.number, reasons: command.reasons, again: false } },
  ];
}

function applyForRepair(command: Of<'ApplyForRepair'>, facts: Facts): readonly CreditEvent[] {
  const earliest = facts.terms.filter((term) => term.limit === 'T-LIST-EARLY').at(-1)?.dueOn ?? null;
  if (earliest !== null && command.occurredOn <= earliest)
    refuse('credit.too-early', { field: '/occurredOn', earliest });
  const { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven } = command;
  return [{ type: 'RepairApplied', data: { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven } }];
}

function decideRepair(command: Of<'DecideRepair'>, state: CreditState): readonly CreditEvent[] {
  if (!command.granted) return [{ type: 'RepairRefused', data: { reasons: command.reasons } }];
  const missing = Object.entries(state.application ?? {}).find(([, given]) => !given);
  if (missing) refuse('credit.condition-missing', { field: '/granted', condition: missing[0] });
  return [{ type: 'SubjectRemoved', data: { ...origin(state), by: 'repair', reasons: command.reasons } }];
}

function revokeRemoval(command: Of<'RevokeRemoval'>, state: CreditState): readonly CreditEvent[] {
  if (state.removedBy !== 'repair') refuse('credit.removal-not-on-application');
  return [
    { type: 'RemovalRevoked', data: { reasons: command.reasons } },
    { type: 'SubjectListed', data: { ...origin(state), number: null, reasons: command.reasons, again: true } },
  ];
}

function drop(command: Of<'DropListing'>, state: CreditState): readonly CreditEvent[] {
  if (command.penaltyDecision !== state.penaltyDecision) refuse('credit.other-decision', { field: '/penaltyDecision' });
  const listed = ['Listed', 'Served', 'Published', 'RepairSought'].includes(state.is);
  return [
    { type: 'ListingDropped', data: { ...origin(state), penaltyDecision: command.penaltyDecision } },
    ...(listed
      ? [{ type: 'SubjectRemoved', data: { ...origin(state), by: 'penalty-revoked', reasons: null } } as const]
      : []),
  ];
}

const origin = (state: CreditState): Origin => ({ case: state.case, party: state.party });

/** 三年期满, the subject leaves the list by itself; 满一年, it may apply to leave. */
function lapse(term: Term, state: CreditState): readonly CreditEvent[] {
  if (term.limit === 'T-LIST-EARLY') return [{ type: 'RepairAvailable', data: {} }];
  return term.limit === 'T-LIST-END'
    ? [{ type: 'SubjectRemoved', data: { ...origin(state), by: 'expiry', reasons: null } }]
    : [];
}

function evolve(state: CreditState, event: Happened<CreditEvent | ProceedingOpened>): CreditState {
  switch (event.type) {
    case 'ProceedingOpened':
      return { ...state, is: 'Proposed' };
    case 'ListingTakenUp':
      return { ...state, case: event.data.case, party: event.data.party, penaltyDecision: event.data.penaltyDecision };
    case 'ListingPrepared':
      return { ...state, is: 'Prepared', superiorConsent: event.data.superiorConsent };
    case 'SubjectListed':
      return { ...state, is: event.data.again ? 'Published' : 'Listed', removedBy: null };
    case 'ListingRefused':
      return { ...state, is: 'Refused' };
    case 'ListingServed':
      return { ...state, is: 'Served' };
    case 'ListingPublished':
    case 'RepairRefused':
      return { ...state, is: 'Published', application: null };
    case 'RepairApplied':
      return { ...state, is: 'RepairSought', application: applicationOf(event.data) };
    case 'SubjectRemoved':
      return { ...state, is: state.is === 'Dropped' ? 'Dropped' : 'Removed', removedBy: event.data.by };
    case 'ListingDropped':
      return { ...state, is: 'Dropped' };
    case 'RepairAvailable':
    case 'RemovalRevoked':
      return state;
  }
  return state;
}

function applicationOf({
  obligationsPerformed,
  harmRemoved,
  noFurtherPenalty,
  promiseGiven,
}: Application): Application {
  return { obligationsPerformed, harmRemoved, noFurtherPenalty, promiseGiven };
}

/** 信用惩戒与修复 */
export const credit: Stage<CreditState, CreditCommand, CreditEvent> = {
  name: 'credit',
  commands: { ...commands },
  initial,
  ends: ['Refused', 'Removed', 'Dropped'],
  decide,
  evolve,
  lapse,
  limits,
  words,
};
