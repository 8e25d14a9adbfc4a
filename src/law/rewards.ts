/**
 * 举报奖励: 市场监管领域重大违法行为举报奖励暂行办法 (国市监稽规〔2021〕4号, from 2021-12-01). The numbers were read in an excerpt on a
 * mirror; a province may raise or lower them.
 */
export const rewardLevels = {
  first: { percent: 5, floorFen: 500_000 },
  second: { percent: 3, floorFen: 300_000 },
  third: { percent: 1, floorFen: 100_000 },
} as const;

export type RewardLevel = keyof typeof rewardLevels;

/** At most so much for one case, fen. */
export const rewardCapFen = 100_000_000;

/** From here on the finance bureau is asked first, fen. */
export const rewardConsultFen = 50_000_000;

/** Share of what was fined and confiscated, at least the floor of the level, at most the cap. All in fen; parts of a fen fall away. */
export function rewardOf(level: RewardLevel, finesFen: number): number {
  const { percent, floorFen } = rewardLevels[level];
  return Math.min(Math.max(Math.floor((finesFen * percent) / 100), floorFen), rewardCapFen);
}
