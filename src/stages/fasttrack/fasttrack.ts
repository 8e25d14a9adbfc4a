import type { Facts, ProceedingOpened, RoomState } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Length } from '../../engine/time/limit.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { words } from './words.js';

export type FastTrackCommand = Named<typeof commands>;

/** 快速处理: an internal target for one proceeding, beside the terms of the law. */
export interface FastTrack extends RoomState {
  readonly is: 'Hurried' | 'Ended';
  readonly tracks: Readonly<Record<string, never>>;
}

export type FastTrackEvent =
  | Event<'FastTrackBegun', { target: string; within: Length; criteria: readonly string[]; reasons: string }>
  | Event<'FastTrackEnded', { outcome: string; reasons: string }>;

const initial: FastTrack = { is: 'Hurried', tracks: {} };

/** Stages whose proceedings may be hurried. */
const simple: readonly string[] = ['complaint', 'mediation', 'ruling', 'penalty'];

export const fasttrack: Stage<FastTrack, FastTrackCommand, FastTrackEvent> = {
  name: 'fasttrack',
  commands: { ...commands },
  initial,
  ends: ['Ended'],
  decide,
  evolve,
  limits,
  meets,
  words,
};

function decide(command: FastTrackCommand, state: FastTrack, facts: Facts): readonly FastTrackEvent[] {
  switch (command.type) {
    case 'PutOnFastTrack': {
      if (facts.file.id === null) refuse('case.not-registered');
      const open = facts.others.filter((other) => other.open && simple.includes(other.stage)).map(({ id }) => id);
      const hurried = facts.others.flatMap(({ stage, open: runs, about }) =>
        stage === 'fasttrack' && runs && about !== undefined ? [about] : [],
      );
      const left = open.filter((id) => !hurried.includes(id));
      if (left.length === 0) refuse('fasttrack.nothing-to-hurry');
      const { target, within, criteria, reasons } = command;
      if (!left.includes(target)) refuse('fasttrack.not-open', { field: '/target', open: left });
      return [{ type: 'FastTrackBegun', data: { target, within, criteria, reasons } }];
    }
    case 'EndFastTrack': {
      const { outcome, reasons } = command;
      const runs = facts.others.some(({ id, open }) => id === state.about && open);
      if (outcome === 'done' && runs) refuse('fasttrack.not-done', { field: '/outcome', target: state.about });
      return [{ type: 'FastTrackEnded', data: { outcome, reasons } }];
    }
  }
}

function evolve(state: FastTrack, event: Happened<FastTrackEvent | ProceedingOpened>): FastTrack {
  switch (event.type) {
    case 'ProceedingOpened':
      return initial;
    case 'FastTrackBegun':
      return { ...state, is: 'Hurried', about: event.data.target };
    case 'FastTrackEnded':
      return { ...state, is: 'Ended' };
  }
  return state;
}
