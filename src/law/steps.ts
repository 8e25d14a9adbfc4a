import type { Step } from './step.js';
import { confirmationSteps } from './steps.confirmation.js';
import { creditSteps } from './steps.credit.js';
import { daysSteps } from './steps.days.js';
import { decisionSteps } from './steps.decision.js';
import { effectSteps } from './steps.effect.js';
import { endingSteps } from './steps.ending.js';
import { filingSteps } from './steps.filing.js';
import { goodsSteps } from './steps.goods.js';
import { handlingSteps } from './steps.handling.js';
import { intakeSteps } from './steps.intake.js';
import { investigationSteps } from './steps.investigation.js';
import { mediationSteps } from './steps.mediation.js';
import { performanceSteps } from './steps.performance.js';
import { remedySteps } from './steps.remedy.js';
import { returningSteps } from './steps.returning.js';
import { rulingSteps } from './steps.ruling.js';
import { sideBySideSteps } from './steps.sidebyside.js';
import { transferSteps } from './steps.transfer.js';
import { trialSteps } from './steps.trial.js';

/** What the law asks to be done, in the order of the road. */
export const steps: readonly Step[] = [
  ...intakeSteps,
  ...filingSteps,
  ...mediationSteps,
  ...confirmationSteps,
  ...rulingSteps,
  ...trialSteps,
  ...effectSteps,
  ...investigationSteps,
  ...decisionSteps,
  ...endingSteps,
  ...performanceSteps,
  ...remedySteps,
  ...goodsSteps,
  ...transferSteps,
  ...returningSteps,
  ...creditSteps,
  ...daysSteps,
  ...handlingSteps,
  ...sideBySideSteps,
];

const byId = new Map(steps.map((step) => [step.id, step]));

export function stepNamed(id: string): Step | undefined {
  return byId.get(id);
}
