import type { CommandDefinition } from './command.js';
import type { Event } from './decider.js';
import { eventId } from './event-store/draft.js';
import type { CommandMark, NewEvent, Write } from './event-store/event-store.js';
import type { Decided, Kind, Order, State } from './handling.js';
import type { KeyId, Keyring } from './keyring/keyring.js';
import { type FieldKey, sealEvent } from './keyring/sealing.js';
import type { Both } from './over-two.js';
import type { NumberDrawn } from './registers.js';

/** One command as it is carried out. */
export interface Asked {
  readonly definition: CommandDefinition;
  readonly command: Readonly<Record<string, unknown>>;
  readonly stream: string;
  readonly mark: CommandMark;
}

/**
 * What was decided, as it is appended: each event sealed and with its law, those of the other stream, and the number that
 * was drawn; and the stream's own state after it.
 */
export async function draftWrites(
  keyring: Keyring,
  order: Order,
  kind: Kind,
  { definition, command, stream }: Asked,
  { own: loaded, other }: Both,
  { own: events, other: others }: Decided,
  drawn: NumberDrawn | null,
): Promise<{ readonly writes: readonly Write[]; readonly state: State }> {
  const surround = {
    schemaVersion: 1,
    actor: order.account.id,
    onBehalfOf: order.onBehalfOf ?? null,
    correlationId: order.correlationId ?? order.commandId,
    causationId: order.causationId ?? null,
    occurredOn: String(command.occurredOn),
    occurredAt: typeof command.occurredAt === 'string' ? new Date(command.occurredAt).toISOString() : null,
  };
  let count = 0;
  const drafted = (before: State, to: string, all: readonly Event[]) => {
    let state = before;
    const made = all.map((event): Unsealed => {
      const { type } = event;
      // The store numbers the events of an append through all its streams.
      const id = eventId({ id: order.commandId, account: order.account.id }, count++);
      const open = { id, type, data: indexed(keyring, event, kind), stream: to, ...surround };
      state = kind.evolve(state, open);
      const keys = kind.sealKeys(event, definition, state, to);
      const law = kind.lawOf({ ...open, data: event.data }, definition);
      return { id, keys, event: { type, data: open.data, law, ...surround } };
    });
    return { state, made };
  };
  const { state, made } = drafted(loaded.state, stream, events);
  const beside = other && others.length > 0 ? drafted(other.loaded.state, other.stream, others).made : [];
  // All at once: one after another, each person of a case that is opened would cost a commit.
  await keyring.make(keysOf([...made, ...beside]));
  const own: Write[] = [{ stream, expected: loaded.revision, events: await sealed(keyring, made) }];
  if (other && beside.length > 0)
    own.push({ stream: other.stream, expected: other.loaded.revision, events: await sealed(keyring, beside) });
  if (!drawn) return { writes: own, state };
  const allotted: NewEvent = {
    ...surround,
    type: 'NumberAllotted',
    data: { n: drawn.n, number: drawn.text, stream },
    law: [],
  };
  return { writes: [...own, { stream: drawn.stream, expected: drawn.revision, events: [allotted] }], state };
}

/** An event with the keys of its fields. */
interface Unsealed {
  readonly id: string;
  readonly keys: Readonly<Record<string, FieldKey>>;
  readonly event: NewEvent;
}

const keysOf = (all: readonly Unsealed[]): readonly KeyId[] => [
  ...new Set(all.flatMap(({ keys }) => Object.values(keys).map(({ key }) => key))),
];

async function sealed(keyring: Keyring, all: readonly Unsealed[]): Promise<NewEvent[]> {
  const made: NewEvent[] = [];
  for (const { id, keys, event } of all) {
    const none = Object.keys(keys).length === 0;
    made.push(none ? event : { ...event, data: await sealEvent(keyring, id, event.data, keys) });
  }
  return made;
}

function indexed(keyring: Keyring, event: Event, kind: Kind): Readonly<Record<string, unknown>> {
  const data = event.data as Readonly<Record<string, unknown>>;
  const indexes = Object.entries(kind.blindIndexed).flatMap(([field, index]) => {
    const value = data[field];
    return typeof value === 'string' ? [[index, keyring.blindIndex(field, value)]] : [];
  });
  return indexes.length === 0 ? data : { ...data, ...(Object.fromEntries(indexes) as Record<string, string>) };
}
