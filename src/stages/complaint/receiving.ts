import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import { requireCertified } from '../../case/values/certificate.js';
import type * as commands from './commands.js';
import type { ComplaintEvent } from './events.js';
import type { Complaint } from './state.js';

const asking: readonly string[] = ['complainant', 'informant', 'requester'];
/** First day of Order 121: before it nothing was known of abuse and of repeated reports. */
const ORDER_121 = '2026-04-15';

/** 行政复议法 art. 23(1)(3): refusing to act is challenged by reconsideration first. */
export const REMEDY = 'reconsideration-first';

export function issueReceipt(
  command: commands.IssueReceipt,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { party, manner } = command;
  requireWriter(party, facts);
  if (state.receipts.includes(party)) refuse('complaint.receipt-issued', { field: '/party', party });
  return [{ type: 'ReceiptIssued', data: { party, manner, road: state.road } }];
}

/** Whoever asked the agency to act, and is known. */
function requireWriter(party: string, facts: Facts): void {
  const known = facts.file.parties[party];
  if (!known) refuse('complaint.unknown-party', { field: '/party', party });
  if (known.kind === 'unknown' || !known.roles.some((role) => asking.includes(role)))
    refuse('complaint.did-not-write', { field: '/party', party });
}

export function recordStatement(command: commands.RecordPlatformStatement, facts: Facts): readonly ComplaintEvent[] {
  const { party, platform, reachedOn, occurredOn } = command;
  requireWriter(party, facts);
  if (!isHolder(party, facts)) refuse('complaint.not-the-holder', { field: '/party', party });
  if (reachedOn > occurredOn) refuse('complaint.date-after-record', { field: '/reachedOn' });
  return [{ type: 'PlatformStatementReached', data: { party, platform, reachedOn } }];
}

function isHolder(party: string, { file }: Facts): boolean {
  const holds = Object.values(file.rights).some(({ holder }) => holder === party);
  return holds || file.parties[party]?.roles.includes('right-holder') === true;
}

/** The platform is shown the receipt: without one there is nothing to show. */
export function platformTold(command: commands.RecordPlatformTold, state: Complaint): readonly ComplaintEvent[] {
  const { party, toldOn, occurredOn } = command;
  if (!state.statements.includes(party)) refuse('complaint.no-statement', { field: '/party', party });
  if (!state.receipts.includes(party)) refuse('complaint.receipt-first', { field: '/party', party });
  if (toldOn > occurredOn) refuse('complaint.date-after-record', { field: '/toldOn' });
  return [{ type: 'PlatformTold', data: { party, toldOn } }];
}

/** art. 37: an office to which a letter was routed does not route it on. */
export function routeLetter({ to, reasons }: commands.RouteLetter, state: Complaint): readonly ComplaintEvent[] {
  if (state.routedBy !== null) refuse('complaint.routed-once', { routedBy: state.routedBy });
  return [{ type: 'LetterRouted', data: { to, reasons } }];
}

export function refuseComplaint(
  command: commands.RefuseComplaint,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { ground, reasons } = command;
  if (ground === 'abuse') {
    requireOrder121(command.occurredOn, '/ground');
    requireFlagged('complainant', state, facts);
  }
  return [{ type: 'ComplaintNotAccepted', data: { ground, reasons, remedy: REMEDY } }];
}

export function acceptComplaint(command: commands.AcceptComplaint, state: Complaint): readonly ComplaintEvent[] {
  if (state.notOurs) refuse('complaint.not-ours');
  return [{ type: 'ComplaintAccepted', data: { acceptedOn: command.occurredOn } }];
}

export function requireOrder121(on: string, field: string): void {
  if (on < ORDER_121) refuse('complaint.order-121-not-yet', { field, from: ORDER_121 });
}

/** What is refused for abuse rests on a flag with its signs, set beforehand. */
export function requireFlagged(role: string, state: Complaint, { file }: Facts): void {
  const writers = Object.values(file.parties).filter(({ roles }) => roles.includes(role));
  if (!writers.some(({ id }) => state.abusive.includes(id)))
    refuse('complaint.abuse-not-flagged', { field: '/ground' });
}

export function flagAbuse(command: commands.FlagAbuse, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  const { party, signs, reasons } = command;
  requireOrder121(command.occurredOn, '/occurredOn');
  const known = facts.file.parties[party];
  if (!known?.roles.some((role) => asking.includes(role)))
    refuse('complaint.did-not-write', { field: '/party', party });
  if (state.abusive.includes(party)) refuse('complaint.already-flagged', { field: '/party', party });
  return [{ type: 'AbuseFlagged', data: { party, signs, reasons } }];
}

export function withdrawFlag(command: commands.WithdrawAbuseFlag, state: Complaint): readonly ComplaintEvent[] {
  const { party, reasons } = command;
  if (!state.abusive.includes(party)) refuse('complaint.not-flagged', { field: '/party', party });
  return [{ type: 'AbuseFlagWithdrawn', data: { party, reasons } }];
}

/** 著作权行政处罚实施办法 art. 15 is for copyright alone, and for two officers at least. */
export function urgentMeasure(command: commands.RecordUrgentMeasure, facts: Facts): readonly ComplaintEvent[] {
  const { measures, place, officers, occurredOn } = command;
  if (!Object.values(facts.file.rights).some(({ type }) => type === 'copyright')) refuse('complaint.not-copyright');
  requireCertified(officers, occurredOn, '/officers', facts.certificates);
  return [{ type: 'UrgentMeasureTaken', data: { measures, place, officers } }];
}

export function informInformant(command: commands.InformInformant, state: Complaint): readonly ComplaintEvent[] {
  const { party, by, receipt } = command;
  if (!state.toTell.includes(party)) refuse('complaint.nobody-to-tell', { field: '/party', party });
  return [{ type: 'InformantTold', data: { party, by, receipt: receipt ?? null, decision: state.outcome ?? '' } }];
}
