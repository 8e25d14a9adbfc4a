import type { Event } from '../../engine/decider.js';
import type { Attachment, HandedOverItem } from './shapes.js';

export type TransferEvent =
  | Event<'TransferApproved', object>
  | Event<'TransferRefused', { reasons: string; remedy: string }>
  | Event<
      'SentToPolice',
      {
        police: string;
        offence: string | null;
        respondents: readonly string[];
        attachments: readonly Attachment[];
        number: string | null;
      }
    >
  | Event<'TransferReceived', { receivedBy: string }>
  | Event<'MaterialAsked', { missing: string }>
  | Event<'MaterialSupplied', { material: string }>
  | Event<'PoliceReviewExtended', { limit: 'T-TR-REVIEW'; length: '20 calendar days'; approvedBy: string }>
  | Event<'PoliceReviewExtendedAgain', { limit: 'T-TR-REVIEW'; length: '30 calendar days'; approvedBy: string }>
  | Event<'PoliceFiled', { reference: string }>
  | Event<'PoliceDeclined', { reference: string; reasons: string }>
  | Event<'PoliceReconsiderationRequested', { reasons: string }>
  | Event<'PoliceRefusalUpheld', { reference: string; reasons: string }>
  | Event<'PoliceRefusalReversed', { reference: string; reasons: string }>
  | Event<'SupervisionSuggested', { reasons: string }>
  | Event<'ReasonsAsked', { reference: string }>
  | Event<'ReasonsExplained', { reasons: string }>
  | Event<'FilingOrdered', { reference: string }>
  | Event<'RefusalUpheldByProcuratorate', { reasons: string }>
  | Event<'RefusalAccepted', { remarks: string }>
  | Event<'GoodsHandedToPolice', { items: readonly HandedOverItem[]; lots?: readonly string[]; receivedBy: string }>
  | Event<
      'CriminalOutcomeRecorded',
      { party: string; outcome: 'convicted' | 'not-prosecuted' | 'withdrawn' | 'exempted'; reference: string }
    >
  /** 反向移送, or the police's refusal accepted: the agency has these respondents again. */
  | Event<
      'ReturnedToAgency',
      {
        respondents: readonly string[];
        /** The same parties, as terms and desks read them. */
        parties: readonly string[];
        /** Source under which the matter comes in anew when the penalty has been closed. */
        source: 'transfer-from-police' | 'transfer-from-procuratorate';
        receivedOn: string;
        opinion: string | null;
        withOpinion: boolean;
        /** Length within which the letter wants a reply. */
        replyWithin: string | null;
      }
    >
  | Event<'ReturnWaived', { party: string; reference: string }>
  | Event<'OpinionAnswered', { opinion: string; reply: string }>
  | Event<'TransferEnded', object>;
