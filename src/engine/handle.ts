import { canonicalText } from './canonical.js';
import { definitionOf } from './command.js';
import { Refusal, type Happened } from './decider.js';
import { draftWrites, type Asked } from './draft-writes.js';
import { Changed, Forbidden, NeverThere, NotThere } from './errors.js';
import {
  type Appended,
  Conflict,
  type CommandMark,
  type EventStore,
  StorageFailed,
  type StoredEvent,
  type Write,
} from './event-store/event-store.js';
import { OutcomeUnknown } from './event-store/failures.js';
import type { Accepted, Account, AskFor, Decided, Kind, Loaded, Order } from './handling.js';
import { decided, type Both, type Other } from './over-two.js';
import type { Keyring } from './keyring/keyring.js';
import { openData } from './keyring/sealing.js';
import { Registers, type NumberDrawn } from './registers.js';
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
  private readonly registers: Registers;

  constructor(
    private readonly kinds: Readonly<Record<string, Kind>>,
    private readonly ports: Ports,
  ) {
    this.registers = new Registers(ports.store);
  }

  /**
   * Executes a command; an acknowledged one is on disk.
   * @throws Invalid, Forbidden, NotThere, Changed, NeverThere, Refusal, CommandReused, StorageFailed, UnknownEvent
   */
  async execute(order: Order): Promise<Accepted> {
    const held = this.ports.cache.get(`${order.kind}-${order.id}`);
    // What is remembered is old only if another process has written to the stream since, and then no append succeeds on
    // it. So the stream is read first only where it is unknown here, and again before anything but an acceptance.
    if (held && (order.seen ?? -1) <= held.revision) {
      try {
        const done = await this.executeOn(order, held);
        if (done.repeated || done.events.length > 0 || (await this.isLatest(order, held))) return done;
      } catch (error) {
        if (isUnanswered(error) || (await this.isLatest(order, held))) throw error;
      }
    }
    return this.executeOn(order, await this.load(order.kind, order.id));
  }

  private async isLatest(order: Order, held: Loaded): Promise<boolean> {
    return (await this.load(order.kind, order.id)).revision === held.revision;
  }

  private async executeOn(order: Order, first: Loaded): Promise<Accepted> {
    const kind = this.kindOf(order.kind);
    const commandClass = kind.commandClass(order.room, order.name);
    if (!commandClass) throw new NotThere('command');
    const definition = definitionOf(commandClass);
    const stream = `${order.kind}-${order.id}`;
    if (!kind.mayAct(order.account, first.state, definition, first.revision)) throw new NotThere('stream');
    if (!definition.by.some((role) => order.account.roles.includes(role)))
      throw new Forbidden('role.not-allowed', definition.by);
    const command = await validated(commandClass, order.body);
    const mark: CommandMark = {
      id: order.commandId,
      account: order.account.id,
      bodyHash: this.ports.keyring.blindIndex('command', canonicalText([stream, order.room, order.name, order.body])),
    };
    try {
      const done = await this.attempt(order, kind, { definition, command, stream, mark }, first);
      return (done.events.length > 0 ? null : await this.firstOutcome(order, stream, mark)) ?? done;
    } catch (error) {
      // The append knows a repeated command; what was refused, or changed nothing, may be one whose effects stand already.
      const done = isUnanswered(error) ? null : await this.firstOutcome(order, stream, mark);
      if (done) return done;
      throw error;
    }
  }

  /** What a command that was accepted before came to, or null. @throws CommandReused */
  private async firstOutcome(order: Order, stream: string, mark: CommandMark): Promise<Accepted | null> {
    const done = await this.ports.store.outcome(mark);
    if (!done) return null;
    const { position, revisions } = done;
    return { stream, id: order.id, revision: revisions[stream] ?? -1, position, repeated: true, events: [] };
  }

  private async attempt(order: Order, kind: Kind, asked: Asked, first: Loaded): Promise<Accepted> {
    const { definition, command, stream } = asked;
    const ask = { room: order.room, name: order.name, definition, command };
    let loaded = first;
    for (let attempt = 1; ; attempt++) {
      await this.requireUnchanged(order, kind, ask, loaded);
      const factsWith = await kind.gather(order, loaded.state, definition);
      const from: Both = { own: loaded, other: await this.beside(order, kind, asked) };
      const decide = (drawn: NumberDrawn | null) => decided(kind, ask, from, factsWith(drawn?.text ?? null) as never);
      try {
        if (!definition.number) return await this.record(order, kind, asked, from, decide(null), null);
        const register = kind.register(definition.number, order, loaded.state);
        return await this.turns.take(register.stream, async () => {
          const drawn = await this.registers.next(register);
          return this.record(order, kind, asked, from, decide(drawn), drawn);
        });
      } catch (error) {
        if (!(error instanceof Conflict) || attempt >= MOST_ATTEMPTS) throw error;
        if (error.stream !== stream || order.seen == null) await this.ports.pause(attempt);
        loaded = await this.load(order.kind, order.id);
      }
    }
  }

  /** Seals and appends what was decided. @throws Conflict */
  private async record(
    order: Order,
    kind: Kind,
    asked: Asked,
    from: Both,
    { own: events, other: others }: Decided,
    drawn: NumberDrawn | null,
  ): Promise<Accepted> {
    const { stream, mark } = asked;
    const { id } = order;
    const { own: loaded, other } = from;
    if (events.length === 0)
      return { stream, id, revision: loaded.revision, position: loaded.position, repeated: false, events };
    const decision = { own: events, other: others };
    const { writes, state } = await draftWrites(this.ports.keyring, order, kind, asked, from, decision, drawn);
    const { position, revisions, repeated } = await this.append(writes, mark, drawn);
    const revision = revisions[stream] ?? loaded.revision;
    if (!repeated) this.keep(stream, loaded, { state, revision, position: position - (drawn ? 1 : 0) - others.length });
    const beside =
      other && others.length > 0 ? { beside: { stream: other.stream, events: repeated ? [] : others } } : {};
    return { stream, id, revision, position, repeated, events: repeated ? [] : events, ...beside };
  }

  /** The other stream of a command over two; one that the account may not act on looks like one that is not there. */
  private async beside(order: Order, kind: Kind, { definition, command }: Asked): Promise<Other | null> {
    if (!definition.beside) return null;
    const id = String(command[definition.beside.field]);
    const loaded = await this.load(order.kind, id);
    const there = loaded.revision >= 0 && kind.mayAct(order.account, loaded.state, definition, loaded.revision);
    const begins = definition.beside.begins === true;
    return {
      id,
      stream: `${order.kind}-${id}`,
      loaded,
      state: begins ? (loaded.revision < 0 ? loaded.state : null) : there ? loaded.state : null,
    };
  }

  private async append(writes: readonly Write[], mark: CommandMark, drawn: NumberDrawn | null): Promise<Appended> {
    try {
      const appended = await this.ports.store.append(writes, mark);
      if (drawn && !appended.repeated) this.registers.allotted(drawn);
      return appended;
    } catch (error) {
      const at = error instanceof Conflict && error.stream === drawn?.stream ? error.actual : undefined;
      if (drawn) this.registers.doubt(drawn, at);
      throw error;
    }
  }

  /**
   * Which of these orders would be refused now whatever else is typed: the decider is asked with what stands in them, and a
   * refusal counts that names no field. Nothing is recorded, no number is drawn, nothing is looked up beyond the stream.
   */
  async shut(kindName: string, id: string, account: Account, asks: readonly AskFor[]): Promise<readonly boolean[]> {
    const kind = this.kindOf(kindName);
    const { state } = await this.load(kindName, id);
    const order = {
      kind: kindName,
      id,
      account,
      room: '',
      name: '',
      body: { occurredOn: asks[0]?.command.occurredOn },
      commandId: '',
    };
    const facts = (await kind.gather(order, state, { by: [], label: { zh: '', en: '' }, law: [] }))(null);
    return asks.map((ask) => {
      try {
        const { beside } = ask.definition;
        // Of a command over two streams what this one says is known: the other is one that is not there.
        if (beside)
          kind.decideBeside?.(ask, state, { id: '', state: beside.begins ? kind.initial : null }, facts as never);
        else kind.decide(ask, state, facts as never);
        return false;
      } catch (error) {
        // Whoever needs what was not typed falls over it: that is no refusal.
        return error instanceof Refusal && error.details.field === undefined;
      }
    });
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

  /** What was just written need not be read back, unless the stream was forgotten (a person erased) or read anew meanwhile. */
  private keep(stream: string, before: Loaded, after: Loaded): void {
    const { cache } = this.ports;
    if (before.revision < 0 || cache.get(stream) === before) cache.set(stream, after);
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
    // What is not there yet (a calendar before its first act) has no revision to be named.
    if (order.seen == null || order.seen === loaded.revision || loaded.revision < 0) return;
    if (order.seen > loaded.revision) throw new NeverThere(loaded.revision);
    const later = await this.ports.store.read(`${order.kind}-${order.id}`, order.seen + 1);
    const touching = later.filter((event) => kind.touches(event, ask, loaded.state));
    if (touching.length === 0) return;
    const changes = touching.map(({ revision, type, occurredOn, actor }) => ({ revision, type, occurredOn, actor }));
    throw new Changed(loaded.revision, changes);
  }
}

/** Nobody knows whether it was recorded. */
const isUnanswered = (error: unknown): boolean => error instanceof StorageFailed || error instanceof OutcomeUnknown;
