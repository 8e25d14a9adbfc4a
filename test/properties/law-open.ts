import type { StepStage } from '../../src/law/step.js';

type ByStage = Readonly<Partial<Record<StepStage, readonly string[]>>>;

/** Stages that the first part of the work must cover whole: every timer has a term, and ten steps at most are left out. */
export const partOne: readonly StepStage[] = ['complaint', 'penalty', 'remedy', 'goods', 'transfer', 'credit', 'case'];

/** How many rows are still open. Lower a number when a row is built; never raise one. */
export const mostOpen = {
  partOne: { steps: 0, timers: 0 },
  partTwo: { steps: 27, timers: 4 },
};

/** Steps with neither a command nor a reason to have none: 尚未实现. */
export const openSteps: ByStage = {
  mediation: [
    'MED-OWNERSHIP',
    'MED-COURT-INVITED',
    'MED-ONLINE',
    'MED-RECUSE',
    'MED-REPORT-CRIME',
    'MED-NO-FEE',
    'MED-CONFIRM-VENUE',
    'MED-CONFIRM-WITHDRAW',
    'MED-CONFIRM-OBJECT',
    'MED-CONFIRM-FEE',
  ],
  ruling: [
    'RUL-SPLIT',
    'RUL-JURISDICTION',
    'RUL-NATIONAL',
    'RUL-JUROBJ',
    'RUL-RECUSE',
    'RUL-ADVICE',
    'RUL-OTHER',
    'RUL-EVIDENCE',
    'RUL-ADD-PARTY',
    'RUL-TECH',
    'RUL-APPRAISE',
    'RUL-PRESERVE',
    'RUL-ASSIST',
    'RUL-POWERS',
    'RUL-REPEAT',
    'RUL-INVALID-AFTER',
    'RUL-LIST',
  ],
};

/** Timers without a term of their id in any room. */
export const openTimers: ByStage = {
  ruling: ['T-RUL-JUROBJ', 'T-RUL-RECUSE', 'T-RUL-EVIDENCE', 'T-RUL-HEARING-NOTICE'],
};
