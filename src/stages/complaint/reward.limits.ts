import type { Limit } from '../../engine/time/limit.js';

const reward = {
  per: 'proceeding',
  // Its articles were read in an excerpt only: none is named.
  law: { act: 'REWARD-2021', article: '?' },
  from: '2021-12-01',
  confidence: 'medium',
} as const satisfies Partial<Limit>;

/** 举报奖励 */
export const rewardLimits: readonly Limit[] = [
  {
    ...reward,
    id: 'T-REWARD-TELL',
    what: { zh: '结案后决定举报奖励并告知举报人', en: 'Decide on the reward after closing and tell the informant' },
    who: 'handling-officer',
    length: '15 working days',
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': 'reward' },
    metBy: ['RewardTold', 'RewardRefused'],
    onLapse: 'overdue',
  },
  {
    ...reward,
    id: 'T-REWARD-CLAIM',
    what: { zh: '举报人申领奖励，逾期视为放弃', en: 'The informant claims the reward, else it counts as waived' },
    who: 'informant',
    length: '30 working days',
    starts: ['RewardTold'],
    metBy: ['RewardClaimed'],
    dropsOn: ['RewardWaived'],
    onLapse: 'right-lost',
  },
  {
    ...reward,
    id: 'T-REWARD-SIGN',
    what: { zh: '查看是否申领，逾期的登记放弃', en: 'See whether it was claimed; sign the waiver if not' },
    who: 'unit-head',
    length: '35 working days',
    starts: ['RewardTold'],
    metBy: ['RewardClaimed', 'RewardWaived'],
    onLapse: 'overdue',
    confidence: 'low',
    internal: true,
  },
  {
    ...reward,
    id: 'T-REWARD-PAY',
    what: { zh: '发放举报奖励', en: 'Pay the reward' },
    who: 'handling-officer',
    length: '15 working days',
    starts: ['RewardClaimed'],
    metBy: ['RewardPaid'],
    onLapse: 'overdue',
    confidence: 'low',
    internal: true,
  },
];
