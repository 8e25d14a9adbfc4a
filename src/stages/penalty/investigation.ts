import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as commands from './investigation.commands.js';
import type { InvestigationEvent } from './events.js';
import { checkProposal } from './proposal.js';
import { allEnded, isUndecided, respondentOf, respondentsOf, withRespondent, type PenaltyState } from './state.js';

export type InvestigationCommand = Named<typeof commands>;
type Of<T extends InvestigationCommand['type']> = Extract<InvestigationCommand, { readonly type: T }>;

/** Two officers at least, each once. */
export function requireTwoOfficers(officers: readonly string[], field: string): void {
  if (new Set(officers).size < 2) refuse('penalty.two-officers', { field });
}

export function inspectSite(command: Of<'InspectSite'>): readonly InvestigationEvent[] {
  requireTwoOfficers(command.officers, '/officers');
  if (!command.certificatesShown) refuse('penalty.certificates-not-shown', { field: '/certificatesShown' });
  if (!command.partyPresent && !command.witness) refuse('penalty.no-witness', { field: '/witness' });
  const { place, officers, partyPresent, findings, witness = null } = command;
  return [{ type: 'SiteInspected', data: { place, officers, partyPresent, witness, findings } }];
}

export function requestIdentification(
  command: Of<'RequestIdentification'>,
  state: PenaltyState,
): readonly InvestigationEvent[] {
  if (state.identifying) refuse('penalty.identification-pending');
  return [{ type: 'IdentificationRequested', data: { holder: command.holder } }];
}

export function identifyGoods(command: Of<'IdentifyGoods'>, state: PenaltyState): readonly InvestigationEvent[] {
  if (!state.identifying) refuse('penalty.identification-not-requested');
  const { holder, result, opinion } = command;
  return [{ type: 'GoodsIdentified', data: { holder, result, opinion } }];
}

export function reportInvestigation(
  command: Of<'ReportInvestigation'>,
  state: PenaltyState,
): readonly InvestigationEvent[] {
  if (state.identifying) refuse('penalty.identification-pending');
  return [{ type: 'InvestigationReported', data: { report: command.report } }];
}

export function reviewCase(command: Of<'ReviewCase'>, facts: Facts): readonly InvestigationEvent[] {
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.reviewer-is-handler');
  const { result, opinion } = command;
  return result === 'agrees'
    ? [{ type: 'CaseReviewAgreed', data: { opinion } }]
    : [{ type: 'CaseReviewReturned', data: { result, opinion } }];
}

export function approveProposal(
  command: Of<'ApproveProposal'>,
  state: PenaltyState,
  facts: Facts,
): readonly InvestigationEvent[] {
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  const { proposals, occurredOn } = command;
  const parties = proposals.map((proposal) => proposal.party);
  proposals.forEach((proposal, i) => {
    const track = respondentOf(state, proposal.party);
    if (track?.is !== 'UnderInvestigation')
      refuse('penalty.no-such-respondent', { field: `/proposals/${i}/party`, party: proposal.party });
    if (parties.indexOf(proposal.party) < i)
      refuse('penalty.two-proposals', { field: `/proposals/${i}/party`, party: proposal.party });
    checkProposal(proposal, occurredOn, `/proposals/${i}`);
  });
  const left = respondentsOf(state).find(
    ([party, track]) => track.is === 'UnderInvestigation' && !parties.includes(party),
  );
  if (left) refuse('penalty.proposal-missing', { field: '/proposals', party: left[0] });
  return [{ type: 'ProposalApproved', data: { parties, proposals } }];
}

export function reportSuspicion(
  command: Of<'ReportSuspicion'>,
  state: PenaltyState,
  facts: Facts,
): readonly InvestigationEvent[] {
  requireTwoOfficers(command.team, '/team');
  const { respondents, team, offence, facts: found, weighed = null } = command;
  respondents.forEach((party, i) => {
    if (!respondentOf(state, party)) refuse('penalty.no-such-respondent', { field: `/respondents/${i}`, party });
    if (facts.others.some((other) => other.stage === 'transfer' && other.open && other.respondents.includes(party))) {
      refuse('penalty.transfer-already-open', { field: `/respondents/${i}`, party });
    }
  });
  return [
    {
      type: 'SuspicionReported',
      data: {
        respondents: [...new Set(respondents)],
        handlers: team,
        offence,
        facts: found,
        weighed,
        penalisedOn: firstPenalty(state, respondents),
      },
    },
  ];
}

