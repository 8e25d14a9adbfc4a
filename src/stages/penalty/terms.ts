import type { Term } from '../../engine/time/limit.js';

/** The last term of one of these limits that ran for a key: variants of a limit have ids of their own. */
export function latest(terms: readonly Term[], limits: readonly string[], key: string): Term | undefined {
  return terms.filter((term) => limits.includes(term.limit) && term.key === key).at(-1);
}

/** Under which rules it runs is said by the row that was started. */
export const statementLimits = [
  'T-STATEMENT',
  'T-STATEMENT-APL',
  'T-STATEMENT-CR',
  'T-STATEMENT-CR-WD',
  'T-STATEMENT-CR-ANN',
] as const;
export const preservationLimits = ['T-PRESERVE', 'T-PRESERVE-CR', 'T-PRESERVE-CR-WD', 'T-PRESERVE-APL'] as const;
export const decisionLimits = [
  'T-PEN-DECIDE',
  'T-PEN-DECIDE-APL',
  'T-PEN-DECIDE-AGRI',
  'T-PEN-DECIDE-FORESTRY',
] as const;

/** The term for deciding that runs, or is suspended, in this proceeding. */
export function decisionTerm(terms: readonly Term[]): Term | undefined {
  return terms.findLast(
    (term) =>
      (decisionLimits as readonly string[]).includes(term.limit) &&
      ['running', 'suspended', 'lapsed'].includes(term.is),
  );
}
