import { PublishCalendar } from '../case/calendar-stream.js';
import { SetOption } from '../case/procedure-stream.js';
import { commandsByRoom } from '../case/stages.js';
import { definitionOf, type CommandClass, type CommandDefinition } from '../engine/command.js';

/** A command as it stands in the path: where it is posted, and what it is. */
export interface Served {
  readonly streams: 'cases' | 'subjects' | 'calendars' | 'procedures';
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
const elsewhere: Readonly<Record<string, Served['streams']>> = {
  credit: 'subjects',
  calendar: 'calendars',
  procedure: 'procedures',
};
const streamsOf = (room: string): Served['streams'] => elsewhere[room] ?? 'cases';

/** Rooms of streams that are no case: the calendar of a place, the options of a city. */
const ofPlaces = { calendar: { PublishCalendar }, procedure: { SetOption } };

/** Every command there is, in the order of the rooms. */
export const served: readonly Served[] = Object.entries({ ...commandsByRoom, ...ofPlaces }).flatMap(
  ([room, commands]) =>
    Object.entries<CommandClass>(commands).map(([name, commandClass]) => {
      const definition = definitionOf(commandClass);
      return {
        streams: streamsOf(room),
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
  return served.find((one) => one.streams === streams && one.room === room && one.name === name);
}
