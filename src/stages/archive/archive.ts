import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Facts, ProceedingOpened, RoomState, Track } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { inOrder } from '../../law/volumes.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import type { Reduction } from './shapes.js';
import { words } from './words.js';

export type ArchiveCommand = Named<typeof commands>;
type Of<T extends ArchiveCommand['type']> = Extract<ArchiveCommand, { readonly type: T }>;

/** One assessment (案卷评查) of the file. */
interface Assessment extends Track {
  readonly kind: 'assessment';
  readonly is: 'Sound' | 'ToCorrect' | 'Corrected';
  readonly score: number;
}

/** 结案后工作: archive, assessment, return visits, reports; it is no procedure against anybody. */
export interface Archive extends RoomState {
  readonly is: 'Unarchived' | 'Archived' | 'Reopened';
  readonly tracks: Readonly<Record<string, Assessment>>;
  /** 档号, kept when the file is archived again. */
  readonly number: string | null;
}

export type ArchiveEvent =
  | Event<
      'FileArchived',
      {
        number: string;
        retention: string | null;
        pages: number;
        remarks: string;
        /** Ids of documents in the order of art. 78. */
        main: readonly string[];
        supplementary: readonly string[];
      }
    >
  | Event<'FileReopened', { ground: string; reasons: string; approvedBy: string }>
  | Event<
      'FileAssessed',
      { assessment: string; score: number; reductions: readonly Reduction[]; opinion: string; within: string | null }
    >
  | Event<'DefectsFound', { assessment: string; within: string }>
  | Event<'DefectsCorrected', { assessments: readonly string[]; corrections: string; documents: readonly string[] }>
  | Event<'ReturnVisited', { party: string; satisfaction: string; opinion: string; followUp: string | null }>
  | Event<'ReportedToPlatform', { platform: string; what: string; receipt: string | null }>;

export const archive: Stage<Archive, ArchiveCommand, ArchiveEvent> = {
  name: 'archive',
  commands: { ...commands },
  initial: { is: 'Unarchived', tracks: {}, number: null },
  ends: ['Archived'],
  decide,
  evolve,
  limits,
  meets,
  words,
};

function decide(command: ArchiveCommand, state: Archive, facts: Facts): readonly ArchiveEvent[] {
  switch (command.type) {
    case 'ArchiveCase':
      return [archived(command, facts.number ?? '', command.retention, facts)];
    case 'RearchiveCase':
      return [archived(command, state.number ?? '', null, facts)];
    case 'ReopenFile': {
      const { ground, reasons, approvedBy } = command;
      if (approvedBy === facts.actor.id) refuse('archive.own-approval', { field: '/approvedBy' });
      return [{ type: 'FileReopened', data: { ground, reasons, approvedBy } }];
    }
    case 'AssessFile':
      return assess(command, state, facts);
    case 'CorrectDefects': {
      const { assessments, corrections, documents } = command;
      const at = documents.findIndex((id) => !(id in facts.file.documents));
      if (at >= 0) refuse('archive.unknown-document', { field: `/documents/${at}` });
      return [{ type: 'DefectsCorrected', data: { assessments, corrections, documents } }];
    }
    case 'RecordReturnVisit':
      return visit(command, facts);
    case 'RecordReport': {
      const { platform, what, receipt = null } = command;
      return [{ type: 'ReportedToPlatform', data: { platform, what, receipt } }];
    }
  }
}

/** 归档: nothing is open any more, no remedy waits for its outcome, and every lot has come to its end. */
function archived(
  { pages, remarks }: Of<'ArchiveCase'> | Of<'RearchiveCase'>,
  number: string,
  retention: string | null,
  { file, others }: Facts,
): ArchiveEvent {
  const open = others.filter((other) => other.open);
  const goods = open.find(({ stage }) => stage === 'goods');
  if (goods) refuse('archive.goods-unsettled', { lots: Object.keys(goods.tracks) });
  const remedies = open.filter(({ stage }) => stage === 'remedy');
  if (remedies.length > 0) refuse('archive.remedy-pending', { of: remedies.map(({ id }) => id) });
  if (open.length > 0) refuse('archive.proceeding-open', { open: open.map(({ id }) => id) });
  const documents = Object.values(file.documents);
  const [main, supplementary] = (['main', 'supplementary'] as const).map((volume) =>
    inOrder(documents, volume).map(({ document }) => document.id),
  ) as [string[], string[]];
  return { type: 'FileArchived', data: { number, retention, pages, remarks, main, supplementary } };
}

function assess(command: Of<'AssessFile'>, state: Archive, facts: Facts): readonly ArchiveEvent[] {
  const { assessment, reductions, opinion, within = null } = command;
  if (facts.caseHandlers.includes(facts.actor.id)) refuse('archive.own-file', {});
  if (assessment in state.tracks) refuse('archive.assessment-exists', { field: '/assessment', assessment });
  const off = reductions.reduce((sum, { points }) => sum + points, 0);
  if (off > 100) refuse('archive.score-below-zero', { field: '/reductions', off });
  if (reductions.length > 0 && within === null) refuse('archive.time-to-correct-missing', { field: '/within' });
  return [
    { type: 'FileAssessed', data: { assessment, score: 100 - off, reductions, opinion, within } },
    ...(reductions.length > 0 && within !== null
      ? [{ type: 'DefectsFound', data: { assessment, within } } as const]
      : []),
  ];
}

/** 结案后回访: not while the matter itself is still open; its goods may be. */
function visit(command: Of<'RecordReturnVisit'>, { file, others }: Facts): readonly ArchiveEvent[] {
  const { party, satisfaction, opinion, followUp = null } = command;
  const open = others.filter((other) => other.open && other.stage !== 'goods');
  if (open.length > 0) refuse('archive.case-open', { open: open.map(({ id }) => id) });
  if (!(party in file.parties)) refuse('case.unknown-party', { field: '/party' });
  if (satisfaction === 'dissatisfied' && followUp === null) refuse('archive.follow-up-missing', { field: '/followUp' });
  return [{ type: 'ReturnVisited', data: { party, satisfaction, opinion, followUp } }];
}

function evolve(state: Archive, event: Happened<ArchiveEvent | ProceedingOpened>): Archive {
  switch (event.type) {
    case 'FileArchived':
      return { ...state, is: 'Archived', number: state.number ?? event.data.number };
    case 'FileReopened':
      return { ...state, is: 'Reopened' };
    case 'FileAssessed': {
      const { assessment, score, reductions } = event.data;
      const is = reductions.length > 0 ? 'ToCorrect' : 'Sound';
      return { ...state, tracks: { ...state.tracks, [assessment]: { kind: 'assessment', is, score } } };
    }
    case 'DefectsCorrected': {
      const corrected = event.data.assessments.flatMap((id) => {
        const track = state.tracks[id];
        return track ? [[id, { ...track, is: 'Corrected' as const }] as const] : [];
      });
      return { ...state, tracks: { ...state.tracks, ...Object.fromEntries(corrected) } };
    }
    case 'ProceedingOpened':
    case 'DefectsFound':
    case 'ReturnVisited':
    case 'ReportedToPlatform':
      return state;
  }
  return state;
}
