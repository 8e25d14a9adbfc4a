import { actOf, amended, amends, type Amendable, type EntryWithdrawn } from '../engine/amendments.js';
import { refuse, Refusal } from '../engine/decider.js';
import { addMilliseconds } from '../engine/time/day.js';
import { isProposalEvent } from './approvals/evolve.js';
import type { WithdrawEntry } from './amending.commands.js';
import { concernOf } from './correction.js';
import { ofOneTrack } from './done-since.js';
import { enteringOf, isDerived } from './entries.js';
import type { Rooms } from './evolve.js';
import type { Facts } from './file.js';

type Recorded = Amendable & { readonly recordedAt: string };

/** 刚才: so long after it was recorded an entry may be taken back. */
const MINUTES = 10;

/**
 * 撤回刚才的录入: nothing is deleted. A slip of the hand is taken back by who made it, while nobody can have acted on it; what
 * was signed, numbered or sent out is corrected or revoked as the law says.
 * @throws Refusal `withdrawal.*`
 */
export function withdraw(rooms: Rooms, command: WithdrawEntry, facts: Facts): readonly EntryWithdrawn[] {
  if (command.occurredOn > facts.today) refuse('act.in-future', { field: '/occurredOn', today: facts.today });
  const told = amended(facts.entries);
  const act = command.entry === undefined ? lastWithdrawable(rooms, told, facts) : actWith(told, command.entry);
  const obstacle = obstacleTo(rooms, act, told, facts);
  const at = command.entry === undefined ? {} : { field: '/entry' };
  if (obstacle) refuse(obstacle.code, { ...at, ...obstacle.details });
  const withdrawnType = factsOf(act)[0]!.type;
  return [
    {
      type: 'EntryWithdrawn',
      data: {
        ...concernOf(factsOf(act)[0]!),
        withdrawnEntries: act.map(({ id }) => id),
        withdrawnType,
        ...(command.reason === undefined ? {} : { withdrawalReason: command.reason }),
      },
    },
  ];
}

/** What the screen says of the last act of somebody: until when it may be taken back, or why it may not. */
export interface LastAct {
  /** Of the fact that it entered. */
  readonly entry: string;
  readonly until: string;
  readonly refused: Refusal | null;
}

/** Who would take something back, and when. */
type Asking = Pick<Facts, 'actor' | 'now'>;

/** Null: nothing of the last ten minutes is hers. */
export function lastActOf(rooms: Rooms, facts: Asking & Pick<Facts, 'entries'>): LastAct | null {
  const told = amended(facts.entries);
  if (actsBy(told, facts.actor.id).length === 0) return null;
  const act = lastWithdrawable(rooms, told, facts);
  const entry = factsOf(act)[0];
  // A proposal is withdrawn, returned or signed: it is no slip of the hand.
  if (!entry || isProposalEvent(entry) || untilOf(act) <= facts.now) return null;
  const obstacle = obstacleTo(rooms, act, told, facts);
  return { entry: entry.id, until: untilOf(act), refused: obstacle && new Refusal(obstacle.code, obstacle.details) };
}

/** Her last act that may be taken back; where there is none, her last one, which will say why. */
function lastWithdrawable(rooms: Rooms, told: readonly Recorded[], asking: Asking): readonly Recorded[] {
  const acts = actsBy(told, asking.actor.id);
  const [last] = acts;
  if (!last) return refuse('withdrawal.nothing-entered');
  return acts.find((act) => untilOf(act) > asking.now && !obstacleTo(rooms, act, told, asking)) ?? last;
}

function actWith(told: readonly Recorded[], entry: string): readonly Recorded[] {
  const event = told.find(({ id }) => id === entry);
  if (!event || amends(event)) return refuse('withdrawal.no-such-entry', { field: '/entry' });
  return told.filter((one) => actOf(one) === actOf(event));
}

