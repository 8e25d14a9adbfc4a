import { definitionOf, type CommandDefinition } from '../engine/command.js';
import type { CaseFile } from './file.js';
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
}

/** What the roles may do on this file now, by state and track alone; the rest depends on what is typed. */
export function nextActs(
  rooms: Readonly<Record<string, AnyStage>>,
  file: CaseFile,
  roles: readonly string[],
): readonly NextAct[] {
  return Object.values(rooms).flatMap((room) =>
    Object.entries(room.commands).flatMap(([command, commandClass]): readonly NextAct[] => {
      const definition = definitionOf(commandClass);
      if (!definition.by.some((role) => roles.includes(role))) return [];
      if (!mayInArchive(room.name, command) && isArchived(file)) return [];
      const base = { stage: room.name, command, definition, among: null };
      const own = Object.values(file.proceedings).filter((p) => p.stage === room.name);
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
    }),
  );
}
