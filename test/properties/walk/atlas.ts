import { isProposalEvent } from '../../../src/case/approvals/evolve.js';
import { ownCommands, allRooms, subjectRooms } from '../../../src/case/stages.js';
import { ownEvents } from '../../../src/case/words.js';
import { definitionOf, type CommandDefinition } from '../../../src/engine/command.js';
import { served } from '../../../src/http/served.js';

const rooms = Object.values(allRooms);

/** Every state that a proceeding or a track can have: `room.State`, `room/kind.State`. */
export const states: readonly string[] = rooms.flatMap(({ name, words }) => [
  ...Object.keys(words.states).map((is) => `${name}.${is}`),
  ...Object.entries(words.tracks).flatMap(([kind, track]) =>
    Object.keys(track.states).map((is) => `${name}/${kind}.${is}`),
  ),
]);

/** The room that records the event; `case` for what a case records itself. */
export const roomOfEvent = (type: string): string =>
  isProposalEvent({ type }) ? 'approvals' : (rooms.find(({ words }) => type in words.events)?.name ?? 'case');

/** Every type of event in the log; registers write one of their own. */
export const events: readonly string[] = [
  ...Object.keys(ownEvents),
  ...rooms.flatMap(({ words }) => Object.keys(words.events)),
  'NumberAllotted',
];

const byClock = ({ by }: CommandDefinition): boolean => by.every((role) => role === 'clock');

/** What the clock tells a case it tells a subject too. */
const toSubjects = Object.entries(ownCommands)
  .filter(([, command]) => byClock(definitionOf(command)))
  .flatMap(([name, command]) =>
    Object.keys(subjectRooms).map((room) => ({ room, name, definition: definitionOf(command) })),
  );

const all = [...served, ...toSubjects];

/** Every command: `room.Command`. */
export const commands: readonly string[] = all.map(({ room, name }) => `${room}.${name}`);

/** The clock's orders are answered with nothing where a person's would be refused: only a wrong hand or body is. */
export const clocks: ReadonlySet<string> = new Set(
  all.filter(({ definition }) => byClock(definition)).map(({ room, name }) => `${room}.${name}`),
);

/** Every refusal that a room has words for. */
export const refusals: readonly string[] = rooms.flatMap(({ words }) => Object.keys(words.refusals));
