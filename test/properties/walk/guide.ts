import { commandsByRoom } from '../../../src/case/stages.js';
import { definitionOf } from '../../../src/engine/command.js';
import type { Coverage } from './coverage.js';

/** How much of a thing's worth is left one step before it. */
const NEARER = 0.85;
/** Enough for worth to come through the longest road. */
const ROUNDS = 40;

/** By state: the commands that may be given there. */
const allowedIn: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [room, commands] of Object.entries(commandsByRoom))
    for (const [name, command] of Object.entries(commands)) {
      const { in: states = [], track } = definitionOf(command);
      const places = track ? track.in.map((is) => `${room}/${track.kind}.${is}`) : states.map((is) => `${room}.${is}`);
      for (const place of places) found.set(place, [...(found.get(place) ?? []), `${room}.${name}`]);
    }
  return found;
})();

/**
 * What a command is worth to walks that want to meet everything: what was seldom met is worth much, and so is whatever
 * leads to it, the less the further away it is. Where commands and the clock lead is learnt from the walks themselves.
 */
export function worthOf(coverage: Coverage): ReadonlyMap<string, number> {
  const rarity = (times: number): number => 1 / (1 + times);
  const worth = new Map<string, number>();
  const raise = (name: string, to: number): void => {
    if (to > (worth.get(name) ?? 0)) worth.set(name, to);
  };
  for (const [room, commands] of Object.entries(commandsByRoom))
    for (const name of Object.keys(commands)) raise(`${room}.${name}`, rarity(coverage.accepted.of(`${room}.${name}`)));
  for (const place of allowedIn.keys()) raise(place, rarity(coverage.states.of(place)));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [from, names] of [...allowedIn, ...coverage.roads.ways])
      for (const name of names) raise(from, NEARER * (worth.get(name) ?? 0));
  }
  return worth;
}
