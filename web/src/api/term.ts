import type { Article, Doubt } from './articles';
import type { Words } from './words';

export interface Term {
  id: string;
  limit: string;
  what: Words;
  who: string | null;
  proceeding: string;
  key: string | null;
  is: 'running' | 'suspended' | 'met' | 'dropped' | 'lapsed';
  startedOn: string;
  dueOn: string | null;
  dueAt: string | null;
  provisional: boolean;
  internal: boolean;
  overdue: boolean;
  law: Article | null;
  confidence: 'verified' | 'high' | 'medium' | 'low' | null;
  doubts?: Doubt[];
  why: (Words & { kind: string; on?: string | null })[];
}
