import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { fineRange, type FineFacts } from './fines.js';
import type { Proposal } from './shapes.js';

/** An article that the act breaks, and the highest fine that it allows on the facts; null where its fines are not known. */
export interface Candidate {
  readonly basis: string;
  readonly maxFen: number | null;
}

/** What the rule weighs: of a proposal, or of a fine on the spot. */
export type OneAct = FineFacts & Pick<Proposal, 'party' | 'fineFen' | 'alsoUnder' | 'otherAct'>;

/** The article chosen, then the others that the same act breaks. */
export function candidates(proposal: FineFacts & Pick<Proposal, 'alsoUnder'>): readonly Candidate[] {
  const { basis, alsoUnder = [] } = proposal;
  return [...new Set([basis, ...alsoUnder])].flatMap((one) =>
    one === undefined ? [] : [{ basis: one, maxFen: fineRange({ ...proposal, basis: one })?.max ?? null }],
  );
}

/** 一事不二罚 (行政处罚法 art. 29): one act is fined once, under the article with the higher fine. */
export function requireOneFine(
  proposal: OneAct,
  at: string,
  { punished, proceeding, file }: Pick<Facts, 'punished' | 'proceeding' | 'file'>,
): void {
  const { party, fineFen, actOn, otherAct } = proposal;
  if (fineFen === 0) return;
  const [chosen, ...others] = candidates(proposal);
  const higher = others.find(({ maxFen }) => maxFen !== null && chosen?.maxFen != null && maxFen > chosen.maxFen);
  if (higher)
    refuse('penalty.higher-fine-rules', { field: `${at}/basis`, party, basis: higher.basis, maxFen: higher.maxFen });
  const fined = punished.find(
    (one) =>
      one.party === party &&
      one.revokedOn === null &&
      one.fineFen > 0 &&
      one.actOn === actOn &&
      !(one.case === file.id && one.proceeding === proceeding?.id),
  );
  if (fined && otherAct === undefined)
    refuse('penalty.fined-already', { field: `${at}/otherAct`, party, number: fined.number, on: fined.on });
}
