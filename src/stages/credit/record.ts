import type { Event } from '../../engine/decider.js';
import type { ApplyForRepair } from './removal.commands.js';
import type { CnipaAct, CreditEventKind, ManagementMeasure } from './shapes.js';

/** 严重违法失信名单: one listing of one subject, from proposal to removal; or one credit event that was noted. */
export interface CreditState {
  readonly is:
    | 'Noted'
    | 'Proposed'
    | 'Noticed'
    | 'Prepared'
    | 'Refused'
    | 'Listed'
    | 'Served'
    | 'Published'
    | 'RepairSought'
    | 'RepairAccepted'
    | 'RemovalToPush'
    | 'Removed'
    | 'Dropped';
  readonly tracks: Readonly<Record<string, never>>;
  /** Case and party that the outcome is reported back to, and the proceeding in which the decision was made. */
  readonly case: string | null;
  readonly party: string | null;
  readonly origin: string | null;
  /** On the road of a refusal to perform, the notice and statement are the listing's own. */
  readonly road: 'penalty' | 'refusal';
  readonly statement: 'none' | 'open' | 'made' | 'waived';
  readonly penaltyDecision: string | null;
  /** The subject's home is in another province: its bureau publishes. */
  readonly elsewhere: boolean;
  readonly pushed: boolean;
  readonly superiorConsent: string | null;
  readonly restrictedUntil: string | null;
  readonly measures: readonly ManagementMeasure[];
  readonly application: Application | null;
  /** How it left the list: only a removal on application can be revoked. */
  readonly removedBy: RemovedBy | null;
  /** What was reported to the CNIPA, which finds and lists on its own. */
  readonly cnipa: 'reported' | 'found' | 'not-found' | null;
}

export const initial: CreditState = {
  is: 'Proposed',
  tracks: {},
  case: null,
  party: null,
  origin: null,
  road: 'penalty',
  statement: 'none',
  penaltyDecision: null,
  elsewhere: false,
  pushed: false,
  superiorConsent: null,
  restrictedUntil: null,
  measures: [],
  application: null,
  removedBy: null,
  cnipa: null,
};

export type RemovedBy = 'expiry' | 'repair' | 'penalty-revoked';
export type Application = Readonly<
  Pick<ApplyForRepair, 'obligationsPerformed' | 'harmRemoved' | 'noFurtherPenalty' | 'promiseGiven'>
>;
/** What carries an event back to the case that proposed the listing. */
export interface Origin {
  readonly case: string | null;
  readonly party: string | null;
}

export type CreditEvent =
  | Event<'CreditEventNoted', Origin & { event: CreditEventKind; reference: string; unit: string; division: string }>
  | Event<
      'ListingTakenUp',
      Origin & {
        road: 'penalty' | 'refusal';
        origin: string;
        kind: string;
        listedName: string | null;
        creditCode: string | null;
        unit: string;
        division: string;
        elsewhere: boolean;
        grounds: string;
        penaltyDecision: string;
        decidedOn: string;
        tier: string | null;
      }
    >
  | Event<'ListingNoticeServed', { method: string }>
  | Event<'ListingStatementMade', { statement: string; review: string }>
  | Event<'ListingStatementWaived', { endedOn: string | null }>
  /** It was made in time and entered late. */
  | Event<'ListingStatementWaiverSetAside', object>
  | Event<'ListingPrepared', { opinion: string; superiorConsent: string | null }>
  | Event<
      'SubjectListed',
      Origin & {
        number: string | null;
        reasons: string;
        again: boolean;
        elsewhere: boolean;
        measures: readonly ManagementMeasure[];
        restrictedUntil: string | null;
        /** The statutory restriction outlasts three years: the listing ends with it. */
        longer: boolean;
        /** Day before its last one, from which the ledger reckons. */
        restrictedEve: string | null;
        remedies: string;
      }
    >
  | Event<'ListingRefused', Origin & { reasons: string }>
  | Event<'ListingServed', { method: string }>
  | Event<'ListingPushed', { bureau: string }>
  | Event<'ListingPublished', { text: string }>
  | Event<'RepairAvailable', object>
  | Event<'RepairApplied', Application>
  | Event<'RepairAccepted', object>
  | Event<'RepairRejected', { reasons: string }>
  | Event<'RepairRefused', { reasons: string }>
  | Event<'SubjectRemoved', Origin & { by: RemovedBy; reasons: string | null; toPush: boolean }>
  | Event<'RemovalPushed', { bureau: string }>
  | Event<'RemovalRevoked', { reasons: string }>
  | Event<'CnipaReported', { dishonesty: CnipaAct; reference: string; facts: string }>
  | Event<'CnipaFindingRecorded', { found: boolean; reference: string; until: string | null }>
  | Event<'ListingDropped', Origin & { penaltyDecision: string }>;
