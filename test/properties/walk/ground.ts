import type { EventStore, StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Keyring } from '../../../src/engine/keyring/keyring.js';
import type { Read, ReadModel, Row } from '../../../src/engine/projections/read-model.js';
import type { Random } from '../../../src/engine/random.js';
import type { DueTerm } from '../../../src/engine/time/clock-role.js';
import type { HandClock } from '../../../src/engine/time/clock.js';

/** Where walks take place: memory, or a database of their own. */
export interface Ground {
  readonly name: string;
  /** An empty log, an empty keyring, empty desks. What was there before is gone. */
  clear(parts: { readonly clock: HandClock; readonly random: Random }): Promise<Site>;
}

export interface Site {
  readonly store: EventStore;
  readonly keyring: Keyring;
  readonly desks: Desks;
}

/** The read models of the house, kept as the server keeps them. */
export interface Desks {
  /** Takes the next events of the log into every read model. */
  take(events: readonly StoredEvent[], open: (event: StoredEvent) => Promise<Read>): Promise<void>;
  /** What the clock finds in the list of terms. */
  due(now: string, after: DueTerm | null): Promise<readonly DueTerm[]>;
  /** Streams with a provisional date, once the list has come to the position. */
  provisional(position: number): Promise<readonly string[]>;
  rows(model: ReadModel): Promise<ReadonlyMap<string, Row>>;
}

export function dueTerm(row: Row): DueTerm {
  const { stream, term, limit_id: limit, version, revision, due_on: dueOn, due_at: dueAt } = row;
  return { stream, term, limit, version, revision, dueOn, dueAt } as DueTerm;
}
