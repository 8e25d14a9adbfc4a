import { refuse } from '../../engine/decider.js';
import { addMonths } from '../../engine/time/day.js';
import { parseLength } from '../../engine/time/length.js';
import type { Facts } from '../../case/file.js';
import { limitation } from '../../law/limitation.js';
import type { LimitationCheck } from './shapes.js';
import type { Complaint, Limitation } from './state.js';

/**
 * 行政处罚法 art. 36: counted from the end of the act to its discovery, which is the day the clue came in unless an authority
 * had found the act before. Beyond it the matter may go on only with a reason, which stands on the record.
 */
export function weighed(given: LimitationCheck, on: string, state: Complaint, facts: Facts): Limitation {
  const { lastActOn, continuing, harm, earlierFoundOn, reason } = given;
  const receivedOn = state.receivedOn ?? facts.file.receivedOn ?? on;
  if (lastActOn > on) refuse('complaint.limitation-date', { field: '/limitation/lastActOn' });
  if (earlierFoundOn !== undefined && earlierFoundOn > receivedOn)
    refuse('complaint.found-before-received', { field: '/limitation/earlierFoundOn', receivedOn });
  const discoveredOn = earlierFoundOn ?? receivedOn;
  const within = harm ? limitation.grave : limitation.ordinary;
  const expiresOn = addMonths(lastActOn, parseLength(within).amount * 12);
  const inTime = continuing || discoveredOn <= expiresOn;
  if (!inTime && reason === undefined)
    refuse('complaint.limitation-reason', { field: '/limitation/reason', expiresOn });
  return { lastActOn, continuing, harm, discoveredOn, within, expiresOn, inTime, reason: reason ?? null };
}
