import type { Personal, RoomState } from '../../case/file.js';
import { finals, type Held, type LotIs, type Manner } from './shapes.js';

/** 涉案财物: one lot, from the list on which it was taken to what became of it. */
export interface LotTrack {
  readonly kind: 'lot';
  readonly is: LotIs;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  /** Fen; null where it was not found. */
  readonly valueFen: number | null;
  /** Party id of the owner or holder. */
  readonly owner: string | null;
  /** The measure that holds it, or held it last. */
  readonly measure: string | null;
  /** Last day of that measure's term; null while it is stopped, or where no measure holds the lot. */
  readonly heldUntil: string | null;
  /** State to which it comes back from examination, or when an expiry is set aside. */
  readonly held: Held | 'InKeeping';
  /** The preservation was disposed of by seizing: the seizure takes it over. */
  readonly toBeSeized: boolean;
  /** The head released it apart from the rest of its measure. */
  readonly released: boolean;
  /** Staff ids of those who took it. */
  readonly takenBy: readonly string[];
  /** Staff id; null until a keeper has signed for it. */
  readonly keeper: string | null;
  readonly place: Personal | null;
  readonly seal: string | null;
  readonly damaged: boolean;
  /** Number of the decision that confiscates it. */
  readonly decision: string | null;
  readonly unclaimed: boolean;
  readonly manner: Manner | null;
  /** Money that has taken its place: sold early, or at auction; fen. */
  readonly proceedsFen: number | null;
}

/** The ledger of a case's goods: open while one lot has no final state. */
export interface GoodsState extends RoomState {
  readonly is: 'Keeping' | 'Settled';
  readonly tracks: Readonly<Record<string, LotTrack>>;
}

export const initial: GoodsState = { is: 'Keeping', tracks: {} };

const over: ReadonlySet<string> = new Set(finals);
export const isFinal = (lot: LotTrack): boolean => over.has(lot.is);

/** Every lot has a final state; a ledger without lots is not settled. */
export function allSettled(state: GoodsState): boolean {
  const lots = Object.values(state.tracks);
  return lots.length > 0 && lots.every(isFinal);
}

/** Total: ids of lots that are not there change nothing. */
export function withLots(
  state: GoodsState,
  ids: readonly string[],
  change: (lot: LotTrack, id: string) => Partial<LotTrack>,
): GoodsState {
  const changed = ids.flatMap((id) => {
    const lot = state.tracks[id];
    return lot ? [[id, { ...lot, ...change(lot, id) }] as const] : [];
  });
  return settled({ ...state, tracks: { ...state.tracks, ...Object.fromEntries(changed) } });
}

export function settled(state: GoodsState): GoodsState {
  return { ...state, is: allSettled(state) ? 'Settled' : 'Keeping' };
}
