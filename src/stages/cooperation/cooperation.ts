import type { Facts, ProceedingOpened, RoomState } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Length } from '../../engine/time/limit.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { words } from './words.js';

export type CooperationCommand = Named<typeof commands>;

export type CooperationKind = 'assistance' | 'handover' | 'execution' | 'foreign-report';

/** 跨区域协作与报备: one letter that leaves the office about the case, until it is answered. */
export interface Cooperation extends RoomState {
  readonly is: 'ToReport' | 'Sent' | 'Received' | 'Returned' | 'Answered' | 'Declined' | 'Withdrawn';
  readonly tracks: Readonly<Record<string, never>>;
  readonly kind: CooperationKind | null;
  readonly to: string;
  readonly within: Length;
}

interface Standing {
  readonly kind: CooperationKind | null;
  /** Is it known to have arrived? */
  readonly received: boolean;
  readonly within: Length;
}

export type CooperationEvent =
  | Event<'CooperationSent', Standing & { to: string; reference: string; matter: string | null }>
  | Event<'ForeignRelationMarked', { to: string; link: string; matter: string }>
  | Event<'CooperationReceived', Standing & { receivedBy: string }>
  | Event<'CooperationReturned', { missing: string }>
  | Event<'CooperationRedirected', Standing & { to: string }>
  | Event<'CooperationUrged', Standing & { how: string }>
  | Event<'CooperationAnswered', { outcome: string; result: string }>
  | Event<'CooperationWithdrawn', { reasons: string }>;

/** Where the letter does not say. */
const WITHIN: Length = '30 calendar days';

const initial: Cooperation = { is: 'ToReport', tracks: {}, kind: null, to: '', within: WITHIN };

export const cooperation: Stage<Cooperation, CooperationCommand, CooperationEvent> = {
  name: 'cooperation',
  commands: { ...commands },
  initial,
  ends: ['Answered', 'Declined', 'Withdrawn'],
  decide,
  evolve,
  limits,
  meets,
  words,
};

function decide(command: CooperationCommand, state: Cooperation, facts: Facts): readonly CooperationEvent[] {
  const { kind, within } = state;
  switch (command.type) {
    case 'SendCooperationRequest': {
      if (facts.file.id === null) refuse('case.not-registered');
      const { to, reference, matter } = command;
      const standing = { kind: command.kind, received: false, within: command.within ?? WITHIN };
      return [{ type: 'CooperationSent', data: { ...standing, to, reference, matter } }];
    }
    case 'MarkForeignRelated': {
      if (facts.file.id === null) refuse('case.not-registered');
      if (facts.others.some(({ stage, about, open }) => stage === 'cooperation' && open && about === 'foreign-report'))
        refuse('cooperation.foreign-already');
      const { to, link, matter } = command;
      return [{ type: 'ForeignRelationMarked', data: { to, link, matter } }];
    }
    case 'ReportForeignCase':
    case 'ResendCooperationRequest': {
      const { reference } = command;
      return [
        { type: 'CooperationSent', data: { kind, received: false, within, to: state.to, reference, matter: null } },
      ];
    }
    case 'RecordCooperationReceipt':
      return [{ type: 'CooperationReceived', data: { kind, received: true, within, receivedBy: command.receivedBy } }];
    case 'RecordCooperationReturn':
      return [{ type: 'CooperationReturned', data: { missing: command.missing } }];
    case 'RedirectCooperationRequest':
      // 市场监督管理行政处罚程序规定 art. 14: what was handed over is not handed on, the superior is asked.
      if (kind === 'handover') refuse('cooperation.not-handed-on');
      return [{ type: 'CooperationRedirected', data: { kind, received: false, within, to: command.to } }];
    case 'UrgeCooperation':
      return [
        { type: 'CooperationUrged', data: { kind, received: state.is === 'Received', within, how: command.how } },
      ];
    case 'RecordCooperationAnswer':
      return [{ type: 'CooperationAnswered', data: { outcome: command.outcome, result: command.result } }];
    case 'WithdrawCooperation':
      return [{ type: 'CooperationWithdrawn', data: { reasons: command.reasons } }];
  }
}

function evolve(state: Cooperation, event: Happened<CooperationEvent | ProceedingOpened>): Cooperation {
  switch (event.type) {
    case 'ProceedingOpened':
      return initial;
    case 'ForeignRelationMarked':
      return { ...state, is: 'ToReport', kind: 'foreign-report', about: 'foreign-report', to: event.data.to };
    case 'CooperationSent': {
      const { kind, to, within } = event.data;
      return { ...state, is: 'Sent', kind, to, within, ...(kind === null ? {} : { about: kind }) };
    }
    case 'CooperationReceived':
      return { ...state, is: 'Received' };
    case 'CooperationReturned':
      return { ...state, is: 'Returned' };
    case 'CooperationRedirected':
      return { ...state, is: 'Sent', to: event.data.to };
    case 'CooperationUrged':
      return state;
    case 'CooperationAnswered':
      return { ...state, is: event.data.outcome === 'declined' ? 'Declined' : 'Answered' };
    case 'CooperationWithdrawn':
      return { ...state, is: 'Withdrawn' };
  }
  return state;
}
