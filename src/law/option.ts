import type { Words } from '../engine/command.js';

export type OptionValue = string | number | boolean;

/** An unsettled point (存疑事项): two readings of the law are open, and the authority has not said which is right. */
export interface Unsettled {
  /** Number in the list of unsettled points, e.g. `C6`. */
  readonly point: string;
  readonly question: Words;
  /** What speaks for either reading, and what was not found. */
  readonly doubt: Words;
  /** `ACT-ID:article`; `?` where the article was not seen. */
  readonly law: readonly string[];
  /** How sure the followed reading is. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Day from which the question arises. */
  readonly from: string;
  /** Ids of the limits whose terms it bears on. */
  readonly limits: readonly string[];
  /** Types of the events that it bears on. */
  readonly events: readonly string[];
}

export interface Choice extends Words {
  readonly value: string | boolean;
}

/** 城市选项: a point on which the city chooses. */
export interface CityOption extends Unsettled {
  /** Stable; deciders find it in `facts.options`, rows name it as `options.<id>`. No dots. */
  readonly id: string;
  /** What may be chosen; empty where an amount is set. */
  readonly choices: readonly Choice[];
  /** Bounds of the amount, fen. */
  readonly amount?: { readonly min: number; readonly max: number };
  /** Followed until the city has chosen. */
  readonly suggested: OptionValue;
}

/** A point on which one reading is followed everywhere: there is nothing to switch, and the doubt is shown all the same. */
export interface FixedReading extends Unsettled {
  readonly followed: Words;
}

/** By the number of the point. */
export const inOrder = <P extends Unsettled>(points: readonly P[]): readonly P[] =>
  [...points].sort((a, b) => Number(a.point.slice(1)) - Number(b.point.slice(1)));
