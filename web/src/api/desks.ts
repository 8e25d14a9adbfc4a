import type { Personal, Words } from './words';

/** Desks as the screens show them. */
export interface DeskSummary {
  id: string;
  label: Words;
  /** Her own, or one of others that she may look at. */
  own: boolean;
  /** It shows what waits for her by name. */
  personal: boolean;
  count: number;
  /** What waits in old files that were entered late, read apart. */
  enteredLate: number;
}

export interface DeskRow {
  key: string;
  caseId: string | null;
  /** Set on a desk of subjects of credit. */
  subjectId: string | null;
  caseNumber: string | null;
  title: string;
  proceeding: string | null;
  stage: string | null;
  stageLabel: Words | null;
  party: string | null;
  partyName: Personal;
  state: Words | null;
  waitsFor: Words | null;
  dueOn: string | null;
  internalDueOn?: string | null;
  provisional?: boolean;
  overdue: boolean;
  since: string | null;
  [column: string]: unknown;
}

export interface Desk {
  id: string;
  label: Words;
  position: number;
  columns: { key: string; label: Words }[];
  rows: DeskRow[];
  next: string | null;
}
