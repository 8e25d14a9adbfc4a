import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type {
  ConcludeMediation,
  InterruptEnforcementTime,
  RecordBreach,
  RecordAgreementPerformance,
  SeekAgreementEnforcement,
} from './commands.js';
import type { MediationEvent } from './events.js';
import { trackOf, type Mediation, type MediationTrack } from './record.js';

export function recordPerformance(command: RecordAgreementPerformance, state: Mediation): readonly MediationEvent[] {
  const { party, amountFen, complete } = command;
  const track = trackOf(state, party);
  const agreed = track?.amountFen ?? 0;
  const paid = (track?.paidFen ?? 0) + amountFen;
  if (paid > agreed) refuse('mediation.paid-too-much', { field: '/amountFen', agreed, paid });
  if (complete && paid < agreed) refuse('mediation.not-fully-paid', { field: '/complete', agreed, paid });
  const { kind } = state;
  if (complete || !track) return [{ type: 'AgreementPerformed', data: { party, kind, amountFen } }];
  const nextDueOn = nextDue(track, paid) ?? command.occurredOn;
  return [{ type: 'InstalmentPaid', data: { party, kind, amountFen, nextDueOn, awaited: track.is !== 'Breached' } }];
}

/** The first instalment that the payments so far do not cover; then the last day for all else. */
function nextDue(track: MediationTrack, paid: number): string | null {
  let covered = 0;
  for (const one of track.instalments) {
    covered += one.amountFen;
    if (covered > paid) return one.dueOn;
  }
  return track.performBy;
}

export function recordBreach(command: RecordBreach, state: Mediation): readonly MediationEvent[] {
  const { party, details } = command;
  const track = trackOf(state, party);
  const nextDueOn = track?.nextDueOn ?? '';
  if (command.occurredOn <= nextDueOn) refuse('mediation.not-yet-due', { field: '/occurredOn', due: nextDueOn });
  return [
    {
      type: 'AgreementBreached',
      data: {
        party,
        kind: state.kind,
        details,
        unpaidFen: (track?.amountFen ?? 0) - (track?.paidFen ?? 0),
        performanceEndsOn: track?.performBy ?? command.occurredOn,
        enforceable: enforceable(track),
      },
    },
  ];
}

const enforceable = (track: MediationTrack | undefined): boolean =>
  track?.confirmed === true || track?.notarised === true;

/** An agreement that no court confirmed and no notary gave force is a contract: its breach is sued upon. */
export function seekEnforcement(
  command: SeekAgreementEnforcement,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, court, applicant } = command;
  if (!enforceable(trackOf(state, party))) refuse('mediation.not-enforceable');
  if (!facts.file.parties[applicant]) refuse('mediation.unknown-party', { field: '/applicant', party: applicant });
  if (applicant === party) refuse('mediation.against-oneself', { field: '/applicant' });
  return [{ type: 'AgreementEnforcementSought', data: { party, kind: state.kind, court, applicant } }];
}

/** 民事诉讼法 art. 250, 民法典 art. 195: the two years run anew from the interruption. */
export function interruptTime(
  command: InterruptEnforcementTime,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, ground, details, occurredOn } = command;
  const track = trackOf(state, party);
  if (!enforceable(track)) refuse('mediation.not-enforceable');
  const due = facts.terms.findLast((one) => one.limit === 'T-EXEC-APPLY' && one.key === party)?.dueOn;
  if (due != null && occurredOn > due) refuse('mediation.enforcement-time-over', { field: '/occurredOn', due });
  const ends = track?.performBy ?? occurredOn;
  const performanceEndsOn = ends > occurredOn ? ends : occurredOn;
  return [
    {
      type: 'EnforcementTimeInterrupted',
      data: { party, kind: state.kind, ground, details, performanceEndsOn, enforceable: true },
    },
  ];
}

export function concludeMediation(command: ConcludeMediation, state: Mediation): readonly MediationEvent[] {
  const { party, way, details } = command;
  return [{ type: 'MediationConcluded', data: { party, kind: state.kind, way, details } }];
}
