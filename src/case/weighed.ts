import type { CommandDefinition } from '../engine/command.js';
import type { Event } from '../engine/decider.js';
import type { Limit } from '../engine/time/limit.js';
import { rowOf } from '../engine/time/rows.js';
import type { TermEvent } from '../engine/time/term-events.js';
import { chosenOf } from '../law/chosen.js';
import type { Facts } from './file.js';

type Base = Pick<Facts, 'options' | 'optionsChosenBy'>;

const named = (needs: readonly string[], prefix: string): readonly string[] =>
  needs.flatMap((need) => (need.startsWith(prefix) ? [need.slice(prefix.length)] : []));

/** Options that the act always turns on (`option:<id>`), by the definition of its command. */
const optionsNeeded = ({ needs = [] }: Pick<CommandDefinition, 'needs'>) => named(needs, 'option:');

/** Those, and the ones on which it turns for some facts alone (`option?:<id>`): the room then writes them itself. */
export const optionsWeighed = ({ needs = [] }: Pick<CommandDefinition, 'needs'>): readonly string[] => [
  ...named(needs, 'option:'),
  ...named(needs, 'option?:'),
];

/** Options by which a row applies. */
export const optionsOfRow = ({ when = {} }: Pick<Limit, 'when'>): readonly string[] =>
  named(Object.keys(when), 'options.');

const withChosen = (event: Event, ids: readonly string[], base: Base): Event => ({
  ...event,
  data: { ...event.data, ...chosenOf(ids, base) },
});

/** The event of a command that turns on options says which values it was decided on. */
export function weighing(definition: CommandDefinition, base: Base, event: Event): Event {
  return withChosen(event, optionsNeeded(definition), base);
}

/** A term that runs by a row which the city's options chose says so. */
export function underOptions(entry: TermEvent, limits: readonly Limit[], base: Base): Event {
  if (entry.type !== 'TermStarted' && entry.type !== 'TermRestarted') return entry;
  const row = rowOf(limits, entry.data);
  return row ? withChosen(entry, optionsOfRow(row), base) : entry;
}
