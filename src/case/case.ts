import type { CommandDefinition } from '../engine/command.js';
import { refuse, type Event, type Happened } from '../engine/decider.js';
import { UnknownEvent } from '../engine/errors.js';
import { lapse as lapseOf } from '../engine/time/lapse.js';
import { isTermEvent, termEvents } from '../engine/time/ledger.js';
import { recalculate } from '../engine/time/recalculation.js';
import { extensionsOf, rowOf } from '../engine/time/rows.js';
import { correct, type Decide } from './correcting.js';
import { decideAsOf } from './day-at-fault.js';
import { evolveFile, type Rooms } from './evolve.js';
import { excuse } from './excuse.js';
import type { CaseFile, Facts, Proceeding, ProceedingOpened } from './file.js';
import type { AnyStage } from './stage.js';
import {
  proceedingFor,
  requireAllowed,
  requireInstant,
  requireNotArchived,
  requireTimely,
  roomNamed,
} from './guard.js';
import { moves } from './moves.js';
import { openingsOf } from './route.js';
import { overtakings } from './approvals/overtaking.js';
import { requireDelegated } from './approvals/authority.js';
import { decideApproval } from './approvals/decide.js';
import { recordingPosts, requireApprovers } from './posts.js';
import { requirePublic } from './secrecy.js';
import { requireServable } from './service.js';
import { summaries } from './summaries.js';
import { underOptions, weighing } from './weighed.js';
import { withdraw } from './withdrawing.js';

/** A command as the composer gets it: validated, its role checked, with the facts that do not depend on the proceeding. */
export interface Ask {
  readonly room: string;
  readonly name: string;
  readonly definition: CommandDefinition;
  readonly command: Readonly<Record<string, unknown>> & { readonly occurredOn: string; readonly occurredAt?: string };
}

export type OwnRoom = (command: { readonly type: string }, file: CaseFile, facts: Facts) => readonly Event[];

/** One decider out of the rooms and the stream's own commands. Pure. */
export function compose(rooms: Rooms, own: OwnRoom) {
  const said = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] => {
    requireDelegated(`${ask.room}.${ask.name}`, ask.definition, facts, ask.command.occurredOn);
    const onTerms = termActs[ask.name] ?? recordActs[ask.name];
    return onTerms ? onTerms(rooms, ask, file, facts, own) : decideAct(rooms, own, ask, file, facts);
  };
  const decideOnce = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] => {
    if (file.unknown !== null) throw new UnknownEvent(file.unknown);
    if (ask.room === APPROVALS) return decideApproval(ask, { rooms, file, facts, give: decideOnce as never });
    const made = said(ask, file, facts);
    return made.length === 0 ? [] : complete(rooms, ask, file, made, facts);
  };
  const decide = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] =>
    decideAsOf((one, on) => decideOnce(one, file, on), ask, facts);
  const lengthens = new Set(
    Object.values(rooms).flatMap(({ limits }) => limits.flatMap((row) => extensionsOf(row).map(({ by }) => by))),
  );
  /**
   * Refuses as `decide` where nothing that is typed would help. What follows from an act asks for nothing but a day or a
   * length, save where a term is lengthened: that one must run, and not be used up.
   */
  const judge = (ask: Ask, file: CaseFile, facts: Facts): void => {
    if (file.unknown !== null || ask.room === APPROVALS) return void decide(ask, file, facts);
    const made = said(ask, file, facts);
    if (made.some(({ type }) => lengthens.has(type))) complete(rooms, ask, file, made, facts);
  };
  return { evolve: (file: CaseFile, event: Happened) => evolveFile(rooms, file, event), decide, judge };
}

/** The room of what is proposed and signed, on every stream whose acts are. */
export const APPROVALS = 'approvals';

type OnFile = (rooms: Rooms, ask: Ask, file: CaseFile, base: Facts, own: OwnRoom) => readonly Event[];

/** Commands about what was recorded, of whatever room. */
const recordActs: Readonly<Record<string, OnFile>> = {
  CorrectEntry: (rooms, ask, file, base, own) => {
    requireNotArchived(ask.room, ask.name, file);
    const anew: Decide = ({ room, name, definition }, command, on, facts) => {
      const entered = { room, name, definition, command } as unknown as Ask;
      return complete(rooms, entered, on, decideAct(rooms, own, entered, on, facts), facts);
    };
    return correct(rooms, anew, ask.command as never, file, base);
  },
  WithdrawEntry: (rooms, ask, file, base) => {
    requireNotArchived(ask.room, ask.name, file);
    return withdraw(rooms, ask.command, base);
  },
};

