import type { CarryingEvent } from './carrying.js';
import type { OffenceFacts } from '../../case/values/offence-facts.js';
import type { Event } from '../../engine/decider.js';
import type { Length } from '../../engine/time/limit.js';
import type { ChosenOptions } from '../../law/chosen.js';
import type { ChapterEvent } from './chapter-events.js';
import type { LawChosen } from './law-choice.js';
import type { WeighedFine } from './fine-sheet.js';
import type { HearingRight } from './hearing-right.js';
import type { LateCharge } from './late-charge.js';
import type { GoodsEntry, Proposal, Restriction, Tier } from './shapes.js';

type OfParty<Type extends string, Data extends object = object> = Event<Type, Data & { readonly party: string }>;
type OfMeasure<Type extends string, Data extends object = object> = Event<Type, Data & { readonly measure: string }>;

/** 调查、审核、批准、移送、结案 */
export type InvestigationEvent =
  | Event<
      'SiteInspected',
      { place: string; officers: readonly string[]; partyPresent: boolean; witness: string | null; findings: string }
    >
  | Event<'IdentificationRequested', { holder: string; within: Length }>
  | Event<'GoodsIdentified', { holder: string; result: string; opinion: string }>
  | Event<'InvestigationSuspended', { ground: string; reasons: string }>
  | Event<'InvestigationResumed', { reasons: string }>
  | Event<'SuspensionChecked', { progress: string }>
  | Event<'DecisionTermExtended', { limit: string; length: Length; reasons: string }>
  | Event<'InvestigationReported', { report: string; notContacted: string | null }>
  | Event<'CaseReviewAgreed', { opinion: string }>
  | Event<'CaseReviewReturned', { result: string; opinion: string }>
  /** `parties` are the respondents whose proposals stand in `proposals`. */
  | Event<
      'ProposalApproved',
      {
        parties: readonly string[];
        proposals: readonly Proposal[];
        /** For whom two versions of the law might apply. */
        lawChoices?: readonly (LawChosen & { readonly party: string })[];
        chosen?: ChosenOptions;
      }
    >
  | Event<
      'SuspicionReported',
      {
        respondents: readonly string[];
        handlers: readonly string[];
        offence: string;
        facts: string;
        weighed: OffenceFacts | null;
        /** Day of the earliest penalty already decided on one of them. */
        penalisedOn: string | null;
      }
    >
  | Event<'SuspicionConsulted', { manner: string; organ: 'police' | 'procuratorate'; opinion: string }>
  | Event<'CriminalTransferDecided', { parties: readonly string[]; reasons: string }>
  | OfParty<'InvestigationTerminated', { ground: string; reasons: string }>
  /** Every respondent has his decision: the time for deciding ends. */
  | Event<'DecisionsCompleted', object>
  /** Nothing more is owed by or to any respondent: the closing form is due. */
  | Event<'MattersConcluded', { results: readonly { readonly party: string; readonly result: string }[] }>
  | Event<
      'PenaltyCaseClosed',
      { summary: string; grounds: readonly { readonly party: string; readonly ground: string }[] }
    >;

/** 先行登记保存、查封、扣押 */
export type MeasureEvent =
  | OfMeasure<
      'EvidencePreserved',
      {
        goods: readonly GoodsEntry[];
        officers: readonly string[];
        holder: string | null;
        keptAt: string;
        urgent: boolean;
        approvedBy: string | null;
      }
    >
  | OfMeasure<
      'GoodsSeized',
      {
        manner: string;
        goods: readonly GoodsEntry[];
        officers: readonly string[];
        holder: string | null;
        keptAt: string;
        urgent: boolean;
        approvedBy: string | null;
        /** 主要负责人 who approved in writing, and of which agency, where the matter is a trade secret. */
        principalHead: string | null;
        principalAgency: 'own' | 'superior' | null;
      }
    >
  | OfMeasure<'UrgentMeasureApproved', { reasons: string }>
  | OfMeasure<'UrgentMeasureRefused', { reasons: string }>
  | OfMeasure<'PreservationDisposed', { disposal: string; approvedBy: string }>
  /** It had been disposed of in time, which was entered late. */
  | OfMeasure<'PreservationReleaseSetAside'>
  | OfMeasure<'PreservationReleased', { automatically: true; reason: string }>
  | OfMeasure<'SeizureExtended', { limit: 'T-SEIZE'; length: '30 calendar days'; reasons: string }>
  | OfMeasure<'ExaminationBegun', { institution: string; within: Length }>
  | OfMeasure<'ExaminationResultTold', { result: string }>
  | OfMeasure<'SeizureExpired', { expiredOn: string | null }>
  /** Within its term it had been extended, lifted or sent for examination, which was entered late. */
  | OfMeasure<'SeizureExpirySetAside'>
  | OfMeasure<'GoodsReleased', { reasons: string; approvedBy: string }>
  | OfMeasure<'GoodsConfiscated', { party: string; decision: string }>
  | OfMeasure<
      'GoodsDisposedEarly',
      { goods: readonly GoodsEntry[]; consent: string; manner: string; proceedsFen: number; approvedBy: string }
    >
  | OfMeasure<'SeizedGoodsHandedOver', { receivedBy: string }>;

