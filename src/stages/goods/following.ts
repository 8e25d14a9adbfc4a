import { refuse, type Event } from '../../engine/decider.js';
import type { EnteredLot, GoodsEvent } from './events.js';
import type { Held, LotIs } from './shapes.js';
import type { GoodsState, LotTrack } from './state.js';

type Data = Readonly<Record<string, unknown>>;
type Following = (data: Data, state: GoodsState, act: string) => readonly GoodsEvent[];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** A measure's id is its proceeding's own: two penalties of a case may each have an `m1`. */
const measureOf = (data: Data): string => `${text(data.proceeding) ?? ''}/${text(data.measure) ?? ''}`;

/** States of a lot that its measure still commands. Those due for return follow only what undoes the release. */
const held: readonly LotIs[] = ['Preserved', 'Sealed', 'Taken', 'UnderExamination', 'DisposedEarly'];
const heldOrDue: readonly LotIs[] = [...held, 'DueForReturn'];
/** States from which a lot may be taken under a measure. */
const free: readonly LotIs[] = ['InKeeping', 'Preserved', 'Sealed', 'Taken', 'DueForReturn'];

/** What the acts of measures, remedies and hand-overs do to lots: by type of the other room's event. */
export const following: Readonly<Record<string, Following>> = {
  EvidencePreserved: (data, state, act) => taken('Preserved', data, state, act),
  GoodsSeized: (data, state, act) => taken(data.manner === 'sealed' ? 'Sealed' : 'Taken', data, state, act),
  PreservationDisposed: disposed,
  PreservationReleased: moving(held, 'DueForReturn'),
  UrgentMeasureRefused: moving(held, 'DueForReturn'),
  SeizureExpired: moving(held, 'DueForReturn'),
  GoodsReleased: moving(held, 'DueForReturn'),
  PreservationReleaseSetAside: takenAgain,
  SeizureExpirySetAside: takenAgain,
  ExaminationBegun: moving(['Preserved', 'Sealed', 'Taken'], 'UnderExamination'),
  ExaminationResultTold: (data, state, act) => backAgain(['UnderExamination'], data, state, act),
  GoodsConfiscated: moving(heldOrDue, 'Confiscated'),
  SeizedGoodsHandedOver: moving(heldOrDue, 'HandedToPolice'),
  GoodsHandedToPolice: handedOver,
  PenaltyRevoked: revoked,
  TermStarted: heldUntil,
  TermRestarted: heldUntil,
  TermSuspended: heldUntil,
  TermResumed: heldUntil,
  TermExtended: heldUntil,
  TermRecalculated: heldUntil,
  TermLapseSetAside: heldUntil,
};

export function follows(event: Event, state: GoodsState): readonly GoodsEvent[] {
  return following[event.type]?.(event.data as Data, state, event.type) ?? [];
}

/** The goods of a measure enter the ledger; those that are on it already, by id or as seized after preservation, go on. */
function taken(to: Held, data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  const goods = Array.isArray(data.goods) ? (data.goods as readonly Data[]) : [];
  const measure = measureOf(data);
  const goingOn: string[] = [];
  const entries: EnteredLot[] = [];
  const used = new Set(Object.keys(state.tracks));
  for (const [at, line] of goods.entries()) {
    const known = knownLot(line, state, goingOn);
    if (known) {
      const lot = state.tracks[known];
      if (lot && !free.includes(lot.is))
        refuse('goods.lot-not-free', { field: `/goods/${at}/lot`, lot: known, is: lot.is });
      goingOn.push(known);
      continue;
    }
    const lot = text(line.lot) ?? freshId(text(data.measure) ?? 'lot', used);
    used.add(lot);
    entries.push(entered(lot, line));
  }
  const about = { measure, to };
  return [
    ...(goingOn.length > 0
      ? [{ type: 'LotsFollowed', data: { lots: goingOn, ...about, act, decision: null, toBeSeized: false } } as const]
      : []),
    ...(entries.length > 0
      ? [
          {
            type: 'LotsEntered',
            data: {
              lots: entries.map(({ lot }) => lot),
              entries,
              ...about,
              origin: 'measure',
              owner: text(data.holder),
              officers: texts(data.officers),
              keptAt: data.keptAt as string,
            },
          } as const,
        ]
      : []),
  ];
}

function knownLot(line: Data, state: GoodsState, goingOn: readonly string[]): string | null {
  const named = text(line.lot);
  if (named !== null) return named in state.tracks ? named : null;
  const waiting = Object.entries(state.tracks).find(
    ([id, lot]) =>
      lot.toBeSeized &&
      !goingOn.includes(id) &&
      lot.description === line.name &&
      lot.quantity === line.quantity &&
      lot.unit === line.unit,
  );
  return waiting?.[0] ?? null;
}

