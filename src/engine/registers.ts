import type { EventStore } from './event-store/event-store.js';
import type { Register } from './handling.js';

/** A number drawn but not yet allotted: allotted by the append that bears it, or drawn again on conflict. */
export interface NumberDrawn {
  readonly stream: string;
  readonly revision: number;
  readonly n: number;
  readonly text: string;
}

/** The next number of a gapless register: one after the last allotted (voiding a number never frees it). */
export async function nextNumber(store: EventStore, register: Register): Promise<NumberDrawn> {
  const { revision, n: last } = await lastAllotted(store, register.stream);
  return { stream: register.stream, revision, n: last + 1, text: register.format(last + 1) };
}

const known = new WeakMap<EventStore, Map<string, { revision: number; n: number }>>();

async function lastAllotted(store: EventStore, stream: string): Promise<{ revision: number; n: number }> {
  const streams = known.get(store) ?? new Map<string, { revision: number; n: number }>();
  known.set(store, streams);
  let at = streams.get(stream) ?? { revision: -1, n: 0 };
  for (const event of await store.read(stream, at.revision + 1)) {
    const n = event.type === 'NumberAllotted' ? Number(event.data.n) : at.n;
    at = { revision: event.revision, n };
  }
  streams.set(stream, at);
  return at;
}
