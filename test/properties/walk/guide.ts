import { commandsByRoom } from '../../../src/case/stages.js';
import { definitionOf } from '../../../src/engine/command.js';
import { roomOfEvent } from './atlas.js';
import type { Coverage } from './coverage.js';
import { goalKey, type Goal } from './goal.js';
import { seldom } from './seldom.js';

/** How much of a thing's worth is left one step before it. */
const NEARER = 0.85;
/** Enough for worth to come through the longest road. */
const ROUNDS = 40;

const commands = Object.entries(commandsByRoom).flatMap(([room, all]) =>
  Object.entries(all).map(([name, command]) => ({ room, name: `${room}.${name}`, definition: definitionOf(command) })),
);

/** By state: the commands that may be given there. */
const allowedIn: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const { room, name, definition } of commands) {
    const { in: states = [], track } = definition;
    const places = track ? track.in.map((is) => `${room}/${track.kind}.${is}`) : states.map((is) => `${room}.${is}`);
    for (const place of places) found.set(place, [...(found.get(place) ?? []), name]);
  }
  return found;
})();

/** Worth grows backwards along the roads that are known. */
function spread(coverage: Coverage, first: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const worth = new Map(first);
  let grows = true;
  for (let round = 0; grows && round < ROUNDS; round++) {
    grows = false;
    for (const [from, names] of [...allowedIn, ...coverage.roads.ways])
      for (const name of names) {
        const there = NEARER * (worth.get(name) ?? 0);
        if (there <= (worth.get(from) ?? 0)) continue;
        worth.set(from, there);
        grows = true;
      }
  }
  return worth;
}

/**
 * What a command is worth to walks that want to meet everything: what was seldom met is worth much, and so is whatever
 * leads to it, the less the further away it is. Where commands and the clock lead is learnt from the walks themselves.
 */
export function worthOf(coverage: Coverage): ReadonlyMap<string, number> {
  const rarity = (times: number): number => 1 / (1 + times);
  return spread(
    coverage,
    new Map([
      ...commands.map(({ name }) => [name, rarity(coverage.accepted.of(name))] as const),
      ...[...allowedIn.keys()].map((place) => [place, rarity(coverage.states.of(place))] as const),
    ]),
  );
}

const leadsTo = (goal: Goal): readonly string[] | null =>
  seldom[goalKey(goal)]?.filter((name) => name.includes('.')) ?? null;

/** What a place is worth: where a thing takes several acts, one from which the first of them is near. */
export function worthOfPlaces(goal: Goal, coverage: Coverage): ReadonlyMap<string, number> {
  const [first] = leadsTo(goal) ?? [];
  return first === undefined ? worthTowards(goal, coverage) : spread(coverage, new Map([[first, 1]]));
}

/** Rooms that must have a proceeding for it, or a kind of track; the case's own acts and those on proposals need none. */
export const roomsFor = (goal: Goal): readonly string[] =>
  goal.kind === 'refused'
    ? [goal.name.split('.')[0]!].filter((room) => room !== 'case' && room !== 'approvals')
    : (seldom[goalKey(goal)] ?? []).filter((name) => !name.includes('.'));

/**
 * What a command is worth to a walk that is after one thing. No road leads yet to a state or an event that nobody has met:
 * then any command of its room may be the one, rather those that were seldom accepted.
 */
export function worthTowards({ kind, name }: Goal, coverage: Coverage): ReadonlyMap<string, number> {
  const leads = leadsTo({ kind, name }) ?? (kind === 'accepted' || kind === 'refused' ? [name] : null);
  if (leads) return spread(coverage, new Map(leads.map((command) => [command, 1])));
  const room = kind === 'events' ? roomOfEvent(name) : name.split(/[./]/)[0];
  const likely = commands.filter((command) => command.room === room);
  const few = (command: string): number => 0.5 + 0.5 / (1 + coverage.accepted.of(command));
  return spread(coverage, new Map(likely.map((command) => [command.name, few(command.name)])));
}
