/** A proposal to fine the respondent of the sample registration, for journeys through the office. */
export const proposal = {
  party: 'r1',
  outcome: 'penalise' as const,
  basis: 'TM-2019:60',
  actOn: '2026-02-20',
  turnoverFen: 6_000_000,
  // Enough for a hearing of an organisation.
  fineFen: 12_000_000,
  confiscatedFen: 0,
  confiscatesGoods: false,
  warning: false,
  restriction: 'none' as const,
  tier: 'severe' as const,
  reasons: '五年内两次以上商标侵权',
  listing: false,
  major: true,
};
