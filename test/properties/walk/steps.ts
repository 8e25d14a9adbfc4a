import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { mayRead } from '../../../src/access/policy.js';
import type { CaseFile } from '../../../src/case/file.js';
import { readableOf } from '../../../src/case/secrecy.js';
import { actor } from '../../../src/play/replay.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import type { Account, Order } from '../../../src/engine/handling.js';
import type { Answer } from './answer.js';
import { atOnce } from './at-once.js';
import { Chance } from './chance.js';
import { expectModel } from './compare.js';
import { refusedForNothingTyped } from './considering.js';
import { give, mustRefuse } from './giving.js';
import { machineOrder } from './machine-orders.js';
import { touched } from './model.js';
import { offeredOrder } from './offers.js';
import type { Acknowledged, WalkOffice } from './office.js';
import { registration } from './parties.js';
import { publishCalendars } from './calendar.js';
import { keepCertificates } from './certificates.js';
import { chooseOption, delegateSigning } from './city.js';
import { pursue, sweep } from './pursuit.js';
import { told, type Taken, type Told } from './told.js';
import { wind } from './winding.js';
import { mangled, spoilt, unofferedOrder } from './wrong-orders.js';

type Act = (this: void, office: WalkOffice, told: Told, chance: Chance) => Promise<string>;

const inVain = new Set<string>();

/**
 * What was offered is refused for what was typed alone: the refusal names the field. Else it is a guard of some room that
 * looks at the form before it looks at the state.
 */
function mendable({ insists }: Told, order: Order, answer: Answer): string {
  const said = told(order, answer);
  if (answer.refused === null || answer.typed) return said;
  assert.ok(!insists, `${said}: it was offered, and nothing that is typed mends it`);
  const what = `${order.room}.${order.name}: ${answer.refused}`;
  if (!inVain.has(what)) process.stdout.write(`offered in vain: ${what}\n  ${said}\n`);
  inVain.add(what);
  return said;
}

/** Without those of accounts from whom the case was made secret since: to them it is not there. */
async function stillSeen(office: WalkOffice): Promise<readonly Acknowledged[]> {
  const secret = new Map<string, CaseFile>();
  for (const stream of office.streams) {
    const { file } = await office.file(stream);
    if (Object.values(file.secrecy).some(({ kind }) => kind === 'state-secret')) secret.set(stream, file);
  }
  return office.acknowledged.filter(({ order: { kind, id, account } }) => {
    const file = secret.get(`${kind}-${id}`);
    return (
      !file ||
      account.roles.some((role) => role === 'clock' || role === 'process') ||
      mayRead(account, readableOf(file))
    );
  });
}

const ofStreams = (office: WalkOffice, chance: Chance): string =>
  chance.weighed(office.streams, (stream) => (stream.startsWith('subject-') ? 2 : 1));

const registrar = (chance: Chance): Account =>
  actor(
    chance.of(['intake-clerk', 'handling-officer', 'unit-head']),
    chance.of(['amr', 'amr', 'culture', 'agriculture']),
  );

