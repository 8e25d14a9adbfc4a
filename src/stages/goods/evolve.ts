import type { ProceedingOpened } from '../../case/file.js';
import type { Happened } from '../../engine/decider.js';
import type { EnteredLot, GoodsEvent } from './events.js';
import type { Held, LotIs } from './shapes.js';
import { settled, withLots, type GoodsState, type LotTrack } from './state.js';

const measures: ReadonlySet<string> = new Set<Held>(['Preserved', 'Sealed', 'Taken']);
const holding = (is: LotIs, before: LotTrack['held']): LotTrack['held'] =>
  measures.has(is) ? (is as Held) : is === 'InKeeping' ? 'InKeeping' : before;

/** Total: assumes nothing that a decision checked. */
export function evolve(state: GoodsState, event: Happened<GoodsEvent | ProceedingOpened>): GoodsState {
  switch (event.type) {
    case 'LotsEntered': {
      const { entries, measure, to, owner, officers, keptAt } = event.data;
      const lots = entries.map(
        (entry) => [entry.lot, newLot(entry, { measure, is: to, owner, takenBy: officers, place: keptAt })] as const,
      );
      return settled({ ...state, tracks: { ...state.tracks, ...Object.fromEntries(lots) } });
    }
    case 'LotsFollowed': {
      const { lots, measure, act, to, decision, toBeSeized } = event.data;
      // A preservation ends when its goods are sent for examination: from there they come back under no measure.
      const ended = act === 'PreservationDisposed' && to === 'UnderExamination';
      return withLots(state, lots, (lot) => ({
        is: to,
        held: ended ? 'InKeeping' : holding(to, lot.held),
        measure: measure ?? lot.measure,
        decision: decision ?? lot.decision,
        toBeSeized,
        released: measures.has(to) ? false : lot.released,
      }));
    }
    case 'LotsHeldUntil':
      return withLots(state, event.data.lots, () => ({ heldUntil: event.data.until }));
    case 'LotsReceived': {
      const { lots, keeper, place, seal } = event.data;
      return withLots(state, lots, (lot) => ({ keeper, place, seal: seal ?? lot.seal }));
    }
    case 'LotsRelocated': {
      const { lots, place, seal } = event.data;
      return withLots(state, lots, (lot) => ({ place: place ?? lot.place, seal: seal ?? lot.seal }));
    }
    case 'LotSplit':
      return split(state, event.data.lots, event.data.parts);
    case 'LotsDamaged':
      return withLots(state, event.data.lots, () => ({ damaged: true }));
    case 'LotsLost':
      return to('Lost');
    case 'LossSettled':
      return to('LossSettled');
    case 'LotsSentForExamination':
      return to('UnderExamination');
    case 'LotResultTold':
      return withLots(state, event.data.lots, (lot) => ({ is: lot.held }));
    case 'LotsReleased':
      return withLots(state, event.data.lots, () => ({ is: 'DueForReturn', released: true }));
    case 'LotsReturned':
      return to('Returned');
    case 'LotsAnnounced':
      return to('Announced');
    case 'LotsUnclaimed':
      return withLots(state, event.data.lots, () => ({ is: 'Unclaimed', unclaimed: true }));
    case 'LotsHandedOver':
      return to(event.data.recipient === 'police' ? 'HandedToPolice' : 'HandedToAuthority');
    case 'LotsTakenBack':
      // What measure held it ended with the hand-over; nobody of the office keeps it until a keeper signs anew.
      return withLots(state, event.data.lots, () => ({
        is: 'InKeeping',
        held: 'InKeeping',
        measure: null,
        keeper: null,
        place: null,
        released: false,
      }));
    case 'LotsDisposedEarly': {
      const { lots, how, proceedsFen } = event.data;
      if (how === 'destroyed') return to('Destroyed');
      return share(
        withLots(state, lots, () => ({ is: 'DisposedEarly' })),
        lots,
        proceedsFen,
      );
    }
    case 'LotsConfiscated':
      return withLots(state, event.data.lots, () => ({ is: 'Confiscated', decision: event.data.decision }));
    case 'DisposalApproved':
      return withLots(state, event.data.lots, () => ({ is: 'ToDispose', manner: event.data.manner }));
    case 'LotsDestroyed':
      return to('Destroyed');
    case 'LotsAuctioned': {
      const { lots, proceedsFen } = event.data;
      return share(
        withLots(state, lots, () => ({ is: 'Auctioned' })),
        lots,
        proceedsFen,
      );
    }
    case 'LotsRemitted':
      return to('Remitted');
    case 'LotsCarriedOver':
      return to('CarriedOver');
    case 'ProceedingOpened':
    case 'StockChecked':
    case 'GoodsCostBorne':
    case 'GoodsSettled':
      return state;
  }
  return state;

  function to(is: LotIs): GoodsState {
    const { lots = [] } = event.data as { lots?: readonly string[] };
    return withLots(state, lots, (lot) => ({ is, held: holding(is, lot.held) }));
  }
}

function newLot(
  { description, quantity, unit, valueFen, seal }: EnteredLot,
  about: Pick<LotTrack, 'measure' | 'is' | 'owner' | 'takenBy' | 'place'>,
): LotTrack {
  return {
    kind: 'lot',
    ...about,
    description,
    quantity,
    unit,
    valueFen,
    heldUntil: null,
    held: holding(about.is, 'InKeeping'),
    toBeSeized: false,
    released: false,
    keeper: null,
    seal,
    damaged: false,
    decision: null,
    unclaimed: false,
    manner: null,
    proceedsFen: null,
  };
}

function split(state: GoodsState, lots: readonly string[], parts: readonly EnteredLot[]): GoodsState {
  const [whole] = lots.flatMap((id) => state.tracks[id] ?? []);
  if (!whole) return state;
  const made = parts.map(({ lot, quantity, valueFen, seal }) => [
    lot,
    { ...whole, quantity, valueFen, seal: seal ?? whole.seal },
  ]);
  const after = { ...state, tracks: { ...state.tracks, ...(Object.fromEntries(made) as GoodsState['tracks']) } };
  return withLots(after, lots, () => ({ is: 'Split' }));
}

/** One price for several lots: shared by quantity counts for little, so equally, the odd fen to the last. */
function share(state: GoodsState, lots: readonly string[], proceedsFen: number): GoodsState {
  const each = Math.floor(proceedsFen / Math.max(1, lots.length));
  const last = lots.at(-1);
  return withLots(state, lots, (_lot, id) => ({
    proceedsFen: id === last ? proceedsFen - each * (lots.length - 1) : each,
  }));
}
