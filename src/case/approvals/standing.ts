import { refuse } from '../../engine/decider.js';
import type { CaseFile, Facts } from '../file.js';
import { articleOf } from './authority.js';
import { actsFor, type Proposal } from './proposal.js';
import type { CommandDefinition } from '../../engine/command.js';

/** What an act on a proposal says. */
export interface OnProposal {
  readonly proposal: string;
  readonly occurredOn: string;
}

/** @throws Refusal `act.in-future` */
export function requireInTime({ occurredOn }: { readonly occurredOn: string }, { today }: Pick<Facts, 'today'>): void {
  if (occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
}

/**
 * The proposal that is meant, while it waits.
 * @param open those for which the person may do this: where there are none, nothing that is typed would help
 * @throws Refusal `approval.*`
 */
export function waitingFor(
  { proposal: id, occurredOn }: OnProposal,
  { proposals }: Pick<CaseFile, 'proposals'>,
  open: (proposal: Proposal) => boolean,
): Proposal {
  const proposal = proposals[id];
  if (!proposal) {
    const some = Object.values(proposals).some((one) => one.is === 'waiting' && open(one));
    return refuse('approval.no-such-proposal', some ? { field: '/proposal' } : {});
  }
  if (proposal.is !== 'waiting') refuse('approval.over', { is: proposal.is });
  if (occurredOn < proposal.since) refuse('act.before-precondition', { field: '/occurredOn', since: proposal.since });
  return proposal;
}

/** The proposal, where it waits for this person to do this. @throws Refusal `approval.*` */
export function mine(
  command: OnProposal,
  file: Pick<CaseFile, 'proposals'>,
  { actor }: Pick<Facts, 'actor'>,
  to: 'countersign' | 'sign' | 'return',
): Proposal {
  const on = command.occurredOn;
  const isMine = ({ at, steps }: Proposal): boolean => {
    const step = at > 0 ? steps[at] : undefined;
    return step !== undefined && actsFor(step, actor.id, on) && (to === 'return' || step.does === to);
  };
  const proposal = waitingFor(command, file, isMine);
  const step = proposal.steps[proposal.at];
  if (proposal.at === 0 || !step) return refuse('approval.with-proposer');
  if (!actsFor(step, actor.id, on)) refuse('approval.not-your-step', { officer: step.officer });
  if (to !== 'return' && step.does !== to) refuse('approval.other-step', { does: step.does });
  return proposal;
}

/** @throws Refusal `approval.stale-proposal` with what happened since, and the article that asks for the signature */
export function requireFresh({ overtaken }: Proposal, definition: CommandDefinition, on: string): void {
  if (overtaken.length === 0) return;
  refuse('approval.stale-proposal', { law: articleOf(definition, on), changes: overtaken });
}
