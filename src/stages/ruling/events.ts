import type { Event } from '../../engine/decider.js';
import type { ChapterEvent, Ruled } from './chapter-events.js';

interface Of {
  readonly party: string;
}

export type RulingEvent =
  | ChapterEvent
  | Event<
      'RequestFiled',
      {
        number: string | null;
        parties: readonly string[];
        requesters: readonly string[];
        handlers: readonly string[];
        presiding: string;
        jurisdiction?: string;
        rights?: readonly string[];
      }
    >
  | Event<'RequestNotFiled', { ground: string; reasons: string; remedy: string; agency?: string }>
  | Event<'CorrectionRequested', { items: readonly string[]; within: string }>
  | Event<'RequestCorrected', object>
  | Event<'RequestFilingExtended', { limit: string; length: string; reasons: string }>
  | Event<'RequestServed', Of & { manner: string; domiciled: boolean }>
  | Event<'AnswerReceived', Of & { answer: string | null; pleadsLimitation?: boolean }>
  | Event<'AnswerNotGiven', Of>
  | Event<'AnswerTimeExtended', Of & { limit: string; length: string; reasons: string }>
  | Event<'AnswerForwarded', Of>
  | Event<
      'OralHearingNotified',
      { hearingOn: string; place: string; public: boolean; closedFor?: string; online?: boolean }
    >
  | Event<'OralHearingHeld', { absent: readonly string[]; summary: string }>
  | Event<'RulingSuspended', { ground: string; reasons: string; right?: string }>
  | Event<'RulingResumed', { reasons: string }>
  | Event<'RulingSuspensionChecked', { progress: string }>
  | Event<'RulingExtended', { limit: string; length: string; reasons: string }>
  | Event<'RulingExtendedBySuperior', { limit: string; length: string; approval: string }>
  | Event<'RequestSettled', Of & { terms: string; amountFen: number; performBy: string }>
  | Event<'RequestWithdrawn', { parties: readonly string[]; reason: string }>
  | Event<'RulingCaseSettled', object>
  | Event<'RulingCaseCancelled', { ground: string; reasons: string | null; agency?: string }>
  | Event<
      'RulingIssued',
      {
        number: string | null;
        outcomes: readonly Ruled[];
        votesFor: number;
        votesAgainst: number;
        reasons: string;
      }
    >
  | Event<'RulingServed', Of & { manner: string }>
  | Event<'RulingPublished', { channel: string }>
  | Event<'RulingChangePublished', { channel: string }>
  | Event<'RulingSued', Of & { respondents: readonly string[]; court: string; courtNumber: string }>
  | Event<'RulingEffectSetAside', { parties: readonly string[] }>
  | Event<'RulingSuitTimePassed', Of>
  | Event<'RulingJudged', { parties: readonly string[]; outcome: string; courtNumber: string | null; changed: boolean }>
  | Event<'RulingTookEffect', Of & { found: boolean; performWithin: string | null }>
  | Event<'RulingPerformanceOver', Of & { endedOn: string }>
  | Event<'RulingPerformed', Of & { details: string }>
  | Event<'RulingDemandServed', Of & { manner: string }>
  | Event<'AgencyLetEnforcementPass', Of & { endedOn: string }>
  | Event<'AgencySilenceSetAside', Of>
  | Event<'RulingEnforcementApplied', Of & { applicant: string; court: string }>
  | Event<'RulingEnforcementAccepted', Of & { courtNumber: string }>
  | Event<'RulingEnforcementRefused', Of & { reasons: string }>
  | Event<'RulingEnforcementEnded', Of & { outcome: string; courtNumber: string }>;
