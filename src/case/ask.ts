import type { CommandDefinition } from '../engine/command.js';
import type { Event } from '../engine/decider.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';

/** A command as the composer gets it: validated, its role checked, with the facts that do not depend on the proceeding. */
export interface Ask {
  readonly room: string;
  readonly name: string;
  readonly definition: CommandDefinition;
  readonly command: Readonly<Record<string, unknown>> & { readonly occurredOn: string; readonly occurredAt?: string };
}

export type OwnRoom = (command: { readonly type: string }, file: CaseFile, facts: Facts) => readonly Event[];

/** Decides a command that is given to any file, or to any of its rooms. */
export type OnFile = (rooms: Rooms, ask: Ask, file: CaseFile, base: Facts, own: OwnRoom) => readonly Event[];
