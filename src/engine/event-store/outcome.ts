import { type Draft } from './draft.js';
import { type Appended, CommandReused, type CommandMark, Conflict } from './event-store.js';

/** What became of one append of a batch. */
export type Outcome = Appended | Error;

/** An accepted command, as the store remembers it. */
export interface Accepted {
  readonly bodyHash: string;
  readonly position: number;
  readonly revisions: Readonly<Record<string, number>>;
}

/** Why one append of a batch was left out: its command was accepted before, or a stream is elsewhere. */
export type Refused = Accepted | { readonly stream: string; readonly expected: number; readonly actual: number };

/** The first outcome again. @throws CommandReused when the same id came with another body */
export function repeated(command: CommandMark, accepted: Accepted): Appended {
  if (accepted.bodyHash !== command.bodyHash) throw new CommandReused(command.id);
  return { position: accepted.position, revisions: accepted.revisions, repeated: true };
}

/**
 * Outcomes of a batch in order: what was written has adjacent positions from `first` on.
 * @param refused by index of the append within the batch
 */
export function outcomes(batch: readonly Draft[], first: number, refused: ReadonlyMap<number, Refused>): Outcome[] {
  let next = first;
  return batch.map((draft, index) => {
    const why = refused.get(index);
    if (why) return refusal(draft.command, why);
    next += draft.events.length;
    return { position: next - 1, revisions: draft.revisions, repeated: false };
  });
}

function refusal(command: CommandMark, why: Refused): Outcome {
  if ('stream' in why) return new Conflict(why.stream, why.expected, why.actual);
  return why.bodyHash === command.bodyHash ? repeated(command, why) : new CommandReused(command.id);
}
