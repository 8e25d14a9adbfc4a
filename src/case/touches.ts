import type { CommandDefinition } from '../engine/command.js';
import type { Event } from '../engine/decider.js';
import { isProposalEvent } from './approvals/evolve.js';

/** What an act concerns: its room, its definition and the fields that say which proceeding and track. */
export interface Concern {
  readonly room: string;
  readonly definition: Pick<CommandDefinition, 'track'>;
  readonly command: Readonly<Record<string, unknown>>;
}

/**
 * A later event touches a command when it is of the same proceeding and, where the command is for one track or several,
 * concerns one of them or the proceeding as a whole. Entries of the ledger and moves repeat what their facts have said
 * already; and what is merely proposed changes nothing yet.
 */
export function touches(event: Event, ask: Concern): boolean {
  const data = event.data as { proceeding?: string; party?: string; measure?: string; proposal?: string };
  if (isProposalEvent(event))
    return ask.room === 'approvals' && event.type !== 'ProposalOvertaken' && data.proposal === ask.command.proposal;
  const derived = event.type.startsWith('Term') || event.type.endsWith('Moved') || event.type === 'HandedOver';
  if (derived || ask.room === 'approvals') return false;
  const asked = ask.command as { proceeding?: string; party?: string; measure?: string };
  const stage = data.proceeding?.replace(/-\d+$/, '');
  if (asked.proceeding ? data.proceeding !== asked.proceeding : stage !== ask.room)
    return ask.room === 'case' && data.proceeding === undefined;
  const { track } = ask.definition;
  if (track?.listed) return meets(event.data, ask.command, track.listed);
  if (!track || (data.party === undefined && data.measure === undefined)) return true;
  const of = track.kind === 'respondent' ? 'party' : 'measure';
  return data[of] === asked[of] || (of === 'party' && besides(event.data).includes(asked.party));
}

/** Whom an act of one party concerns beside that party: a suit about a ruling names those whose outcome it stops. */
function besides(data: object): readonly unknown[] {
  const { parties, respondents } = data as { parties?: unknown; respondents?: unknown };
  return [parties, respondents].flatMap((named) => (Array.isArray(named) ? (named as unknown[]) : []));
}

/** Do both name one of the same tracks? What names none concerns them all. */
function meets(done: object, asked: object, field: string): boolean {
  const [were, are] = [done, asked].map((data) => (data as Readonly<Record<string, unknown>>)[field]);
  return !Array.isArray(were) || !Array.isArray(are) || were.some((key) => are.includes(key));
}
