import type { Event, Happened } from '../engine/decider.js';
import { isTermEvent, termEvents } from '../engine/time/ledger.js';
import { overtakings } from './approvals/overtaking.js';
import type { Ask } from './ask.js';
import { concerning, factsFor, openedEvent, proceedingOf } from './concerning.js';
import { evolveFile, type Rooms } from './evolve.js';
import type { CaseFile, Facts, ProceedingOpened } from './file.js';
import { requireInstant } from './guard.js';
import { moves } from './moves.js';
import { openingsOf } from './route.js';
import { termActs } from './term-acts.js';
import { underOptions } from './weighed.js';

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
