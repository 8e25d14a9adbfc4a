import type { Passage } from '../../case/stage.js';
import type { Event } from '../../engine/decider.js';
import type { MediationKind } from '../../law/mediations.js';
import type { MediationTrack, Payment } from './record.js';
import type { Confirming } from './confirmation.events.js';

interface Of {
  readonly party: string;
  readonly kind: MediationKind | null;
}

/** 请求、征求意见、委派 */
type Asking =
  | Event<
      'MediationRequested',
      {
        kind: MediationKind;
        requester: string;
        parties: readonly string[];
        consenting: readonly string[];
        beside: string | null;
        attachedRuling: string | null;
        organisation: string | null;
        ownership: boolean;
        feeFen: number;
        dispute: string;
      }
    >
  | Event<
      'CourtReferralTaken',
      { court: string; reference: string; limit: string; channel: string; platformNumber: string | null }
    >
  | Event<'CourtMediationExtended', { limit: string; length: string; agreedBy: readonly string[]; reasons: string }>
  | Event<'OpinionNoticeSent', Of & { manner: string }>
  | Event<'OpinionNoticeReceived', Of & { receivedOn: string }>
  | Event<'OpinionGiven', Of & { willing: boolean; opinion: string | null }>
  | Event<'OpinionNotGiven', Of>
  | Event<'MediationFiled', Of & { sessionOn: string; place: string }>
  | Event<'MediationNotFiled', Of & { reason: string }>
  /** An opinion given in time came in late: the silence was none. */
  | Event<'NotFilingSetAside', Of>;

/** 调解员、调解、中止 */
type Mediating =
  | Event<'MediatorsNamed', { handlers: readonly string[]; chosen: boolean }>
  | Event<'MediatorRecusalAsked', { measure: string; person: string; asker: string; reasons: string }>
  | Event<
      'MediatorRecusalDecided',
      { measure: string; person: string; granted: boolean; reasons: string; handlers?: readonly string[] }
    >
  | Event<'LikelyCrimeReported', { to: string; organ: string; signs: string }>
  | Event<'SessionCalled', { parties: readonly string[]; sessionOn: string; place: string; online: boolean }>
  | Event<
      'SessionHeld',
      {
        parties: readonly string[];
        absent: readonly string[];
        summary: string;
        online: boolean;
        recording: string | null;
      }
    >
  | Event<'MediationTestBegun', { what: string; within: string }>
  | Event<'MediationTestEnded', { result: string }>
  | Event<'MediationWithdrawn', Of & { reason: string }>
  | Event<'MediationFailed', Of & { ground: string; details: string | null; toldOf: readonly string[] }>
  /** An agreement reached in time was entered late. */
  | Event<'MediationFailureSetAside', Of>
  | Event<'MediationEndTold', Of>
  | Event<'ArbitrationChosen', Of & { body: string; basis: string }>
  /** With nobody is there anything left to mediate: the term for mediating ends. */
  | Event<'MediationClosed', object>
  | Event<'MediationReopened', Of & { reasons: string }>;

/** 权属纠纷：国家知识产权局中止有关程序 */
type Ownership =
  | Event<'OwnershipSuspensionAsked', { right: string; reference: string }>
  | Event<'OwnershipSuspensionGranted', { reference: string }>
  | Event<'OwnershipSuspensionRefused', { reference: string }>
  | Event<'OwnershipSuspensionExtended', { limit: string; length: string }>
  | Event<'OwnershipSuspensionEnded', { ground: string }>;

/** 协议、履行、执行 */
type Agreed =
  | Event<
      'AgreementReached',
      Of & {
        terms: string;
        amountFen: number;
        instalments: readonly Payment[];
        performBy: string;
        nextDueOn: string;
        awaited: true;
        notarised: boolean;
        form: string;
        /** What was not agreed upon, and goes another way. */
        rest: string | null;
      }
    >
  | Event<'InstalmentPaid', Of & { amountFen: number; nextDueOn: string; awaited: boolean }>
  | Event<'AgreementPerformed', Of & { amountFen: number }>
  | Event<
      'AgreementBreached',
      Of & { details: string; unpaidFen: number; performanceEndsOn: string; enforceable: boolean }
    >
  | Event<
      'EnforcementTimeInterrupted',
      Of & { ground: string; details: string; performanceEndsOn: string; enforceable: true }
    >
  | Event<'AgreementEnforcementSought', Of & { court: string; applicant: string }>
  | Event<'AgreementEnforcementEnded', Of & { outcome: string; courtNumber: string }>
  | Event<'MediationConcluded', Of & { way: string; details: string }>;

/** 并案: a mediation of the same dispute, asked for again, is taken into the earlier one of the office. */
export type CarryingEvent =
  | Event<'MediationCarriedOver', Passage & { readonly parties: readonly string[] }>
  | Event<
      'MediationTakenIn',
      Passage & {
        readonly parties: readonly string[];
        readonly tracks: Readonly<Record<string, MediationTrack>>;
      }
    >;

export type MediationEvent = CarryingEvent | Asking | Mediating | Ownership | Agreed | Confirming;
