import type { Event } from '../../engine/decider.js';
import type { CourtLevel } from '../../law/confirming-courts.js';
import type { MediationKind } from '../../law/mediations.js';

interface Of {
  readonly party: string;
  readonly kind: MediationKind | null;
}

/** 司法确认及其异议 */
export type Confirming =
  | Event<
      'ConfirmationApplied',
      Of & { court: string; courtLevel: CourtLevel; competent: readonly CourtLevel[]; applicants: readonly string[] }
    >
  | Event<'ConfirmationAccepted', Of & { courtNumber: string }>
  | Event<'ConfirmationNotAccepted', Of & { reasons: string }>
  | Event<'ConfirmationSupplementAsked', Of & { materials: string; within: string }>
  | Event<'ConfirmationSupplemented', Of & { materials: string }>
  | Event<'ConfirmationExtended', Of & { limit: string; length: string; reasons: string }>
  | Event<'ConfirmationWithdrawn', Of & { reason: string }>
  | Event<'AgreementConfirmed', Of & { courtNumber: string; receivedOn: string }>
  | Event<'ConfirmationRejected', Of & { courtNumber: string; ground: string; reasons: string }>
  /** 民事调解书: the inviting court made a statement of the agreement itself. */
  | Event<'CourtStatementMade', Of & { courtNumber: string }>
  | Event<'ConfirmationObjected', Of & { measure: string; person: string; reasons: string }>
  /** Said with an outsider's objection: her time runs from this day. */
  | Event<'HarmToOutsiderKnown', Of & { person: string; knownOn: string }>
  | Event<'OutsiderObjected', Of & { measure: string; person: string; reasons: string }>
  | Event<'ConfirmationObjectionDismissed', Of & { measure: string; courtNumber: string; reasons: string }>
  | Event<'ConfirmationRevoked', Of & { measure: string; courtNumber: string; reasons: string }>
  | Event<'ConfirmationChanged', Of & { measure: string; courtNumber: string; reasons: string }>;
