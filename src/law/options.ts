import { inOrder, type CityOption, type OptionValue } from './option.js';
import { optionsOnAmountsAndActs } from './options.acts.js';
import { optionsOnTerms } from './options.terms.js';

/** 城市选项, in the order of the list of unsettled points. */
export const options: readonly CityOption[] = inOrder([...optionsOnTerms, ...optionsOnAmountsAndActs]);

export const optionIds: readonly string[] = options.map(({ id }) => id);

export function optionNamed(id: string): CityOption | undefined {
  return options.find((option) => option.id === id);
}

/** The suggested default. @throws Error for an id that no option has: a programming mistake */
export function suggestedOf(id: string): OptionValue {
  const option = optionNamed(id);
  if (!option) throw new Error(`no option ${id}`);
  return option.suggested;
}

/** What was typed as a value of the option: a listed choice by its text, an amount within its bounds; undefined when it is neither. */
export function valueAsked(
  option: CityOption,
  asked: { readonly choice?: string; readonly amountFen?: number },
): OptionValue | undefined {
  if (!option.amount) return option.choices.find(({ value }) => String(value) === asked.choice)?.value;
  const { amountFen } = asked;
  if (amountFen === undefined) return undefined;
  return amountFen >= option.amount.min && amountFen <= option.amount.max ? amountFen : undefined;
}
