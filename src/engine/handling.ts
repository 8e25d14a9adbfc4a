import type { CommandClass, CommandDefinition } from './command.js';
import type { Event, Happened } from './decider.js';
import type { RowUsed } from './event-store/event-store.js';
import type { FieldKey } from './keyring/sealing.js';

/** Who gives a command: a member of staff, or `clock`, or `process:<name>`. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit: string;
  readonly department: string;
  /** GB/T 2260 division code, six digits. */
  readonly division: string;
}

/** One command on its way: stream `<kind>-<id>`, the room's command by name, the body as it came. */
export interface Order {
  readonly kind: string;
  readonly id: string;
  readonly room: string;
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** UUID; the same id from the same account again answers the first outcome. */
  readonly commandId: string;
  readonly account: Account;
  readonly onBehalfOf?: string | null;
  readonly correlationId?: string;
  readonly causationId?: string | null;
  /** Revision that the person saw; null for openings and for commands that no person decided. */
  readonly seen?: number | null;
  /** Whoever gives it takes the stream for a new one: it is not looked for before the append says that it is there. */
  readonly begins?: boolean;
}

export interface Accepted {
  readonly stream: string;
  readonly id: string;
  readonly revision: number;
  readonly position: number;
  readonly repeated: boolean;
  /** What was recorded, opened; empty when repeated or when there was nothing to do. */
  readonly events: readonly Event[];
  /** What was recorded on the other stream of a command over two. */
  readonly beside?: { readonly stream: string; readonly events: readonly Event[] };
}

/** A state is whatever the kind folds; the engine only carries it. */
export type State = unknown;

export interface Loaded {
  readonly state: State;
  /** -1: no such stream. */
  readonly revision: number;
  readonly position: number;
}

/** The other stream of a command over two, as it stands; null: not there, or not to be seen. */
export interface Beside {
  readonly id: string;
  readonly state: State;
}

export interface Decided {
  readonly own: readonly Event[];
  readonly other: readonly Event[];
}

export interface AskFor {
  readonly room: string;
  readonly name: string;
  readonly definition: CommandDefinition;
  readonly command: Readonly<Record<string, unknown>>;
}

/** Where a number is drawn: the stream of the register, and how the n-th number reads. */
export interface Register {
  readonly stream: string;
  readonly format: (n: number) => string;
}

/** A kind of stream (case, subject, calendar): its decider and what the handler must know to serve it. */
export interface Kind {
  readonly initial: State;
  evolve(state: State, event: Happened): State;
  decide(ask: AskFor, state: State, facts: never): readonly Event[];
  /** Whether `decide` would refuse, naming no field: without working out all that follows. Absent: `decide` is asked. */
  judge?(ask: AskFor, state: State, facts: never): void;
  /** A command over two streams. */
  decideBeside?(ask: AskFor, state: State, other: Beside, facts: never): Decided;
  commandClass(room: string, name: string): CommandClass | undefined;
  /** The definition by which it is carried out, where that is another command's: facts, number, seals and rows are that one's. */
  carriesOut?(ask: AskFor, state: State): CommandDefinition;
  /** Pure facts for one decision, gathered at the present position; the number that it may bear is drawn last. */
  gather(order: Order, state: State, definition: CommandDefinition): Promise<(number: string | null) => unknown>;
  /** May the account see this stream at all (and so act on it)? False looks like "not there". */
  mayAct(account: Account, state: State, definition: CommandDefinition, revision: number): boolean;
  /** Does a later event touch what the command concerns or needs? */
  touches(event: Event, ask: AskFor, state: State): boolean;
  register(series: string, order: Order, state: State): Register;
  /** Key for each field of the event that is sealed. */
  sealKeys(
    event: Event,
    definition: CommandDefinition,
    state: State,
    stream: string,
  ): Readonly<Record<string, FieldKey>>;
  /** Fields whose blind index is kept beside the sealed value: field -> field of the index. */
  readonly blindIndexed: Readonly<Record<string, string>>;
  lawOf(event: Happened, definition: CommandDefinition): readonly RowUsed[];
  /** Old shape to new, on read. */
  upcast?(
    type: string,
    version: number,
    data: Readonly<Record<string, unknown>>,
  ): { type: string; data: Readonly<Record<string, unknown>> };
}
