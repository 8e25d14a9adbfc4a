import { definitionOf, type CommandClass, type CommandDefinition } from '../../engine/command.js';
import { isSigned } from '../../law/signing.js';
import * as ownCommands from '../commands.js';
import type { AnyStage } from '../stage.js';

type Rooms = Readonly<Record<string, AnyStage>>;

/** An act that can be proposed. */
export interface Proposable {
  readonly room: string;
  readonly name: string;
  readonly commandClass: CommandClass;
  readonly definition: CommandDefinition;
}

/**
 * Acts that heads, reviewers or the panel alone give; nothing is declared in their rooms. One over two files is not: it would
 * be signed on a file that nobody put before the signer.
 */
export const isProposable = ({ by, beside, through }: CommandDefinition): boolean =>
  isSigned(by) && beside === undefined && through === undefined;

/** The act of that name, `room.Command`; null: there is none, or it needs nobody's signature. */
export function proposableNamed(rooms: Rooms, act: unknown): Proposable | null {
  const [room = '', name = ''] = String(act).split('.');
  const commands: Readonly<Record<string, CommandClass>> | undefined =
    room === 'case' ? { ...ownCommands } : rooms[room]?.commands;
  const commandClass = commands && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const definition = commandClass && definitionOf(commandClass);
  return commandClass && definition && isProposable(definition) ? { room, name, commandClass, definition } : null;
}

/** Every act that can be proposed. */
export function proposables(rooms: Rooms): readonly Proposable[] {
  const names = [
    ...Object.keys(ownCommands).map((name) => `case.${name}`),
    ...Object.values(rooms).flatMap((room) => Object.keys(room.commands).map((name) => `${room.name}.${name}`)),
  ];
  return names.flatMap((name) => proposableNamed(rooms, name) ?? []);
}
