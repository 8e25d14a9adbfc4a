import type { Facts } from '../../case/file.js';
import { lookedBack, type LookedBack } from '../../case/values/look-back.js';
import { refuse } from '../../engine/decider.js';
import type { Proposal, Tier } from './shapes.js';

/** What the rule weighs: of a proposal, or of a fine on the spot, which has no tier. */
export type Again = Pick<Proposal, 'party' | 'basis' | 'actOn' | 'priors' | 'departs'> & { readonly tier?: Tier };

/**
 * 五年内两次以上商标侵权: what the office's own record and the officer's list say of earlier acts, weighed on this one. Null
 * where the article is no trademark infringement or no rule looks back from the day.
 */
export function repeatOf(
  proposal: Pick<Again, 'party' | 'basis' | 'actOn' | 'priors'>,
  punished: Facts['punished'],
): LookedBack | null {
  const { party, basis, actOn, priors = [] } = proposal;
  if (basis === undefined || actOn === undefined) return null;
  const found = punished
    .filter((one) => one.party === party && one.revokedOn === null && one.basis !== null)
    .map((one) => ({ on: one.actOn ?? one.on, basis: String(one.basis), source: `${one.case} ${one.number}` }));
  const typed = priors.map(({ on, basis: under, source }) => ({ on, basis: under, source }));
  const look = lookedBack('T-REPEAT-TM', actOn, [...found, ...typed]);
  return look?.law === basis ? look : null;
}

/** 应当从重: a repeated infringement is of the severe tier, or the reasons for departing from it are given. */
export function requireTierOfRepeat(proposal: Again, at: string, punished: Facts['punished']): void {
  const { tier, departs, party } = proposal;
  const look = repeatOf(proposal, punished);
  if (!look?.applies || tier === 'severe' || departs !== undefined) return;
  const decisions = look.counted.map(({ source }) => source);
  const field = tier === undefined ? `${at}/departs` : `${at}/tier`;
  refuse('penalty.repeat-not-severe', { field, party, law: look.law, since: look.since, decisions });
}
