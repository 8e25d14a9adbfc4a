import type { Facts, Party } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as commands from './performance.commands.js';
import type { PerformanceEvent } from './events.js';
import { latest, trackOf } from './respondent.js';
import { withRespondent, type Decision, type PenaltyState, type RespondentTrack } from './state.js';

export type PerformanceCommand = Named<typeof commands>;
type Of<T extends PerformanceCommand['type']> = Extract<PerformanceCommand, { readonly type: T }>;

function decisionOf(state: PenaltyState, party: string): Decision {
  return trackOf(state, party).decision ?? refuse('penalty.not-decided', { party });
}

/** A penalty takes effect when served; one that orders no payment is performed with it. */
export function serveDecision(command: Of<'ServeDecision'>, state: PenaltyState): readonly PerformanceEvent[] {
  const { party, method, toldOfPublication } = command;
  const { number, outcome, payableFen, onlyWarning } = decisionOf(state, party);
  const penalised = outcome === 'penalise';
  if (penalised && !onlyWarning && !toldOfPublication)
    refuse('penalty.not-told-of-publication', { field: '/toldOfPublication' });
  const served = {
    type: 'DecisionServed',
    data: { party, method, number, payable: payableFen > 0, penalised },
  } as const;
  return penalised && payableFen === 0
    ? [served, { type: 'PenaltyPerformed', data: { party, how: 'nothing-payable' } }]
    : [served];
}

/** 缴款 is of the day on which it was paid, whenever the bank tells of it. */
export function recordPayment(
  command: Of<'RecordPayment'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, amountFen, surchargeFen = 0 } = command;
  const { payableFen, fineFen } = decisionOf(state, party);
  requireServedBefore(party, command.occurredOn, facts);
  const paidFen = trackOf(state, party).paidFen + amountFen;
  if (amountFen === 0) refuse('penalty.nothing-paid', { field: '/amountFen', party });
  if (paidFen > payableFen) refuse('penalty.overpaid', { field: '/amountFen', party, payableFen });
  if (surchargeFen > fineFen) refuse('penalty.surcharge-over-fine', { field: '/surchargeFen', party, fineFen });
  const payment = { type: 'PaymentReceived', data: { party, amountFen, surchargeFen, paidFen } } as const;
  return paidFen === payableFen ? [payment, { type: 'PenaltyPerformed', data: { party, how: 'paid' } }] : [payment];
}

export function publishDecision(
  command: Of<'PublishDecision'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, summary } = command;
  const { number, outcome, onlyWarning } = decisionOf(state, party);
  if (outcome !== 'penalise') refuse('penalty.not-penalised', { party });
  if (onlyWarning) refuse('penalty.only-warning-not-published', { party });
  if (trackOf(state, party).published) refuse('penalty.already-published', { party });
  if (namesPerson(summary, facts)) refuse('penalty.person-in-publication', { field: '/summary' });
  return [
    { type: 'DecisionPublished', data: { party, number, summary, ...publicIdentity(facts.file.parties[party]) } },
  ];
}

/** 公示信息去标识: no natural person of the case is named, and no number, telephone or address of his stands in it. */
function namesPerson(summary: string, facts: Facts): boolean {
  const persons = Object.values(facts.file.parties).filter((party) => party.kind !== 'legal');
  const personal = persons.flatMap(({ name, identityNumber, address, phone }) => [
    name,
    identityNumber,
    address,
    phone,
  ]);
  return personal.some((value) => typeof value === 'string' && value.length > 1 && summary.includes(value));
}

/** Only an organisation is named to the public. */
function publicIdentity(party: Party | undefined) {
  const legal = party?.kind === 'legal';
  return { naturalPerson: !legal, name: legal ? party.name : null };
}

export function withdrawPublication(
  command: Of<'WithdrawPublication'>,
  state: PenaltyState,
): readonly PerformanceEvent[] {
  if (!trackOf(state, command.party).published) refuse('penalty.not-published', { party: command.party });
  return [{ type: 'PublicationWithdrawn', data: { party: command.party } }];
}

