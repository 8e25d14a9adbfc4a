import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { fineRange, mayApply } from './fines.js';
import { requireLawChosen } from './law-choice.js';
import { outOfTime, punishableThrough } from './limitation.js';
import { requireOneFine } from './one-fine.js';
import { requireTierOfRepeat } from './repeat.js';
import type { Proposal } from './shapes.js';
import { requireSum } from './turnover.js';

/** What a proposal must hold to be lawful in itself: article, range, tier. `on` is the day of the approval or decision, `at` the JSON pointer of the proposal. */
export function checkProposal(proposal: Proposal, on: string, at: string, facts: Facts): void {
  const { party, outcome, fineFen, confiscatedFen } = proposal;
  if (outcome === 'no-penalty') {
    if (!proposal.noPenaltyGround)
      refuse('penalty.no-penalty-ground-missing', { field: `${at}/noPenaltyGround`, party });
    if (
      fineFen > 0 ||
      confiscatedFen > 0 ||
      proposal.confiscatesGoods ||
      proposal.warning ||
      proposal.restriction !== 'none'
    ) {
      refuse('penalty.no-penalty-with-penalty', { field: `${at}/outcome`, party });
    }
    return;
  }
  if (!imposesAnything(proposal)) refuse('penalty.nothing-imposed', { field: at, party });
  if (!proposal.basis) refuse('penalty.basis-missing', { field: `${at}/basis`, party });
  if (!proposal.actOn) refuse('penalty.act-date-missing', { field: `${at}/actOn`, party });
  requireInTime(proposal, at, facts);
  if (!mayApply(proposal, on))
    refuse('penalty.law-not-in-force', { field: `${at}/basis`, party, basis: proposal.basis });
  requireLawChosen(proposal, on, at, facts);
  requireSum(proposal, at);
  requireOneFine(proposal, at, facts);
  const range = fineRange(proposal);
  if (range) checkFine(proposal, range, at);
  requireTierOfRepeat(proposal, at, facts.punished);
}

/** 处罚时效: the act was found while it could still be punished (行政处罚法 art. 36). */
function requireInTime({ party, actOn, grave = false }: Proposal, at: string, { file, proceeding }: Facts): void {
  const foundOn = file.receivedOn ?? proceeding?.openedOn;
  if (!actOn || !foundOn || !outOfTime(actOn, foundOn, grave)) return;
  refuse('penalty.out-of-time', { field: `${at}/actOn`, party, through: punishableThrough(actOn, grave), foundOn });
}

function checkFine(proposal: Proposal, range: { min: number; max: number; mandatory: boolean }, at: string): void {
  const { fineFen, tier, party, basis } = proposal;
  // 减轻处罚 goes below the range; leaving out an optional fine is no fine below it.
  const floor = tier === 'reduced' || (fineFen === 0 && !range.mandatory) ? 0 : range.min;
  if (fineFen < floor || fineFen > range.max) {
    refuse('penalty.fine-out-of-range', { field: `${at}/fineFen`, party, basis, minFen: floor, maxFen: range.max });
  }
}

export function imposesAnything(p: Proposal): boolean {
  return p.fineFen > 0 || p.confiscatedFen > 0 || p.confiscatesGoods || p.warning || p.restriction !== 'none';
}

export const onlyWarns = (p: Proposal): boolean =>
  p.warning && p.fineFen === 0 && p.confiscatedFen === 0 && !p.confiscatesGoods && p.restriction === 'none';

/** 较重行政处罚 (LIST-44 art. 2): a fine of the severe tier, or a licence, business or practice taken. */
export const isHeavy = (p: Proposal): boolean => (p.tier === 'severe' && p.fineFen > 0) || p.restriction !== 'none';

const severity = { none: 0, suspension: 1, 'practice-barred': 2, closure: 3, 'licence-revoked': 3 } as const;

/** What was announced is the ceiling: anything heavier needs a new notice. */
export function isHeavierThan(decision: Proposal, announced: Proposal): boolean {
  return (
    (decision.outcome === 'penalise' && announced.outcome === 'no-penalty') ||
    decision.fineFen > announced.fineFen ||
    decision.confiscatedFen > announced.confiscatedFen ||
    (decision.confiscatesGoods && !announced.confiscatesGoods) ||
    severity[decision.restriction] > severity[announced.restriction] ||
    (decision.warning && !announced.warning && !imposesAnything(announced))
  );
}
