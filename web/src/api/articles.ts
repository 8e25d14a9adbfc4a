import type { Words } from './words';

/** One version of an act. */
export interface ActVersion extends Words {
  id: string;
  from: string;
  to: string | null;
  confidence: string;
}

/** An article as it is cited. */
export interface Article extends Words {
  act: string;
  article: string | null;
  dueOn?: string;
}

/** 适用法律: substance by the day of the act, procedure by the day of the step. */
export interface Pointers {
  substance: { party: string | null; on: string; basis: Article | null; acts: ActVersion[] }[];
  procedure: { on: string; acts: ActVersion[] };
  coming: ActVersion[];
}

/** An unsettled point where it decided something. */
export interface Doubt {
  point: string;
  question: Words;
  followed: Words;
  chosenBy: string | null;
  option: string | null;
  doubt: Words;
  confidence: string;
}
