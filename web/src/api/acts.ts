import type { Article, Doubt } from './articles';
import type { LastAct } from './record';
import type { Schema } from './schema';
import type { Words } from './words';

/** The term that waits for an act. */
export interface ActDue {
  term: string;
  what: Words;
  dueOn: string | null;
  dueAt: string | null;
  provisional: boolean;
  internal: boolean;
  overdue: boolean;
  /** It binds whoever may give the act; else the act enters what somebody else does, or does not. */
  owed: boolean;
}

/** An act that the signed-in person may do now. */
export interface NextAct {
  stage: string;
  stageLabel: Words;
  command: string;
  opens: boolean;
  /** It belongs to the moment that the proceeding or the track has reached. */
  atHand: boolean;
  label: Words;
  proceeding: string | null;
  party: string | null;
  measure: string | null;
  /** Tracks among which an act on several may choose: lots, assessments. */
  among: string[] | null;
  /** The proposal on which it is an act. */
  proposal: string | null;
  /** Field that takes the id of a case which the act begins. */
  begins: string | null;
  /** By field that names who approved: the posts that may. */
  approvers: Record<string, string[]>;
  document: string | null;
  /** Of several terms the one that ends first. */
  due: ActDue | null;
  law: Article[];
  doubts?: Doubt[];
  schema: Schema;
}

export interface Next {
  revision: number;
  last: LastAct | null;
  acts: NextAct[];
  /** What can be written here for another to sign; empty for who may propose nothing. */
  proposable: Proposable[];
}

/** An act that is signed by somebody who holds one of these roles. */
export interface Proposable extends NextAct {
  by: string[];
}

export interface Done {
  id: string;
  revision: number;
  position: number;
  repeated?: boolean;
  number?: string | null;
  events?: (Words & { type: string })[];
}

/** What a stale `If-Match` is answered with: what was recorded since the person looked. */
export interface Change {
  revision: number;
  type: string;
  label: Words;
  occurredOn: string;
  actor: string | { id: string; name: string | Words };
}
