import type { Event } from '../../engine/decider.js';
import type { RewardLevel } from '../../law/rewards.js';
import type { SameActWeighed } from '../../case/values/same-act.js';
import type { Limitation, Outcome, TransferKind } from './state.js';

/** 登记、回执、告知、受理 */
export type ReceivingEvent =
  | Event<'ReceiptIssued', { party: string; manner: string; road: string | null }>
  | Event<'PlatformStatementReached', { party: string; platform: string; reachedOn: string }>
  | Event<'PlatformTold', { party: string; toldOn: string }>
  | Event<'LetterRouted', { to: string; reasons: string }>
  | Event<'RightChannelTold', { channel: string; manner: string }>
  | Event<'ComplaintAccepted', { acceptedOn: string }>
  | Event<'ComplaintNotAccepted', { ground: string; reasons: string; remedy: string }>
  | Event<'AbuseFlagged', { party: string; signs: readonly string[]; reasons: string }>
  | Event<'AbuseFlagWithdrawn', { party: string; reasons: string }>
  | Event<'CopyrightMaterialsCompleted', { materials: readonly string[] }>
  | Event<'CopyrightComplaintAccepted', object>
  | Event<'CopyrightComplaintNotAccepted', { reasons: string; remedy: string }>
  | Event<'UrgentMeasureTaken', { measures: readonly string[]; place: string; officers: readonly string[] }>;

/** 核查、立案、移送、告知举报人 */
export type VerificationEvent =
  | Event<'ClueVerified', { findings: string; officers: readonly string[]; suspicionHolds: boolean }>
  | Event<'LimitationWeighed', Limitation>
  | Event<'ClueSentForExamination', { examination: string; kind: string; subject: string; examiner: string }>
  | Event<'ClueExamined', { examination: string; kind: string; result: string }>
  | Event<'VerificationExtended', { limit: string; length: string; reasons: string }>
  | Event<
      'FilingApproved',
      {
        number: string | null;
        grounds: string;
        respondents: readonly string[];
        handlers: readonly string[];
        limitation: Limitation | null;
        /** 一事不再罚: cases of other files on the same party and the same right, and what the officer made of them. */
        sameAct: SameActWeighed | null;
      }
    >
  | Event<'FilingRefused', { ground: string; reasons: string; remedy: string }>
  | Event<'ReportMerged', { into: string; reasons: string }>
  | Event<'ReportNotProcessed', { ground: string; earlier: string | null; reasons: string }>
  | Event<'ReportRedirected', { agency: string; reasons: string }>
  | Event<'ClueTransferredOut', { kind: TransferKind; agency: string; department: string | null; reasons: string }>
  | Event<'TransferAnswered', { accepted: boolean; agency: string; answer: string | null }>
  | Event<'InformantsToBeTold', { parties: readonly string[]; decision: Outcome }>
  | Event<'InformantTold', { party: string; by: string; receipt: string | null; decision: string }>;

/** 管辖争议 */
export type JurisdictionEvent =
  | Event<'ShopAddressFalse', { platform: string; findings: string; ours: boolean; agency: string }>
  | Event<'JurisdictionDisputed', { otherAgency: string; reasons: string }>
  | Event<'JurisdictionAgreed', { ours: boolean; agency: string; again: boolean }>
  | Event<'JurisdictionReported', { superior: string }>
  | Event<'JurisdictionDesignated', { ours: boolean; agency: string; reference: string; again: boolean }>;

/** 协助调查函, received from another bureau */
export type AssistanceEvent =
  | Event<'AssistanceGivenToBureau', { result: string; reference: string | null }>
  | Event<'AssistanceDelayTold', { limit: string; length: string; reasons: string }>
  | Event<'AssistanceDeclined', { ground: string; reasons: string }>;

/** 海关知识产权保护, recorded from customs */
export type CustomsEvent =
  | Event<'CustomsNoticeGiven', { party: string; noticedOn: string }>
  | Event<'CustomsApplicationMade', { party: string; appliedOn: string; exOfficio: boolean }>
  | Event<'CustomsDetained', { detainedOn: string; goods: string; exOfficio: boolean }>
  | Event<'CustomsFindingMade', { finding: 'not-infringing' | 'unclear'; foundOn: string }>
  | Event<'CustomsInfringementFound', { foundOn: string }>
  | Event<'CustomsCourtNoticed', { court: string; reference: string; noticedOn: string }>
  | Event<'CustomsReleased', { ground: string; releasedOn: string }>
  | Event<'CustomsGoodsDisposed', { manner: string; reference: string }>
  | Event<'CustomsClueHandedOver', { receivedOn: string; reasons: string }>;

/** 举报奖励 */
export type RewardEvent =
  | Event<
      'RewardApproved',
      { party: string; level: RewardLevel; ground: string; finesFen: number; amountFen: number; reasons: string }
    >
  | Event<'RewardRefused', { party: string; ground: string; reasons: string }>
  | Event<'RewardTold', { party: string; by: string; amountFen: number }>
  | Event<'RewardClaimed', { party: string }>
  | Event<'RewardPaid', { party: string; amountFen: number; reference: string }>
  | Event<'RewardWaived', { party: string; ground: string }>;

export type ComplaintEvent =
  ReceivingEvent | VerificationEvent | JurisdictionEvent | AssistanceEvent | CustomsEvent | RewardEvent;