function decideAct(rooms: Rooms, own: OwnRoom, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  const command = { ...ask.command, type: ask.name };
  requireNotArchived(ask.room, ask.name, file);
  if (!(ask.room in rooms)) {
    requireTimely(ask.definition, ask.command, null, base);
    return own(command, file, base);
  }
  const room = roomNamed(rooms, ask.room);
  if (opensOne(ask.definition, room.name, file)) return openByCommand(room, ask, file, base);
  const proceeding = proceedingFor(room.name, ask.command, file);
  requireAllowed(ask.definition, ask.command, proceeding);
  requireTimely(ask.definition, ask.command, proceeding, base);
  const events = room.decide(command, proceeding.state, factsFor(proceeding, file, base));
  // After the room: what no typing mends is said before what is to be typed otherwise.
  requirePublic(ask.definition, ask.command, file);
  requireServable(ask.command, file);
  requireApprovers(ask, base);
  return events.map((event) => asWeighed(ask, base, concerning(event, proceeding.id, asked(ask))));
}

/** With what the decision turned on beside the form: options of the city, posts of those who approved. */
const asWeighed = (ask: Ask, base: Facts, event: Event): Event =>
  recordingPosts(ask, base, weighing(ask.definition, base, event));

function opensOne({ opens }: CommandDefinition, stage: string, file: CaseFile): boolean {
  return opens === 'once' ? !Object.values(file.proceedings).some((p) => p.stage === stage) : (opens ?? false);
}

/** A command that begins a proceeding of its own (mediation beside a penalty, a listing on a subject's stream). */
function openByCommand(room: AnyStage, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  requireTimely(ask.definition, ask.command, null, base);
  const named = ask.command as { respondents?: readonly string[]; handlers?: readonly string[] };
  const unknown = (named.respondents ?? []).findIndex((id) => !(id in file.parties));
  if (unknown >= 0) refuse('case.unknown-party', { field: `/respondents/${unknown}` });
  const opening = openedEvent(
    file,
    { stage: room.name, respondents: named.respondents ?? [], handlers: named.handlers ?? [], with: unsealed(ask) },
    null,
    ask.name,
  );
  const state: unknown = room.evolve(room.initial, {
    ...opening,
    occurredOn: ask.command.occurredOn,
    occurredAt: ask.command.occurredAt ?? null,
  });
  const events = room.decide({ ...ask.command, type: ask.name }, state, {
    ...base,
    file,
    proceeding: null,
    others: summaries(file, null),
  });
  const said = events.map((event) => concerning(event, opening.data.proceeding, asked(ask)));
  requireApprovers(ask, base);
  return [opening, ...said.map((event) => asWeighed(ask, base, event))];
}

/** What the opening hands over may stand open in the record: what is sealed stays with the room's own event. */
function unsealed({ command, definition }: Ask): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(command).filter(([field]) => !(field in (definition.sealed ?? {}))));
}

/** The clock's message: only a term that still runs under the named revision, and whose time has come, is answered. */
function lapse(rooms: Rooms, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  const term = file.terms[String(ask.command.term)];
  const proceeding = term && file.proceedings[term.proceeding];
  if (!term || !proceeding) return [];
  const room = roomNamed(rooms, proceeding.stage);
  const row = rowOf(room.limits, term);
  const lapsed = row ? lapseOf(row, term, Number(ask.command.revision), base.now, base.calendar) : [];
  if (lapsed.length === 0) return [];
  const answers = room.lapse?.(term, proceeding.state, factsFor(proceeding, file, base)) ?? [];
  // A term kept for each value of a field of its own: the room's answer names it itself.
  const own = row !== undefined && typeof row.per === 'object';
  const key =
    term.key === null || own
      ? {}
      : proceeding.state.tracks[term.key]?.kind === 'respondent'
        ? { party: term.key }
        : { measure: term.key };
  return [...lapsed, ...answers.map((event) => concerning(event, proceeding.id, key))];
}

/** A calendar was published: running terms whose date it moves, or makes final, are reckoned anew. */
function recalculateTerms(rooms: Rooms, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  const rows = Object.values(rooms).flatMap((room) => room.limits);
  return recalculate(rows, file.terms, base.calendar, ask.command.occurredOn);
}

/** Commands about terms, to any file that keeps them: the clock's two, and the head's who excuses a missed one. */
const termActs: Readonly<Record<string, OnFile>> = {
  LapseTerm: lapse,
  RecalculateTerms: recalculateTerms,
  ExcuseMissedTerm: (rooms, ask, file, base) => excuse(rooms, ask.command as never, file, base),
};

