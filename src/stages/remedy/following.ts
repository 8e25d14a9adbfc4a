import type { Facts } from '../../case/file.js';
import type { Event } from '../../engine/decider.js';
import { aboutOf, type Attack, type Remedy, type RemedyEvent } from './record.js';

/** What completes an act done anew, in the proceeding in which it is. */
const done: ReadonlySet<string> = new Set([
  'DecisionsCompleted',
  'FilingApproved',
  'FilingRefused',
  'ComplaintAccepted',
  'ComplaintNotAccepted',
  'RequestFiled',
  'RequestNotFiled',
  'RulingIssued',
  'RulingCaseSettled',
  'RulingCaseCancelled',
  'RulingCaseTransferred',
]);

/** A remand opens a proceeding, whose act answers it; a suit after reconsideration is a remedy of its own. */
export function follows(event: Event, state: Remedy, { proceeding }: Facts): readonly RemedyEvent[] {
  const data = event.data as { proceeding?: string; from?: string | null };
  const where = data.proceeding ?? '';
  if (event.type === 'ProceedingOpened')
    return data.from === proceeding?.id && state.is === 'ToRedo'
      ? [{ type: 'RedoingBegun', data: { anew: where } }]
      : [];
  if (event.type === 'LawsuitTaken')
    return state.is === 'Decided' && aboutOf(event.data as Attack) === state.about
      ? [{ type: 'SuedAfterwards', data: { suit: where } }]
      : [];
  if (state.is !== 'ToRedo' || !done.has(event.type) || where !== (state.anew ?? state.attack?.of)) return [];
  return [{ type: 'ActRedone', data: { what: where } }];
}
