import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as closing from './closing.commands.js';
import type * as commands from './investigation.commands.js';
import type { InvestigationEvent } from './events.js';
import { correctionOpen, requireCorrectionConsidered } from './correction.js';
import { chosenOf } from '../../law/chosen.js';
import { requireOfficers } from './officers.js';
import { requireLawChosen } from './law-choice.js';
import { checkProposal } from './proposal.js';
import { allEnded, isUndecided, respondentOf, respondentsOf, withRespondent, type PenaltyState } from './state.js';
import { decisionTerm } from './terms.js';

export type InvestigationCommand = Named<typeof commands> | Named<typeof closing>;
type Of<T extends InvestigationCommand['type']> = Extract<InvestigationCommand, { readonly type: T }>;

export function inspectSite(
  command: Of<'InspectSite'>,
  state: PenaltyState,
  facts: Facts,
): readonly InvestigationEvent[] {
  requireOfficers(command.officers, '/officers', command, state, facts);
  if (!command.certificatesShown) refuse('penalty.certificates-not-shown', { field: '/certificatesShown' });
  if (!command.partyPresent && !command.witness) refuse('penalty.no-witness', { field: '/witness' });
  const { place, officers, partyPresent, findings, witness = null } = command;
  return [{ type: 'SiteInspected', data: { place, officers, partyPresent, witness, findings } }];
}

export function requestIdentification(
  command: Of<'RequestIdentification'>,
  state: PenaltyState,
): readonly InvestigationEvent[] {
  const { holder, within = '15 working days' } = command;
  if (state.identifying.includes(holder)) refuse('penalty.identification-pending', { field: '/holder' });
  return [{ type: 'IdentificationRequested', data: { holder, within } }];
}

export function identifyGoods(command: Of<'IdentifyGoods'>, state: PenaltyState): readonly InvestigationEvent[] {
  const { holder, result, opinion } = command;
  const { length } = state.identifying;
  if (!state.identifying.includes(holder))
    refuse('penalty.identification-not-requested', length > 0 ? { field: '/holder' } : {});
  return [{ type: 'GoodsIdentified', data: { holder, result, opinion } }];
}

/** SAMR art. 46; a trademark case also where ownership is disputed or a suit runs beside (TM-2019 art. 62(3)). */
export function suspendInvestigation(command: Of<'SuspendInvestigation'>, facts: Facts): readonly InvestigationEvent[] {
  const { ground, reasons } = command;
  const marks = Object.values(facts.file.rights).some(({ type }) => type === 'trademark' || type === 'gi-mark');
  if (ground === 'trademark-suit' && !marks) refuse('penalty.no-trademark', { field: '/ground' });
  return [{ type: 'InvestigationSuspended', data: { ground, reasons } }];
}

/** By thirty days, or by fifteen more where the term for counterfeit patents runs; the Penalty Law itself knows none. */
export function extendDecision(command: Of<'ExtendDecision'>, facts: Facts): readonly InvestigationEvent[] {
  const { termOf, reasons } = command;
  const ofPatents = facts.terms.findLast(({ limit, is }) => limit === 'T-CFPAT-CLOSE' && is === 'running');
  const patentsOpen = ofPatents !== undefined && ofPatents.extensions.length === 0;
  if (termOf === 'counterfeit-patent') {
    if (!patentsOpen) refuse('penalty.other-term', { field: '/termOf' });
    const data = { limit: 'T-CFPAT-CLOSE', length: '15 calendar days', reasons } as const;
    return [{ type: 'DecisionTermExtended', data }];
  }
  const general = decisionTerm(facts.terms);
  // The other term may still be extended where this one may not.
  if (patentsOpen && (general?.is !== 'running' || general.extensions.length > 0))
    refuse('penalty.other-term', { field: '/termOf' });
  const limit = general?.limit ?? 'T-PEN-DECIDE';
  if (limit !== 'T-PEN-DECIDE' && limit !== 'T-PEN-DECIDE-AGRI') refuse('penalty.no-extension-here', { limit });
  return [{ type: 'DecisionTermExtended', data: { limit, length: '30 calendar days', reasons } }];
}

