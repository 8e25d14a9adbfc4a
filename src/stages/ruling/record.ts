import type { Event } from '../../engine/decider.js';
import type { RoomState } from '../../case/file.js';

/** 被请求人: served, heard, ruled on, and bound, each for himself. */
export interface RespondentTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'Named'
    | 'ToBeServed'
    | 'Answering'
    | 'Answered'
    | 'UnderReview'
    | 'Settled'
    | 'Withdrawn'
    | 'Cancelled'
    | 'Ruled'
    | 'Served'
    | 'SuitPassed'
    | 'Sued'
    | 'Revoked'
    | 'NotInfringing'
    | 'Effective'
    | 'PerformanceOver'
    | 'Demanded'
    | 'EnforcementSought'
    | 'EnforcementAccepted'
    | 'Performed'
    | 'Enforced'
    | 'NotEnforced';
  /** What was ruled: the infringement stands, or not. */
  readonly found: boolean | null;
  readonly performWithin: string | null;
  /** The agency let its time to apply pass: the right holder may. */
  readonly agencySilent: boolean;
}

/** 请求人: the ruling is served on him too, and he may sue. */
export interface RequesterTrack {
  readonly kind: 'requester';
  readonly is: 'Requesting' | 'Ruled' | 'Served' | 'SuitPassed' | 'Sued';
}

export type RulingTrack = RespondentTrack | RequesterTrack;

export interface Ruling extends RoomState {
  readonly is:
    | 'Requested'
    | 'CorrectionAsked'
    | 'Filed'
    | 'Suspended'
    | 'Ruled'
    | 'NotFiled'
    | 'Cancelled'
    | 'Settled'
    | 'Concluded';
  readonly tracks: Readonly<Record<string, RulingTrack>>;
  readonly panel: readonly string[];
  readonly corrected: boolean;
  readonly extended: boolean;
  /** Day for which the oral hearing is notified, and on which it was held. */
  readonly hearingOn: string | null;
  readonly heardOn: string | null;
  readonly publishedOn: string | null;
  /** A judgment revoked what had been published. */
  readonly changeToPublish: boolean;
}

export interface Ruled {
  readonly party: string;
  readonly found: boolean;
  readonly measures: readonly string[];
  readonly performWithin: string | null;
}

interface Of {
  readonly party: string;
}

export type RulingEvent =
  | Event<
      'RequestFiled',
      {
        number: string | null;
        parties: readonly string[];
        requesters: readonly string[];
        handlers: readonly string[];
        presiding: string;
      }
    >
  | Event<'RequestNotFiled', { ground: string; reasons: string; remedy: string }>
  | Event<'CorrectionRequested', { items: readonly string[]; within: string }>
  | Event<'RequestCorrected', object>
  | Event<'RequestFilingExtended', { limit: string; length: string; reasons: string }>
  | Event<'RequestServed', Of & { manner: string; domiciled: boolean }>
  | Event<'AnswerReceived', Of & { answer: string | null }>
  | Event<'AnswerNotGiven', Of>
  | Event<'AnswerTimeExtended', Of & { limit: string; length: string; reasons: string }>
  | Event<'AnswerForwarded', Of>
  | Event<'OralHearingNotified', { hearingOn: string; place: string; public: boolean }>
  | Event<'OralHearingHeld', { absent: readonly string[]; summary: string }>
  | Event<'RulingSuspended', { ground: string; reasons: string }>
  | Event<'RulingResumed', { reasons: string }>
  | Event<'RulingExtended', { limit: string; length: string; reasons: string }>
  | Event<'RulingExtendedBySuperior', { limit: string; length: string; approval: string }>
  | Event<'RequestSettled', Of & { terms: string; amountFen: number; performBy: string }>
  | Event<'RequestWithdrawn', { parties: readonly string[]; reason: string }>
  | Event<'RulingCaseSettled', object>
  | Event<'RulingCaseCancelled', { ground: string; reasons: string | null }>
  | Event<
      'RulingIssued',
      { number: string | null; outcomes: readonly Ruled[]; votesFor: number; votesAgainst: number; reasons: string }
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

/** Filed, and neither settled nor ruled. */
export const pending: readonly RulingTrack['is'][] = ['ToBeServed', 'Answering', 'Answered', 'UnderReview'];
export const over: readonly RulingTrack['is'][] = [
  'Settled',
  'Withdrawn',
  'Cancelled',
  'Revoked',
  'NotInfringing',
  'Performed',
  'Enforced',
  'NotEnforced',
];

export function partiesIn(
  state: Ruling,
  kind: RulingTrack['kind'],
  ...states: readonly RulingTrack['is'][]
): readonly string[] {
  return Object.keys(state.tracks).filter((party) => {
    const track = state.tracks[party];
    return track?.kind === kind && (states.length === 0 || states.includes(track.is));
  });
}

export function respondent(state: Ruling, party: string): RespondentTrack | null {
  const track = state.tracks[party];
  return track?.kind === 'respondent' ? track : null;
}
