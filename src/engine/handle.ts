import { canonicalText } from './canonical.js';
import { definitionOf, type CommandDefinition } from './command.js';
import type { Event, Happened } from './decider.js';
import { Changed, Forbidden, NotThere } from './errors.js';
import {
  Conflict,
  type CommandMark,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  type Write,
} from './event-store/event-store.js';
import { eventId } from './event-store/draft.js';
import type { Accepted, Kind, Loaded, Order } from './handling.js';
import type { Keyring } from './keyring/keyring.js';
import { openData, sealEvent } from './keyring/sealing.js';
import { nextNumber, type NumberDrawn } from './registers.js';
import type { StateCache } from './state-cache.js';
import { Turns } from './turns.js';
import { validated } from './validate.js';

const MOST_ATTEMPTS = 24;

/** What the handler needs of the machine: all of it ports. */
export interface Ports {
  readonly store: EventStore;
  readonly keyring: Keyring;
  readonly cache: StateCache;
  /** Waits between attempts of commands that no person decided. */
  readonly pause: (attempt: number) => Promise<void>;
}

/** Load, gather facts, decide, seal, append. One generic path for every command of every room. */
export class Handler {
  private readonly turns = new Turns();

  constructor(
    private readonly kinds: Readonly<Record<string, Kind>>,
    private readonly ports: Ports,
  ) {}

  /**
   * Executes a command; an acknowledged one is on disk.
   * @throws Invalid, Forbidden, NotThere, Changed, Refusal, CommandReused, StorageFailed, UnknownEvent
   */
  async execute(order: Order): Promise<Accepted> {
    const kind = this.kindOf(order.kind);
    const commandClass = kind.commandClass(order.room, order.name);
    if (!commandClass) throw new NotThere('command');
    const definition = definitionOf(commandClass);
    const stream = `${order.kind}-${order.id}`;
    const first = await this.load(order.kind, order.id);
    if (!kind.mayAct(order.account, first.state, definition, first.revision)) throw new NotThere('stream');
    if (!definition.by.some((role) => order.account.roles.includes(role)))
      throw new Forbidden('role.not-allowed', definition.by);
    const command = await validated(commandClass, order.body);
    const mark: CommandMark = {
      id: order.commandId,
      account: order.account.id,
      bodyHash: this.ports.keyring.blindIndex('command', canonicalText([stream, order.room, order.name, order.body])),
    };
    const done = await this.ports.store.outcome(mark);
    if (done)
      return {
        stream,
        id: order.id,
        revision: done.revisions[stream] ?? -1,
        position: done.position,
        repeated: true,
        events: [],
      };
    const go = () => this.attempt(order, kind, definition, command, stream, mark, first);
    if (!definition.number) return go();
    return this.turns.take(kind.register(definition.number, order, first.state).stream, go);
  }

  private async attempt(
    order: Order,
    kind: Kind,
    definition: CommandDefinition,
    command: Readonly<Record<string, unknown>>,
    stream: string,
    mark: CommandMark,
    first: Loaded,
  ): Promise<Accepted> {
    let loaded = first;
    for (let attempt = 1; ; attempt++) {
      const ask = { room: order.room, name: order.name, definition, command };
      await this.requireUnchanged(order, kind, ask, loaded);
      const drawn = await this.draw(definition, order, kind, loaded);
      const facts = await kind.gather(order, loaded.state, definition, drawn?.text ?? null);
      const events = kind.decide(ask, loaded.state, facts);
      if (events.length === 0)
        return {
          stream,
          id: order.id,
          revision: loaded.revision,
          position: loaded.position,
          repeated: false,
          events: [],
        };
      const writes = await this.writes(order, kind, definition, command, stream, loaded, events, drawn);
      try {
        const appended = await this.ports.store.append(writes, mark);
        const revision = appended.revisions[stream] ?? loaded.revision;
        return { stream, id: order.id, revision, position: appended.position, repeated: appended.repeated, events };
      } catch (error) {
        if (!(error instanceof Conflict) || attempt >= MOST_ATTEMPTS) throw error;
        if (error.stream !== stream || order.seen == null) await this.ports.pause(attempt);
        loaded = await this.load(order.kind, order.id);
      }
    }
  }

