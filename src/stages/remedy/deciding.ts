import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { challengeableNamed } from '../../law/challengeable.js';
import type { RecordAppeal, RecordLawsuitOutcome, RecordReconsiderationOutcome } from './commands.js';
import type { Attack, Remedy, RemedyEvent } from './record.js';
import { anew, dropped } from './shapes.js';

/** Acts whose amounts a change must name. */
const withAmounts: readonly string[] = ['penalty', 'on-the-spot'];

export function concludeReconsideration(
  command: RecordReconsiderationOutcome,
  { attack, ownWindow }: Remedy,
): readonly RemedyEvent[] {
  if (!attack) return [];
  const suable = !dropped.includes(command.outcome) && command.outcome !== 'mediated';
  return [
    { type: 'ReconsiderationConcluded', data: { ...decided(command, attack), suable, ownWindow } },
    ...remanded(command, attack),
  ];
}

/** A judgment of first instance comes into force when nobody appealed in time. */
export function concludeSuit(
  command: RecordLawsuitOutcome,
  { is, attack }: Remedy,
  { terms }: Facts,
): readonly RemedyEvent[] {
  if (!attack) return [];
  const dueOn = terms.findLast(({ limit }) => limit.startsWith('T-APPEAL'))?.dueOn;
  if (is === 'Judged' && command.outcome !== 'withdrawn' && dueOn && command.occurredOn <= dueOn)
    refuse('remedy.appeal-open', { field: '/occurredOn', dueOn });
  return [{ type: 'JudgmentInForce', data: decided(command, attack) }, ...remanded(command, attack)];
}

export function appeal(command: RecordAppeal, { terms }: Facts): readonly RemedyEvent[] {
  const { appellant, court, occurredOn } = command;
  const term = terms.findLast(({ limit }) => limit.startsWith('T-APPEAL'));
  if (term && occurredOn < term.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: term.startedOn });
  if (term?.dueOn && occurredOn > term.dueOn) refuse('remedy.appeal-late', { field: '/occurredOn', dueOn: term.dueOn });
  return [{ type: 'AppealLodged', data: { appellant, court } }];
}

function decided(command: RecordReconsiderationOutcome | RecordLawsuitOutcome, attack: Attack) {
  const {
    outcome,
    reasons,
    reference = null,
    ground = null,
    redoWithin,
    fineFen = null,
    confiscatedFen = null,
  } = command;
  if (anew.includes(outcome) && redoWithin === undefined) refuse('remedy.redo-length', { field: '/redoWithin' });
  if (outcome === 'redo' && ground === null) refuse('remedy.ground-missing', { field: '/ground' });
  if (outcome === 'perform' && !challengeableNamed(attack.act).owed)
    refuse('remedy.nothing-owed', { field: '/outcome', act: attack.act });
  if (outcome === 'changed' && withAmounts.includes(attack.act) && (fineFen === null || confiscatedFen === null))
    refuse('remedy.amounts-missing', { field: fineFen === null ? '/fineFen' : '/confiscatedFen' });
  return { ...attack, reference, outcome, reasons, ground, fineFen, confiscatedFen };
}

/** 责令重作、责令履行: the time set runs, and the stage is entered again where the case has one. */
function remanded(
  { outcome, ground, redoWithin, occurredOn }: RecordReconsiderationOutcome | RecordLawsuitOutcome,
  attack: Attack,
): readonly RemedyEvent[] {
  if (!anew.includes(outcome) || redoWithin === undefined) return [];
  return [
    { type: 'ActRemanded', data: { ...attack, ground: ground ?? null, within: redoWithin, remandedOn: occurredOn } },
  ];
}
