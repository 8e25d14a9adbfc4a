import type { Article } from './articles';
import type { Schema } from './schema';
import type { Words } from './words';

/** A field of a form as it was filled in, or a group of them. */
export interface FilledIn {
  field: string;
  label: Words;
  value: Words | null;
  fields: FilledIn[];
}

/** One hand that a proposal goes through. */
export interface ProposalStep {
  n: number;
  officer: { id: string; name: string | Words };
  does: 'propose' | 'countersign' | 'sign';
  label: Words;
  signedOn: string | null;
  substitute: { officer: { id: string; name: string | Words }; from: string; until: string } | null;
}

/** 送审事项 that waits. */
export interface ProposalView {
  id: string;
  stage: string;
  stageLabel: Words;
  command: string;
  label: Words;
  document: string | null;
  law: Article[];
  proceeding: string | null;
  party: string | null;
  measure: string | null;
  /** Number of the step that it waits for; 0: it is back with its proposer. */
  at: number;
  steps: ProposalStep[];
  since: string;
  /** How many days it lies there. */
  days: number;
  urgedOn: string | null;
  returned: { by: { id: string; name: string | Words }; reason: string } | null;
  /** Not empty: it is out of date. */
  overtaken: { type: string; on: string; label: Words }[];
  erased: boolean;
  form: Record<string, unknown>;
  fields: FilledIn[];
  /** Its form, where it is back with its proposer. */
  schema: Schema | null;
}
