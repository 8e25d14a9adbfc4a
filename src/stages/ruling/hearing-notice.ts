import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { workingDaysBetween } from '../../engine/time/calendar.js';
import type { Ruling } from './record.js';

/** Three working days at least lie between the notice and the hearing (art. 26; art. 16 of the measures of 2015). */
export function requireHearingNotice(
  { occurredOn, hearingOn }: { readonly occurredOn: string; readonly hearingOn: string },
  { calendar }: Pick<Facts, 'calendar'>,
): void {
  const days = hearingOn > occurredOn ? workingDaysBetween(calendar, occurredOn, hearingOn) : 0;
  if (days < 3) refuse('ruling.hearing-notice-short', { field: '/hearingOn', days });
}

/** A hearing has been notified and not been held yet. */
export const hearingAhead = ({ hearingOn, heardOn }: Ruling): boolean =>
  hearingOn !== null && (heardOn === null || heardOn < hearingOn);
