import type { Event } from '../../engine/decider.js';
import type { CaseFile } from '../file.js';
import type { AnyStage } from '../stage.js';
import { touches } from '../touches.js';
import { proposableNamed } from './proposable.js';
import { concernOf, type Proposal } from './proposal.js';

/**
 * 送审事项过时: what was recorded touches an act that waits for its signature. What was taken back touches nothing: it is as
 * it was when the act was written.
 * @param made what was recorded @param after the file with it
 */
export function overtakings(
  rooms: Readonly<Record<string, AnyStage>>,
  made: readonly Event[],
  after: CaseFile,
): readonly Event[] {
  const waiting = Object.values(after.proposals).filter(({ is }) => is === 'waiting');
  if (waiting.length === 0) return [];
  const facts = made.filter(({ type }) => type !== 'EntryWithdrawn');
  return waiting.flatMap((proposal) => {
    const acts = facts.filter((event) => concerns(rooms, event, proposal)).map(({ type }) => type);
    if (acts.length === 0) return [];
    return [{ type: 'ProposalOvertaken', data: { ...concernOf(proposal), acts: [...new Set(acts)] } }];
  });
}

function concerns(rooms: Readonly<Record<string, AnyStage>>, event: Event, proposal: Proposal): boolean {
  const act = proposableNamed(rooms, proposal.act);
  if (!act) return false;
  const { proceeding, party, measure, form } = proposal;
  const pinned = Object.fromEntries(Object.entries({ proceeding, party, measure }).filter(([, key]) => key !== null));
  return touches(event, { room: act.room, definition: act.definition, command: { ...form, ...pinned } });
}
