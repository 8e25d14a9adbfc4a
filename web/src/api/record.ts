import type { Article, Doubt } from './articles';
import type { Schema } from './schema';
import type { Words } from './words';

export interface HistoryEntry {
  position: number;
  revision: number;
  id: string;
  type: string;
  text: Words;
  occurredOn: string;
  occurredAt: string | null;
  recordedAt: string;
  late: boolean;
  /** Machines are named in both languages. */
  actor: { id: string; name: string | Words };
  proceeding: string | null;
  party: string | null;
  measure: string | null;
  law: Article[];
  doubts?: Doubt[];
  /** What stood there first, and why it was wrong. */
  corrections: Correction[];
  /** Taken back by who entered it; the subject's page knows none. */
  withdrawn: Amended | null;
  /** The reader may say that it was entered wrongly. */
  correctable: boolean;
  data: Record<string, unknown>;
}

export interface Amended {
  revision: number;
  recordedAt: string;
  actor: HistoryEntry['actor'];
  /** A text, or what is left of it after erasure. */
  reason: unknown;
}

export interface Correction extends Amended {
  /** What had been done on the strength of the day that was wrong. */
  doneSince: (Words & { on: string })[];
  changes: { label: Words; was: Words | null; now: Words | null }[];
}

/** An entry as the form by which it was entered; without a schema it cannot be corrected, and says why. */
export interface CorrectableEntry {
  revision: number;
  entry: string;
  text: Words;
  label: Words;
  schema: Schema | null;
  values: Record<string, unknown>;
  /** What was done later on the strength of the day that it bears. */
  doneSince: (Words & { on: string })[];
  refused: (Words & { code: string }) | null;
}

/** What the reader entered in the last ten minutes: until when it may be taken back, or why it may not. */
export interface LastAct {
  entry: string;
  text: Words;
  until: string;
  /** The server's clock. */
  now: string;
  refused: (Words & { code: string }) | null;
}
