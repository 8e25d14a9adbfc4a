import type { ChosenOptions } from '../../law/chosen.js';
import type { Venue } from '../../law/venues.js';
import type { RoomState } from '../../case/file.js';
import type { Event } from '../../engine/decider.js';
import type { Outcome } from './shapes.js';

/** What is attacked: events carry it, so that the room that did the act knows its own. */
export interface Attack {
  /** Applicant or plaintiff. */
  readonly party: string;
  /** Whose outcome is challenged. */
  readonly respondents: readonly string[];
  readonly act: string;
  /** Proceeding that did it. */
  readonly of: string | null;
}

/** 行政复议、行政诉讼: one remedy sought by one party against one act. */
export interface Remedy extends RoomState {
  readonly is:
    | 'Reconsidering'
    | 'Decided'
    | 'Dropped'
    | 'InCourt'
    | 'Judged'
    | 'Appealed'
    | 'Retried'
    | 'InForce'
    | 'ToRedo'
    | 'Redone';
  readonly tracks: Readonly<Record<string, never>>;
  readonly attack: Attack | null;
  readonly ownWindow: boolean;
  readonly stayed: boolean;
  /** Proceeding in which the act is done anew. */
  readonly anew: string | null;
}

interface Taken extends Attack {
  readonly reference: string;
  readonly copyOn: string;
}

interface Concluded extends Attack {
  readonly reference: string | null;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly ground: string | null;
  readonly fineFen: number | null;
  readonly confiscatedFen: number | null;
}

interface Answered {
  readonly evidence: string;
  readonly documents: readonly string[];
  readonly signedBy: string;
}

interface Appeared {
  readonly headAttended: boolean;
  readonly attendedBy: string;
  readonly absence: string | null;
}

export type RemedyEvent =
  /** `direct`: a suit without reconsideration before it. */
  | Event<
      'RemedySought',
      Attack & {
        way: 'reconsideration' | 'suit';
        number: string | null;
        knownOn: string | null;
        ownWindow: boolean;
        direct: boolean;
      }
    >
  | Event<'ReconsiderationTaken', Taken & { body: string; procedure: string; chosen?: ChosenOptions }>
  | Event<'LawsuitTaken', Taken & { court: string; venue: Venue | null }>
  | Event<'ReconsiderationReplied', Answered>
  | Event<'DefenceFiled', Answered>
  | Event<'ReconsiderationHeard', Appeared>
  | Event<'CourtAppearanceMade', Appeared>
  | Event<'ExecutionStayed', Attack & { orderedBy: string; reasons: string }>
  | Event<'StayLifted', Attack & { reasons: string }>
  | Event<'ReconsiderationExtended', { limit: string; length: string; reasons: string }>
  /** `suable`: a suit may follow within fifteen days. */
  | Event<'ReconsiderationConcluded', Concluded & { suable: boolean; ownWindow: boolean }>
  | Event<'JudgmentReceived', { form: string; outcome: Outcome; reference: string }>
  | Event<'SuitFollowed', { progress: string }>
  | Event<'AppealLodged', { appellant: string; court: string }>
  | Event<'JudgmentInForce', Concluded>
  | Event<'RetrialBegun', { soughtBy: string; court: string; reference: string }>
  /** The act is to be done anew, or the duty performed, in the time set. */
  | Event<'ActRemanded', Attack & { ground: string | null; within: string; remandedOn: string }>
  | Event<'RedoingBegun', { anew: string }>
  | Event<'ActRedone', { what: string }>
  | Event<'SuedAfterwards', { suit: string }>;

/** What recognises the same challenge in another proceeding: the act, whose proceeding, and by whom. */
export const aboutOf = ({ of, act, party }: Attack): string => `${of ?? '-'}/${act}/${party}`;
