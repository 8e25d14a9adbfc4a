import type { CommandDefinition } from '../engine/command.js';
import { refuse, type Event } from '../engine/decider.js';
import type { Ask, OwnRoom } from './ask.js';
import { asked, concerning, factsFor, openedEvent } from './concerning.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';
import { proceedingFor, requireAllowed, requireNotArchived, requireTimely, roomNamed } from './guard.js';
import { recordingPosts, requireApprovers } from './posts.js';
import { requirePublic } from './secrecy.js';
import { requireServable } from './service.js';
import type { AnyStage } from './stage.js';
import { summaries } from './summaries.js';
import { weighing } from './weighed.js';

/** An act on the case: its own, of a proceeding that is there, or one that begins a proceeding. */
export function decideAct(rooms: Rooms, own: OwnRoom, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
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
