import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type * as commands from './commands.js';
import type { ComplaintEvent } from './events.js';
import type { Complaint } from './state.js';
import { requireOrder121 } from './receiving.js';
import { toBeTold } from './verification.js';

/** Sources by which the matter was itself transferred here. */
const transferred: readonly (string | null)[] = ['transfer-from-region', 'transfer-from-department'];

/** SAMR art. 14: the receiver of a transfer has no dispute of its own to negotiate, it asks the superior. */
export function raiseDispute(command: commands.RaiseJurisdictionDispute, state: Complaint): readonly ComplaintEvent[] {
  if (transferred.includes(state.source)) refuse('complaint.ask-the-superior', { field: '/otherAgency' });
  return [{ type: 'JurisdictionDisputed', data: { otherAgency: command.otherAgency, reasons: command.reasons } }];
}

export function agreeJurisdiction(
  { ours, agency }: commands.AgreeJurisdiction,
  state: Complaint,
): readonly ComplaintEvent[] {
  return [{ type: 'JurisdictionAgreed', data: { ours, agency, again: isBack(state, ours) } }];
}

/** Nothing to report where there is no dispute and nobody transferred the matter here. */
export function reportDispute(
  command: commands.ReportJurisdictionDispute,
  state: Complaint,
): readonly ComplaintEvent[] {
  if (state.is === 'Verifying' && !transferred.includes(state.source)) refuse('complaint.no-dispute');
  return [{ type: 'JurisdictionReported', data: { superior: command.superior } }];
}

export function recordDesignation(command: commands.RecordDesignation, state: Complaint): readonly ComplaintEvent[] {
  const { ours, agency, reference } = command;
  return [{ type: 'JurisdictionDesignated', data: { ours, agency, reference, again: isBack(state, ours) } }];
}

/** It had been sent away and comes back: the time to verify begins anew. */
const isBack = (state: Complaint, ours: boolean): boolean => ours && state.transfer !== null;

export function transferOut(
  command: commands.TransferToOtherAgency,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { kind = 'department', agency, department = null, reasons } = command;
  if (kind === 'jurisdiction' && state.routedBy !== null)
    refuse('complaint.routed-once', { field: '/kind', routedBy: state.routedBy });
  // Once it has been settled who is competent, sending it there is no second transfer.
  if (kind === 'jurisdiction' && transferred.includes(state.source) && !state.notOurs)
    refuse('complaint.no-second-transfer', { field: '/kind' });
  return [
    { type: 'ClueTransferredOut', data: { kind, agency, department, reasons } },
    ...toBeTold(facts, 'TransferredOut'),
  ];
}

/** An objection is answered by the rule of its kind: within market regulation the superior designates, else the two negotiate. */
export function transferAnswered(command: commands.RecordTransferAnswer, state: Complaint): readonly ComplaintEvent[] {
  const { accepted, agency, answer = null, superior } = command;
  const answered: ComplaintEvent = { type: 'TransferAnswered', data: { accepted, agency, answer } };
  if (accepted) return [answered];
  if (answer === null) refuse('complaint.objection-needed', { field: '/answer' });
  if (state.transfer !== 'jurisdiction')
    return [answered, { type: 'JurisdictionDisputed', data: { otherAgency: agency, reasons: answer } }];
  if (superior === undefined) return refuse('complaint.superior-needed', { field: '/superior' });
  return [answered, { type: 'JurisdictionReported', data: { superior } }];
}

/** Order 121 lets the platform's home handle what has no true address; before it the letter stays where it is. */
export function falseShopAddress(command: commands.RecordFalseShopAddress, facts: Facts): readonly ComplaintEvent[] {
  const { platform, findings, ours, agency, occurredOn } = command;
  requireOrder121(occurredOn, '/occurredOn');
  if (!facts.file.parties[platform]?.roles.includes('platform'))
    refuse('complaint.not-a-platform', { field: '/platform', party: platform });
  return [{ type: 'ShopAddressFalse', data: { platform, findings, ours, agency } }];
}
