import { venueFor } from '../../law/venues.js';
import { refuse } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { Facts } from '../../case/file.js';
import type {
  ApplyForRulingEnforcement,
  RecordRulingJudgment,
  RecordRulingLawsuit,
  RecordRulingPerformance,
} from './commands.js';
import { partiesIn, respondent, type Ruling, type RulingEvent, type RulingTrack } from './record.js';

const challengeable: readonly RulingTrack['is'][] = [
  'Ruled',
  'Served',
  'SuitPassed',
  'NotInfringing',
  'Effective',
  'PerformanceOver',
  'Demanded',
];

/** A suit filed in time may come to light when the ruling was already taken as final: its effect is then set aside. */
export function recordLawsuit(command: RecordRulingLawsuit, state: Ruling, { file }: Facts): readonly RulingEvent[] {
  const { party, respondents, court, courtNumber } = command;
  const plaintiff = state.tracks[party];
  if (!plaintiff) refuse('ruling.not-a-party', { field: '/party', party });
  if (plaintiff.kind === 'respondent' && respondents.some((one) => one !== party))
    refuse('ruling.sues-for-himself', { field: '/respondents' });
  respondents.forEach((one, i) => {
    const track = respondent(state, one);
    if (!track || !challengeable.includes(track.is))
      refuse('ruling.not-open-to-suit', { field: `/respondents/${i}`, party: one });
  });
  const final = respondents.filter((one) => !['Ruled', 'Served', 'SuitPassed'].includes(state.tracks[one]?.is ?? ''));
  const types = Object.values(file.rights).map(({ type }) => type);
  const venue = venueFor(types, file.unit, command.occurredOn);
  const sued: RulingEvent = { type: 'RulingSued', data: { party, respondents, court, courtNumber, venue } };
  return [
    sued,
    ...(final.length > 0 ? [{ type: 'RulingEffectSetAside', data: { parties: final } } as const] : []),
    ...takingEffect(state, {
      [party]: 'Sued',
      ...Object.fromEntries(respondents.map((one) => [one, 'Sued' as const])),
    }),
  ];
}

/** A respondent's outcome is final when neither he nor any requester has sued about it in time. */
function takingEffect(state: Ruling, now: Readonly<Record<string, RulingTrack['is']>>): readonly RulingEvent[] {
  const is = (party: string) => now[party] ?? state.tracks[party]?.is;
  if (!partiesIn(state, 'requester').every((party) => ['SuitPassed', 'Sued'].includes(is(party) ?? ''))) return [];
  return partiesIn(state, 'respondent')
    .filter((party) => is(party) === 'SuitPassed')
    .map((party) => effect(state, party));
}

function effect(state: Ruling, party: string): RulingEvent {
  const track = respondent(state, party);
  return {
    type: 'RulingTookEffect',
    data: { party, found: track?.found === true, performWithin: track?.performWithin ?? null },
  };
}

export function recordJudgment(command: RecordRulingJudgment, state: Ruling): readonly RulingEvent[] {
  const { respondents, outcome, courtNumber } = command;
  respondents.forEach((party, i) => {
    if (respondent(state, party)?.is !== 'Sued') refuse('ruling.not-sued', { field: `/respondents/${i}`, party });
  });
  if (outcome === 'redo' && !command.redoWithin) refuse('ruling.redo-length', { field: '/redoWithin' });
  const stands = outcome === 'upheld' || outcome === 'withdrawn';
  const judged: RulingEvent = {
    type: 'RulingJudged',
    data: {
      parties: respondents,
      outcome,
      courtNumber,
      redoWithin: outcome === 'redo' ? (command.redoWithin ?? null) : null,
      changed: !stands && state.publishedOn !== null,
    },
  };
  return stands ? [judged, ...respondents.map((party) => effect(state, party))] : [judged];
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
