import { refuse } from '../../engine/decider.js';
import type { Facts, Party } from '../../case/file.js';
import { rewardConsultFen, rewardOf } from '../../law/rewards.js';
import type * as commands from './commands.js';
import type { ComplaintEvent } from './events.js';
import type { Complaint } from './state.js';

export function approveReward(
  command: commands.ApproveReward,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { level, ground, finesFen, reasons } = command;
  const party = state.rewarded ?? '';
  if (isExcluded(facts.file.parties[party], facts)) refuse('complaint.reward-excluded', { party });
  const amountFen = rewardOf(level, finesFen);
  if (amountFen >= rewardConsultFen && command.financeConsulted !== true)
    refuse('complaint.reward-finance', { field: '/financeConsulted' });
  return [{ type: 'RewardApproved', data: { party, level, ground, finesFen, amountFen, reasons } }];
}

/** The infringed party, its agents and interested persons have no reward, even where that came to light after the report. */
function isExcluded(party: Party | undefined, { file }: Facts): boolean {
  if (party?.kind !== 'natural' || party.roles.some((role) => !['informant', 'complainant'].includes(role)))
    return true;
  return Object.values(file.rights).some(({ holder }) => holder === party.id);
}

export function refuseReward({ ground, reasons }: commands.RefuseReward, state: Complaint): readonly ComplaintEvent[] {
  return [{ type: 'RewardRefused', data: { party: state.rewarded ?? '', ground, reasons } }];
}

export function tellReward({ by }: commands.TellReward, state: Complaint): readonly ComplaintEvent[] {
  return [{ type: 'RewardTold', data: { party: state.rewarded ?? '', by, amountFen: state.reward?.amountFen ?? 0 } }];
}

export function claimReward(command: commands.ClaimReward, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  const due = claimDue(facts);
  if (due !== null && command.occurredOn > due) refuse('complaint.reward-claim-late', { field: '/occurredOn', due });
  return [{ type: 'RewardClaimed', data: { party: state.rewarded ?? '' } }];
}

/** Silence is a waiver only once its time is over. */
export function waiveReward(command: commands.WaiveReward, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  const due = claimDue(facts);
  if (command.ground === 'not-claimed' && due !== null && command.occurredOn <= due)
    refuse('complaint.reward-still-time', { field: '/occurredOn', due });
  return [{ type: 'RewardWaived', data: { party: state.rewarded ?? '', ground: command.ground } }];
}

export function payReward({ reference }: commands.PayReward, state: Complaint): readonly ComplaintEvent[] {
  return [
    { type: 'RewardPaid', data: { party: state.rewarded ?? '', amountFen: state.reward?.amountFen ?? 0, reference } },
  ];
}

const claimDue = ({ terms }: Facts): string | null =>
  terms.findLast(({ limit }) => limit === 'T-REWARD-CLAIM')?.dueOn ?? null;
