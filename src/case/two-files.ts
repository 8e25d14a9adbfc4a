import { refuse, Refusal, type Event } from '../engine/decider.js';
import type { Beside, Decided } from '../engine/handling.js';
import type { Ask } from './ask.js';
import { complete } from './completing.js';
import type { Rooms } from './evolve.js';
import { carryOver } from './carry-over.js';
import type { CaseFile, Facts, Proceeding } from './file.js';
import type { Passage } from './stage.js';
import { isArchived, requireTimely } from './guard.js';
import type * as commands from './two-files.commands.js';

/** 并案、分案、关联: decided over both files, and written to both in one append. */
export function decideOverTwo(rooms: Rooms, ask: Ask, file: CaseFile, beside: Beside, base: Facts): Decided {
  requireTimely(ask.definition, ask.command, null, base);
  if (file.id === null) refuse('case.not-registered');
  const other = beside.state as CaseFile | null;
  const made = acts[ask.name]?.(rooms, ask.command as never, file, { id: beside.id, file: other }, base);
  if (!made) throw new Error(`no command ${ask.name} over two files`);
  return {
    own: complete(rooms, ask, file, made.own, base),
    other: complete(rooms, ask, other ?? file, made.other, base),
  };
}

interface Other {
  readonly id: string;
  readonly file: CaseFile | null;
}
type Act = (rooms: Rooms, command: never, file: CaseFile, other: Other, base: Facts) => Decided;

const idOf = (file: CaseFile): string => (file.id ?? '').replace(/^case-/, '');

function linked(to: { id: string; number: string | null }, relation: string, reasons: string): Event {
  return { type: 'CaseLinked', data: { case: to.id, number: to.number, relation, reasons } };
}

/** The other case, which must be there and be another. */
function known({ id, file: other }: Other, file: CaseFile): CaseFile {
  if (!other) return refuse('case.no-other-case', { field: '/other' });
  if (id === idOf(file)) refuse('case.same-case', { field: '/other' });
  return other;
}

function link(_rooms: Rooms, command: commands.LinkCase, file: CaseFile, other: Other): Decided {
  const { relation, reasons } = command;
  const linkedTo = known(other, file);
  if (file.links[other.id]?.relation === relation) refuse('case.already-linked', { field: '/other' });
  return {
    own: [linked({ id: other.id, number: linkedTo.number }, relation, reasons)],
    other: [linked({ id: idOf(file), number: file.number }, relation, reasons)],
  };
}

/** @throws Refusal that names no field when the file has none: nothing that is typed opens one */
function openPenalty(file: CaseFile, named: string | undefined, field: string): Proceeding {
  const open = Object.values(file.proceedings).filter((p) => p.stage === 'penalty' && p.endedOn === null);
  if (open.length === 0) return refuse('case.no-open-penalty');
  if (named === undefined && open.length > 1) refuse('proceeding.which', { field, open: open.map(({ id }) => id) });
  const chosen = named === undefined ? open[0] : open.find(({ id }) => id === named);
  return chosen ?? refuse('case.no-open-penalty', { field });
}

const mergeable: readonly string[] = ['penalty', 'ruling', 'mediation'];

/** 并案 joins like with like: different acts under different law stay two proceedings (reference, section 10A). */
function openMergeable(file: CaseFile, named: string | undefined, field: string, stage: string | null): Proceeding {
  const open = Object.values(file.proceedings).filter((p) => mergeable.includes(p.stage) && p.endedOn === null);
  const chosen = named === undefined ? undefined : open.find(({ id }) => id === named);
  if (chosen) return stage === null || chosen.stage === stage ? chosen : refuse('case.merge-other-kind', { field });
  if (named !== undefined) refuse('case.nothing-to-merge', { field });
  const alike = open.filter((p) => stage === null || p.stage === stage);
  if (alike.length > 1) refuse('proceeding.which', { field, open: alike.map(({ id }) => id) });
  return alike[0] ?? refuse(open.length === 0 ? 'case.nothing-to-merge' : 'case.merge-other-kind');
}

/** Where the other file stands in the way, another must be named. */
function aboutOther<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.field !== undefined) throw error;
    return refuse(error.code, { ...error.details, field: '/other' });
  }
}

const filedOn = ({ state, openedOn }: Proceeding): string =>
  (state as { readonly filedOn?: string | null }).filedOn ?? openedOn;

/** Competence is one of the unit's: what another unit has filed is transferred or designated, never merged. */
function merge(rooms: Rooms, command: commands.MergeCase, file: CaseFile, other: Other): Decided {
  const { reasons, occurredOn } = command;
  if (isArchived(file)) refuse('case.archived');
  const into = openMergeable(file, command.proceeding, '/proceeding', null);
  const passage: Passage = { case: other.id, number: other.file?.number ?? null, relation: 'merged', reasons };
  // Would this one take anything up at all?
  rooms[into.stage]?.carry?.taken(into.state, {}, passage, {}, file);
  const from = known(other, file);
  if (from.unit !== file.unit) refuse('case.merge-other-competence', { field: '/other' });
  if (isArchived(from)) refuse('case.archived', { field: '/other' });
  const leaves = aboutOther(() => openMergeable(from, command.otherProceeding, '/otherProceeding', into.stage));
  if (filedOn(leaves) < filedOn(into))
    refuse('case.merge-into-earlier', { field: '/other', filedOn: filedOn(leaves), own: filedOn(into) });
  if (occurredOn < leaves.since) refuse('act.before-precondition', { field: '/occurredOn', since: leaves.since });
  const { left, taken } = aboutOther(() =>
    carryOver(rooms, {
      from,
      to: file,
      leaves,
      into,
      asked: { all: true, parties: [], measures: [] },
      out: { case: idOf(file), number: file.number, relation: 'merged', reasons },
      in: passage,
      on: occurredOn,
      cause: 'MergeCase',
    }),
  );
  return { own: taken, other: left };
}

/** The new case keeps the source and its receipt number, the penalty gets a filing number of its own and the filing date of before. */
function separate(rooms: Rooms, command: commands.SeparateCase, file: CaseFile, other: Other, base: Facts): Decided {
  const { title, respondents, measures = [], handlers, reasons, occurredOn } = command;
  const empty = other.file;
  if (!empty) return refuse('case.id-taken', { field: '/other' });
  if (isArchived(file)) refuse('case.archived');
  const leaves = openPenalty(file, command.proceeding, '/proceeding');
  if (occurredOn < leaves.since) refuse('act.before-precondition', { field: '/occurredOn', since: leaves.since });
  const { unit, division, source, receivedOn, number } = file;
  const id = 'penalty-1';
  const { left, taken } = carryOver(rooms, {
    from: file,
    to: empty,
    leaves,
    into: { ...leaves, id, state: rooms.penalty?.initial as Proceeding['state'] },
    asked: { all: false, parties: respondents, measures },
    out: { case: other.id, number: base.number, relation: 'split', reasons },
    in: { case: idOf(file), number, relation: 'split', reasons },
    on: occurredOn,
    cause: 'SeparateCase',
  });
  const opening = { number: base.number, filedOn: filedOn(leaves), carried: true };
  const about = { stage: 'penalty', from: null, respondents, handlers, cause: 'SeparateCase', with: opening };
  const begun = [
    { type: 'CaseOpened', data: { title, unit, division, source, receivedOn, number } },
    { type: 'ProceedingOpened', data: { proceeding: id, ...about } },
  ];
  return { own: left, other: [...begun, ...taken] };
}

const acts: Readonly<Record<string, Act>> = { LinkCase: link, MergeCase: merge, SeparateCase: separate };
