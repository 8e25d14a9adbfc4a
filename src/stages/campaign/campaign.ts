import type { Facts, ProceedingOpened, RoomState } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { words } from './words.js';

export type CampaignCommand = Named<typeof commands>;

/** 专项行动 in which the case is counted, beside its proceedings. */
export interface Campaign extends RoomState {
  readonly is: 'Joined' | 'Reported' | 'Left';
  readonly tracks: Readonly<Record<string, never>>;
}

export type CampaignEvent =
  | Event<'CampaignJoined', { campaign: string; organ: string; until: string; scenes: readonly string[] }>
  | Event<'CampaignReported', { result: string }>
  | Event<'CampaignLeft', { reasons: string }>;

const initial: Campaign = { is: 'Joined', tracks: {} };

export const campaign: Stage<Campaign, CampaignCommand, CampaignEvent> = {
  name: 'campaign',
  commands: { ...commands },
  initial,
  ends: ['Reported', 'Left'],
  decide,
  evolve,
  limits,
  meets,
  words,
};

function decide(command: CampaignCommand, _state: Campaign, facts: Facts): readonly CampaignEvent[] {
  switch (command.type) {
    case 'JoinCampaign': {
      if (facts.file.id === null) refuse('case.not-registered');
      const { campaign: name, organ, until, scenes = [], occurredOn } = command;
      if (facts.others.some(({ stage, is, about }) => stage === 'campaign' && is !== 'Left' && about === name))
        refuse('campaign.counted-already', { field: '/campaign' });
      if (until < occurredOn) refuse('campaign.over', { field: '/until' });
      return [{ type: 'CampaignJoined', data: { campaign: name, organ, until, scenes } }];
    }
    case 'ReportToCampaign':
      return [{ type: 'CampaignReported', data: { result: command.result } }];
    case 'LeaveCampaign':
      return [{ type: 'CampaignLeft', data: { reasons: command.reasons } }];
  }
}

function evolve(state: Campaign, event: Happened<CampaignEvent | ProceedingOpened>): Campaign {
  switch (event.type) {
    case 'ProceedingOpened':
      return initial;
    case 'CampaignJoined':
      return { ...state, is: 'Joined', about: event.data.campaign };
    case 'CampaignReported':
      return { ...state, is: 'Reported' };
    case 'CampaignLeft':
      return { ...state, is: 'Left' };
  }
  return state;
}