export function recordReconsideration(
  command: Of<'RecordReconsideration'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, body, reference, occurredOn } = command;
  return [
    ...challenged(['T-RECON'], trackOf(state, party), party, occurredOn, facts),
    { type: 'ReconsiderationAccepted', data: { party, body, reference } },
  ];
}

export function recordLawsuit(
  command: Of<'RecordLawsuit'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, court, reference, occurredOn } = command;
  return [
    ...challenged(['T-SUIT-AFTER-RECON', 'T-SUIT'], trackOf(state, party), party, occurredOn, facts),
    { type: 'LawsuitAccepted', data: { party, court, reference } },
  ];
}

function requireChallengeable(track: RespondentTrack, party: string): void {
  if (track.finalOn !== null) refuse('penalty.decision-final', { party });
  if (track.remedy !== null) refuse('penalty.remedy-pending', { party });
}

/**
 * Within the first of the terms that ran for the party. What was begun in time undoes a finality that rested on silence;
 * against one that rests on a judgment nothing is left.
 */
function challenged(
  limits: readonly string[],
  track: RespondentTrack,
  party: string,
  on: string,
  facts: Facts,
): readonly PerformanceEvent[] {
  if (track.remedy !== null) refuse('penalty.remedy-pending', { party });
  requireServedBefore(party, on, facts);
  const term = limits.map((limit) => latest(facts.terms, limit, party)).find((one) => one?.dueOn);
  const silence = term?.is === 'running' || term?.is === 'lapsed';
  const missed = term?.dueOn != null && on > term.dueOn;
  if (track.finalOn !== null && (missed || !silence)) refuse('penalty.decision-final', { party });
  if (missed) refuse('penalty.remedy-late', { field: '/occurredOn', party, dueOn: term.dueOn });
  return track.finalOn === null ? [] : [{ type: 'FinalitySetAside', data: { party } }];
}

/** The terms for remedies run from the service of the decision. */
function requireServedBefore(party: string, on: string, facts: Facts): void {
  const since = latest(facts.terms, 'T-RECON', party)?.startedOn;
  if (since !== undefined && on < since) refuse('act.before-precondition', { field: '/occurredOn', since });
}

export function reconsiderationOutcome(
  command: Of<'RecordReconsiderationOutcome'>,
  state: PenaltyState,
): readonly PerformanceEvent[] {
  const { party, outcome, reasons } = command;
  if (trackOf(state, party).remedy !== 'reconsideration') refuse('penalty.no-remedy-pending', { party });
  // The time for suing directly has gone on running meanwhile.
  if (outcome === 'withdrawn') return [{ type: 'ReconsiderationWithdrawn', data: { party, reasons } }];
  const decided = { type: 'ReconsiderationDecided', data: { party, outcome, reasons } } as const;
  return outcome === 'revoked' ? [decided, revoked(state, party, 'reconsideration')] : [decided];
}

/** A judgment that leaves the penalty standing makes it final on that day. */
export function lawsuitOutcome(command: Of<'RecordLawsuitOutcome'>, state: PenaltyState): readonly PerformanceEvent[] {
  const { party, outcome, reasons, occurredOn } = command;
  if (trackOf(state, party).remedy !== 'suit') refuse('penalty.no-remedy-pending', { party });
  const given = { type: 'JudgmentGiven', data: { party, outcome, reasons } } as const;
  if (outcome === 'revoked') return [given, revoked(state, party, 'suit')];
  const { number } = decisionOf(state, party);
  return [given, { type: 'DecisionBecameFinal', data: { party, finalOn: occurredOn, number } }];
}

function revoked(
  state: PenaltyState,
  party: string,
  by: string,
): Extract<PerformanceEvent, { type: 'PenaltyRevoked' }> {
  const { published, listingProposed } = trackOf(state, party);
  return {
    type: 'PenaltyRevoked',
    data: { party, number: decisionOf(state, party).number, by, published, listingProposed },
  };
}

