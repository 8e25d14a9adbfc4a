/**
 * A fact about to be recorded: past tense, plain JSON (integers, strings, booleans, null, arrays, objects; no floats).
 * `data.proceeding` and `data.party` name what it concerns wherever it concerns one.
 */
export interface Event<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** An event with the two times it carries once it is recorded (see DESIGN: two times). */
export type Happened<E extends Event = Event> = E & {
  /** Legal local date of the act (Asia/Shanghai), `YYYY-MM-DD`. */
  readonly occurredOn: string;
  /** Instant of the act (UTC, ISO 8601); null unless a term in hours hangs on it. */
  readonly occurredAt: string | null;
};

/** The procedure says no: nothing is recorded and the caller gets 422 (or the status of its code). */
export class Refusal extends Error {
  constructor(
    /** Stable, `room.reason`, e.g. `penalty.notice-not-served`. */
    readonly code: string,
    /** Values for the texts in words.ts, and `field`: the JSON pointer of the field at fault. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** Ends a decision with a refusal. Guards come first, one line each. */
export function refuse(code: string, details?: Readonly<Record<string, unknown>>): never {
  throw new Refusal(code, details);
}

/** A command as a room sees it: its class's fields plus its name, so that `switch` closes over the union. */
export type Named<Classes> = {
  [K in keyof Classes]: Classes[K] extends new () => infer Body ? { readonly type: K } & Readonly<Body> : never;
}[keyof Classes];

/** Pure: no clock, no I/O, no randomness. `evolve` is total: it never throws and assumes nothing that `decide` checked. */
export interface Decider<State, Command, E extends Event, Facts> {
  readonly initial: State;
  decide(command: Command, state: State, facts: Facts): readonly E[];
  evolve(state: State, event: Happened<E>): State;
}
