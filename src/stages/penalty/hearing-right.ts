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

/** A hearing from the threshold of the unit's rules on, unless the province set its own; always where a licence or business goes. */
export function hearingRight(
  proposal: Proposal,
  party: Party | undefined,
  { options, rules }: Pick<Facts, 'options' | 'rules'>,
): HearingRight {
  const natural = party?.kind !== 'legal';
  const option = natural ? 'hearing-threshold-natural-fen' : 'hearing-threshold-legal-fen';
  const own = options[option];
  const row = hearingThresholdFor(rules);
  const thresholdFen = typeof own === 'number' ? own : natural ? row.natural : row.legal;
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