/** 告知、陈述申辩、听证、法制审核、集体讨论、决定 */
export type RespondentEvent =
  | OfParty<'ProposalRevised', { proposal: Proposal; lawChoice?: LawChosen; chosen?: ChosenOptions }>
  /** `hearing` is what the right to one was weighed on. */
  | OfParty<
      'NoticeServed',
      {
        method: string;
        announcedOn: string | null;
        hearingRight: boolean;
        hearing?: HearingRight;
        listing: boolean;
        chosen?: ChosenOptions;
      }
    >
  | OfParty<'StatementMade', { statement: string; review: string }>
  | OfParty<'StatementWaived', { endedOn: string | null }>
  /** A statement, or a request for a hearing, made in time came in late: the silence was none. */
  | OfParty<'StatementWaiverSetAside'>
  | OfParty<'HearingWaived', { expressly: boolean }>
  | OfParty<'HearingWaiverSetAside'>
  /** What was reviewed and discussed without it no longer carries a decision. */
  | OfParty<'ReviewReopened'>
  | OfParty<'NoticeAnnounced', { place: string; reasons: string }>
  | OfParty<'DecisionAnnounced', { place: string; reasons: string }>
  /** The time of announcing the notice, which is not counted, is over. */
  | OfParty<'AnnouncementEnded'>
  | OfParty<'SubmittedForLegalReview', object>
  | OfParty<'LegalReviewAgreed', { opinion: string }>
  | OfParty<'LegalReviewReturned', { opinion: string }>
  | OfParty<'CollectivelyDiscussed', { present: readonly string[]; conclusion: string }>
  | OfParty<
      'PenaltyDecided',
      {
        number: string;
        basis: string | null;
        /** Last day of the act: the law of that day is the rule. */
        actOn: string | null;
        /** What the fine was weighed on, and what was suggested. */
        weighed?: WeighedFine | null;
        fineFen: number;
        confiscatedFen: number;
        payableFen: number;
        confiscatesGoods: boolean;
        warning: boolean;
        restriction: Restriction;
        tier: Tier;
        /** 较重行政处罚 in the sense of art. 2 of the list rules. */
        heavy: boolean;
        onlyWarning: boolean;
        publishes: boolean;
        /** Bureau of another province where the respondent is registered. */
        registeredElsewhere: string | null;
        crossProvince: boolean;
        reasons: string;
        remedies: string;
        /** Two versions of the law might apply, and why this one does. */
        lawChoice?: LawChosen;
        chosen?: ChosenOptions;
      }
    >
  | OfParty<
      'NoPenaltyDecided',
      { number: string; ground: string; education: string | null; reasons: string; remedies: string }
    >
  | OfParty<
      'ListingProposed',
      { grounds: string; penaltyDecision: string; decidedOn: string; tier: string; reasons: string }
    >;

/** 送达、缴款、公示、复议诉讼、催告、申请法院执行 */
export type PerformanceEvent =
  | OfParty<
      'DecisionServed',
      {
        method: string;
        /** Absent on what was served before it was written down. */
        toldOfPublication?: boolean;
        number: string;
        payable: boolean;
        penalised: boolean;
        onTheSpot?: true;
      }
    >
  /** `lateCharge` is what had grown up to the day of the payment. */
  | OfParty<
      'PaymentReceived',
      { amountFen: number; fineFen: number; surchargeFen: number; paidFen: number; lateCharge: LateCharge | null }
    >
  | OfParty<'PenaltyPerformed', { how: 'paid' | 'nothing-payable' | 'enforced' }>
  | OfParty<'ReconsiderationAccepted', { body: string; reference: string }>
  | OfParty<'ReconsiderationDecided', { outcome: string; reasons: string }>
  | OfParty<'ReconsiderationWithdrawn', { reasons: string }>
  | OfParty<'LawsuitAccepted', { court: string; reference: string }>
  | OfParty<'JudgmentGiven', { outcome: string; reasons: string }>
  | OfParty<'PenaltyRevoked', { number: string; by: string; published: boolean; listingProposed: boolean }>
  /** 变更: what is payable now, fen. */
  | OfParty<'PenaltyChanged', { number: string; fineFen: number; payableFen: number; published: boolean }>
  /** 确认违法, and not revoked. */
  | OfParty<'PenaltyFoundUnlawful', { number: string; published: boolean }>
  | OfParty<'PenaltyExecutionStayed'>
  | OfParty<'PenaltyExecutionResumed'>
  /** Reconsideration or a suit begun in time came to light late. */
  | OfParty<'FinalitySetAside'>
  /** `enforceableFrom`: later than `finalOn` where payment was deferred beyond it; the three months run from it. */
  | OfParty<'DecisionBecameFinal', { finalOn: string; enforceableFrom: string; performed?: boolean; number: string }>;

export type PenaltyEvent =
  InvestigationEvent | MeasureEvent | RespondentEvent | PerformanceEvent | ChapterEvent | CarryingEvent;
