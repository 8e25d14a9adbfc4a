import { definitionOf } from '../../engine/command.js';
import type { CaseFile } from '../file.js';
import { nextActs, type NextAct } from '../next.js';
import type { AnyStage } from '../stage.js';
import { signingRoles } from '../../law/signing.js';
import * as ownCommands from '../commands.js';
import * as commands from './commands.js';
import { isProposable } from './proposable.js';
import { waitsAlready } from './proposal.js';

const noTrack = { proceeding: null, party: null, measure: null, among: null } as const;

/** What may be done on each proposal that waits, and that something may be proposed at all. */
export function actsOnProposals({ proposals }: CaseFile, roles: readonly string[]): readonly NextAct[] {
  const waiting = Object.values(proposals).filter(({ is }) => is === 'waiting');
  return Object.entries(commands).flatMap(([command, commandClass]): readonly NextAct[] => {
    const definition = definitionOf(commandClass);
    if (!definition.by.some((role) => roles.includes(role))) return [];
    const act = { stage: 'approvals', command, definition, ...noTrack };
    if (command === 'ProposeAct') return [{ ...act, proposal: null }];
    // What waits for a signature is no act on the proceeding yet.
    return waiting.map(({ id }) => ({ ...act, proposal: id }));
  });
}

/** What can be proposed on the file as it stands, and does not wait already: acts of heads, reviewers and panels, whoever asks. */
export function proposableActs(
  rooms: Readonly<Record<string, AnyStage>>,
  file: CaseFile,
  onCase: boolean,
): readonly NextAct[] {
  const own = onCase
    ? Object.entries(ownCommands).map(([command, commandClass]) => ({
        stage: 'case',
        command,
        definition: definitionOf(commandClass),
        ...noTrack,
        proposal: null,
      }))
    : [];
  return [...nextActs(rooms, file, signingRoles), ...own].filter((act) => {
    const { definition, stage, command } = act;
    const several = definition.opens !== undefined || definition.track?.listed !== undefined;
    const waits = waitsAlready(file.proposals, { ...act, act: `${stage}.${command}` });
    return isProposable(definition) && (several || !waits);
  });
}