/** What somebody did on the stream, the last first. */
function actsBy(told: readonly Recorded[], actor: string): readonly (readonly Recorded[])[] {
  const acts = new Map<string, Recorded[]>();
  for (const event of told) {
    if (event.actor !== actor || amends(event)) continue;
    const act = acts.get(actOf(event));
    if (act) act.push(event);
    else acts.set(actOf(event), [event]);
  }
  return [...acts.values()].filter((act) => factsOf(act).length > 0).reverse();
}

/** What the act said itself: the fact that was entered first, where it opened a proceeding too. */
function factsOf(act: readonly Recorded[]): readonly Recorded[] {
  const facts = act.filter((entry) => !isDerived(entry));
  return facts.some(({ type }) => type !== 'ProceedingOpened')
    ? facts.filter(({ type }) => type !== 'ProceedingOpened')
    : facts;
}

/** Was it recorded so lately that it might still be taken back? */
export const isFresh = (entry: Pick<Recorded, 'recordedAt'>, now: string): boolean =>
  addMilliseconds(entry.recordedAt, MINUTES * 60_000) > now;

const untilOf = ([first]: readonly Recorded[]): string =>
  first ? addMilliseconds(first.recordedAt, MINUTES * 60_000) : '';

/** Why an act cannot be taken back: code and details of the refusal. */
interface Obstacle {
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Null: the act may be taken back. Many acts are looked at in search of one, so nothing is thrown. */
function obstacleTo(
  rooms: Rooms,
  act: readonly Recorded[],
  told: readonly Recorded[],
  { actor, now }: Asking,
): Obstacle | null {
  const [first, ...others] = factsOf(act);
  if (!first) return { code: 'withdrawal.no-such-entry' };
  if (first.actor !== actor.id) return { code: 'withdrawal.not-yours' };
  const event = first.type;
  const entering = enteringOf(rooms, event);
  if (!entering) return { code: 'withdrawal.effect-outside', details: { event } };
  const { number, document } = entering.definition;
  if (number !== undefined) return { code: 'withdrawal.numbered', details: { event } };
  if (document !== undefined) return { code: 'withdrawal.signed', details: { document } };
  if (others.some(({ type }) => enteringOf(rooms, type) !== entering))
    return { code: 'withdrawal.effect-outside', details: { event } };
  if (act.some(({ type }) => type === 'HandedOver')) return { code: 'withdrawal.handed-over', details: { event } };
  const until = untilOf(act);
  if (now >= until) return { code: 'withdrawal.too-late', details: { until } };
  const hanging = hangingOn(act, told);
  if (!hanging) return null;
  const code = hanging.actor === actor.id ? 'withdrawal.something-follows' : 'withdrawal.another-acted';
  return { code, details: { event: hanging.type, on: hanging.occurredOn } };
}

/** What was recorded later of the same proceeding and track, what names something that the act brought in, what corrects it. */
function hangingOn(act: readonly Recorded[], told: readonly Recorded[]): Recorded | undefined {
  const own = new Set(act.map(({ id }) => id));
  const brought = broughtBy(act);
  const end = told.findLastIndex(({ id }) => own.has(id)) + 1;
  return told.slice(end).find((entry) => {
    if (amends(entry)) return own.has(String(entry.data.correctedEntry));
    return act.some((fact) => ofOneTrack(fact, entry)) || mentions(entry.data, brought);
  });
}

/** Ids that stand in the file since the act. */
function broughtBy(act: readonly Recorded[]): ReadonlySet<unknown> {
  const by: Readonly<Record<string, string>> = {
    PartyAdded: 'party',
    RightAdded: 'right',
    DocumentAttached: 'document',
    ProceedingOpened: 'proceeding',
  };
  return new Set(act.flatMap(({ type, data }) => (by[type] === undefined ? [] : [data[by[type]]])));
}

/** Does it name one of them, wherever: a party as the holder of a right, a document among those that are cited? */
function mentions(value: unknown, ids: ReadonlySet<unknown>): boolean {
  if (typeof value !== 'object' || value === null) return ids.has(value);
  return Object.values(value).some((each) => mentions(each, ids));
}
