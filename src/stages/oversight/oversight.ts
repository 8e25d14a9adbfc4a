import type { Facts, ProceedingOpened, RoomState } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Length } from '../../engine/time/limit.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { words } from './words.js';

export type OversightCommand = Named<typeof commands>;

/** 挂牌督办 of a case, beside its proceedings. */
export interface Oversight extends RoomState {
  readonly is: 'Supervised' | 'Lifted';
  readonly tracks: Readonly<Record<string, never>>;
  readonly level: string | null;
  readonly reports: number;
  /** How often it is reported on. */
  readonly every: Length;
}

export type OversightEvent =
  | Event<'KeyCasePlaced', { level: string; organ: string; within: Length; every: Length; reasons: string }>
  | Event<'KeyCaseReported', { report: number; progress: string; every: Length }>
  | Event<'KeyCaseExtended', { limit: string; length: Length; reasons: string }>
  | Event<'KeyCaseLifted', { outcome: string; conclusion: string }>;

/** No statute fixes a number: the suggestion of the office. */
const EVERY: Length = '30 calendar days';

const initial: Oversight = { is: 'Supervised', tracks: {}, level: null, reports: 0, every: EVERY };

export const oversight: Stage<Oversight, OversightCommand, OversightEvent> = {
  name: 'oversight',
  commands: { ...commands },
  initial,
  ends: ['Lifted'],
  decide,
  evolve,
  limits,
  meets,
  words,
};

function decide(command: OversightCommand, state: Oversight, facts: Facts): readonly OversightEvent[] {
  switch (command.type) {
    case 'PlaceUnderSupervision': {
      if (facts.file.id === null) refuse('case.not-registered');
      if (facts.others.some(({ stage, open }) => stage === 'oversight' && open)) refuse('oversight.already-supervised');
      if (!facts.others.some(({ stage, open }) => open && stage !== 'archive')) refuse('oversight.nothing-open');
      const { level, organ, within, every = EVERY, reasons } = command;
      return [{ type: 'KeyCasePlaced', data: { level, organ, within, every, reasons } }];
    }
    case 'ReportOnKeyCase': {
      const { progress } = command;
      return [{ type: 'KeyCaseReported', data: { report: state.reports + 1, progress, every: state.every } }];
    }
    case 'ExtendSupervision': {
      const { length, reasons } = command;
      return [{ type: 'KeyCaseExtended', data: { limit: 'T-KEY-CLOSE', length, reasons } }];
    }
    case 'LiftSupervision': {
      const { outcome, conclusion } = command;
      const open = facts.others.filter((other) => other.open && handling.includes(other.stage)).map(({ id }) => id);
      if (outcome === 'done' && open.length > 0) refuse('oversight.not-done', { field: '/outcome', open });
      return [{ type: 'KeyCaseLifted', data: { outcome, conclusion } }];
    }
  }
}

/** Rooms in which the supervised matter itself is decided. */
const handling: readonly string[] = ['complaint', 'mediation', 'ruling', 'penalty', 'transfer'];

function evolve(state: Oversight, event: Happened<OversightEvent | ProceedingOpened>): Oversight {
  switch (event.type) {
    case 'ProceedingOpened':
      return initial;
    case 'KeyCasePlaced':
      return { ...state, is: 'Supervised', level: event.data.level, every: event.data.every };
    case 'KeyCaseReported':
      return { ...state, reports: state.reports + 1 };
    case 'KeyCaseExtended':
      return state;
    case 'KeyCaseLifted':
      return { ...state, is: 'Lifted' };
  }
  return state;
}
