import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { Command } from '../../engine/command.js';
import { rewardLevels, type RewardLevel } from '../../law/rewards.js';
import { MANNERS, Named, Reasons, type Manner } from './shapes.js';

const levels = Object.keys(rewardLevels);

/** 批准举报奖励: the sum follows from level and fines. */
@Command({
  in: ['RewardToDecide'],
  by: ['deputy-head', 'head'],
  label: { zh: '批准举报奖励', en: 'Approve the reward' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
  document: '举报奖励审批表',
  sealed: { reasons: 'file' },
})
export class ApproveReward extends Act {
  @IsIn(levels)
  level: RewardLevel;

  /** What makes it a grave violation (重大违法行为). */
  @IsIn(['suspected-crime', 'suspension', 'licence-revoked', 'large-fine', 'local-rule'])
  ground: 'suspected-crime' | 'suspension' | 'licence-revoked' | 'large-fine' | 'local-rule';

  /** What was fined and confiscated and has become final, fen; 0 where there was none. */
  @IsFen()
  finesFen: number;

  /** The finance bureau was asked; needed from half a million yuan. */
  @IsOptional()
  @IsBoolean()
  financeConsulted?: boolean;

  @Reasons()
  reasons: string;
}

/** 不予奖励 */
@Command({
  in: ['RewardToDecide'],
  by: ['deputy-head', 'head'],
  label: { zh: '决定不予奖励', en: 'Refuse the reward' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
  document: '举报奖励审批表',
  sealed: { reasons: 'file' },
})
export class RefuseReward extends Act {
  @IsIn(['not-grave', 'no-help', 'official', 'interested', 'known-before'])
  ground: 'not-grave' | 'no-help' | 'official' | 'interested' | 'known-before';

  @Reasons()
  reasons: string;
}

/** 告知奖励决定 */
@Command({
  in: ['RewardToTell'],
  by: ['handling-officer', 'intake-clerk'],
  label: { zh: '告知奖励决定', en: 'Tell the informant of the reward' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
  document: '举报奖励告知书',
})
export class TellReward extends Act {
  @IsIn(MANNERS)
  by: Manner;
}

/** 申领奖励 */
@Command({
  in: ['RewardToClaim'],
  by: ['handling-officer', 'intake-clerk'],
  label: { zh: '登记申领奖励', en: 'Record the claim' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
})
export class ClaimReward extends Act {}

/** 视为放弃: signed by an officer, never by the clock. */
@Command({
  in: ['RewardToClaim'],
  by: ['unit-head', 'deputy-head'],
  label: { zh: '登记放弃奖励', en: 'Record that the reward is waived' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
})
export class WaiveReward extends Act {
  @IsIn(['not-claimed', 'renounced'])
  ground: 'not-claimed' | 'renounced';
}

/** 发放奖励 */
@Command({
  in: ['RewardToPay'],
  by: ['handling-officer', 'unit-head'],
  label: { zh: '登记发放奖励', en: 'Record the payment' },
  law: ['REWARD-2021'],
  step: ['INT-REWARD'],
})
export class PayReward extends Act {
  /** Number of the voucher. */
  @Named()
  reference: string;
}
