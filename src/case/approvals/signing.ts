import { refuse, type Event, type Happened } from '../../engine/decider.js';
import { Invalid } from '../../engine/errors.js';
import { authorityOf } from './authority.js';
import type { SignProposal } from './commands.js';
import { evolveProposals } from './evolve.js';
import { orderOf, pinned, within, type Setting } from './form.js';
import { requireSigner, signature } from './hands.js';
import { proposableNamed } from './proposable.js';
import { concernOf, formOf, type Proposal } from './proposal.js';
import { mine, requireFresh } from './standing.js';

/**
 * 签批: authority is asked for the day of the signature; then the act is given by its own decider, the signer as its actor.
 * @throws Refusal `approval.*`, and whatever the room refuses
 */
export function sign(command: SignProposal, setting: Setting): readonly Event[] {
  const { rooms, file, facts, give } = setting;
  const { occurredOn, occurredAt } = command;
  const stale = file.proposals[command.proposal];
  const act = stale && proposableNamed(rooms, stale.act);
  if (stale?.is === 'waiting' && act) requireFresh(stale, act.definition, occurredOn);
  const proposal = mine(command, file, facts, 'sign');
  const written = asWritten(proposal, command, setting);
  const { definition } = written;
  const { id } = facts.actor;
  requireSigner({ ...written, officer: id, proposer: proposal.steps[0]?.officer ?? '' }, file, command);
  const { row, paper } = authorityOf(proposal.act, definition, facts, occurredOn);
  const countersigners = proposal.steps.filter(({ does }) => does === 'countersign').map(({ officer }) => officer);
  const signed: Event = {
    type: 'ProposalSigned',
    data: {
      ...concernOf(proposal),
      proposer: proposal.steps[0]?.officer,
      countersigners,
      ...signature(proposal, id),
      ...(row === null ? {} : { authority: row }),
      ...(paper === null ? {} : { authorityPaper: paper }),
      ...(command.opinion === undefined ? {} : { opinion: command.opinion }),
    },
  };
  const happened: Happened = { ...signed, occurredOn, occurredAt: occurredAt ?? null };
  const after = { ...file, proposals: evolveProposals(file.proposals, happened) };
  const events = within('/form', () => give(orderOf(written, command), after, facts));
  if (events.length === 0) refuse('approval.without-effect');
  return [signed, ...events];
}

/** A form that its command would not take any more is written anew by its proposer. */
function asWritten(proposal: Proposal, command: SignProposal, setting: Setting) {
  if (proposal.personal === null) refuse('approval.person-erased');
  try {
    return pinned(proposal.act, formOf(proposal), command, setting);
  } catch (error) {
    if (error instanceof Invalid) return refuse('approval.form-outdated', { fields: error.errors.map((e) => e.field) });
    throw error;
  }
}
