import type { Chosen } from '../case/city.js';
import { optionsWeighed } from '../case/weighed.js';
import type { CommandDefinition, Words } from '../engine/command.js';
import type { ChosenOptions } from '../law/chosen.js';
import type { CityOption, OptionValue, Unsettled } from '../law/option.js';
import { optionNamed } from '../law/options.js';
import { readings } from '../law/readings.js';

/** An unsettled point where it decided something: what was followed, who says so, and what is in doubt. */
export interface Doubt {
  readonly point: string;
  readonly question: Words;
  readonly followed: Words;
  /** Event by which the city chose; null: the suggested default, or a reading that is followed everywhere. */
  readonly chosenBy: string | null;
  /** The city may choose otherwise. */
  readonly option: string | null;
  readonly doubt: Words;
  readonly confidence: Unsettled['confidence'];
}

/** The day on which it would be done, and what the city follows on it. */
export interface NextDay {
  readonly today: string;
  readonly chosen: Readonly<Record<string, Chosen>>;
}

/** On a term: the options that its row applied by, and the readings that its limit rests on. */
export function doubtsOfTerm(limit: string, startedOn: string, chosen: unknown): readonly Doubt[] {
  return [...fromRecord(chosen), ...fixed(({ limits }) => limits.includes(limit), startedOn)];
}

/** In the history: what the event was decided on, and what bears on its kind. */
export function doubtsOfEvent(type: string, data: Readonly<Record<string, unknown>>, on: string): readonly Doubt[] {
  return [...fromRecord(data.chosen), ...fixed(({ events }) => events.includes(type), on)];
}

/** Before the act: what the city follows on that day. */
export function doubtsOfAct(definition: CommandDefinition, { today, chosen }: NextDay): readonly Doubt[] {
  return optionsWeighed(definition).flatMap((id) => {
    const [option, present] = [optionNamed(id), chosen[id]];
    return option && present && option.from <= today ? [doubtOf(option, present.value, present.by)] : [];
  });
}

function fromRecord(chosen: unknown): readonly Doubt[] {
  if (typeof chosen !== 'object' || chosen === null) return [];
  return Object.entries(chosen as ChosenOptions).flatMap(([id, { value, by }]) => {
    const option = optionNamed(id);
    return option ? [doubtOf(option, value as OptionValue, by)] : [];
  });
}

function fixed(bears: (point: Unsettled) => boolean, on: string): readonly Doubt[] {
  return readings
    .filter((reading) => reading.from <= on && bears(reading))
    .map(({ point, question, followed, doubt, confidence }) => ({
      point,
      question,
      followed,
      chosenBy: null,
      option: null,
      doubt,
      confidence,
    }));
}

function doubtOf(option: CityOption, value: OptionValue, by: string | null): Doubt {
  const { id, point, question, doubt, confidence } = option;
  return { point, question, followed: valueWords(option, value), chosenBy: by, option: id, doubt, confidence };
}

/** A value as it is read: the words of the choice, an amount in yuan. */
export function valueWords(option: CityOption, value: OptionValue): Words {
  const choice = option.choices.find((one) => one.value === value);
  if (choice) return { zh: choice.zh, en: choice.en };
  if (typeof value !== 'number') return { zh: String(value), en: String(value) };
  const yuan = (value / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return { zh: `${yuan}元`, en: `${yuan} yuan` };
}
