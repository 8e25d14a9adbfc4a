import type { Facts, Party } from '../../case/file.js';
import { hearingThresholdFor } from '../../law/hearing-thresholds.js';
import type { Proposal } from './shapes.js';

/** 听证权 as it was weighed for the notice. Amounts in fen. */
export interface HearingRight {
  readonly has: boolean;
  readonly thresholdFen: number;
  readonly fineFen: number;
  readonly confiscatedFen: number;
  readonly restriction: boolean;
  /** Row of the thresholds, or the option of the city that prevails over it. */
  readonly by: string;
  readonly law: string;
}

/** Option of the city that holds what the province set for such a party. */
export const hearingThreshold = (party: Party | undefined): string =>
  party?.kind === 'legal' ? 'hearing-threshold-legal-fen' : 'hearing-threshold-natural-fen';

/** A hearing from the threshold of the unit's rules on, unless the province set its own; always where a licence or business goes. */
export function hearingRight(
  proposal: Proposal,
  party: Party | undefined,
  { options, optionsChosenBy, rules }: Pick<Facts, 'options' | 'optionsChosenBy' | 'rules'>,
): HearingRight {
  const option = hearingThreshold(party);
  // What is only suggested for a city is the threshold of market regulation, and gives way to the unit's own rules.
  const own = optionsChosenBy[option] ? options[option] : undefined;
  const row = hearingThresholdFor(rules);
  const thresholdFen = typeof own === 'number' ? own : party?.kind === 'legal' ? row.legal : row.natural;
  const { fineFen, goodsFen = 0, confiscatesGoods } = proposal;
  const confiscatedFen = proposal.confiscatedFen + (confiscatesGoods ? goodsFen : 0);
  const restriction = proposal.restriction !== 'none';
  const reached = restriction || fineFen >= thresholdFen || confiscatedFen >= thresholdFen;
  return {
    has: proposal.outcome !== 'no-penalty' && reached,
    thresholdFen,
    fineFen,
    confiscatedFen,
    restriction,
    by: typeof own === 'number' ? option : row.id,
    law: row.law,
  };
}
