import { randomUUID } from 'node:crypto';
import {
  type EventStore,
  type NewEvent,
  type StoredEvent,
  type Write,
} from '../../src/engine/event-store/event-store.js';
import { type StoredRow } from '../../src/engine/event-store/stored-form.js';
import { type Clock } from '../../src/engine/time/clock.js';

/** A log of its own for one test; each store opened on it stands for a process. */
export interface LogUnderTest {
  open(clock?: Clock): Promise<EventStore>;
  /** All rows as kept, in order of position. */
  stored(): Promise<readonly StoredRow[]>;
  close(): Promise<void>;
}

export const noted = (data: Record<string, unknown> = { note: 'seen' }): NewEvent => ({
  type: 'Noted',
  schemaVersion: 1,
  data,
  actor: 'officer-1',
  onBehalfOf: null,
  correlationId: 'correlation-1',
  causationId: null,
  occurredOn: '2026-01-05',
  occurredAt: null,
  law: [],
});

export const to = (stream: string, expected: number, ...events: NewEvent[]): Write => ({
  stream,
  expected,
  events: events.length > 0 ? events : [noted()],
});

export const command = (id: string = randomUUID(), bodyHash = 'b0', account = 'officer-1') => ({
  id,
  account,
  bodyHash,
});

export const append = (store: EventStore, ...writes: Write[]) => store.append(writes, command());

/** Reads on from a plain number until `total` events are there; a reader that skips one never ends. */
export async function follow(store: EventStore, total: number, limit = 7): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  while (events.length < total) {
    const page = await store.follow(events.at(-1)?.position ?? -1, limit);
    events.push(...page);
    if (page.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return events;
}

export const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);
