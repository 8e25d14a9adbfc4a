import type { Words } from '../command.js';

/** A length of time as the law writes it: `15 working days`, `3 months`, `24 hours`. */
export type Length = `${number} ${'working days' | 'calendar days' | 'months' | 'years' | 'hours'}`;

/** One lawful step by which a term may be lengthened. Steps with different approvers have event types of their own. */
export interface Extension {
  /** Event type that extends: `data.limit` names this row's id, `data.length` the added Length (absent: `atMost`). */
  readonly by: string;
  readonly atMost?: Length;
  readonly times: number;
  readonly approvedBy: string;
}

/**
 * A time limit as a dated row with its source. Old rows are never edited: a change of law is a new row with the same id
 * and a later `from`. The engine keeps the ledger of running terms from these rows alone; a room never counts days.
 * Fields of an event may be named by a path (`with.receivedOn`).
 */
export interface Limit {
  /** Catalogue id, e.g. `T-PEN-DECIDE`. Row identity is `id@from`: variants of one day (abroad, simplified) have ids of their own. */
  readonly id: string;
  /** What must be done. */
  readonly what: Words;
  /** Role that must act. */
  readonly who: string;
  /** A fixed length, or the event's data field that holds one (`Length`) where an agency sets it, within bounds. */
  readonly length: Length | { readonly field: string; readonly atLeast?: Length; readonly atMost?: Length };
  /** Event types that start it. The day or hour of the start is not counted. */
  readonly starts: readonly string[];
  /** It starts only for these; matched field by field against the event's data, then the context. A list: any of them. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** Data field holding the starting day (or instant, for hours); absent: occurredOn (occurredAt). */
  readonly startsOn?: string;
  /** What a further start does to a term that still runs: it runs anew (the default), or the first start counts. */
  readonly again?: 'restart' | 'first';
  /**
   * One term for the proceeding, one for each respondent (`data.party`, or each of `data.parties`), one for each measure
   * (`data.measure`), or one for each value of another field (`lot`, or each of `lots`). An event that names no key
   * concerns every key.
   */
  readonly per: 'proceeding' | 'party' | 'measure' | { readonly field: string };
  /** Event types by which the duty is done. */
  readonly metBy: readonly string[];
  /** Event types that end it without its being met (the matter fell away). */
  readonly dropsOn?: readonly string[];
  /** Spans that are not counted: [begins, ends]. Terms in hours have none. */
  readonly excludes?: readonly (readonly [begins: string, ends: string])[];
  readonly extension?: Extension | readonly Extension[];
  /** False: a last day that is free does not move (custody; the length of a listing). Working days never need to. */
  readonly rollsOver?: boolean;
  /**
   * What the end of the day brings: `overdue` (an alert), `lapse` (the clock sends the lapse and the room's `lapse`
   * answers with events), `right-lost` (recorded, adverse to a person: proposed, signed by an officer).
   */
  readonly onLapse: 'overdue' | 'lapse' | 'right-lost';
  /** Time after the end before the clock acts (post that is signed late). */
  readonly grace?: Length;
  readonly law: { readonly act: string; readonly article: string };
  /** Version of the law from which (and to which, inclusive) the row applies. */
  readonly from: string;
  readonly to?: string;
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
  /** Legal (法定期限) unless said: internal targets (内部时限) are never mixed with them. */
  readonly internal?: boolean;
}

/** Days that do not count: those after `from` up to and including `to`. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** Event types that opened it; overlapping spans are one. */
  readonly because: readonly string[];
}

/** How a running term came to its date; opens on screen as "why is this due". */
export interface Term {
  /** `limit id`/`proceeding`/`key or -`/`n`. */
  readonly id: string;
  /** Grows with each entry: suspension, extension, restart. The clock's command id is UUIDv5(stream, id, revision). */
  readonly revision: number;
  readonly limit: string;
  /** The row's version, `from`. */
  readonly version: string;
  readonly proceeding: string;
  /** Party or measure, or null. */
  readonly key: string | null;
  readonly startedOn: string;
  readonly startedAt: string | null;
  readonly startedBy: string;
  readonly length: Length;
  /** Last day, and for hours the last instant (then dueOn is its local date). Null while suspended. */
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  /** The date lies beyond the last announced calendar year. */
  readonly provisional: boolean;
  /** Version of the calendar it was last reckoned with. */
  readonly calendar: string;
  readonly suspendedOn: string | null;
  /** Event types whose spans are open, one entry for each: it runs again when none is left. */
  readonly suspendedBy: readonly string[];
  /** Closed spans, in order. */
  readonly excluded: readonly Span[];
  /** Days not counted so far: working days for a term in working days, else calendar days. */
  readonly excludedDays: number;
  readonly extensions: readonly { readonly on: string; readonly by: string; readonly length: Length }[];
  readonly recalculations: readonly {
    readonly on: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly calendar: string;
    /** Absent: by a calendar that was published. Else the type of the event that made it necessary, and its reason. */
    readonly because?: string;
    readonly reason?: unknown;
  }[];
  readonly is: 'running' | 'suspended' | 'met' | 'dropped' | 'lapsed';
  readonly endedOn: string | null;
}
