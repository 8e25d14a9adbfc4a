import type { CommandClass, Words } from '../engine/command.js';
import type { Event, Happened } from '../engine/decider.js';
import type { Limit, Term } from '../engine/time/limit.js';
import type { CaseFile, Facts, ProceedingOpened, RoomState, Track } from './file.js';

/** Day on which a respondent's act ended, and the article that is applied to it. */
export interface ActedOn {
  readonly party: string;
  readonly actOn: string;
  readonly basis: string | null;
}

/** What officers read about a room. */
export interface StageWords {
  readonly title: Words;
  readonly states: Readonly<Record<string, Words>>;
  /** By kind of track: its label and its states. */
  readonly tracks: Readonly<
    Record<string, { readonly label: Words; readonly states: Readonly<Record<string, Words>> }>
  >;
  /** Every event type of the room. `{field}` is replaced by the event's data. */
  readonly events: Readonly<Record<string, Words>>;
  /** Every refusal code, with what would be needed. */
  readonly refusals: Readonly<Record<string, Words>>;
  /** Labels of command fields and, for `@IsIn` values, `field.value`. */
  readonly fields: Readonly<Record<string, Words>>;
}

/** What is to leave a proceeding: all of it (并案), or the respondents and measures named (分案). */
export interface Leaving {
  readonly all: boolean;
  readonly parties: readonly string[];
  readonly measures: readonly string[];
}

/** Who carries what where, said on both files. */
export interface Passage {
  /** Id and number of the other case. */
  readonly case: string;
  readonly number: string | null;
  readonly relation: 'merged' | 'split';
  readonly reasons: string;
}

export interface Carry<S extends RoomState, E> {
  /** The tracks that leave, as they stand. @throws Refusal when they may not */
  leaving(this: void, state: S, asked: Leaving): Readonly<Record<string, Track>>;
  /** Said in the file that they leave. */
  left(this: void, tracks: Readonly<Record<string, Track>>, passage: Passage, all: boolean): readonly E[];
  /** Said in the file that takes them up, under the keys that they have there. @throws Refusal when it cannot */
  taken(
    this: void,
    into: S,
    tracks: Readonly<Record<string, Track>>,
    passage: Passage,
    from: Readonly<Record<string, unknown>>,
    file: Pick<CaseFile, 'rights'>,
  ): readonly E[];
  /** What the proceeding as a whole hands on beside its tracks; `rights` and `requester` are said with their keys there. */
  about(this: void, state: S, file: Pick<CaseFile, 'rights'>): Readonly<Record<string, unknown>>;
}

/** By act: the facts that it may come to and by which a row is met (`metBy`), beside the one that it merely `enters`. */
export type Meets = Readonly<Record<string, readonly string[]>>;

/** A room: one stage of the procedure, pure. */
export interface Stage<S extends RoomState, C extends { readonly type: string }, E extends Event> {
  readonly name: string;
  readonly commands: Readonly<Record<string, CommandClass>>;
  readonly initial: S;
  /** States in which the proceeding has lawfully ended. */
  readonly ends: readonly string[];
  /** The composer has already checked role, state and track of the definition, the date, and adds proceeding/party/measure to the data. */
  decide(this: void, command: C, state: S, facts: Facts): readonly E[];
  evolve(this: void, state: S, event: Happened<E | ProceedingOpened>): S;
  /** What the room records of its own when a fact opens a proceeding in it, in the same append. */
  opened?(this: void, opening: ProceedingOpened['data'], on: string): readonly E[];
  /** 违法行为终了之日 of each respondent and the article applied, as far as they are known: the law in substance hangs on them. */
  actsOf?(this: void, state: S): readonly ActedOn[];
  /** A missed term of a party was excused: what undoes the effect of its lapse. */
  excused?(this: void, term: Term, state: S): readonly E[];
  /** Answers a lapse sent by the clock (rows with onLapse `lapse`): events, or none. */
  lapse?(this: void, term: Term, state: S, facts: Facts): readonly E[];
  /**
   * What a fact of another proceeding of the case brings about here, in the same append (a seizure enters its goods on the
   * ledger; a judgment revokes a penalty). Of the other room it knows the event alone, never its code. What cannot be
   * followed is refused, and with it the fact itself.
   */
  follows?(this: void, event: Happened, state: S, facts: Facts): readonly E[];
  /** How respondents and measures, or lots, leave a proceeding for another file of the unit, and are taken up there. */
  readonly carry?: Carry<S, E>;
  readonly limits: readonly Limit[];
  /** Which act a term waits for: screens say it beside the act. */
  readonly meets?: Meets;
  readonly words: StageWords;
  /** Departments to which an event hands something over, so that their liaisons see the case from then on. */
  handsTo?(this: void, event: Event): readonly string[];
}

// A register of rooms cannot name each room's own types; each room is checked where it is defined.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyStage = Stage<any, any, Event>;
