import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { chosenOf, type ChosenOptions } from '../../law/chosen.js';
import { fines } from '../../law/fines.js';
import type { Fine } from '../../law/fine.js';
import { suggestedOf } from '../../law/options.js';
import { rangeOf, type FineFacts } from './fines.js';

/** Two versions of the law may apply to an act that ended under the former and is decided under the later. */
export interface LawChoice {
  /** `ACT-ID:article` of each. */
  readonly former: string;
  readonly later: string;
  /** By the amounts that either gives on these facts. */
  readonly lighter: 'former' | 'later' | 'equal' | 'unclear';
  readonly suggested: string;
  /** The law of the act is the rule; a lighter later one goes before it; where only the city can say, its option decides. */
  readonly because: 'law-of-the-act' | 'later-is-lighter' | 'option';
  /** Option that it turned on. */
  readonly option: string | null;
}

interface Straddling extends FineFacts {
  readonly lawReasons?: string;
  readonly outcome?: string;
}

/** What is recorded of the officer's choice. */
export interface LawChosen extends LawChoice {
  readonly chosen: string;
  readonly reasons: string;
}

/** 从旧兼从轻 (行政处罚法 art. 37). Null where only one version may apply, or the article's successor is not known. */
export function lawChoice(facts: FineFacts, on: string, options: Facts['options']): LawChoice | null {
  const pair = versions(facts, on);
  if (!pair) return null;
  const { former, later } = pair;
  const lighter = lighterOf(former, later, facts);
  const bases = { former: former.basis, later: later.basis, lighter };
  if (lighter === 'later') return { ...bases, suggested: later.basis, because: 'later-is-lighter', option: null };
  const option = lighter === 'equal' ? (later.transition ?? null) : null;
  if (option === null) return { ...bases, suggested: former.basis, because: 'law-of-the-act', option };
  const chosen = options[option] ?? suggestedOf(option);
  return { ...bases, suggested: chosen === 'later' ? later.basis : former.basis, because: 'option', option };
}

/** The row of the law of the act, and the one that replaced it by the day of the decision; whichever of the two was cited. */
function versions({ basis, actOn }: FineFacts, on: string): { former: Fine; later: Fine } | null {
  if (!actOn) return null;
  for (const later of fines) {
    const former = fines.find(({ id }) => id === later.replaces);
    if (!former?.to || (basis !== former.basis && basis !== later.basis)) continue;
    if (former.from <= actOn && actOn <= former.to && later.from <= on) return { former, later };
  }
  return null;
}

function lighterOf(former: Fine, later: Fine, facts: FineFacts): LawChoice['lighter'] {
  const [old, young] = [former, later].map((row) => ({ ...rangeOf(row, facts), must: row.mandatory ? 1 : 0 })) as [
    { min: number; max: number; must: number },
    { min: number; max: number; must: number },
  ];
  const steps = [young.min - old.min, young.max - old.max, young.must - old.must];
  if (steps.every((step) => step === 0)) return 'equal';
  if (steps.every((step) => step <= 0)) return 'later';
  return steps.every((step) => step >= 0) ? 'former' : 'unclear';
}

/** Where two laws may apply the officer chooses between them and says why. Null: there was nothing to choose. */
export function requireLawChosen(facts: Straddling, on: string, at: string, { options }: Facts): LawChosen | null {
  const choice = facts.outcome === 'no-penalty' ? null : lawChoice(facts, on, options);
  if (!choice) return null;
  const { former, later, suggested } = choice;
  const reasons = facts.lawReasons?.trim() ?? '';
  if (reasons === '')
    refuse('penalty.law-choice-unreasoned', {
      field: `${at}/lawReasons`,
      former,
      later,
      suggested,
      because: choice.because,
    });
  return { ...choice, chosen: facts.basis ?? '', reasons };
}

/** As it stands on the event, with the option that it turned on; nothing where there was nothing to choose. */
export function lawChosen(
  facts: Straddling,
  on: string,
  at: string,
  known: Facts,
): { lawChoice?: LawChosen; chosen?: ChosenOptions } {
  const lawChoice = requireLawChosen(facts, on, at, known);
  return lawChoice ? { lawChoice, ...chosenOf(lawChoice.option === null ? [] : [lawChoice.option], known) } : {};
}
