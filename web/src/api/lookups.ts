import type { Article } from './articles';
import type { Term } from './term';
import type { Words } from './words';

/** What is on record of an organisation. */
export interface PartyHistory {
  creditCode: string;
  asOf: string;
  cases: {
    caseId: string;
    number: string | null;
    title: string;
    unit: string;
    open: boolean;
    roles: string[];
    states: Words[];
  }[];
  /** Cases that I may not see, by unit. */
  elsewhere: { unit: string; cases: number }[];
  penalties: {
    caseId: string | null;
    unit: string | null;
    number: string;
    decidedOn: string;
    law: Words | null;
    fineFen: number;
    confiscatedFen: number;
    revokedOn: string | null;
  }[];
  listings: {
    key: string;
    subjectId: string;
    state: Words | null;
    listedOn: string | null;
    removedOn: string | null;
  }[];
  repeat: { trademark: boolean; decisions: string[]; since: string };
}

/** A row of the law's time limits. */
export interface LimitRow {
  stage: string;
  stageLabel: Words;
  id: string;
  from: string;
  to: string | null;
  what: Words;
  /** Null: the agency sets it. */
  length: string | null;
  law: Words;
  confidence: string;
  internal: boolean;
}

export interface Reckoning {
  length: string;
  startedOn: string;
  dueOn: string | null;
  dueAt: string | null;
  provisional: boolean;
  calendar: string;
  limit: { id: string; what: Words; law: Article; confidence: Term['confidence']; internal: boolean } | null;
  why: Term['why'];
}
