import type { Passage } from '../../case/stage.js';
import type { Event } from '../../engine/decider.js';
import type { RulingTrack } from './record.js';

/** What is ruled on one respondent. */
export interface Ruled {
  readonly party: string;
  readonly found: boolean;
  readonly measures: readonly string[];
  readonly performWithin: string | null;
}

type OfParty<Type extends string, Data extends object = object> = Event<Type, { party: string } & Data>;

/** 管辖 */
export type ForumEvent =
  | OfParty<'JurisdictionObjected', { reasons: string }>
  | OfParty<'JurisdictionObjectionDecided', { upheld: boolean; agency: string | null; reasons: string }>
  /** It was decided, or the objector is out of the case: the time to conclude runs again. */
  | OfParty<'JurisdictionObjectionClosed'>
  | Event<'RulingReferredUp', { ground: string; to: string; reasons: string }>
  | Event<'ReferralAnswered', { ours: boolean; agency: string; reference: string }>
  | Event<'RulingTransferred', { parties: readonly string[]; agency: string }>
  | Event<'RulingCaseTransferred', { agency: string }>;

/** 分案、合并、追加当事人 */
export type PartiesEvent =
  | Event<
      'RequestSplit',
      {
        by: 'respondent' | 'patent';
        parties: readonly string[];
        respondents: readonly string[];
        rights: readonly string[] | null;
        kept: readonly string[] | null;
        receivedOn: string | null;
        reasons: string;
      }
    >
  | Event<'RulingsJoined', { other: string | null; otherNumber: string | null; ground: string; reasons: string }>
  | Event<'RulingJoinedBy', { other: string; ground: string }>
  | OfParty<'RulingPartyAdded', { as: AddedAs; askedBy: string; reasons: string }>;

export type AddedAs = 'respondent' | 'requester' | 'third-party';

/** 合议组与回避 */
export type PanelEvent =
  | OfParty<'PanelTold', { members: readonly string[] }>
  | OfParty<'PanelRecusalRequested', RecusalAsked>
  /** By the person concerned, or by the agency: the parties' own time to ask for recusal runs on. */
  | Event<'PanelRecusalMoved', RecusalAsked & { asker: string }>
  | Event<
      'PanelRecusalDecided',
      {
        person: string;
        capacity: string;
        granted: boolean;
        reasons: string;
        replacement: string | null;
        handlers?: readonly string[];
      }
    >;

interface RecusalAsked {
  readonly person: string;
  readonly capacity: string;
  readonly ground: string;
  readonly reasons: string;
}

/** 证据 */
export type EvidenceEvent =
  | OfParty<'EvidencePeriodSet', { within: string; agreed: boolean; manner: string }>
  | OfParty<'EvidenceBrought', { evidence: readonly string[]; late: boolean }>
  | OfParty<'EvidenceCompleted'>
  | OfParty<'EvidenceTimeExtended', { limit: string; length: string; reasons: string }>
  /** 当事人申请的延长举证期限 does not count in the time to conclude. */
  | Event<'EvidenceTimeNotCounted', { limit: string; length: string; until: string }>
  | OfParty<'EvidenceExtensionRefused', { reasons: string }>
  | Event<
      'SiteInvestigated',
      {
        method: string;
        officers: readonly string[];
        place: string;
        findings: string;
        signed: boolean;
        remark: string | null;
      }
    >
  | Event<
      'RulingEvidencePreserved',
      { measure: string; evidence: readonly string[]; keptAt: string; approvedBy: string }
    >
  | Event<'RulingEvidenceDecided', { measure: string; disposal: string; approvedBy: string }>
  | Event<'RulingAssistanceAsked', { request: string; department: string; wanted: string }>
  | Event<'RulingAssistanceGiven', { request: string; reply: string }>;

/** 技术调查与鉴定 */
export type ExpertsEvent =
  | Event<'TechnicalInvestigatorAssigned', { person: string; question: string }>
  | Event<'TechnicalOpinionGiven', { person: string; opinion: string }>
  | Event<
      'AppraisalBegun',
      { asked: string; applicant: string | null; question: string; appraiser: string; chosen: string }
    >
  | OfParty<'AppraisalRefused', { ground: string; reasons: string }>
  | Event<'AppraisalEnded', { result: string; opinion: string | null }>;

/** 公告、口头审理、中止、和解: what moves the time to conclude. */
export type CourseEvent =
  | OfParty<'RequestAnnounced', { channel: string; reasons: string }>
  | OfParty<'RequestAnnouncementEnded'>
  | Event<'OralHearingPostponed', { hearingOn: string; former: string; askedBy: string; reasons: string }>
  | Event<'WrittenReviewDecided', { reasons: string }>
  | Event<'SuspensionRefused', { ground: string; reasons: string }>
  | Event<'NegotiationBegun', { between: readonly string[]; reasons: string }>
  | Event<'NegotiationEnded', { reasons: string }>;

/** 侵权警告后的咨询意见 */
export type AdviceEvent =
  | Event<'InfringementAdvised', { conclusion: string; opinion: string; silentTo: string }>
  | Event<'AdviceRefused', { ground: string; reasons: string }>;

/** 裁决之后 */
export type AfterwardsEvent =
  | Event<'RepeatFound', { former: string; formerBy: string; inForceOn: string; right: string }>
  | Event<
      'RulingRevoked',
      {
        parties: readonly string[];
        outcome: 'revoked';
        ground: string;
        basis: string;
        reasons: string;
        changed: boolean;
      }
    >
  | Event<
      'RulingAmended',
      {
        parties: readonly string[];
        number: string | null;
        outcomes: readonly Ruled[];
        ground: string;
        basis: string;
        reasons: string;
        changed: boolean;
      }
    >
  | Event<'RulingTextCorrected', { corrections: readonly string[]; reasons: string }>;

/** 并案: a ruling asked for later is taken into an earlier one of the office on the same patent or against the same respondent. */
export type CarryingEvent =
  | Event<'RulingCarriedOver', Passage & { readonly parties: readonly string[] }>
  | Event<
      'RulingTakenIn',
      Passage & {
        readonly parties: readonly string[];
        readonly filedOn: string | null;
        /** Patents in dispute from then on. */
        readonly rights: readonly string[];
        readonly tracks: Readonly<Record<string, RulingTrack>>;
      }
    >;

export type ChapterEvent =
  | ForumEvent
  | PartiesEvent
  | PanelEvent
  | EvidenceEvent
  | ExpertsEvent
  | CourseEvent
  | AdviceEvent
  | AfterwardsEvent
  | CarryingEvent;
