import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { ApplyForConfirmation, ConfirmAgreement, ReachAgreement, RejectConfirmation } from './commands.js';
import { closing, type Mediation, type MediationEvent } from './record.js';

/** One reached in time and entered after it undoes the end by lapse of time, and only that end. */
function notEnded(command: ReachAgreement, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, occurredOn } = command;
  const track = state.tracks[party];
  if (track?.is === 'InMediation') {
    const since = facts.proceeding?.trackSince[party];
    if (since !== undefined && occurredOn < since) refuse('act.before-precondition', { field: '/occurredOn', since });
    return [];
  }
  const term = facts.terms.findLast((one) => one.limit === 'T-CMP-MED');
  const due = term?.dueOn;
  if (!track?.timeUp || due == null || occurredOn > due)
    refuse('mediation.agreement-late', { field: '/occurredOn', due: due ?? null });
  return [{ type: 'MediationFailureSetAside', data: { party, kind: state.kind } }];
}

export function reachAgreement(command: ReachAgreement, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, amountFen, performBy } = command;
  const setAside = notEnded(command, state, facts);
  if (performBy < command.occurredOn) refuse('mediation.performance-in-past', { field: '/performBy' });
  const instalments = (command.instalments ?? []).map(({ dueOn, amountFen: part }) => ({ dueOn, amountFen: part }));
  const sum = instalments.reduce((total, one) => total + one.amountFen, 0);
  if (instalments.length > 0 && sum !== amountFen)
    refuse('mediation.instalments-sum', { field: '/instalments', sumFen: sum, amountFen });
  instalments.forEach((one, i) => {
    const before = instalments[i - 1]?.dueOn ?? command.occurredOn;
    if (one.dueOn < before || one.dueOn > performBy)
      refuse('mediation.instalments-order', { field: `/instalments/${i}/dueOn` });
  });
  return [
    ...setAside,
    {
      type: 'AgreementReached',
      data: {
        party,
        kind: state.kind,
        terms: command.terms,
        amountFen,
        instalments,
        performBy,
        nextDueOn: instalments[0]?.dueOn ?? performBy,
        awaited: true,
        notarised: command.notarised ?? false,
      },
    },
    ...closing(state, party),
  ];
}

/** 民事诉讼法 art. 205: both sides together, within thirty days of the agreement's taking effect. */
export function applyForConfirmation(
  command: ApplyForConfirmation,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, applicants } = command;
  const unknown = applicants.findIndex((one) => !facts.file.parties[one]);
  if (unknown >= 0) refuse('mediation.unknown-party', { field: `/applicants/${unknown}`, party: applicants[unknown] });
  const otherSide = state.requester
    ? applicants.includes(state.requester)
    : applicants.some((one) => !state.tracks[one]);
  if (!applicants.includes(party) || !otherSide) refuse('mediation.not-joint', { field: '/applicants' });
  const term = facts.terms.findLast((one) => one.limit === 'T-MED-CONFIRM' && one.key === party);
  if (term?.dueOn != null && command.occurredOn > term.dueOn) {
    refuse('mediation.confirmation-late', { field: '/occurredOn', due: term.dueOn });
  }
  return [{ type: 'ConfirmationApplied', data: { party, kind: state.kind, court: command.court, applicants } }];
}

export function confirmAgreement(command: ConfirmAgreement, state: Mediation): readonly MediationEvent[] {
  return [
    { type: 'AgreementConfirmed', data: { party: command.party, kind: state.kind, courtNumber: command.courtNumber } },
  ];
}

export function rejectConfirmation(command: RejectConfirmation, state: Mediation): readonly MediationEvent[] {
  const { party, courtNumber, reasons } = command;
  return [{ type: 'ConfirmationRejected', data: { party, kind: state.kind, courtNumber, reasons } }];
}
