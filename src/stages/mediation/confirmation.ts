import { refuse } from '../../engine/decider.js';
import { requireStepLeft } from '../../engine/time/extension.js';
import type { Length } from '../../engine/time/limit.js';
import { rowOf } from '../../engine/time/rows.js';
import type { Facts } from '../../case/file.js';
import { confirmingCourts, courtLevels, type CourtLevel } from '../../law/confirming-courts.js';
import { typesOf } from './asking.js';
import type {
  AcceptConfirmation,
  ApplyForConfirmation,
  ConfirmAgreement,
  ExtendConfirmation,
  WithdrawConfirmation,
} from './commands.js';
import { confirmationLimits } from './confirmation.limits.js';
import type { MediationEvent } from './events.js';
import { trackOf, type Mediation } from './record.js';

/** 民事诉讼法 art. 205: both sides together, within thirty days of the agreement's taking effect, at the right court. */
export function applyForConfirmation(
  command: ApplyForConfirmation,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, applicants, court, courtLevel } = command;
  const unknown = applicants.findIndex((one) => !facts.file.parties[one]);
  if (unknown >= 0) refuse('mediation.unknown-party', { field: `/applicants/${unknown}`, party: applicants[unknown] });
  const otherSide = state.requester
    ? applicants.includes(state.requester)
    : applicants.some((one) => !trackOf(state, one));
  if (!applicants.includes(party) || !otherSide) refuse('mediation.not-joint', { field: '/applicants' });
  const term = facts.terms.findLast((one) => one.limit === 'T-MED-CONFIRM' && one.key === party);
  if (term?.dueOn != null && command.occurredOn > term.dueOn)
    refuse('mediation.confirmation-late', { field: '/occurredOn', due: term.dueOn });
  const competent = requireCourt(command, state, facts);
  return [{ type: 'ConfirmationApplied', data: { party, kind: state.kind, court, courtLevel, competent, applicants } }];
}

/** The court that sent the dispute to mediation; else the one that would try it. */
function requireCourt(
  { court, courtLevel, occurredOn }: ApplyForConfirmation,
  state: Mediation,
  facts: Facts,
): readonly CourtLevel[] {
  if (state.referral) {
    const { court: referring } = state.referral;
    if (court !== referring) refuse('mediation.not-the-referring-court', { field: '/court', referring });
    return [courtLevel];
  }
  const competent = confirmingCourts(state.kind, typesOf(facts), occurredOn) ?? courtLevels;
  if (!competent.includes(courtLevel)) refuse('mediation.wrong-court', { field: '/courtLevel', competent });
  return competent;
}

/** 法释〔2011〕5号 art. 11: it is free. */
export function acceptConfirmation(command: AcceptConfirmation, state: Mediation): readonly MediationEvent[] {
  const { party, courtNumber, feeFen = 0 } = command;
  if (feeFen > 0) refuse('mediation.confirmation-free', { field: '/feeFen' });
  return [{ type: 'ConfirmationAccepted', data: { party, kind: state.kind, courtNumber } }];
}

/** Withdrawn before the ruling; silence counts as that only when the court's time to answer has ended. */
export function withdrawConfirmation(
  command: WithdrawConfirmation,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, reason, occurredOn } = command;
  if (reason === 'no-answer') {
    if (trackOf(state, party)?.is !== 'ConfirmationQueried') refuse('mediation.nothing-asked', { field: '/reason' });
    const due = facts.terms.findLast((one) => one.limit === 'T-CONF-SUPPLEMENT' && one.key === party)?.dueOn;
    if (due != null && occurredOn <= due) refuse('mediation.answer-still-open', { field: '/occurredOn', due });
  }
  return [{ type: 'ConfirmationWithdrawn', data: { party, kind: state.kind, reason } }];
}

/** 法释〔2011〕5号 art. 5 gives ten days for people's mediation; 民事诉讼法 art. 187 leaves the length to the president. */
export function extendConfirmation(
  { party, length, reasons }: ExtendConfirmation,
  { kind }: Mediation,
  { terms }: Facts,
): readonly MediationEvent[] {
  const limit = kind === 'people' ? 'T-CONF-DECIDE' : 'T-CONF-CLOSE';
  const term = terms.findLast((one) => one.limit === limit && one.key === party);
  const row = term && rowOf(confirmationLimits, term);
  // No length that is typed lengthens what does not run, or was lengthened before.
  if (!row) return refuse('term.not-running', { limit });
  requireStepLeft(row, term, 'ConfirmationExtended');
  const extended = (given: Length): MediationEvent => ({
    type: 'ConfirmationExtended',
    data: { party, kind, limit, length: given, reasons },
  });
  if (kind === 'people') return [extended('10 calendar days')];
  return [extended(length ?? refuse('mediation.extension-length', { field: '/length' }))];
}

export function confirmAgreement(command: ConfirmAgreement, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, courtNumber, occurredOn, receivedOn = occurredOn } = command;
  if (receivedOn < occurredOn || receivedOn > facts.today) refuse('mediation.receipt-date', { field: '/receivedOn' });
  return [{ type: 'AgreementConfirmed', data: { party, kind: state.kind, courtNumber, receivedOn } }];
}