/** Day of the earliest penalty on any of them: it should have been a transfer, and its copy now goes with it. */
function firstPenalty(state: PenaltyState, respondents: readonly string[]): string | null {
  const days = respondents.flatMap((party) => {
    const decision = respondentOf(state, party)?.decision;
    return decision?.outcome === 'penalise' ? [decision.decidedOn] : [];
  });
  return days.toSorted()[0] ?? null;
}

/** Only what has been sent to the police can be closed as transferred. */
export function closeTransferred(
  command: Of<'CloseTransferred'>,
  state: PenaltyState,
  facts: Facts,
): readonly InvestigationEvent[] {
  const open = respondentsOf(state).filter(([, track]) => isUndecided(track));
  const unsent = open.find(([party]) => !facts.others.some((other) => wasSent(other, party)));
  if (open.length === 0 || unsent) refuse('penalty.transfer-not-sent', { party: unsent?.[0] ?? null });
  return [
    { type: 'CriminalTransferDecided', data: { parties: open.map(([party]) => party), reasons: command.reasons } },
  ];
}

function wasSent(other: Facts['others'][number], party: string): boolean {
  if (other.stage !== 'transfer' || !other.respondents.includes(party)) return false;
  const convicted = ['Convicted', 'ConvictedFined'].includes(other.tracks[party] ?? '');
  return convicted || (other.open && !['Reported', 'Approved'].includes(other.is));
}

export function closeCase(command: Of<'CloseCase'>, state: PenaltyState): readonly InvestigationEvent[] {
  const open = respondentsOf(state).find(() => !allEnded(state));
  if (open) refuse('penalty.track-open', { party: open[0] });
  const measure = Object.entries(state.tracks).find(
    ([, track]) => track.kind !== 'respondent' && ['InForce', 'Expired'].includes(track.is),
  );
  if (measure) refuse('penalty.measure-open', { measure: measure[0] });
  return [{ type: 'PenaltyCaseClosed', data: { summary: command.summary } }];
}

export function evolveInvestigation(state: PenaltyState, event: InvestigationEvent): PenaltyState {
  switch (event.type) {
    case 'SiteInspected':
      return { ...state, inspected: true };
    case 'IdentificationRequested':
      return { ...state, identifying: true };
    case 'GoodsIdentified':
      return { ...state, identifying: false };
    case 'InvestigationSuspended':
      return { ...state, is: 'Suspended', suspendedFrom: resumable(state) };
    case 'InvestigationResumed':
      return { ...state, is: state.suspendedFrom ?? 'Investigating', suspendedFrom: null };
    case 'InvestigationReported':
      return { ...state, is: 'UnderReview' };
    case 'CaseReviewAgreed':
      return { ...state, is: 'Reviewed' };
    case 'CaseReviewReturned':
      return { ...state, is: 'Investigating' };
    case 'ProposalApproved':
      return { ...proposed(state, event.data.proposals), is: 'Deciding' };
    case 'CriminalTransferDecided':
      return (event.data.parties ?? []).reduce(
        (s, party) => withRespondent(s, party, () => ({ is: 'Transferred' })),
        state,
      );
    case 'InvestigationTerminated':
      return withRespondent(state, event.data.party, () => ({ is: 'Terminated' }));
    case 'MattersConcluded':
      return { ...state, is: 'Concluded', suspendedFrom: null };
    case 'PenaltyCaseClosed':
      return { ...state, is: 'Closed' };
    case 'DecisionTermExtended':
    case 'SuspicionReported':
    case 'SuspicionConsulted':
    case 'DecisionsCompleted':
      return state;
  }
}

function resumable({ is, suspendedFrom }: PenaltyState): PenaltyState['suspendedFrom'] {
  return is === 'Suspended' || is === 'Concluded' || is === 'Closed' ? suspendedFrom : is;
}

/** The list is under the file's key: once that is destroyed there is nothing to fold. */
function proposed(state: PenaltyState, proposals: unknown): PenaltyState {
  if (!Array.isArray(proposals)) return state;
  return (
    proposals as readonly Extract<InvestigationEvent, { type: 'ProposalApproved' }>['data']['proposals'][number][]
  ).reduce((s, proposal) => withRespondent(s, proposal.party, () => ({ is: 'Proposed', proposal })), state);
}
