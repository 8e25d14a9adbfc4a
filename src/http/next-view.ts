import { isAtHand } from '../case/at-hand.js';
import { byEnd, type WaitingTerm } from '../case/awaited.js';
import type { CaseFile } from '../case/file.js';
import { isArchived, mayInArchive } from '../case/guard.js';
import type { NextAct } from '../case/next.js';
import { ownCommands } from '../case/stages.js';
import { definitionOf } from '../engine/command.js';
import { citedOn } from '../law/in-force.js';
import { doubtsOfAct, type NextDay } from './doubts.js';
import type { Forms } from './forms.js';
import { articleOf } from './law-words.js';
import type { RoomWords } from './room-words.js';

/** The case's own commands that the roles may give on a registered case. */
export function ownActs(file: CaseFile, roles: readonly string[]): readonly NextAct[] {
  return Object.entries(ownCommands)
    .filter(([command]) => mayInArchive('case', command) || !isArchived(file))
    .map(([command, commandClass]) => ({ command, definition: definitionOf(commandClass) }))
    .filter(({ definition }) => definition.number !== 'case' && definition.by.some((role) => roles.includes(role)))
    .map((act) => ({
      ...act,
      stage: 'case',
      proceeding: null,
      party: null,
      measure: null,
      among: null,
      proposal: null,
    }));
}

/** An act with the term that waits for it. */
export interface Awaiting {
  readonly act: NextAct;
  readonly waits: WaitingTerm | null;
}

/** What is owed within a term stands first, what ends first before all; the rest keeps the order of the road. */
export const byUrgency = (a: Awaiting, b: Awaiting): number => {
  const [mine, other] = [a, b].map(({ waits }) => (waits?.owed ? waits.term : null));
  if (mine && other) return byEnd(mine, other);
  return mine ? -1 : other ? 1 : 0;
};

/** One act as a screen needs it: what it is called, its law and paper, which term waits for it, and the form. */
export function nextView({ act, waits }: Awaiting, words: RoomWords, forms: Forms, on: NextDay) {
  const { stage, command, definition, proceeding, party, measure, among, proposal } = act;
  const room = words.rooms[stage];
  const opens = proceeding === null && definition.opens !== undefined;
  return {
    stage,
    stageLabel: words.stage(stage),
    command,
    opens,
    atHand: room !== undefined && !opens && isAtHand(definition, room),
    label: definition.label,
    proceeding,
    party,
    measure,
    among,
    proposal,
    begins: (definition.beside?.begins && definition.beside.field) ?? null,
    // Whose posts may stand in a field that names who approved.
    approvers: Object.fromEntries(Object.entries(definition.approvers ?? {}).map(([field, { by }]) => [field, by])),
    document: definition.document ?? null,
    law: citedOn(definition.law, on.today).map((cited) => articleOf(...(cited.split(/:(.*)/s) as [string, string?]))),
    due: waits && dueOf(waits),
    doubts: doubtsOfAct(definition, on),
    schema: forms.of(stage, command),
  };
}

function dueOf({ term, row, overdue, owed }: WaitingTerm) {
  const { id, dueOn, dueAt, provisional } = term;
  return { term: id, what: row.what, dueOn, dueAt, provisional, internal: row.internal ?? false, overdue, owed };
}
