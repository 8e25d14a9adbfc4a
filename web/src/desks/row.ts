import type { Desk, DeskRow } from '../api/desks';
import type { Words } from '../api/words';
import { wallClock } from '../language/dates';

const shownAnyway = new Set([
  'key',
  'caseId',
  'caseNumber',
  'number',
  'title',
  'proceeding',
  'stage',
  'stageLabel',
  'party',
  'partyName',
  'state',
  'waitsFor',
  'dueOn',
  'overdue',
  'since',
]);

/** Columns that only this desk has; one whose head nobody has put into words is for machines. */
export const extraColumns = (columns: Desk['columns']): Desk['columns'] =>
  columns.filter(({ key, label }) => !shownAnyway.has(key) && label.zh !== key);

/** Where a row leads: to the case, or to the subject of credit. */
export function casePath(row: DeskRow): string {
  return row.subjectId ? `/subjects/${row.subjectId}` : `/cases/${row.caseId ?? ''}`;
}

/** The nearest of the row's dates; a row without one comes last. */
export const nearest = (row: DeskRow): string => [row.dueOn, row.internalDueOn].filter(Boolean).sort()[0] ?? '9999';

/** A value of a column that this code does not know beforehand. */
export function cell(value: unknown, say: (words: Words) => string): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map((one) => cell(one, say)).join('、');
  if (typeof value === 'object') return 'zh' in value && 'en' in value ? say(value as Words) : '—';
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? wallClock(value) : value;
  return typeof value === 'number' ? String(value) : value === true ? '✓' : '—';
}
