import { refuse, type Event } from '../engine/decider.js';
import type { ProposeRefusalListing, ReportCreditEvent } from './credit.commands.js';
import type { CaseFile } from './file.js';

/** Where a duty of the respondent stands unperformed after its time: by stage, the states of his track. */
const unperformed: Readonly<Record<string, readonly string[]>> = {
  penalty: ['Demanded', 'EnforcementSought', 'NotEnforced'],
  ruling: ['PerformanceOver', 'Demanded', 'EnforcementSought', 'EnforcementAccepted', 'NotEnforced'],
};

/** Only for a penalty or ruling that can be enforced and was not performed; once for each party until its outcome. */
export function proposeRefusalListing(command: ProposeRefusalListing, file: CaseFile): readonly Event[] {
  const { party, proceeding, decision, decidedOn, ability, reasons, occurredOn } = command;
  if (!file.parties[party]) refuse('case.unknown-party', { field: '/party' });
  const held = Object.values(file.proceedings).filter(
    ({ id, stage, state }) =>
      (proceeding === undefined || id === proceeding) &&
      unperformed[stage]?.includes(state.tracks[party]?.is ?? '') === true,
  );
  const [only, second] = held;
  if (!only) refuse('case.nothing-unperformed', { field: '/proceeding', party });
  if (second) refuse('proceeding.which', { field: '/proceeding', open: held.map(({ id }) => id) });
  if (decidedOn > occurredOn) refuse('case.decided-after-proposal', { field: '/decidedOn' });
  if (file.listings[party]?.outcome === 'refusal-proposed')
    refuse('case.refusal-already-proposed', { field: '/party', party });
  const data = { party, proceeding: only.id, decision, decidedOn, ability, reasons };
  return [{ type: 'RefusalListingProposed', data }];
}

export function reportCreditEvent(command: ReportCreditEvent, file: CaseFile): readonly Event[] {
  const { party, event, reference, facts } = command;
  if (!file.parties[party]) refuse('case.unknown-party', { field: '/party' });
  return [{ type: 'CreditEventReported', data: { party, event, reference, facts } }];
}
