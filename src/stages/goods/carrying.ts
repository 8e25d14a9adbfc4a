import type { Track } from '../../case/file.js';
import type { Carry, Leaving, Passage } from '../../case/stage.js';
import { refuse } from '../../engine/decider.js';
import type { GoodsEvent } from './events.js';
import { isFinal, type GoodsState, type LotTrack } from './state.js';

/** States in which a lot goes over as it is; what is being sent, announced, sold or disposed of is first brought to its end. */
const asItIs: readonly string[] = ['InKeeping', 'Preserved', 'Sealed', 'Taken'];

/** Lots of the measures that leave (`measures`: `proceeding/measure`), and of the parties where no measure holds them. */
function leaving(state: GoodsState, { all, parties, measures }: Leaving): Readonly<Record<string, LotTrack>> {
  const going = Object.entries(state.tracks).filter(
    ([, lot]) =>
      !isFinal(lot) &&
      (all ||
        (lot.measure !== null && measures.includes(lot.measure)) ||
        (lot.measure === null && lot.owner !== null && parties.includes(lot.owner))),
  );
  for (const [key, lot] of going)
    if (!asItIs.includes(lot.is))
      refuse('goods.lot-not-carried', { ...(all ? {} : { field: '/respondents' }), lot: key, is: lot.is });
  return Object.fromEntries(going);
}

/** They enter the other ledger as they stood: by measure and state, then with their keeper. */
function taken(_into: GoodsState, tracks: Readonly<Record<string, Track>>, passage: Passage): readonly GoodsEvent[] {
  return Object.entries(tracks as Readonly<Record<string, LotTrack>>).flatMap(([key, lot]): readonly GoodsEvent[] => {
    const { description, quantity, unit, valueFen, seal, measure, is, owner, takenBy, place, keeper, damaged } = lot;
    const lots = [key];
    const entry = { lot: key, description, quantity, unit, valueFen, valueBasis: null, seal };
    const keptAt = typeof place === 'string' ? place : '';
    return [
      {
        type: 'LotsEntered',
        data: { lots, entries: [entry], measure, to: is, origin: 'carried', owner, officers: takenBy, keptAt },
      },
      ...(keeper !== null
        ? [{ type: 'LotsReceived', data: { lots, keeper, deliveredBy: keeper, place: keptAt, seal } } as const]
        : []),
      ...(damaged
        ? [{ type: 'LotsDamaged', data: { lots, cause: passage.number ?? passage.case, documents: [] } } as const]
        : []),
    ];
  });
}

export const carry: Carry<GoodsState, GoodsEvent> = {
  leaving,
  taken,
  about: () => ({}),
  left: (tracks, passage) => {
    const lots = Object.keys(tracks);
    return lots.length === 0 ? [] : [{ type: 'LotsCarriedOver', data: { lots, ...passage } }];
  },
};
