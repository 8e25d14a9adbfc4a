import { definitionOf, type CommandDefinition } from '../engine/command.js';
import type { AnyStage, CaseFile } from './file.js';
import { tracksAllowing } from './guard.js';

/** One thing that the account may do now. */
export interface NextAct {
  readonly stage: string;
  readonly command: string;
  readonly definition: CommandDefinition;
  readonly proceeding: string | null;
  readonly party: string | null;
  readonly measure: string | null;
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
      const base = { stage: room.name, command, definition };
      if (definition.opens) return [{ ...base, proceeding: null, party: null, measure: null }];
      return Object.values(file.proceedings)
        .filter((p) => p.stage === room.name)
        .flatMap((p) =>
          tracksAllowing(definition, p).map((key) => {
            const respondent = definition.track?.kind === 'respondent';
            return { ...base, proceeding: p.id, party: respondent ? key : null, measure: respondent ? null : key };
          }),
        );
    }),
  );
}
