import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { KeyId, Keyring } from '../engine/keyring/keyring.js';
import type { StateCache } from '../engine/state-cache.js';
import { personKey } from './kinds.js';

/** The key that goes with the person whose erasure the event records; null for any other event. */
export function erasedKey(event: Pick<StoredEvent, 'type' | 'stream' | 'data'>): KeyId | null {
  return event.type === 'PersonErased' ? personKey(event.stream, String(event.data.party)) : null;
}

/**
 * Destroys the key of a person whose erasure was recorded. Carried by a checkpointed process, so that a crash between the
 * record and the shredding leaves nothing readable for longer than the next start takes. Twice is once.
 */
export async function shredErased(
  event: Pick<StoredEvent, 'type' | 'stream' | 'data'>,
  keyring: Keyring,
  cache: StateCache,
): Promise<void> {
  const key = erasedKey(event);
  if (key === null) return;
  await keyring.shred(key);
  cache.forget(event.stream);
}
