import { amended, amends } from './amendments.js';
import { canonicalText } from './canonical.js';
import { definitionOf, type CommandDefinition } from './command.js';
import type { Happened } from './decider.js';
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
import type { Accepted, Account, AskFor, Decided, Kind, Loaded, Order, State } from './handling.js';
import { decided, type Both, type Other } from './over-two.js';
import type { Keyring } from './keyring/keyring.js';
import { openData } from './keyring/sealing.js';
import { Registers, type NumberDrawn } from './registers.js';
import type { StateCache } from './state-cache.js';
import { Tails } from './tails.js';
import { shutOnes } from './trial.js';
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
  private readonly tails: Tails;

  constructor(
    private readonly kinds: Readonly<Record<string, Kind>>,
    private readonly ports: Ports,
  ) {
    this.registers = new Registers(ports.store);
    this.tails = new Tails(ports.store);
  }

  /**
   * Executes a command; an acknowledged one is on disk.
   * @throws Invalid, Forbidden, NotThere, Changed, NeverThere, Refusal, CommandReused, StorageFailed, UnknownEvent
   */
  async execute(order: Order): Promise<Accepted> {
    const held = this.held(order);
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

  private held({ kind, id, begins }: Order): Loaded | undefined {
    return this.ports.cache.get(`${kind}-${id}`) ?? (begins ? nothing(this.kindOf(kind)) : undefined);
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
    if (!definition.by.some((role) => order.account.roles.includes(role))) throw forbidden(definition);
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

  private async attempt(order: Order, kind: Kind, given: Asked, first: Loaded): Promise<Accepted> {
    const { command, stream } = given;
    const ask = { room: order.room, name: order.name, definition: given.definition, command };
    let loaded = first;
    for (let attempt = 1; ; attempt++) {
      await this.requireUnchanged(order, kind, ask, loaded);
      const definition = kind.carriesOut?.(ask, loaded.state) ?? given.definition;
      const asked = { ...given, definition };
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
    if (!repeated && events.some(amends)) this.ports.cache.forget(stream);
    else if (!repeated)
      this.keep(stream, loaded, { state, revision, position: position - (drawn ? 1 : 0) - others.length });
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
   * Which of these orders would be refused now whatever else is typed. Nothing is recorded, no number is drawn, nothing is
   * looked up beyond the stream, and of the stream's entries only the last.
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
    const needs = asks.some(({ definition }) => definition.needs?.includes('entries')) ? ['recent-entries'] : [];
    const factsWith = await kind.gather(order, state, { by: [], label: { zh: '', en: '' }, law: [], needs });
    return shutOnes(kind, state, factsWith(null) as never, asks);
  }

  /** Folded state of a stream as this process knows it, refreshed from the store. */
  async load(kindName: string, id: string): Promise<Loaded> {
    const kind = this.kindOf(kindName);
    const stream = `${kindName}-${id}`;
    const held = this.ports.cache.get(stream) ?? nothing(kind);
    const fresh = await this.ports.store.read(stream, held.revision + 1);
    const last = fresh.at(-1);
    if (!last) return held;
    // An amendment changes how what was folded already reads.
    const anew = held.revision >= 0 && fresh.some(amends);
    const told = await this.openedAll(anew ? await this.ports.store.read(stream, 0) : fresh);
    const state = amended(told).reduce<State>((s, event) => kind.evolve(s, event), anew ? kind.initial : held.state);
    const { revision, position } = told.at(-1) ?? last;
    const loaded = { state, revision, position };
    this.ports.cache.set(stream, loaded);
    return loaded;
  }

  /** What was just written need not be read back, unless the stream was forgotten (a person erased) or read anew meanwhile. */
  private keep(stream: string, before: Loaded, after: Loaded): void {
    const { cache } = this.ports;
    if (before.revision < 0 || cache.get(stream) === before) cache.set(stream, after);
  }

  /** A stream's events as they were recorded, sealed fields opened (or `{ erased: true }`), oldest first. */
  async history(kindName: string, id: string): Promise<readonly (StoredEvent & Happened)[]> {
    return this.openedAll(await this.ports.store.read(`${kindName}-${id}`, 0));
  }

  /** The last entries of a stream as they lie there, what is sealed unopened. */
  async tail(kindName: string, id: string, last: number): Promise<readonly StoredEvent[]> {
    const { revision } = await this.load(kindName, id);
    return this.tails.between(`${kindName}-${id}`, Math.max(0, revision - last + 1), revision);
  }

  private openedAll(events: readonly StoredEvent[]): Promise<readonly (StoredEvent & Happened)[]> {
    return Promise.all(events.map((event) => this.opened(event)));
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

/** A stream before its first event. */
const nothing = ({ initial }: Kind): Loaded => ({ state: initial, revision: -1, position: -1 });

const forbidden = ({ by, reserved }: CommandDefinition): Forbidden =>
  reserved === undefined ? new Forbidden('role.not-allowed', by) : new Forbidden('approval.wrong-level', by, reserved);

/** Nobody knows whether it was recorded. */
const isUnanswered = (error: unknown): boolean => error instanceof StorageFailed || error instanceof OutcomeUnknown;