/** The last day on which any remedy was open; the three months for enforcement run from it. */
export function confirmFinality(
  command: Of<'ConfirmFinality'>,
  state: PenaltyState,
  facts: Facts,
): readonly PerformanceEvent[] {
  const { party, occurredOn } = command;
  const track = trackOf(state, party);
  requireChallengeable(track, party);
  const ends = ['T-RECON', 'T-SUIT', 'T-SUIT-AFTER-RECON'].flatMap((limit) => {
    const term = latest(facts.terms, limit, party);
    return term?.dueOn && (term.is === 'running' || term.is === 'lapsed') ? [term.dueOn] : [];
  });
  const finalOn = ends.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  if (finalOn === null || occurredOn <= finalOn) refuse('penalty.remedies-open', { party, dueOn: finalOn });
  return [{ type: 'DecisionBecameFinal', data: { party, finalOn, number: decisionOf(state, party).number } }];
}

export function demandPerformance(command: Of<'DemandPerformance'>, state: PenaltyState): readonly PerformanceEvent[] {
  if (trackOf(state, command.party).finalOn === null) refuse('penalty.remedies-open', { party: command.party });
  return [{ type: 'DemandServed', data: { party: command.party } }];
}

export function applyForEnforcement(command: Of<'ApplyForEnforcement'>, facts: Facts): readonly PerformanceEvent[] {
  const { party, court, signedBy, occurredOn } = command;
  const demand = latest(facts.terms, 'T-DEMAND', party)?.dueOn;
  if (demand && occurredOn <= demand)
    refuse('penalty.demand-term-running', { field: '/occurredOn', party, dueOn: demand });
  return [{ type: 'EnforcementApplied', data: { party, court, signedBy } }];
}

export function recordEnforcement(command: Of<'RecordEnforcement'>): readonly PerformanceEvent[] {
  const { party, outcome, reference } = command;
  const concluded = { type: 'EnforcementConcluded', data: { party, outcome, reference } } as const;
  return outcome === 'executed'
    ? [concluded, { type: 'PenaltyPerformed', data: { party, how: 'enforced' } }]
    : [concluded];
}

export function evolvePerformance(state: PenaltyState, event: PerformanceEvent): PenaltyState {
  const to = (change: Partial<RespondentTrack>) => withRespondent(state, event.data.party, () => change);
  switch (event.type) {
    case 'DecisionServed':
      return to({ is: event.data.penalised ? 'Served' : 'NotPenalised' });
    case 'PaymentReceived':
      return to({ paidFen: event.data.paidFen });
    case 'PenaltyPerformed':
      return to({ is: 'Performed' });
    case 'DecisionPublished':
      return to({ published: true });
    case 'PublicationWithdrawn':
      return to({ published: false });
    case 'ReconsiderationAccepted':
      return to({ remedy: 'reconsideration' });
    case 'LawsuitAccepted':
      return to({ remedy: 'suit' });
    case 'ReconsiderationDecided':
    case 'ReconsiderationWithdrawn':
    case 'JudgmentGiven':
      return to({ remedy: null });
    case 'PenaltyRevoked':
      return to({ is: 'Revoked', remedy: null });
    case 'DecisionBecameFinal':
      return to({ finalOn: event.data.finalOn });
    case 'FinalitySetAside':
      // An application that lies with the court is for the court to answer.
      return withRespondent(state, event.data.party, ({ is }) => ({
        finalOn: null,
        is: is === 'Demanded' ? 'Served' : is,
      }));
    case 'DemandServed':
      return to({ is: 'Demanded' });
    case 'EnforcementApplied':
      return to({ is: 'EnforcementSought' });
    case 'EnforcementConcluded':
      return to({ is: event.data.outcome === 'executed' ? 'Performed' : 'NotEnforced' });
  }
}