/** Whoever was met was told its rights; why another was never met stands in the record. */
export function reportInvestigation(
  command: Of<'ReportInvestigation'>,
  state: PenaltyState,
): readonly InvestigationEvent[] {
  if (state.identifying.length > 0) refuse('penalty.identification-pending');
  const { report, notContacted = null } = command;
  const untold = respondentsOf(state).find(([, track]) => track.is === 'UnderInvestigation' && !track.rightsTold);
  if (untold && notContacted === null) refuse('penalty.rights-not-told', { field: '/notContacted', party: untold[0] });
  return [{ type: 'InvestigationReported', data: { report, notContacted } }];
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
    checkProposal(proposal, occurredOn, `/proposals/${i}`, facts);
    requireCorrectionConsidered(proposal, track, `/proposals/${i}`);
  });
  const left = respondentsOf(state).find(
    ([party, track]) => track.is === 'UnderInvestigation' && !parties.includes(party),
  );
  if (left) refuse('penalty.proposal-missing', { field: '/proposals', party: left[0] });
  const choices = proposals.flatMap((proposal, i) => {
    const chosen = requireLawChosen(proposal, occurredOn, `/proposals/${i}`, facts);
    return chosen ? [{ party: proposal.party, ...chosen }] : [];
  });
  const turnedOn = choices.flatMap(({ option }) => (option === null ? [] : [option]));
  const law = choices.length === 0 ? {} : { lawChoices: choices, ...chosenOf(turnedOn, facts) };
  return [{ type: 'ProposalApproved', data: { parties, proposals, ...law } }];
}

export function reportSuspicion(
  command: Of<'ReportSuspicion'>,
  state: PenaltyState,
  facts: Facts,
): readonly InvestigationEvent[] {
  requireOfficers(command.team, '/team', command, state, facts);
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
  const correcting = respondentsOf(state).find(([, track]) => correctionOpen(track));
  if (correcting) refuse('penalty.recheck-missing', { party: correcting[0] });
  const stopped = respondentsOf(state).find(([, track]) => track.interimStop);
  if (stopped) refuse('penalty.interim-stop-in-force', { party: stopped[0] });
  if (state.onTheSpot === 'decided') refuse('penalty.on-the-spot-not-filed');
  const grounds = respondentsOf(state).map(([party, track]) => ({
    party,
    ground: closingGrounds[track.is] ?? 'other',
  }));
  return [{ type: 'PenaltyCaseClosed', data: { summary: command.summary, grounds } }];
}

/** SAMR art. 77(1): executed; ended by the court; terminated; decided under art. 60(1)(2) to (5); other. */
const closingGrounds: Readonly<Record<string, string>> = {
  Performed: 'executed',
  NotEnforced: 'court-ended',
  Terminated: 'terminated',
  NotPenalised: 'decided-otherwise',
  Transferred: 'decided-otherwise',
  TransferredOut: 'decided-otherwise',
};

export function evolveInvestigation(state: PenaltyState, event: InvestigationEvent): PenaltyState {
  switch (event.type) {
    case 'SiteInspected':
      return { ...state, inspected: true };
    case 'IdentificationRequested':
      return { ...state, identifying: [...state.identifying, event.data.holder] };
    case 'GoodsIdentified':
      return { ...state, identifying: state.identifying.filter((holder) => holder !== event.data.holder) };
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
    case 'SuspensionChecked':
    case 'SuspicionReported':
    case 'SuspicionConsulted':
    case 'DecisionsCompleted':
      return state;
  }
}

function resumable({ is, suspendedFrom }: PenaltyState): PenaltyState['suspendedFrom'] {
  const over = is === 'Suspended' || is === 'Concluded' || is === 'Closed' || is === 'Merged';
  return over ? suspendedFrom : is;
}

/** The list is under the file's key: once that is destroyed there is nothing to fold. */
function proposed(state: PenaltyState, proposals: unknown): PenaltyState {
  if (!Array.isArray(proposals)) return state;
  return (
    proposals as readonly Extract<InvestigationEvent, { type: 'ProposalApproved' }>['data']['proposals'][number][]
  ).reduce((s, proposal) => withRespondent(s, proposal.party, () => ({ is: 'Proposed', proposal })), state);
}
