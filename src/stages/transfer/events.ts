import type { Event } from '../../engine/decider.js';
import type { Attachment, HandedOverItem, Letter, Organ, Outcome, SupportKind } from './shapes.js';
import type { Assessment, Tier } from './thresholds.js';

type OfParty<Type extends string, Data extends object = object> = Event<Type, Data & { readonly party: string }>;
/** A paper of another organ: its number. */
interface Referred {
  readonly reference: string;
}
interface Reasoned {
  readonly reasons: string;
}

/** 报告、批准、移送、交接 */
export type AgencyEvent =
  /** What the facts come to; `reasons` are the officer's, where they were asked for. */
  | Event<'ThresholdsWeighed', Assessment & { readonly reasons: string | null }>
  | Event<'TransferApproved', object>
  /** `suggested`: tier that the thresholds had suggested. */
  | Event<'TransferRefused', Reasoned & { remedy: string; suggested: Tier | null }>
  | Event<
      'SentToPolice',
      {
        police: string;
        offence: string | null;
        respondents: readonly string[];
        attachments: readonly Attachment[];
        withoutTest: string | null;
        number: string | null;
      }
    >
  | Event<'PenaltyCopySent', Referred>
  | Event<'OfficialCrimePassedOn', { to: string; clues: string }>
  | Event<'MaterialSupplied', { material: string }>
  | Event<'GoodsHandedToPolice', { items: readonly HandedOverItem[]; lots?: readonly string[]; receivedBy: string }>;

/** 公安机关审查 */
export type PoliceEvent =
  | Event<'TransferReceived', { receivedBy: string }>
  | Event<'MaterialAsked', { missing: string }>
  | Event<'CaseRedirected', Referred & { police: string }>
  | Event<'PoliceReviewExtended', { limit: 'T-TR-REVIEW'; length: '20 calendar days'; approvedBy: string }>
  | Event<'PoliceReviewExtendedAgain', { limit: 'T-TR-REVIEW'; length: '30 calendar days'; approvedBy: string }>
  | Event<'PoliceFiled', Referred>
  | Event<'PoliceDeclined', Referred & Reasoned & { ground: string }>;

/** 复议、立案监督、控告人复议 */
export type SupervisionEvent =
  | Event<'PoliceReconsiderationRequested', Reasoned>
  | Event<'PoliceRefusalUpheld', Referred & Reasoned>
  | Event<'PoliceRefusalReversed', Referred & Reasoned>
  | Event<'SupervisionSuggested', Reasoned>
  | Event<'ReasonsAsked', Referred>
  | Event<'ReasonsExplained', Reasoned>
  | Event<'FilingOrdered', Referred>
  | Event<'PoliceRectificationNotified', Referred>
  | Event<'RefusalUpheldByProcuratorate', Reasoned>
  | Event<'HolderReconsiderationRequested', { holder: string }>
  | Event<'HolderReconsiderationDecided', Referred & Reasoned & { outcome: string }>
  | Event<'RefusalAccepted', { remarks: string }>;

/** 刑事处理结果与反向移送 */
export type OutcomeEvent =
  | Event<'CriminalCaseFollowed', { phase: string; remarks: string }>
  | OfParty<
      'CriminalOutcomeRecorded',
      Referred & {
        outcome: Outcome;
        courtFineFen: number;
        /** 折抵: administrative fine set off against the court's. */
        offsetFen: number;
      }
    >
  | OfParty<'ReverseReviewRegistered', Referred>
  | OfParty<'ReverseReviewExtended', { limit: 'T-REV-REVIEW'; length: string; approvedBy: string }>
  | OfParty<'RegionConsulted', { region: string }>
  | OfParty<'RegionAnswered', { answer: string }>
  | OfParty<'ReverseReviewSuspended', { ground: string }>
  | OfParty<'ReverseReviewResumed'>
  | OfParty<'NonProsecutionRevoked', Referred>
  /** 反向移送, or the police's refusal accepted: the agency has these respondents again. */
  | Event<
      'ReturnedToAgency',
      {
        respondents: readonly string[];
        /** The same parties, as terms and desks read them. */
        parties: readonly string[];
        /** Source under which the matter comes in anew when the penalty has been closed. */
        source: 'transfer-from-police' | 'transfer-from-procuratorate' | 'transfer-from-court';
        receivedOn: string;
        opinion: string | null;
        withOpinion: boolean;
        inDays: boolean;
        /** Length within which the letter wants a reply. */
        replyWithin: string | null;
      }
    >
  | OfParty<'ReturnWaived', Referred>
  | Event<'OpinionAnswered', { opinion: string; reply: string }>
  | Event<'TransferEnded', object>;

/** 检察文书 */
export type LetterEvent =
  | Event<
      'ProsecutorLetterReceived',
      Referred & {
        letter: Letter;
        urgent: boolean;
        withOpinion: boolean;
        inDays: boolean;
        replyWithin: string | null;
        contents: string;
      }
    >
  | Event<'ProsecutorLetterAnswered', { letter: Letter | null; reply: string }>;

/** 商请支持 */
export type SupportEvent =
  | Event<'SupportAsked', { organ: Organ; support: SupportKind; request: string; contents: string }>
  | Event<'SupportAnswered', { request: string; reply: string }>;

export type TransferEvent = AgencyEvent | PoliceEvent | SupervisionEvent | OutcomeEvent | LetterEvent | SupportEvent;
