import { evolveProposals, proposalEventTypes } from '../../case/approvals/evolve.js';
import type { Proposal } from '../../case/approvals/proposal.js';
import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { caseIdOf, subjectIdOf } from '../stream.js';

/**
 * 待我签批: every proposal that waits, on the desk of the officer with whom it lies, and on the days of a leave on that of
 * who signs instead. What it says lies in the case alone.
 */
export const approvalsInbox: ReadModel = {
  name: 'desk-approvals',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    subject_id: { type: 'text' },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    party: { type: 'text' },
    proposal: { type: 'text' },
    /** `room.Command` */
    proposed_act: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    proposer: { type: 'text' },
    officer: { type: 'text', indexed: true },
    substitute: { type: 'text', indexed: true },
    substitute_from: { type: 'date' },
    substitute_until: { type: 'date' },
    since: { type: 'date', indexed: true },
    urged_on: { type: 'date' },
    /** The proposal as it is folded, without its form. */
    folded: { type: 'json' },
  },
  keys: (event) => (typeof event.data.proposal === 'string' ? [`${event.stream}/${event.data.proposal}`] : []),
  on: Object.fromEntries(
    proposalEventTypes.map((type) => [type, (row: Row | null, event: Read) => waiting(row, event)]),
  ),
};

function waiting(row: Row | null, event: Read): Row | null {
  const id = String(event.data.proposal);
  const before = row === null ? {} : { [id]: row.folded as Proposal };
  const proposal = evolveProposals(before, event)[id];
  const step = proposal?.steps[proposal.at];
  if (proposal?.is !== 'waiting' || !step) return null;
  const { act, proceeding, party, at, since, urgedOn, steps } = proposal;
  return {
    case_id: caseIdOf(event.stream),
    subject_id: subjectIdOf(event.stream),
    proceeding,
    stage: act.split('.')[0],
    party,
    proposal: id,
    proposed_act: act,
    waits_for: at === 0 ? 'revise' : step.does,
    proposer: steps[0]?.officer ?? null,
    officer: step.officer,
    substitute: step.substitute?.officer ?? null,
    substitute_from: step.substitute?.from ?? null,
    substitute_until: step.substitute?.until ?? null,
    since,
    urged_on: urgedOn,
    folded: { ...proposal, form: {}, personal: {}, returned: null },
  };
}

export const approvalsWords = {
  revise: { zh: '退回修改或者过时，须重新送审或者撤回', en: 'Came back: propose it again or withdraw it' },
  countersign: { zh: '会签', en: 'Countersign' },
  sign: { zh: '签批', en: 'Sign' },
} as const;
