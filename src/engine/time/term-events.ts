import type { Event } from '../decider.js';
import type { Length, Limit, Span, Term } from './limit.js';
import type { Reckoned } from './due.js';

/** Which term an entry concerns. `party` or `measure` stands where the row is kept for each of them. */
interface Entry {
  readonly term: string;
  readonly limit: string;
  readonly proceeding: string;
  readonly party?: string;
  readonly measure?: string;
}

interface Start extends Entry, Reckoned {
  readonly version: string;
  readonly key: string | null;
  readonly startedOn: string;
  readonly startedAt: string | null;
  /** Event type. */
  readonly startedBy: string;
  readonly length: Length;
  readonly who: string;
  readonly onLapse: Limit['onLapse'];
  readonly internal: boolean;
  readonly law: Limit['law'];
  readonly confidence: Limit['confidence'];
}

export type TermStarted = Event<'TermStarted', Start>;
/** The same term from a new start: earlier suspensions and extensions no longer count. */
export type TermRestarted = Event<'TermRestarted', Start>;
/** A span that is not counted begins; a second one within the first is entered too. */
export type TermSuspended = Event<
  'TermSuspended',
  Entry & { readonly suspendedOn: string; readonly because: string; readonly suspendedBy: readonly string[] }
>;
/** A span ends. The term runs again, and has a date, when no other span is open. */
export type TermResumed = Event<
  'TermResumed',
  Entry &
    Reckoned & {
      readonly resumedOn: string;
      readonly because: string;
      /** Spans still open. */
      readonly suspendedBy: readonly string[];
      /** The stretch that ends here; null when it had no day. */
      readonly notCounted: Span | null;
      readonly excludedDays: number;
    }
>;
export type TermExtended = Event<
  'TermExtended',
  Entry & Reckoned & { readonly extendedOn: string; readonly by: string; readonly length: Length }
>;
/** The calendar was published anew and the date moved, or is no longer provisional; or a day on which it hangs was corrected. */
export type TermRecalculated = Event<
  'TermRecalculated',
  Entry &
    Reckoned & {
      readonly recalculatedOn: string;
      readonly formerDueOn: string | null;
      readonly formerCalendar: string;
      readonly excludedDays: number;
      /** Absent: a calendar was published. Else the type of the event that made it necessary, and the reason given there. */
      readonly because?: string;
      readonly reason?: unknown;
      /** What it runs from now, where that was corrected. */
      readonly began?: Pick<Term, 'startedOn' | 'startedAt' | 'length'>;
      readonly stops?: Pick<Term, 'suspendedOn' | 'excluded' | 'extensions'>;
    }
>;
export type TermMet = Event<
  'TermMet',
  Entry & { readonly endedOn: string; readonly by: string; readonly late: boolean }
>;
export type TermDropped = Event<'TermDropped', Entry & { readonly endedOn: string; readonly by: string }>;
/** Only by the clock, after the day, or the hour, and its grace have fully ended. */
export type TermLapsed = Event<
  'TermLapsed',
  Entry & {
    readonly dueOn: string | null;
    readonly dueAt: string | null;
    readonly revision: number;
    readonly onLapse: Limit['onLapse'];
  }
>;
/** An act recorded after the lapse had happened within the term: whatever followed from the lapse must answer this. */
export type TermLapseSetAside = Event<
  'TermLapseSetAside',
  Entry & {
    readonly by: string;
    readonly happenedOn: string;
    readonly dueOn: string | null;
    readonly dueAt: string | null;
  }
>;

export type TermEvent =
  | TermStarted
  | TermRestarted
  | TermSuspended
  | TermResumed
  | TermExtended
  | TermRecalculated
  | TermMet
  | TermDropped
  | TermLapsed
  | TermLapseSetAside;

/** Every event type of the ledger. */
export const termEventTypes = [
  'TermStarted',
  'TermRestarted',
  'TermSuspended',
  'TermResumed',
  'TermExtended',
  'TermRecalculated',
  'TermMet',
  'TermDropped',
  'TermLapsed',
  'TermLapseSetAside',
] as const satisfies readonly TermEvent['type'][];

/** Refusals of the ledger: an act whose terms cannot be reckoned is not recorded. */
export const termRefusals = [
  'term.instant-missing',
  'term.start-missing',
  'term.length-missing',
  'term.length-out-of-bounds',
  'term.not-running',
  'term.extension-too-late',
  'term.extension-used-up',
  'term.extension-too-long',
] as const;
