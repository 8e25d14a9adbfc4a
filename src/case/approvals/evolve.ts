import type { Happened } from '../../engine/decider.js';
import type { Overtaking, Proposal, Proposals, Step, StepKind } from './proposal.js';

type Data = Readonly<Record<string, unknown>>;
type Fold = (proposal: Proposal, data: Data, event: Happened) => Proposal;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const record = (value: unknown): Data | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('erased' in value) ? (value as Data) : null;

const step = (officer: string, does: StepKind): Step => ({ officer, does, signedOn: null, substitute: null });

/** 送审 */
function proposed(proposals: Proposals, data: Data, { occurredOn }: Happened): Proposals {
  const id = text(data.proposal);
  if (id === null) return proposals;
  const countersigners = Array.isArray(data.countersigners) ? (data.countersigners as string[]) : [];
  const proposal: Proposal = {
    id,
    act: text(data.act) ?? '',
    proceeding: text(data.proceeding),
    party: text(data.party),
    measure: text(data.measure),
    is: 'waiting',
    steps: [
      { ...step(text(data.proposer) ?? '', 'propose'), signedOn: occurredOn },
      ...countersigners.map((officer) => step(officer, 'countersign')),
      step(text(data.signer) ?? '', 'sign'),
    ],
    at: 1,
    ...written(data),
    proposedOn: occurredOn,
    since: occurredOn,
    urgedOn: null,
    returned: null,
    overtaken: [],
  };
  return { ...proposals, [id]: proposal };
}

/** The form as it is recorded; what was erased of it is gone. */
const written = ({ form, personal }: Data): Pick<Proposal, 'form' | 'personal'> => ({
  form: record(form) ?? {},
  personal: personal === undefined ? {} : record(personal),
});

const over = (proposal: Proposal, is: 'signed' | 'withdrawn'): Proposal => ({
  ...proposal,
  is,
  form: {},
  personal: {},
  overtaken: [],
});

/** It lies with a step from a day on; what was signed from there on is void. */
const goesTo = (proposal: Proposal, at: number, on: string): Proposal => ({
  ...proposal,
  at,
  since: on,
  urgedOn: null,
  steps: proposal.steps.map((one, n) => (n >= Math.max(at, 1) ? { ...one, signedOn: null } : one)),
});

const signed = (proposal: Proposal, on: string): Proposal => {
  const steps = proposal.steps.map((one, n) => (n === proposal.at ? { ...one, signedOn: on } : one));
  return { ...proposal, steps, at: proposal.at + 1, since: on, urgedOn: null };
};

const withStep = (proposal: Proposal, at: unknown, change: Partial<Step>): Proposal => ({
  ...proposal,
  steps: proposal.steps.map((one, n) => (n === at ? { ...one, ...change } : one)),
});

const folds: Readonly<Record<string, Fold>> = {
  /** 会签 */
  ProposalCountersigned: (proposal, _data, { occurredOn }) => signed(proposal, occurredOn),
  /** 签批: the act follows in the same append. */
  ProposalSigned: (proposal) => over(proposal, 'signed'),
  /** 退回 */
  ProposalReturned: (proposal, data, { occurredOn }) => ({
    ...goesTo(proposal, Number(data.returnTo ?? 0), occurredOn),
    returned: { by: text(data.officer) ?? '', reason: text(data.reason) ?? '' },
  }),
  /** 重新送审: everybody signs anew. */
  ProposalResubmitted: (proposal, data, { occurredOn }) => ({
    ...goesTo(proposal, 1, occurredOn),
    ...(data.form === undefined ? {} : written(data)),
    returned: null,
    overtaken: [],
  }),
  /** 撤回送审 */
  ProposalWithdrawn: (proposal) => over(proposal, 'withdrawn'),
  /** 加签 */
  SignerAdded: (proposal, data, { occurredOn }) => {
    const at = Math.max(proposal.at, 1);
    const steps = [
      ...proposal.steps.slice(0, at),
      step(text(data.officer) ?? '', 'countersign'),
      ...proposal.steps.slice(at),
    ];
    return { ...proposal, steps, ...(proposal.at === 0 ? {} : { since: occurredOn, urgedOn: null }) };
  },
  /** 转办 */
  ProposalReassigned: (proposal, data, { occurredOn }) => {
    const changed = withStep(proposal, data.step, { officer: text(data.officer) ?? '', substitute: null });
    return data.step === proposal.at ? { ...changed, since: occurredOn, urgedOn: null } : changed;
  },
  /** 请假顶岗 */
  SignerSubstituted: (proposal, data) =>
    withStep(proposal, data.step, {
      substitute: {
        officer: text(data.officer) ?? '',
        from: text(data.leaveFrom) ?? '',
        until: text(data.leaveUntil) ?? '',
      },
    }),
  /** 催办 */
  ProposalUrged: (proposal, _data, { occurredOn }) => ({ ...proposal, urgedOn: occurredOn }),
  /** 已过时: something happened on what it is about. */
  ProposalOvertaken: (proposal, data, { occurredOn }) => {
    const acts = Array.isArray(data.acts) ? (data.acts as string[]) : [];
    const overtaken: Overtaking[] = acts.map((type) => ({ type, on: occurredOn }));
    return { ...goesTo(proposal, 0, occurredOn), overtaken: [...proposal.overtaken, ...overtaken] };
  },
};

/** Total: what names no waiting proposal changes nothing. */
export function evolveProposals(proposals: Proposals, event: Happened): Proposals {
  const data = event.data as Data;
  if (event.type === 'ActProposed') return proposed(proposals, data, event);
  const proposal = proposals[String(data.proposal)];
  const fold = folds[event.type];
  if (proposal?.is !== 'waiting' || !fold) return proposals;
  return { ...proposals, [proposal.id]: fold(proposal, data, event) };
}

/** A person's data were erased: what was written of her in a proposal that waits is gone with them. */
export const withoutPerson = (proposals: Proposals, party: string): Proposals =>
  Object.fromEntries(
    Object.entries(proposals).map(([id, proposal]) => [
      id,
      proposal.party === party && Object.keys(proposal.personal ?? {}).length > 0
        ? { ...proposal, personal: null }
        : proposal,
    ]),
  );

export const proposalEventTypes: readonly string[] = ['ActProposed', ...Object.keys(folds)];
const types: ReadonlySet<string> = new Set(proposalEventTypes);
export const isProposalEvent = ({ type }: { readonly type: string }): boolean => types.has(type);
