import type { LookedBack } from '../../case/values/look-back.js';
import type { ChosenOptions } from '../../law/chosen.js';
import type { LawChosen } from './law-choice.js';
import type { Personal } from '../../case/file.js';
import type { Event } from '../../engine/decider.js';
import type { Length } from '../../engine/time/limit.js';
import type { LateCharge } from './late-charge.js';
import type { GoodsEntry } from './shapes.js';

type OfParty<Type extends string, Data extends object = object> = Event<Type, Data & { readonly party: string }>;

/** 办案人员、权利告知、回避 */
export type OfficersEvent =
  | Event<'HandlersNamed', { handlers: readonly string[]; reasons: string }>
  | OfParty<'RightsTold', { officers: readonly string[] }>
  | Event<'OfficerRecusalRequested', { person: string; rank: Rank; asker: string; ground: string; reasons: string }>
  /** `handlers` are those left when one of them withdraws; `tooFew` when they are fewer than two. */
  | Event<
      'OfficerRecusalDecided',
      {
        person: string;
        rank: Rank;
        granted: boolean;
        reasons: string;
        present: readonly string[];
        tooFew: boolean;
        handlers?: readonly string[];
      }
    >;
type Rank = 'officer' | 'deputy-head' | 'head';

/** 询问、限期提供材料、抽样、协助调查、查询账户 */
export type EvidenceEvent =
  | Event<'QuestioningSummoned', { name: string; questionOn: string; place: string }>
  | Event<
      'PersonQuestioned',
      {
        role: string;
        party: string | null;
        name: string;
        officers: readonly string[];
        record: string;
        signed: boolean;
        note: string | null;
      }
    >
  | Event<'MaterialsOrdered', { holder: string; materials: string; within: Length }>
  | Event<'MaterialsRecorded', { holder: string; supplied: string; received: string }>
  | Event<
      'SamplesTaken',
      {
        place: string;
        officers: readonly string[];
        partyPresent: boolean;
        witness: string | null;
        samples: readonly GoodsEntry[];
      }
    >
  | Event<'AssistanceRequested', { letter: string; agency: string; receivedOn: string; request: string }>
  | Event<'AssistanceDelayed', { letter: string; limit: 'T-ASSIST'; length: Length; reasons: string }>
  | Event<'AssistanceAnswered', { letter: string; answer: string }>
  | Event<
      'BankAccountsQueried',
      {
        holder: string;
        accounts: string;
        officers: readonly string[];
        principalHead: string;
        principalAgency: 'own' | 'superior';
      }
    >;

/** 责令改正与复查，先行责令停止 */
export type CorrectionEvent =
  | OfParty<'CorrectionOrdered', { order: string; within: Length }>
  | OfParty<'CorrectionTermEnded', { endedOn: string | null }>
  | OfParty<'CorrectionRechecked', { officers: readonly string[]; corrected: boolean; findings: string }>
  | OfParty<'InterimStopOrdered', { order: string; localRule: string }>
  | OfParty<'InterimStopLifted', { reasons: string }>;

/** 听证 */
export type HearingEvent =
  | OfParty<'HearingRequested', object>
  | OfParty<'HearingHostNamed', { host: string; members: readonly string[]; clerk: string }>
  | OfParty<'FileHandedToHost', { host: string }>
  | OfParty<'HearingNotified', { hearingOn: string; host: string; place: string }>
  | OfParty<'HearingPostponed', { hearingOn: string; former: string; cause: string; reasons: string }>
  | OfParty<'HearingEnded', { attended: boolean; withdrawn: boolean; record: string | null }>
  | OfParty<'HearingReported', { report: string }>;

/** 继续延期、审核延期、移送其他行政机关 */
export type EndingEvent =
  | Event<
      'DecisionTermExtendedFurther',
      { limit: string; length: Length; reasons: string; present: readonly string[]; superior: string | null }
    >
  | Event<'CaseReviewExtended', { limit: 'T-REVIEW-CASE'; length: Length; reasons: string }>
  | OfParty<'LegalReviewExtended', { limit: 'T-REVIEW-LEGAL'; length: Length; reasons: string }>
  | Event<
      'TransferredToDepartment',
      { parties: readonly string[]; department: string; agency: string; reasons: string }
    >;

