import { amended, amends } from '../amendments.js';
import { StorageFailed, type EventStore, type StoredEvent } from '../event-store/event-store.js';
import { handles, type Retold } from './inbox.js';
import type { Read, ReadModel } from './read-model.js';

/** Opens the sealed fields and lifts old shapes to the present one. Erased values come as `{ erased: true }`. */
export type Open = (event: StoredEvent) => Read | Promise<Read>;

/** What reading the log takes. */
export interface Log {
  readonly store: Pick<EventStore, 'readAll' | 'follow' | 'read'>;
  readonly open: Open;
  /** Does this code know the type, in this version? */
  readonly knows: (event: StoredEvent) => boolean;
  /** Fetches what opening a batch will need, once for all of it. */
  readonly prepare?: (events: readonly StoredEvent[]) => Promise<void>;
}

/** An event read once for all read models of the process. */
export interface Decoded {
  readonly event: StoredEvent;
  /** Null when it could not be opened, or no read model here has anything to say to it. */
  readonly read: Read | null;
  /** Why it could not be opened. */
  readonly error?: unknown;
  /** It amends its stream: what the rows of the stream were folded from, and what they are folded from now. */
  readonly retold?: Retold;
  /** The code does not know this type, or not in this version: it is passed, and counted. */
  readonly unknown: boolean;
}

/** @throws when the storage fails or a connection breaks; what concerns one event alone is kept with it */
export async function decode(
  events: readonly StoredEvent[],
  models: readonly ReadModel[],
  log: Pick<Log, 'open' | 'knows' | 'prepare'> & { readonly store: Pick<EventStore, 'read'> },
): Promise<readonly Decoded[]> {
  await log.prepare?.(events);
  const decoded: Decoded[] = [];
  for (const event of events) {
    const unknown = !log.knows(event);
    const retells = amends(event) && !unknown;
    if (!retells && (unknown || !models.some((model) => handles(model, event.type)))) {
      decoded.push({ event, read: null, unknown });
      continue;
    }
    try {
      const retold = retells ? { retold: await retell(event, log.store, log.open) } : {};
      decoded.push({ event, read: await log.open(event), unknown, ...retold });
    } catch (error) {
      if (passes(error)) throw error;
      decoded.push({ event, read: null, error, unknown });
    }
  }
  return decoded;
}

async function retell(by: StoredEvent, store: Pick<EventStore, 'read'>, open: Open): Promise<Retold> {
  const recorded: Read[] = [];
  for (const event of await store.read(by.stream)) if (event.revision <= by.revision) recorded.push(await open(event));
  return { recorded, amended: amended(recorded) };
}

/** Is it the storage or the way to it, which will be better or worse later, and not the event itself? */
export function passes(error: unknown): boolean {
  if (error instanceof StorageFailed) return true;
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  if (name === 'OutcomeUnknown' || /connection|terminat|timeout/i.test(String(message))) return true;
  // SQLSTATE, or Node's names of network errors (ECONNRESET …), which are no ERR_ codes.
  return typeof code === 'string' && /^([0-9A-Z]{5}|E[A-Z]+)$/.test(code);
}

/** The data were refused (SQLSTATE classes 22, 23, 54): the same write will be refused again. */
export function isRefusedData(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(code);
}
