import type { CommandDefinition } from '../../engine/command.js';
import { refuse, type Event } from '../../engine/decider.js';
import type { CaseFile, Facts } from '../file.js';
import { articleOf } from './authority.js';
import type * as commands from './commands.js';
import { actsFor, concernOf, type Proposal, type Step } from './proposal.js';
import { waitingFor } from './standing.js';

const heads = ['unit-head', 'deputy-head', 'head'];
const isHead = ({ actor }: Pick<Facts, 'actor'>): boolean => actor.roles.some((role) => heads.includes(role));

/** Who signs, and in whose place. */
export function signature({ steps, at }: Proposal, officer: string): Readonly<Record<string, string>> {
  const named = steps[at]?.officer;
  return { officer, ...(named === undefined || named === officer ? {} : { inPlaceOf: named }) };
}

interface Signer {
  readonly officer: string;
  readonly proposer: string;
  readonly definition: CommandDefinition;
  readonly proceeding: string | null;
  /** Where the officer is named; left out, she signs herself. */
  readonly field?: string;
}

/**
 * Nobody signs what she proposed or handles. A panel decides on its own case: that is its office.
 * @throws Refusal `approval.self`, `approval.own-case`, with the article that asks for the signature of another
 */
export function requireSigner(
  { officer, proposer, definition, proceeding, field }: Signer,
  file: Pick<CaseFile, 'proceedings'>,
  { occurredOn }: { readonly occurredOn: string },
): void {
  const at = { law: articleOf(definition, occurredOn), ...(field === undefined ? {} : { field }) };
  if (officer === proposer) refuse('approval.self', at);
  const handlers = proceeding === null ? [] : (file.proceedings[proceeding]?.handlers ?? []);
  if (handlers.includes(officer) && !definition.by.includes('panel-member')) refuse('approval.own-case', at);
}

/** 加签: by who wrote it, or whom it waits for. */
export function addSigner(command: commands.AddSigner, file: CaseFile, facts: Facts): readonly Event[] {
  const { officer, reason, occurredOn } = command;
  const may = (one: Proposal) => isProposer(one, facts) || isWith(one, facts, occurredOn);
  const proposal = waitingFor(command, file, may);
  if (!may(proposal)) refuse('approval.not-yours');
  requireNewHand(proposal, officer);
  const step = Math.max(proposal.at, 1);
  return [{ type: 'SignerAdded', data: { ...concernOf(proposal), step, officer, ...withReason(reason) } }];
}

/** 转办: by who wrote it, whom the step names, or a head. */
export function reassign(command: commands.ReassignProposal, file: CaseFile, facts: Facts): readonly Event[] {
  const { officer, reason, occurredOn } = command;
  const { proposal, step, named } = openStep(
    command,
    file,
    (one, at) => isProposer(one, facts) || isNamed(one.steps[at], facts, occurredOn) || isHead(facts),
  );
  requireNewHand(proposal, officer);
  const former = named.officer;
  return [{ type: 'ProposalReassigned', data: { ...concernOf(proposal), step, former, officer, reason } }];
}

/** 请假顶岗: by whom the step names, or a head. */
export function substitute(command: commands.SubstituteSigner, file: CaseFile, facts: Facts): readonly Event[] {
  const { officer, leaveFrom, leaveUntil, reason, occurredOn } = command;
  const { proposal, step, named } = openStep(
    command,
    file,
    (one, at) => isNamed(one.steps[at], facts, occurredOn) || isHead(facts),
  );
  requireNewHand(proposal, officer);
  if (leaveUntil < leaveFrom || leaveUntil < occurredOn)
    refuse('approval.leave-over', { field: '/leaveUntil', from: leaveFrom > occurredOn ? leaveFrom : occurredOn });
  const about = { step, absent: named.officer, officer, leaveFrom, leaveUntil, reason };
  return [{ type: 'SignerSubstituted', data: { ...concernOf(proposal), ...about } }];
}

/** 催办: by who wrote or signed it already, or a head; once a day. */
export function urge(command: commands.UrgeProposal, file: CaseFile, facts: Facts): readonly Event[] {
  const { occurredOn } = command;
  const may = (one: Proposal) =>
    !isWith(one, facts, occurredOn) &&
    !urgedBy(one, occurredOn) &&
    one.at > 0 &&
    (isHead(facts) || one.steps.slice(0, one.at).some((step) => isNamed(step, facts, occurredOn)));
  const proposal = waitingFor(command, file, may);
  const step = proposal.steps[proposal.at];
  if (!step || proposal.at === 0) return refuse('approval.with-proposer');
  if (isWith(proposal, facts, occurredOn)) refuse('approval.waits-for-you');
  if (urgedBy(proposal, occurredOn)) refuse('approval.urged-today', { on: proposal.urgedOn });
  if (!may(proposal)) refuse('approval.not-yours');
  const urged = { step: proposal.at, officer: step.officer, since: proposal.since };
  return [{ type: 'ProposalUrged', data: { ...concernOf(proposal), ...urged } }];
}

/** On the day or later: an urging that is entered late is no second one. */
const urgedBy = ({ urgedOn }: Proposal, on: string): boolean => urgedOn !== null && urgedOn >= on;

/** The step that is meant, not yet passed. */
function openStep(
  command: { readonly proposal: string; readonly occurredOn: string; readonly step?: number },
  file: CaseFile,
  may: (proposal: Proposal, at: number) => boolean,
): { readonly proposal: Proposal; readonly step: number; readonly named: Step } {
  const at = (one: Proposal) => command.step ?? Math.max(one.at, 1);
  const proposal = waitingFor(command, file, (one) => one.steps.some((_, n) => n > 0 && n >= one.at && may(one, n)));
  const step = at(proposal);
  const named = proposal.steps[step];
  if (!named || step < proposal.at) return refuse('approval.no-open-step', { field: '/step' });
  if (!may(proposal, step)) refuse('approval.not-yours', command.step === undefined ? {} : { field: '/step' });
  return { proposal, step, named };
}

const isProposer = ({ steps }: Proposal, { actor }: Facts): boolean => steps[0]?.officer === actor.id;
const isNamed = (step: Step | undefined, { actor }: Facts, on: string): boolean =>
  step !== undefined && actsFor(step, actor.id, on);
const isWith = ({ steps, at }: Proposal, facts: Facts, on: string): boolean => isNamed(steps[at], facts, on);
const withReason = (reason: string | undefined) => (reason === undefined ? {} : { reason });

/** @throws Refusal `approval.countersigns-own`, `approval.officer-twice` */
function requireNewHand({ steps }: Proposal, officer: string): void {
  const field = '/officer';
  if (steps[0]?.officer === officer) refuse('approval.countersigns-own', { field });
  if (steps.some((step) => step.officer === officer || step.substitute?.officer === officer))
    refuse('approval.officer-twice', { field });
}
