import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import { mediationNamed } from '../../law/mediations.js';
import { closing } from './closing.js';
import type { ReachAgreement, ReopenMediation } from './commands.js';
import { courtLimits } from './court.js';
import type { MediationEvent } from './events.js';
import { trackOf, type Mediation } from './record.js';

/** Terms within which an agreement had to be reached. */
const timesToMediate = ['T-CMP-MED', ...courtLimits];

/** One reached in time and entered after it undoes the end by lapse of time, and only that end. */
function notEnded(command: ReachAgreement, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, occurredOn } = command;
  const track = trackOf(state, party);
  if (track?.is === 'InMediation') {
    const since = facts.proceeding?.trackSince[party];
    if (since !== undefined && occurredOn < since) refuse('act.before-precondition', { field: '/occurredOn', since });
    return [];
  }
  const term = facts.terms.findLast((one) => timesToMediate.includes(one.limit));
  const due = term?.dueOn;
  if (!track?.timeUp || due == null || occurredOn > due)
    refuse('mediation.agreement-late', { field: '/occurredOn', due: due ?? null });
  return [{ type: 'MediationFailureSetAside', data: { party, kind: state.kind } }];
}

export function reachAgreement(command: ReachAgreement, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, amountFen, performBy, form = 'written', rest, notarised = false } = command;
  const setAside = notEnded(command, state, facts);
  if (form === 'oral' && !mediationNamed(state.kind)?.oral) refuse('mediation.in-writing', { field: '/form' });
  if (performBy < command.occurredOn) refuse('mediation.performance-in-past', { field: '/performBy' });
  if (notarised && amountFen === 0) refuse('mediation.nothing-to-enforce', { field: '/notarised' });
  const instalments = (command.instalments ?? []).map(({ dueOn, amountFen: part }) => ({ dueOn, amountFen: part }));
  requireInstalments(command, instalments);
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
        notarised,
        form,
        rest: rest ?? null,
      },
    },
    ...closing(state, party),
  ];
}

/** They add up, go by date, and end within the time for performance. */
function requireInstalments(
  { amountFen, performBy, occurredOn }: ReachAgreement,
  instalments: readonly { readonly dueOn: string; readonly amountFen: number }[],
): void {
  const sum = instalments.reduce((total, one) => total + one.amountFen, 0);
  if (instalments.length > 0 && sum !== amountFen)
    refuse('mediation.instalments-sum', { field: '/instalments', sumFen: sum, amountFen });
  instalments.forEach((one, i) => {
    const before = instalments[i - 1]?.dueOn ?? occurredOn;
    if (one.dueOn < before || one.dueOn > performBy)
      refuse('mediation.instalments-order', { field: `/instalments/${i}/dueOn` });
  });
}

/** 民事诉讼法 art. 206: where the court rejected it the parties may change it, or go to law. */
export function reopenMediation(command: ReopenMediation, state: Mediation): readonly MediationEvent[] {
  const { party, reasons } = command;
  if (trackOf(state, party)?.rejected !== true) refuse('mediation.not-rejected');
  return [{ type: 'MediationReopened', data: { party, kind: state.kind, reasons } }];
}
