import { refuse, type Event } from '../../engine/decider.js';
import type { AskFor } from '../../engine/handling.js';
import { isArchived } from '../guard.js';
import type * as commands from './commands.js';
import { pinned, tried, type Setting, type Written } from './form.js';
import * as hands from './hands.js';
import { concernOf, waitsAlready, type Proposal } from './proposal.js';
import { sign } from './signing.js';
import { mine, requireInTime, waitingFor } from './standing.js';

/**
 * 审批: what is proposed is decided on by the room whose act it is, as a signature of today; what is signed is given through
 * the same decider, and both stand in one append.
 * @throws Refusal `approval.*`, Invalid for a form that is not as its command asks, and whatever the room refuses
 */
export function decideApproval(ask: AskFor, setting: Setting): readonly Event[] {
  const { file, facts } = setting;
  const command = ask.command as never;
  requireInTime(ask.command as { readonly occurredOn: string }, facts);
  if (ask.name !== 'WithdrawProposal' && isArchived(file)) refuse('case.archived');
  switch (ask.name) {
    case 'ProposeAct':
      return propose(command, setting);
    case 'CountersignProposal':
      return countersign(command, setting);
    case 'SignProposal':
      return sign(command, setting);
    case 'ReturnProposal':
      return giveBack(command, setting);
    case 'ResubmitProposal':
      return resubmit(command, setting);
    case 'WithdrawProposal':
      return withdraw(command, setting);
    case 'AddSigner':
      return hands.addSigner(command, file, facts);
    case 'ReassignProposal':
      return hands.reassign(command, file, facts);
    case 'SubstituteSigner':
      return hands.substitute(command, file, facts);
    case 'UrgeProposal':
      return hands.urge(command, file, facts);
  }
  throw new Error(`no act ${ask.name} on a proposal`);
}

function propose(command: commands.ProposeAct, setting: Setting): readonly Event[] {
  const { file, facts } = setting;
  const { signer, countersigners = [], note } = command;
  const written = pinned(command.act, command.form, command, setting);
  const several = written.definition.opens !== undefined || written.definition.track?.listed !== undefined;
  if (!several && waitsAlready(file.proposals, written)) refuse('approval.waits-already', { field: '/act' });
  const id = `a${Object.keys(file.proposals).length + 1}`;
  hands.requireSigner({ ...written, officer: signer, proposer: facts.actor.id, field: '/signer' }, file, command);
  countersigners.forEach((officer, at) => {
    const field = `/countersigners/${at}`;
    if (officer === facts.actor.id) refuse('approval.countersigns-own', { field });
    if (officer === signer) refuse('approval.officer-twice', { field });
  });
  tried(written, signer, command, setting, '/act');
  const { act, proceeding, party, measure, ...form } = recordedAs(written);
  const concern = concernOf({ id, act, proceeding, party, measure } as Proposal);
  return [
    {
      type: 'ActProposed',
      data: {
        ...concern,
        ...form,
        proposer: facts.actor.id,
        countersigners,
        signer,
        ...(note === undefined ? {} : { note }),
      },
    },
  ];
}

/** What lies under a person's key in the act lies under it in the proposal too. */
function recordedAs({ act, proceeding, party, measure, definition, form }: Written) {
  const sealed = Object.entries(form).filter(([field]) => definition.sealed?.[field] === 'person');
  const personal = Object.fromEntries(sealed);
  const open = Object.fromEntries(Object.entries(form).filter(([field]) => !(field in personal)));
  return { act, proceeding, party, measure, form: open, ...(sealed.length > 0 ? { personal } : {}) };
}

function countersign(command: commands.CountersignProposal, { file, facts }: Setting): readonly Event[] {
  const proposal = mine(command, file, facts, 'countersign');
  const { opinion } = command;
  return [
    {
      type: 'ProposalCountersigned',
      data: {
        ...concernOf(proposal),
        step: proposal.at,
        ...hands.signature(proposal, facts.actor.id),
        ...(opinion === undefined ? {} : { opinion }),
      },
    },
  ];
}

function giveBack(command: commands.ReturnProposal, { file, facts }: Setting): readonly Event[] {
  const proposal = mine(command, file, facts, 'return');
  const { returnTo, reason } = command;
  const step = returnTo < proposal.at ? proposal.steps[returnTo] : undefined;
  if (!step) return refuse('approval.return-to-earlier', { field: '/returnTo', at: proposal.at });
  const { id } = facts.actor;
  return [
    {
      type: 'ProposalReturned',
      data: { ...concernOf(proposal), returnTo, returnedTo: step.officer, officer: id, reason },
    },
  ];
}

function resubmit(command: commands.ResubmitProposal, setting: Setting): readonly Event[] {
  const { file, facts } = setting;
  const proposal = waitingFor(command, file, (one) => one.at === 0 && one.steps[0]?.officer === facts.actor.id);
  if (proposal.steps[0]?.officer !== facts.actor.id) refuse('approval.not-the-proposer');
  if (proposal.at > 0) refuse('approval.not-returned');
  const given = command.form;
  if (given === undefined && proposal.personal === null) refuse('approval.person-erased', { field: '/form' });
  const written = pinned(proposal.act, given ?? { ...proposal.form, ...proposal.personal }, command, setting);
  if (given !== undefined && !sameConcern(written, proposal)) refuse('approval.another-act', { field: '/form' });
  tried(written, proposal.steps.at(-1)?.officer ?? '', command, setting);
  const { form, personal } = recordedAs(written);
  const anew = given === undefined ? {} : { form, ...(personal ? { personal } : {}) };
  const note = command.note === undefined ? {} : { note: command.note };
  const { officer: proposer } = proposal.steps[0];
  return [{ type: 'ProposalResubmitted', data: { ...concernOf(proposal), ...anew, proposer, ...note } }];
}

const sameConcern = (written: Written, proposal: Proposal): boolean =>
  (['proceeding', 'party', 'measure'] as const).every((name) => written[name] === proposal[name]);

function withdraw(command: commands.WithdrawProposal, { file, facts }: Setting): readonly Event[] {
  const proposal = waitingFor(command, file, ({ steps }) => steps[0]?.officer === facts.actor.id);
  if (proposal.steps[0]?.officer !== facts.actor.id) refuse('approval.not-the-proposer');
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  return [{ type: 'ProposalWithdrawn', data: { ...concernOf(proposal), proposer: facts.actor.id, ...reason } }];
}
