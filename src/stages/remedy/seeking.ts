import type { Facts, ProceedingSummary } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { chosenOf } from '../../law/chosen.js';
import { challengeableNamed, type Challengeable } from '../../law/challengeable.js';
import { venueFor } from '../../law/venues.js';
import type { RecordLawsuit, RecordReconsideration } from './commands.js';
import { aboutOf, type Attack, type RemedyEvent } from './record.js';

/** States in which a proceeding refused what was asked: there is nothing to challenge before. */
const refusing: Readonly<Record<string, readonly string[]>> = {
  'not-accepted': ['NotAccepted'],
  'not-filed': ['NotFiled', 'Informing'],
  reward: ['RewardToTell', 'RewardToClaim', 'RewardToPay', 'RewardPaid', 'RewardRefused', 'RewardWaived'],
  'request-not-filed': ['NotFiled'],
};

export function seekReconsideration(command: RecordReconsideration, facts: Facts): readonly RemedyEvent[] {
  const { body, reference, procedure = 'ordinary', copyOn = command.occurredOn } = command;
  const { row, attack, former } = attackOf(command, facts);
  const turnsOn = row.unsettled === undefined ? [] : [row.unsettled];
  if (turnsOn.some((option) => facts.options[option] !== true))
    refuse('remedy.reconsideration-unsettled', { field: '/act', act: row.id });
  if (former.some(({ is }) => is === 'Decided' || is === 'InForce')) refuse('remedy.exhausted', { field: '/act' });
  return [
    sought(command, row, attack, 'reconsideration', false),
    {
      type: 'ReconsiderationTaken',
      data: { ...attack, body, reference, procedure, copyOn, ...chosenOf(turnsOn, facts) },
    },
  ];
}

export function seekJudgment(command: RecordLawsuit, facts: Facts): readonly RemedyEvent[] {
  const { court, reference, copyOn = command.occurredOn } = command;
  const { row, attack, former } = attackOf(command, facts);
  const reconsidered = former.some(({ is }) => is === 'Decided');
  if (former.some(({ is }) => is === 'InForce')) refuse('remedy.exhausted', { field: '/act' });
  if (row.first && !reconsidered) refuse('remedy.reconsideration-first', { field: '/act', act: row.id });
  return [
    sought(command, row, attack, 'suit', !reconsidered),
    { type: 'LawsuitTaken', data: { ...attack, court, reference, copyOn, venue: venueOf(facts, command.occurredOn) } },
  ];
}

/** 一审管辖 by the rights of the file: what the law says, beside the court that took the suit. */
const venueOf = ({ file }: Facts, on: string) =>
  venueFor(
    Object.values(file.rights).map(({ type }) => type),
    file.unit,
    on,
  );

/** What is attacked, and what was sought against it before; what was done anew since then is another act. */
function attackOf(command: RecordReconsideration | RecordLawsuit, facts: Facts) {
  const { party, act, knownOn, copyOn, occurredOn } = command;
  if (!(party in facts.file.parties)) refuse('case.unknown-party', { field: '/party' });
  const row = challengeableNamed(act);
  const of = proceedingOf(command.attacked, row, facts.others);
  if (knownOn === undefined && !row.ownWindow) refuse('remedy.known-on-missing', { field: '/knownOn' });
  if (knownOn !== undefined && knownOn > occurredOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: knownOn });
  if (copyOn !== undefined && (copyOn < occurredOn || copyOn > facts.today))
    refuse('remedy.copy-date', { field: '/copyOn' });
  const attack: Attack = { party, respondents: command.respondents ?? [party], act, of };
  const former = facts.others.filter((one) => one.stage === 'remedy' && one.about === aboutOf(attack));
  if (former.some(({ open, is }) => open && is !== 'ToRedo')) refuse('remedy.pending', { field: '/act', party });
  return { row, attack, former };
}

/** The proceeding that did the act: the one named, or the only one of its stage. */
function proceedingOf(
  named: string | undefined,
  { id, stage }: Challengeable,
  others: readonly ProceedingSummary[],
): string | null {
  if (named === undefined && stage === null) return null;
  const done = others.filter(
    (other) => (stage === null || other.stage === stage) && (refusing[id]?.includes(other.is) ?? true),
  );
  const [only, second] = named === undefined ? done : done.filter((other) => other.id === named);
  if (!only) refuse('remedy.no-such-act', { field: '/attacked', act: id });
  if (second) refuse('remedy.which-proceeding', { field: '/attacked', among: done.map((other) => other.id) });
  return only.id;
}

function sought(
  { number, knownOn }: RecordReconsideration | RecordLawsuit,
  { ownWindow }: Challengeable,
  attack: Attack,
  way: 'reconsideration' | 'suit',
  direct: boolean,
): RemedyEvent {
  return {
    type: 'RemedySought',
    data: { ...attack, way, number: number ?? null, knownOn: knownOn ?? null, ownWindow, direct },
  };
}