/** What can happen in an office, by name; each answers what it did, for whoever reads a walk that went wrong. */
export const acts = {
  /** A case from any source; now and then under a name that is taken. */
  async registers(office, said, chance) {
    const taken = office.streams.find((stream) => stream.startsWith('case-'));
    const again = taken !== undefined && chance.is(0.08);
    const stream = again ? taken : `case-${office.streams.length + 1}-${chance.digits(6)}`;
    const body = registration(chance, localDateOf(office.now));
    const order = office.order(stream, 'case', 'OpenCase', body, registrar(chance), null);
    if (!again) return told(order, await give(office, said, order));
    const { file } = await office.file(stream);
    return mustRefuse(
      office,
      said,
      { ...order, account: actor('unit-head', file.unit ?? '') },
      'case.already-registered',
      'case.archived',
    );
  },

  async offered(office, said, chance) {
    const order = await offeredOrder(office, office.streams, chance, said.weight);
    return order === null ? 'nothing to do' : mendable(said, order, await give(office, said, order));
  },

  /** Everything on one file; what would be refused for nothing that was typed is given, to see it refused. */
  async considers(office, said, chance) {
    const orders = await refusedForNothingTyped(office, ofStreams(office, chance), chance);
    const order = chance.maybe(orders);
    return order ? mendable(said, order, await give(office, said, order)) : 'nothing would be refused';
  },

  /** What may be entered late: of the day on which it happened, whatever the clock has said since. */
  async late(office, said, chance) {
    const order = await offeredOrder(
      office,
      office.streams,
      chance,
      said.evenly,
      ({ definition }) => definition.late === true,
    );
    return order === null ? 'nothing late' : mendable(said, order, await give(office, said, order));
  },

  async unoffered(office, said, chance) {
    const order = await unofferedOrder(office, office.streams, chance, said.refusalWeight);
    return order === null ? 'everything is offered' : mustRefuse(office, said, order);
  },

  async spoilt(office, said, chance) {
    const right = await offeredOrder(office, office.streams, chance, said.refusalWeight);
    if (right === null) return 'nothing to spoil';
    const { order, code } = await spoilt(right, office, chance);
    return mustRefuse(office, said, order, code, 'body.invalid');
  },

  /** Whatever is typed in, the answer is a refusal or an act: never a fall. */
  async mangled(office, said, chance) {
    const right = await offeredOrder(office, office.streams, chance, said.refusalWeight);
    if (right === null) return 'nothing to mangle';
    const order = mangled(right, chance);
    return told(order, await give(office, said, order));
  },

  async machines(office, said, chance) {
    const order = await machineOrder(office, ofStreams(office, chance), chance, said.refusalWeight);
    return mustRefuse(office, said, order);
  },

  /** On what was seen a while ago: it proceeds unless something has touched it since. */
  async stale(office, said, chance) {
    const stream = ofStreams(office, chance);
    const order = await offeredOrder(office, [stream], chance, () => 1);
    if (order === null || order.seen == null) return 'nothing to do';
    const seen = chance.whole(Math.max(0, order.seen - 12), order.seen);
    const changed = touched(await office.site.store.read(stream, seen + 1), order);
    const answer = await give(office, said, { ...order, seen });
    assert.equal(
      answer.refused === 'case.changed',
      changed && answer.refused !== 'body.invalid',
      `${told(order, answer)}, seen at ${seen} of ${order.seen}`,
    );
    return told(order, answer);
  },

  /** The same order again, as after a broken connection: the first outcome, and nothing more in the log. */
  async again(office, said, chance) {
    const known = chance.maybe(await stillSeen(office));
    if (!known) return 'nothing to repeat';
    const { order, accepted: first } = known;
    const accepted = await office.handler.execute(order);
    const { repeated, position, revision } = accepted;
    assert.deepEqual(
      { repeated, position, revision, head: await office.site.store.head() },
      { repeated: true, position: first.position, revision: first.revision, head: said.head },
      `${order.name} was given again`,
    );
    return `again: ${order.name}`;
  },

  /** The same id with another body. */
  async reused(office, said, chance) {
    const known = chance.maybe(await stillSeen(office));
    if (!known) return 'nothing to repeat';
    const { order } = known;
    const body = { ...order.body, occurredOn: order.body.occurredOn === '2020-02-29' ? '2020-02-28' : '2020-02-29' };
    return mustRefuse(office, said, { ...order, body }, 'command.reused');
  },

  async atOnce(office, said, chance) {
    const stream = ofStreams(office, chance);
    const one = await offeredOrder(office, [stream], chance, said.weight);
    const other = await offeredOrder(office, [stream], chance, said.weight);
    if (!one || !other) return 'nothing to do';
    const done = await atOnce(office, one, other);
    said.head = office.head;
    return done;
  },

  winds: wind,

  pursues: pursue,

  sweeps: sweep,

  async publishes(office, said, chance) {
    const what = chance.of([
      publishCalendars,
      publishCalendars,
      chooseOption,
      chooseOption,
      keepCertificates,
      delegateSigning,
    ]);
    const done = await what(office, chance);
    said.head = office.head;
    return done;
  },

  async looks(office) {
    await expectModel(office);
    return 'the model is compared';
  },
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

/** One step of a walk: what happens, and the seed of its draws. */
export class Step implements fc.AsyncCommand<Told, WalkOffice> {
  constructor(
    private readonly name: ActName,
    private readonly seed: number,
  ) {}

  check(): boolean {
    return true;
  }

  async run(said: Told, office: WalkOffice): Promise<void> {
    const chance = new Chance(this.seed);
    said.taken.push({ name: this.name, seed: this.seed });
    if (office.streams.length === 0 && this.name !== 'registers') return;
    const act = (acts as Readonly<Record<ActName, Act>>)[this.name];
    office.coverage.steps++;
    office.trace.push(this.name);
    office.trace.push(`  ${await act(office, said, chance)}`);
    // The managers lag behind now and then, as they do.
    if (chance.is(0.75)) await office.carry();
    said.head = office.head;
  }

  toString(): string {
    return `${this.name} ${this.seed}`;
  }
}

/** A step that was taken, to be taken again. */
export const stepOf = ({ name, seed }: Taken): Step => new Step(name as ActName, seed);
