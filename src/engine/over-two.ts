import type { AskFor, Decided, Kind, Loaded, State } from './handling.js';

/** The other stream of a command over two. */
export interface Other {
  readonly id: string;
  readonly stream: string;
  readonly loaded: Loaded;
  /** As the kind may see it; null: it is not there for the kind. */
  readonly state: State;
}

export interface Both {
  readonly own: Loaded;
  readonly other: Other | null;
}

export function decided(kind: Kind, ask: AskFor, { own, other }: Both, facts: never): Decided {
  if (!other) return { own: kind.decide(ask, own.state, facts), other: [] };
  if (!kind.decideBeside) throw new Error(`${ask.name} is decided over two streams, and its kind knows of one`);
  return kind.decideBeside(ask, own.state, { id: other.id, state: other.state }, facts);
}
