import { commandsByRoom } from '../case/stages.js';

/** Room of a command by its name, or `room.Name` where two rooms have one of that name. @throws Error otherwise */
export function roomOfCommand(name: string): { readonly room: string; readonly name: string } {
  const [prefix, rest] = name.split('.');
  if (prefix && rest && commandsByRoom[prefix]?.[rest]) return { room: prefix, name: rest };
  const rooms = Object.entries(commandsByRoom)
    .filter(([, commands]) => name in commands)
    .map(([room]) => room);
  const [room] = rooms;
  if (!room || rooms.length > 1)
    throw new Error(
      rooms.length > 1 ? `${name} is of ${rooms.join(' and ')}: write room.${name}` : `no command ${name}`,
    );
  return { room, name };
}
