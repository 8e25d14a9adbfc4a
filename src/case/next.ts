import { definitionOf, type CommandDefinition } from '../engine/command.js';
import type { CaseFile, Proceeding } from './file.js';
import type { AnyStage } from './stage.js';
import { isArchived, mayInArchive, tracksAllowing } from './guard.js';

/** One thing that the account may do now. */
export interface NextAct {
  readonly stage: string;
  readonly command: string;
  readonly definition: CommandDefinition;
  readonly proceeding: string | null;
  readonly party: string | null;
  readonly measure: string | null;
  /** Tracks among which a command that takes several may choose. */
  readonly among: readonly string[] | null;
  /** 送审事项 on which it is an act; null: on none. */
  readonly proposal: string | null;
}

/** What the roles may do on this file now, by state and track alone; the rest depends on what is typed. */
export function nextActs(
  rooms: Readonly<Record<string, AnyStage>>,
  file: CaseFile,
  roles: readonly string[],
): readonly NextAct[] {
  const archived = isArchived(file);
  const proceedings = Object.values(file.proceedings);
  return Object.values(rooms).flatMap((room) => {
    const own = proceedings.filter(({ stage }) => stage === room.name);
    return commandsOf(room)
      .filter(({ definition }) => definition.by.some((role) => roles.includes(role)))
      .filter(({ command }) => !archived || mayInArchive(room.name, command))
      .flatMap((asked) => actsOf(room.name, asked, own));
  });
}

/** A command on each of the proceedings and tracks of its room that wait for it. */
function actsOf(stage: string, { command, definition }: Asked, own: readonly Proceeding[]): readonly NextAct[] {
  const base = { stage, command, definition, among: null, proposal: null };
  if (definition.opens === true || (definition.opens === 'once' && own.length === 0))
    return [{ ...base, proceeding: null, party: null, measure: null }];
  return own.flatMap((p): readonly NextAct[] => {
    const keys = tracksAllowing(definition, p);
    if (definition.track?.listed) {
      const among = keys.filter((key) => key !== null);
      return among.length === 0 ? [] : [{ ...base, proceeding: p.id, party: null, measure: null, among }];
    }
    return keys.map((key) => {
      const respondent = definition.track?.kind === 'respondent';
      return { ...base, proceeding: p.id, party: respondent ? key : null, measure: respondent ? null : key };
    });
  });
}

interface Asked {
  readonly command: string;
  readonly definition: CommandDefinition;
}

const known = new WeakMap<AnyStage, readonly Asked[]>();

/** What may be asked of a room, gone through once: a room's commands never change. */
function commandsOf(room: AnyStage): readonly Asked[] {
  let all = known.get(room);
  if (!all) {
    all = Object.entries(room.commands).map(([command, asked]) => ({ command, definition: definitionOf(asked) }));
    known.set(room, all);
  }
  return all;
}