  /** Folded state of a stream as this process knows it, refreshed from the store. */
  async load(kindName: string, id: string): Promise<Loaded> {
    const kind = this.kindOf(kindName);
    const stream = `${kindName}-${id}`;
    const held = this.ports.cache.get(stream) ?? { state: kind.initial, revision: -1, position: -1 };
    const fresh = await this.ports.store.read(stream, held.revision + 1);
    if (fresh.length === 0) return held;
    let { state, revision, position } = held;
    for (const stored of fresh) {
      state = kind.evolve(state, await this.opened(stored));
      revision = stored.revision;
      position = stored.position;
    }
    const loaded = { state, revision, position };
    this.ports.cache.set(stream, loaded);
    return loaded;
  }

  /** A stream's events with sealed fields opened (or `{ erased: true }`), oldest first. */
  async history(kindName: string, id: string): Promise<readonly StoredEvent[]> {
    const stored = await this.ports.store.read(`${kindName}-${id}`, 0);
    return Promise.all(stored.map((event) => this.opened(event)));
  }

  /** Opens the sealed fields of one stored event, for readers of the whole log. */
  async opened(event: StoredEvent): Promise<StoredEvent & Happened> {
    const kind = this.kinds[event.stream.slice(0, event.stream.indexOf('-'))];
    const data = await openData(this.ports.keyring, event.id, event.data);
    return { ...event, ...(kind?.upcast?.(event.type, event.schemaVersion, data) ?? { data }) };
  }

  private indexed(event: Event, kind: Kind): Readonly<Record<string, unknown>> {
    const data = event.data as Readonly<Record<string, unknown>>;
    const indexes = Object.entries(kind.blindIndexed).flatMap(([field, index]) => {
      const value = data[field];
      return typeof value === 'string' ? [[index, this.ports.keyring.blindIndex(field, value)]] : [];
    });
    return indexes.length === 0 ? data : { ...data, ...(Object.fromEntries(indexes) as Record<string, string>) };
  }

  private kindOf(name: string): Kind {
    const kind = this.kinds[name];
    if (!kind) throw new NotThere('stream');
    return kind;
  }

  /** A person decided on what she saw: if later events touch what the command concerns, she must look again. */
  private async requireUnchanged(
    order: Order,
    kind: Kind,
    ask: Parameters<Kind['touches']>[1],
    loaded: Loaded,
  ): Promise<void> {
    if (order.seen == null || order.seen >= loaded.revision) return;
    const later = await this.ports.store.read(`${order.kind}-${order.id}`, order.seen + 1);
    const touching = later.filter((event) => kind.touches(event, ask, loaded.state));
    if (touching.length === 0) return;
    const changes = touching.map(({ revision, type, occurredOn, actor }) => ({ revision, type, occurredOn, actor }));
    throw new Changed(loaded.revision, changes);
  }

  private async draw(
    definition: CommandDefinition,
    order: Order,
    kind: Kind,
    loaded: Loaded,
  ): Promise<NumberDrawn | null> {
    if (!definition.number) return null;
    const register = kind.register(definition.number, order, loaded.state);
    return nextNumber(this.ports.store, register);
  }

  private async writes(
    order: Order,
    kind: Kind,
    definition: CommandDefinition,
    command: Readonly<Record<string, unknown>>,
    stream: string,
    loaded: Loaded,
    events: readonly Event[],
    drawn: NumberDrawn | null,
  ): Promise<readonly Write[]> {
    const surround = {
      schemaVersion: 1,
      actor: order.account.id,
      onBehalfOf: order.onBehalfOf ?? null,
      correlationId: order.correlationId ?? order.commandId,
      causationId: order.causationId ?? null,
      occurredOn: String(command.occurredOn),
      occurredAt: typeof command.occurredAt === 'string' ? new Date(command.occurredAt).toISOString() : null,
    };
    let state = loaded.state;
    const made: NewEvent[] = [];
    for (const event of events) {
      state = kind.evolve(state, { ...event, occurredOn: surround.occurredOn, occurredAt: surround.occurredAt });
      const keys = kind.sealKeys(event, definition, state, stream);
      const id = eventId({ id: order.commandId, account: order.account.id }, made.length);
      const data = await sealEvent(this.ports.keyring, id, this.indexed(event, kind), keys);
      made.push({ ...surround, type: event.type, data, law: kind.lawOf(event, definition) });
    }
    const own: Write = { stream, expected: loaded.revision, events: made };
    if (!drawn) return [own];
    const allotted: NewEvent = {
      ...surround,
      type: 'NumberAllotted',
      data: { n: drawn.n, number: drawn.text, stream },
      law: [],
    };
    return [own, { stream: drawn.stream, expected: drawn.revision, events: [allotted] }];
  }
}
