import type { StoredEvent } from '../engine/event-store/event-store.js';

/** A document that an event cites, with the SHA-256 (hex) of its bytes as they are kept. Null when it cites none. */
export function documentCited(event: StoredEvent): { readonly id: string; readonly sha256: string } | null {
  if (event.type !== 'DocumentAttached') return null;
  return { id: String(event.data.document), sha256: String(event.data.sha256) };
}