/** `m1-1`, `m1-2`, …: the first that is not taken. */
export function freshId(prefix: string, used: ReadonlySet<string>): string {
  let n = 1;
  while (used.has(`${prefix}-${n}`)) n += 1;
  return `${prefix}-${n}`;
}

export function entered(lot: string, line: Data): EnteredLot {
  return {
    lot,
    description: text(line.description) ?? text(line.name) ?? '',
    quantity: typeof line.quantity === 'number' ? line.quantity : 0,
    unit: text(line.unit) ?? '',
    valueFen: typeof line.valueFen === 'number' ? line.valueFen : null,
    valueBasis: text(line.valueBasis),
    seal: text(line.seal),
  };
}

/** 采取记录措施后退还、送检、转为查封扣押、没收、解除 (SAMR art. 35). */
function disposed(data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  switch (data.disposal) {
    case 'seizure':
      return follow(lotsUnder(data, state, ['Preserved']), 'Preserved', data, act, { toBeSeized: true });
    case 'examination':
      return moving(['Preserved'], 'UnderExamination')(data, state, act);
    case 'confiscation':
      return moving(held, 'Confiscated')(data, state, act);
    default:
      return moving(held, 'DueForReturn')(data, state, act);
  }
}

/** The expiry was none: what it made due for return is held as before, unless the head had released it. */
function takenAgain(data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  return backAgain(['DueForReturn'], data, state, act);
}

function backAgain(from: readonly LotIs[], data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  const lots = lotsUnder(data, state, from);
  return (['Preserved', 'Sealed', 'Taken'] as const).flatMap((to) =>
    follow(
      lots.filter((id) => state.tracks[id]?.held === to),
      to,
      data,
      act,
    ),
  );
}

/** The transfer's own list may name lots that no measure holds. */
function handedOver(data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  const lots = texts(data.lots);
  for (const [at, id] of lots.entries()) {
    const lot: LotTrack | undefined = state.tracks[id];
    if (!lot) refuse('goods.no-such-lot', { field: `/lots/${at}`, lot: id });
    if (lot.is !== 'InKeeping' && lot.is !== 'Confiscated')
      refuse('goods.hand-over-with-measure', { field: `/lots/${at}`, lot: id, is: lot.is });
  }
  return follow(lots, 'HandedToPolice', data, act);
}

/** The ledger says of each lot how long its measure may hold it, as the penalty's own ledger of terms reckons it. */
function heldUntil(data: Data, state: GoodsState): readonly GoodsEvent[] {
  const limit = text(data.limit);
  const lots = lotsUnder(data, state, held);
  if ((limit !== 'T-SEIZE' && limit !== 'T-PRESERVE') || lots.length === 0) return [];
  return [{ type: 'LotsHeldUntil', data: { lots, measure: measureOf(data), limit, until: text(data.dueOn) } }];
}

/** A revoked decision confiscates nothing: what is still here goes back. */
function revoked(data: Data, state: GoodsState, act: string): readonly GoodsEvent[] {
  const here: readonly LotIs[] = ['Confiscated', 'ToDispose', 'Auctioned'];
  const lots = Object.entries(state.tracks)
    .filter(([, lot]) => lot.decision !== null && lot.decision === data.number && here.includes(lot.is))
    .map(([id]) => id);
  return follow(lots, 'DueForReturn', data, act);
}

function moving(from: readonly LotIs[], to: LotIs): Following {
  return (data, state, act) => follow(lotsUnder(data, state, from), to, data, act);
}

/** Lots that the measure commands: those that the head released by themselves no longer follow it. */
function lotsUnder(data: Data, state: GoodsState, from: readonly LotIs[]): readonly string[] {
  const measure = measureOf(data);
  return Object.entries(state.tracks)
    .filter(([, lot]) => lot.measure === measure && !lot.released && from.includes(lot.is))
    .map(([id]) => id);
}

function follow(
  lots: readonly string[],
  to: LotIs,
  data: Data,
  act: string,
  { toBeSeized = false } = {},
): readonly GoodsEvent[] {
  if (lots.length === 0) return [];
  const measure = typeof data.measure === 'string' ? measureOf(data) : null;
  const decision = to === 'Confiscated' ? text(data.decision) : null;
  return [{ type: 'LotsFollowed', data: { lots, measure, act, to, decision, toBeSeized } }];
}
