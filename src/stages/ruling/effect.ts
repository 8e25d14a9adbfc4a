import { refuse } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { Facts } from '../../case/file.js';
import type { ApplyForRulingEnforcement, RecordRulingPerformance } from './commands.js';
import type { RulingEvent } from './events.js';
import { otherSides, partiesIn, respondent, type Ruling, type RulingTrack } from './record.js';

/** A respondent's outcome is final when neither he nor any requester has sued about it in time. */
export function takingEffect(state: Ruling, now: Readonly<Record<string, RulingTrack['is']>>): readonly RulingEvent[] {
  const is = (party: string) => now[party] ?? state.tracks[party]?.is;
  if (!otherSides(state).every((party) => ['SuitPassed', 'Sued'].includes(is(party) ?? ''))) return [];
  return partiesIn(state, 'respondent')
    .filter((party) => is(party) === 'SuitPassed')
    .map((party) => effect(state, party));
}

export function effect(state: Ruling, party: string): RulingEvent {
  const track = respondent(state, party);
  return {
    type: 'RulingTookEffect',
    data: { party, found: track?.found === true, performWithin: track?.performWithin ?? null },
  };
}

/** Of the day on which it was performed, though entered after the time to perform: the ledger then sets the lapse aside. */
export function recordPerformance(command: RecordRulingPerformance, facts: Facts): readonly RulingEvent[] {
  const { party, details, occurredOn } = command;
  const since = facts.terms.findLast((one) => one.limit === 'T-RUL-SUIT' && one.key === party)?.startedOn;
  if (since !== undefined && occurredOn < since) refuse('act.before-precondition', { field: '/occurredOn', since });
  return [{ type: 'RulingPerformed', data: { party, details } }];
}

/** 行政强制法 art. 54: the agency applies only after a demand and ten working days; the right holder after its silence. */
export function applyForEnforcement(
  command: ApplyForRulingEnforcement,
  state: Ruling,
  facts: Facts,
): readonly RulingEvent[] {
  const { party, applicant, court } = command;
  const track = respondent(state, party);
  const agencys = facts.terms.findLast((one) => one.limit === 'T-RUL-ENFORCE' && one.key === party);
  const inTime = agencys?.dueOn != null && command.occurredOn <= agencys.dueOn;
  if (agencys && command.occurredOn < agencys.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: agencys.startedOn });
  if (applicant === 'right-holder' && (!track?.agencySilent || inTime))
    refuse('ruling.agency-first', { field: '/applicant' });
  if (applicant === 'agency') {
    if (track?.is !== 'Demanded') refuse('ruling.demand-first', { field: '/party' });
    if (track.agencySilent && !inTime) refuse('ruling.agency-too-late', { field: '/applicant' });
    const due = facts.terms.findLast((one) => one.limit === 'T-DEMAND' && one.key === party)?.dueOn;
    if (due && command.occurredOn <= due) refuse('ruling.demand-running', { field: '/occurredOn', due });
  }
  const applied: RulingEvent = { type: 'RulingEnforcementApplied', data: { party, applicant, court } };
  // Sent in time and entered late: the agency has not been silent, and the right holder's own way closes again.
  return applicant === 'agency' && track?.agencySilent
    ? [{ type: 'AgencySilenceSetAside', data: { party } }, applied]
    : [applied];
}

/** What silence brings: no answer, no suit, no performance, no application by the agency. */
export function lapse(term: Term, state: Ruling): readonly RulingEvent[] {
  const party = term.key ?? '';
  const is = state.tracks[party]?.is;
  switch (term.limit) {
    case 'T-RUL-ANSWER':
    case 'T-RUL-ANSWER-ABROAD':
      return is === 'Answering' ? [{ type: 'AnswerNotGiven', data: { party } }] : [];
    case 'T-RUL-SUIT':
      if (is !== 'Served') return [];
      return [{ type: 'RulingSuitTimePassed', data: { party } }, ...takingEffect(state, { [party]: 'SuitPassed' })];
    case 'T-RUL-PERFORM':
      return is === 'Effective' && term.dueOn
        ? [{ type: 'RulingPerformanceOver', data: { party, endedOn: term.dueOn } }]
        : [];
    case 'T-RUL-ENFORCE':
      return (is === 'PerformanceOver' || is === 'Demanded') && term.dueOn
        ? [{ type: 'AgencyLetEnforcementPass', data: { party, endedOn: term.dueOn } }]
        : [];
  }
  return [];
}
