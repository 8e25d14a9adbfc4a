import type { Happened } from '../engine/decider.js';
import type { OptionValue } from '../law/option.js';
import { options } from '../law/options.js';
import { withDelegation, type Delegation } from './delegations.js';
import { divisionLevel, isDivisionCode } from './values/division-code.js';

/** One choice of the city, as it was recorded. */
export interface OptionEntry {
  readonly option: string;
  readonly value: OptionValue;
  /** Legal local date from which acts are decided on it. */
  readonly from: string;
  /** Id of the event. */
  readonly by: string | null;
}

/** What a city has chosen, in the order in which it chose. */
export interface City {
  readonly entries: readonly OptionEntry[];
  readonly delegations: readonly Delegation[];
}

/** The value in force, and the event by which the city chose it; null: the suggested default. */
export interface Chosen {
  readonly value: OptionValue;
  readonly by: string | null;
}

export const noChoices: City = { entries: [], delegations: [] };

/** `procedure-<city>`: counties follow their city, a province's own bureaus the province. */
export function cityOf(division: string): string {
  return isDivisionCode(division) && divisionLevel(division) === 'county' ? `${division.slice(0, 4)}00` : division;
}

/** Total. */
export function evolveCity(city: City, event: Happened): City {
  if (event.type === 'SigningDelegated') return { ...city, delegations: withDelegation(city.delegations, event) };
  const { option, value, from } = event.data as Partial<OptionEntry>;
  if (event.type !== 'OptionSet' || option === undefined || value === undefined || from === undefined) return city;
  const by = (event as { id?: string }).id ?? null;
  return { ...city, entries: [...city.entries, { option, value, from, by }] };
}

/** Of two choices from the same day the later one counts, so that a choice still to come can be taken back. */
export function entryOn(city: City, option: string, on: string): OptionEntry | undefined {
  return city.entries.reduce<OptionEntry | undefined>(
    (found, entry) =>
      entry.option === option && entry.from <= on && entry.from >= (found?.from ?? '') ? entry : found,
    undefined,
  );
}

/** Every option's value on a day, the suggested default where the city has not chosen. */
export function optionsOn(city: City, on: string): Readonly<Record<string, Chosen>> {
  return Object.fromEntries(
    options.map(({ id, suggested }) => {
      const entry = entryOn(city, id, on);
      return [id, { value: entry?.value ?? suggested, by: entry?.by ?? null }];
    }),
  );
}

export const valuesOf = (chosen: Readonly<Record<string, Chosen>>): Readonly<Record<string, OptionValue>> =>
  Object.fromEntries(Object.entries(chosen).map(([id, { value }]) => [id, value]));

export const sourcesOf = (chosen: Readonly<Record<string, Chosen>>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(chosen).map(([id, { by }]) => [id, by]));
