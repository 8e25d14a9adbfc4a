import { entryOn, type City } from '../case/city.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { CityOption, OptionValue, Unsettled } from '../law/option.js';
import { options } from '../law/options.js';
import { readings } from '../law/readings.js';
import { actorOf } from './actor.js';
import { valueWords } from './doubts.js';
import { articleOf } from './law-words.js';

type Names = ReadonlyMap<string, string>;

/** Every unsettled point: the options with what is followed, by whom and since when, and the readings that have no switch. */
export function optionsView(city: City, events: readonly StoredEvent[], names: Names, today: string) {
  return {
    today,
    options: options.map((option) => optionView(option, city, events, names, today)),
    readings: readings.map((reading) => ({ ...pointView(reading), followed: reading.followed })),
  };
}

function pointView({ point, question, doubt, law, confidence, from }: Unsettled) {
  const cited = law.map((one) => articleOf(...(one.split(/:(.*)/s) as [string, string?])));
  return { point, question, doubt, law: cited, confidence, from };
}

function optionView(option: CityOption, city: City, events: readonly StoredEvent[], names: Names, today: string) {
  const { id, choices, amount = null, suggested } = option;
  const present = entryOn(city, id, today);
  const value = present?.value ?? suggested;
  return {
    id,
    ...pointView(option),
    choices: choices.map((choice) => ({ value: String(choice.value), zh: choice.zh, en: choice.en })),
    amount,
    suggested: valueWords(option, suggested),
    present: {
      value: typeof value === 'number' ? value : String(value),
      words: valueWords(option, value),
      /** Null: nobody chose, the suggested default is followed. */
      from: present?.from ?? null,
    },
    history: events
      .filter(({ type, data }) => type === 'OptionSet' && data.option === id)
      .map(({ id: event, data, occurredOn, recordedAt, actor }) => ({
        event,
        occurredOn,
        recordedAt,
        actor: actorOf(actor, names),
        from: String(data.from),
        value: valueWords(option, data.value as OptionValue),
        former: valueWords(option, data.former as OptionValue),
        reason: String(data.reason),
        authority: String(data.authority),
      }))
      .reverse(),
  };
}