/** 延期、分期缴款 */
export type PaymentEvent =
  | OfParty<'DeferralRequested', { way: string; reasons: string }>
  | OfParty<'DeferralRefused', { reasons: string }>
  /** `until` is the new last day. */
  | OfParty<
      'PaymentDeferred',
      {
        limit: 'T-PEN-PAY';
        length: Length;
        instalments: readonly { readonly dueOn: string; readonly amountFen: number }[];
        until: string | null;
        reasons: string;
      }
    >;

/** 公示 */
export type PublicityEvent =
  | OfParty<'PublicationPushed', { bureau: string }>
  | OfParty<
      'DecisionPublished',
      { number: string; naturalPerson: boolean; name: Personal | null; summary: string; extent: string }
    >
  | OfParty<'PublicationWithdrawn', object>
  | OfParty<
      'PublicationEnded',
      { because: 'period-over' | 'credit-repair'; repairDecision: string | null; reasons?: string }
    >;

/** 更正公示信息, 处罚信息的信用修复 */
export type PublicationEvent =
  | OfParty<'PublicationCorrectionRequested', { claim: string }>
  | OfParty<'PublicationCorrected', { summary: string; asked: boolean; findings: string }>
  | OfParty<'PublicationCorrectionRefused', { reasons: string }>
  | OfParty<'PenaltyRepairApplied', { obligationsPerformed: boolean; harmRemoved: boolean; promiseGiven: boolean }>
  | OfParty<'PenaltyRepairAccepted', object>
  | OfParty<'PenaltyRepairRejected', { reasons: string }>
  | OfParty<'PenaltyRepairRefused', { reference: string; reasons: string }>
  | Extract<PublicityEvent, { readonly type: 'PublicationEnded' }>;

/** 催告、申请法院强制执行 */
export type EnforcementEvent =
  | OfParty<'DemandServed', { owedFen: number; lateCharge: LateCharge | null }>
  | OfParty<'EnforcementApplied', { court: string; signedBy: string }>
  | OfParty<'EnforcementAccepted', { reference: string }>
  | OfParty<'EnforcementDoubted', { acceptedOn: string | null }>
  | OfParty<'EnforcementAllowed', { reference: string }>
  | OfParty<'EnforcementRefused', { step: 'acceptance' | 'review'; reference: string; reasons: string }>
  | OfParty<'EnforcementRefusalReceived', object>
  | OfParty<'CourtReviewSought', { court: string; reasons: string }>
  | OfParty<'CourtReviewDecided', { result: 'upheld' | 'to-accept' | 'allowed'; reference: string }>
  | OfParty<'EnforcementFollowed', { progress: string }>
  | OfParty<'EnforcementConcluded', { outcome: string; reference: string }>;

/** 简易程序 */
export type OnTheSpotEvent =
  | OfParty<
      'OnTheSpotPenaltyDecided',
      {
        number: string;
        handlers: readonly string[];
        place: string;
        facts: string;
        basis: string;
        actOn: string;
        warning: boolean;
        fineFen: number;
        statement: string;
        remedies: string;
        otherAct?: string | null;
        departs?: string | null;
        /** Null: no rule looks back from the act. */
        repeat?: LookedBack | null;
        /** Position of the log up to which other cases were looked through; null: this case alone. */
        lookedThrough?: number | null;
        lawChoice?: LawChosen;
        chosen?: ChosenOptions;
      }
    >
  | Event<'OnTheSpotPenaltyFiled', object>;

/** Chapters beside the course of investigation, measures, respondents and performance. */
export type ChapterEvent =
  | OfficersEvent
  | EvidenceEvent
  | CorrectionEvent
  | HearingEvent
  | EndingEvent
  | PaymentEvent
  | PublicityEvent
  | PublicationEvent
  | EnforcementEvent
  | OnTheSpotEvent;
