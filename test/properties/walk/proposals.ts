import { fines } from '../../../src/law/fines.js';
import { addDays } from '../../../src/engine/time/day.js';
import { fineRange } from '../../../src/stages/penalty/fines.js';
import { noPenaltyGrounds, restrictions, tiers, type Proposal } from '../../../src/stages/penalty/shapes.js';
import type { Body, Situation } from './situation.js';

/** Articles in force on the day on which the act ended. */
export const basesOn = (day: string): readonly string[] =>
  fines.filter(({ from, to }) => from <= day && (to === undefined || day <= to)).map(({ basis }) => basis);

/** What is proposed on one respondent: mostly lawful, of every weight, now and then out of the range. */
export function proposalFor(situation: Situation, party: string, on: string): Proposal {
  const { chance } = situation;
  const reasons = '违法事实清楚';
  const nothing = {
    confiscatedFen: 0,
    confiscatesGoods: false,
    warning: false,
    restriction: 'none',
    fineFen: 0,
  } as const;
  if (chance.is(0.25)) {
    const noPenaltyGround = chance.is(0.95) ? chance.of(noPenaltyGrounds) : undefined;
    return {
      ...nothing,
      party,
      outcome: 'no-penalty',
      tier: 'lenient',
      reasons,
      noPenaltyGround,
      listing: false,
      major: chance.is(0.3),
    };
  }
  const actOn = addDays(on, -chance.whole(1, 200));
  const basis = chance.of(basesOn(actOn));
  const common = {
    party,
    outcome: 'penalise',
    basis,
    actOn,
    ...(chance.is(0.95) ? { lawReasons: '从旧兼从轻，适用所选版本' } : {}),
    reasons,
    listing: chance.is(0.7),
    major: chance.is(0.25),
  } as const;
  if (chance.is(0.1)) return { ...nothing, ...common, warning: true, tier: 'lenient' };
  const turnoverFen = chance.of([0, 100_000, 2_000_000, 8_000_000]);
  const range = fineRange({ basis, actOn, turnoverFen }) ?? { min: 0, max: 20_000_000 };
  const fineFen = chance.of([
    range.min,
    range.max,
    Math.floor((range.min + range.max) / 2),
    chance.is(0.1) ? range.max + 1 : range.max,
  ]);
  return {
    ...nothing,
    ...common,
    tier: chance.is(0.6) ? 'severe' : chance.of(tiers),
    turnoverFen,
    fineFen,
    confiscatedFen: chance.is(0.3) ? 50_000 : 0,
    confiscatesGoods: chance.is(0.5),
    goodsFen: 600_000,
    ...weighed(situation, turnoverFen, basis, actOn),
    restriction: chance.is(0.85) ? 'none' : chance.of(restrictions),
  };
}

/** What the amount rests on, and what else bears on it. */
function weighed({ chance }: Situation, turnoverFen: number, basis: string, actOn: string): Partial<Proposal> {
  const what = '涉案商品';
  return {
    ...(chance.is(0.2) && turnoverFen > 0
      ? { turnoverItems: [{ what, quantity: 1, valuedBy: 'sale-price', unitFen: turnoverFen }] }
      : {}),
    ...(chance.is(0.15) ? { priors: [{ on: addDays(actOn, -300), basis, source: '外地处罚决定' }] } : {}),
    ...(chance.is(0.1) ? { alsoUnder: [chance.of(basesOn(actOn))] } : {}),
    ...(chance.is(0.5) ? { departs: '情节轻微', otherAct: '另一批商品' } : {}),
  };
}

/** As it was approved, or lighter; now and then another. */
export function decided(situation: Situation, { party, occurredOn }: Body): Proposal {
  const { proceeding, chance } = situation;
  const track = proceeding?.state.tracks[String(party)] as
    { proposal?: Proposal | { erased: true } | null } | undefined;
  const approved = track?.proposal;
  if (!approved || 'erased' in approved || chance.is(0.1))
    return proposalFor(situation, String(party), String(occurredOn));
  return { ...approved, ...(chance.is(0.2) ? { confiscatesGoods: false } : {}) };
}
