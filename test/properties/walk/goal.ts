import type { Coverage, Unreached } from './coverage.js';

/** One thing that a walk is after: a state, a command accepted or refused, an event; its name is one of the atlas. */
export interface Goal {
  readonly kind: keyof Unreached;
  readonly name: string;
}

export const goalKey = ({ kind, name }: Goal): string => `${kind} ${name}`;

/** What is still to be met, one goal each. */
export const goalsLeft = ({ unreached }: Coverage): readonly Goal[] =>
  (Object.keys(unreached) as (keyof Unreached)[]).flatMap((kind) => unreached[kind].map((name) => ({ kind, name })));

export const isMet = (goal: Goal, { unreached }: Coverage): boolean => !unreached[goal.kind].includes(goal.name);