/** What follows from the facts themselves, in the same append: opened proceedings, hand-overs, moved states, terms. */
export function complete(
  rooms: Rooms,
  { name, command }: Ask,
  before: CaseFile,
  made: readonly Event[],
  base: Facts,
): readonly Event[] {
  const when = { occurredOn: command.occurredOn, occurredAt: command.occurredAt ?? null };
  const out: Event[] = [];
  let file = before;
  const record = (event: Event): void => {
    out.push(event);
    file = evolveFile(rooms, file, { ...event, ...when });
  };
  const followedBy = (event: Event) => followed(rooms, { ...event, ...when }, file, base);
  /** What follows from a fact is a fact itself: a judgment revokes a penalty, and with it goods are due for return. */
  const settle = (event: Event): void => {
    record(event);
    for (const opening of openingsOf(event, file)) {
      const begun = openedEvent(file, opening, proceedingOf(event), event.type);
      settle(begun);
      for (const said of rooms[opening.stage]?.opened?.(begun.data, when.occurredOn) ?? [])
        settle(concerning(said, begun.data.proceeding, {}));
    }
    for (const to of handedTo(rooms, event, file))
      record({ type: 'HandedOver', data: { to, proceeding: proceedingOf(event), act: event.type } });
    followedBy(event).forEach(settle);
  };
  made.forEach(settle);
  for (const move of moves(before, file)) record(move);
  for (const overtaking of overtakings(rooms, out, file)) record(overtaking);
  for (const event of [...out]) {
    const proceeding = file.proceedings[proceedingOf(event) ?? ''];
    // What went over from another file brought its terms along.
    if (!proceeding || isTermEvent(event) || (event as ProceedingOpened).data.with?.carried === true) continue;
    const limits = rooms[proceeding.stage]?.limits ?? [];
    const about = {
      stage: proceeding.stage,
      source: file.source,
      party: file.parties[String((event.data as { party?: unknown }).party)],
      rules: base.rules,
      onlyPatents: onlyPatents(file),
      options: base.options,
    };
    const happened = { ...event, ...when };
    if (!(name in termActs)) requireInstant(limits, file.terms, happened, about);
    for (const entry of termEvents(limits, file.terms, happened, base.calendar, about)) {
      record(underOptions(entry, limits, base));
      followedBy(entry).forEach(record);
    }
  }
  return out;
}

/** A penalty on patents alone is one for counterfeit patents (假冒专利), which the patent rules hurry. */
function onlyPatents({ rights }: CaseFile): boolean {
  const types = Object.values(rights).map(({ type }) => type);
  return types.length > 0 && types.every((type) => type.startsWith('patent-'));
}

/** What the fact brings about in proceedings of rooms that follow others: one room's measure moves another's lots. */
function followed(rooms: Rooms, event: Happened, file: CaseFile, base: Facts): readonly Event[] {
  return Object.values(file.proceedings).flatMap((p) => {
    const follows = p.id === proceedingOf(event) ? undefined : rooms[p.stage]?.follows;
    const answers = follows?.(event, p.state, factsFor(p, file, base)) ?? [];
    return answers.map((answer) => concerning(answer, p.id, {}));
  });
}

function handedTo(rooms: Rooms, event: Event, file: CaseFile): readonly string[] {
  const stage = file.proceedings[proceedingOf(event) ?? '']?.stage;
  return (stage === undefined ? undefined : rooms[stage]?.handsTo?.(event)) ?? [];
}

function openedEvent(
  file: CaseFile,
  opening: {
    stage: string;
    respondents: readonly string[];
    handlers: readonly string[];
    with: Readonly<Record<string, unknown>>;
  },
  from: string | null,
  cause: string,
): ProceedingOpened {
  const n = Object.values(file.proceedings).filter((p) => p.stage === opening.stage).length + 1;
  return { type: 'ProceedingOpened', data: { proceeding: `${opening.stage}-${n}`, from, cause, ...opening } };
}

const proceedingOf = (event: Event): string | null => (event.data as { proceeding?: string }).proceeding ?? null;

const asked = (ask: Ask): { party?: unknown; measure?: unknown } =>
  ask.command as { party?: unknown; measure?: unknown };

/** Adds what the event concerns, unless the room said it itself. */
function concerning(event: Event, proceeding: string, asked: { party?: unknown; measure?: unknown }): Event {
  const concern = {
    proceeding,
    ...(asked.party === undefined ? {} : { party: asked.party }),
    ...(asked.measure === undefined ? {} : { measure: asked.measure }),
  };
  return { type: event.type, data: { ...concern, ...event.data } };
}

function factsFor(proceeding: Proceeding, file: CaseFile, base: Facts): Facts {
  return {
    ...base,
    file,
    proceeding,
    others: summaries(file, proceeding.id),
    terms: Object.values(file.terms).filter((term) => term.proceeding === proceeding.id),
  };
}
