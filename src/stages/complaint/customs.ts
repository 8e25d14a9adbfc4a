import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { Term } from '../../engine/time/limit.js';
import type * as commands from './commands.js';
import type { ComplaintEvent } from './events.js';
import type { Complaint } from './state.js';

export function recordNotice(command: commands.RecordCustomsNotice, facts: Facts): readonly ComplaintEvent[] {
  const { party, noticedOn, occurredOn } = command;
  requireHolder(party, facts);
  requireRecorded(noticedOn, occurredOn, null, '/noticedOn');
  return [{ type: 'CustomsNoticeGiven', data: { party, noticedOn } }];
}

/** After a notice there are three working days; a holder who found the goods himself applies when he likes. */
export function recordApplication(
  command: commands.RecordCustomsApplication,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { party, occurredOn: appliedOn } = command;
  const { noticedOn } = state.customs;
  requireHolder(party, facts);
  requireRecorded(appliedOn, appliedOn, noticedOn, '/occurredOn');
  const due = dueOf(facts.terms, 'T-CUS-APPLY');
  if (due !== null && appliedOn > due) refuse('complaint.customs-too-late', { field: '/occurredOn', due });
  return [{ type: 'CustomsApplicationMade', data: { party, appliedOn, exOfficio: noticedOn !== null } }];
}

export function recordDetention(command: commands.RecordCustomsDetention, state: Complaint): readonly ComplaintEvent[] {
  const { detainedOn, goods, occurredOn } = command;
  requireRecorded(detainedOn, occurredOn, state.customs.noticedOn, '/detainedOn');
  return [{ type: 'CustomsDetained', data: { detainedOn, goods, exOfficio: state.customs.exOfficio } }];
}

export function recordFinding(command: commands.RecordCustomsFinding, state: Complaint): readonly ComplaintEvent[] {
  const { finding, foundOn, occurredOn } = command;
  requireRecorded(foundOn, occurredOn, state.customs.detainedOn, '/foundOn');
  return finding === 'infringing'
    ? [{ type: 'CustomsInfringementFound', data: { foundOn } }]
    : [{ type: 'CustomsFindingMade', data: { finding, foundOn } }];
}

export function recordCourtNotice(
  command: commands.RecordCourtAssistance,
  state: Complaint,
): readonly ComplaintEvent[] {
  const { court, reference, noticedOn, occurredOn } = command;
  requireRecorded(noticedOn, occurredOn, state.customs.detainedOn, '/noticedOn');
  return [{ type: 'CustomsCourtNoticed', data: { court, reference, noticedOn } }];
}

/** Released for silence only once the time to speak is over. */
export function recordRelease(
  command: commands.RecordCustomsRelease,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { ground, releasedOn, occurredOn } = command;
  requireRecorded(releasedOn, occurredOn, state.customs.detainedOn ?? state.customs.noticedOn, '/releasedOn');
  const awaited = silences[ground];
  if (awaited && !awaited.in.includes(state.is)) refuse('complaint.customs-ground', { field: '/ground' });
  const due = awaited ? dueOf(facts.terms, awaited.limit) : null;
  if (due !== null && releasedOn <= due) refuse('complaint.customs-still-time', { field: '/releasedOn', due });
  if (ground === 'not-infringing' && state.is !== 'CustomsToRelease')
    refuse('complaint.customs-ground', { field: '/ground' });
  return [{ type: 'CustomsReleased', data: { ground, releasedOn } }];
}

const silences: Readonly<Record<string, { readonly limit: string; readonly in: readonly string[] } | undefined>> = {
  'not-applied': { limit: 'T-CUS-APPLY', in: ['CustomsApplicationAwaited'] },
  'court-silent': { limit: 'T-CUS-RELEASE', in: ['CustomsInvestigating', 'CustomsCourtAwaited'] },
};

export function takeClue(command: commands.TakeCustomsClue, state: Complaint): readonly ComplaintEvent[] {
  const { receivedOn, reasons, occurredOn } = command;
  requireRecorded(receivedOn, occurredOn, null, '/receivedOn');
  if (state.customs.handedOver) refuse('complaint.customs-clue-taken');
  return [{ type: 'CustomsClueHandedOver', data: { receivedOn, reasons } }];
}

/** What customs tells has happened by the day it is recorded, and not before what it builds on. */
function requireRecorded(day: string, recordedOn: string, since: string | null, field: string): void {
  if (day > recordedOn) refuse('complaint.date-after-record', { field });
  if (since !== null && day < since) refuse('complaint.customs-before', { field, since });
}

function requireHolder(party: string, { file }: Facts): void {
  const known = file.parties[party];
  if (!known) refuse('complaint.unknown-party', { field: '/party', party });
  const holds =
    known.roles.includes('right-holder') || Object.values(file.rights).some(({ holder }) => holder === party);
  if (!holds) refuse('complaint.not-the-holder', { field: '/party', party });
}

/** Last day of the latest such term; the two terms to release differ by the way in which the detention began. */
function dueOf(terms: readonly Term[], limit: string): string | null {
  return terms.findLast((term) => term.limit === limit || term.limit === `${limit}-OWN`)?.dueOn ?? null;
}
