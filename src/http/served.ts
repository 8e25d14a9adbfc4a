import { amendingCommands } from '../case/amending.js';
import { PublishCalendar } from '../case/calendar-stream.js';
import { certificateCommands } from '../case/certificates-stream.js';
import { APPROVALS } from '../case/case.js';
import { procedureCommands } from '../case/procedure-stream.js';
import { commandsByRoom } from '../case/stages.js';
import { definitionOf, type CommandClass, type CommandDefinition } from '../engine/command.js';

type Streams = 'cases' | 'subjects' | 'calendars' | 'procedures' | 'officers';

/** A command as it stands in the path: where it is posted, and what it is. */
export interface Served {
  readonly streams: Streams;
  /** Where else it is posted. */
  readonly also: readonly Streams[];
  readonly room: string;
  readonly name: string;
  readonly commandClass: CommandClass;
  readonly definition: CommandDefinition;
  /** Only the clock, a process manager or another door gives it: it has no endpoint. */
  readonly internal: boolean;
  /** It begins the stream itself and is posted to the collection. */
  readonly begins: boolean;
}

const system = new Set(['clock', 'process']);
const elsewhere: Readonly<Record<string, Streams>> = {
  credit: 'subjects',
  calendar: 'calendars',
  procedure: 'procedures',
  officers: 'officers',
};
const streamsOf = (room: string): Streams => elsewhere[room] ?? 'cases';

/** Rooms of streams that are no case: the calendar of a place, the options of a city, the certificates of its officers. */
const ofPlaces = { calendar: { PublishCalendar }, procedure: procedureCommands, officers: certificateCommands };

/** What mends an entry, and what is proposed, is given on a subject of credit as on a case. */
const alsoOnSubjects = (room: string, name: string) =>
  room === APPROVALS || (room === 'case' && Object.hasOwn(amendingCommands, name));

/** Every command there is, in the order of the rooms. */
export const served: readonly Served[] = Object.entries({ ...commandsByRoom, ...ofPlaces }).flatMap(
  ([room, commands]) =>
    Object.entries<CommandClass>(commands).map(([name, commandClass]) => {
      const definition = definitionOf(commandClass);
      return {
        streams: streamsOf(room),
        also: alsoOnSubjects(room, name) ? (['subjects'] as const) : [],
        room,
        name,
        commandClass,
        definition,
        internal: definition.through !== undefined || definition.by.every((role) => system.has(role)),
        begins: definition.number === 'case',
      };
    }),
);

export function servedAt(streams: string, room: string, name: string): Served | undefined {
  return served.find(
    (one) =>
      (one.streams === streams || (one.also as readonly string[]).includes(streams)) &&
      one.room === room &&
      one.name === name,
  );
}
