import type { CommandDefinition } from '../../engine/command.js';
import type { AskFor } from '../../engine/handling.js';
import type { CaseFile } from '../file.js';
import type { AnyStage } from '../stage.js';
import { proposableNamed } from './proposable.js';

/**
 * The definition by which a command is carried out. A signature carries out the act that was proposed: its number, its facts,
 * its articles, what is sealed of it. Who proposes an act weighs the facts that it needs, and draws no number; whatever is
 * recorded about it rests on its articles.
 */
export function carriedOut(
  rooms: Readonly<Record<string, AnyStage>>,
  { room, name, definition, command }: AskFor,
  { proposals }: CaseFile,
): CommandDefinition {
  if (room !== 'approvals') return definition;
  const proposed = name === 'ProposeAct' ? command.act : proposals[String(command.proposal)]?.act;
  const act = proposed === undefined ? null : proposableNamed(rooms, proposed);
  if (!act) return definition;
  const { needs = [], sealed = {}, law } = act.definition;
  if (name === 'SignProposal') return { ...act.definition, sealed: { ...sealed, ...definition.sealed } };
  return { ...definition, law, ...(name === 'ProposeAct' || name === 'ResubmitProposal' ? { needs } : {}) };
}
