import { refuse } from '../../engine/decider.js';
import { addToDay } from '../../engine/time/length.js';
import type { Facts } from '../../case/file.js';
import type { DecideConfirmationObjection, ObjectToConfirmation } from './commands.js';
import { OUTSIDERS_TIME } from './confirmation.limits.js';
import type { MediationEvent } from './events.js';
import { freshKey, trackOf, type Mediation, type ObjectionTrack } from './record.js';

/** 民事诉讼法解释 art. 372: against the ruling that confirmed it, while nobody has that person's objection before the court. */
export function objectToConfirmation(
  command: ObjectToConfirmation,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { party, person, knownOn, reasons, occurredOn } = command;
  const track = trackOf(state, party);
  if (track?.confirmed !== true || !track.objectable) refuse('mediation.not-confirmed');
  const pending = Object.values(state.tracks).some(
    (one) => one.kind === 'objection' && one.is === 'Raised' && one.party === party,
  );
  if (pending) refuse('mediation.objection-pending');
  if (!facts.file.parties[person]) refuse('mediation.unknown-party', { field: '/person', party: person });
  const { kind } = state;
  const measure = freshKey('objection', state);
  const objects = { party, kind, measure, person, reasons };
  const receipt = facts.terms.findLast((one) => one.limit === 'T-CONF-OBJECT' && one.key === party);
  if (receipt && occurredOn < receipt.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: receipt.startedOn });
  if (isSide(person, party, state, facts)) {
    if (receipt?.dueOn != null && occurredOn > receipt.dueOn)
      refuse('mediation.objection-late', { field: '/occurredOn', due: receipt.dueOn });
    return [{ type: 'ConfirmationObjected', data: objects }];
  }
  if (knownOn === undefined) return refuse('mediation.known-on-missing', { field: '/knownOn' });
  if (knownOn > occurredOn) refuse('act.before-precondition', { field: '/occurredOn', since: knownOn });
  const due = addToDay(facts.calendar, knownOn, OUTSIDERS_TIME);
  if (occurredOn > due) refuse('mediation.outsider-late', { field: '/occurredOn', due });
  return [
    { type: 'HarmToOutsiderKnown', data: { party, kind, person, knownOn } },
    { type: 'OutsiderObjected', data: objects },
  ];
}

/** One of the two whom the agreement binds. */
function isSide(person: string, party: string, state: Mediation, facts: Facts): boolean {
  if (person === party || person === state.requester) return true;
  return state.requester === null && (facts.file.parties[person]?.roles.includes('complainant') ?? false);
}

export function decideObjection(command: DecideConfirmationObjection, state: Mediation): readonly MediationEvent[] {
  const { measure, outcome, courtNumber, reasons } = command;
  const { party } = state.tracks[measure] as ObjectionTrack;
  const ruled = { party, kind: state.kind, measure, courtNumber, reasons };
  return [{ type: rulings[outcome], data: ruled }];
}

/** 异议成立的，作出新的裁定撤销或者改变原裁定。 */
const rulings = {
  dismissed: 'ConfirmationObjectionDismissed',
  revoked: 'ConfirmationRevoked',
  changed: 'ConfirmationChanged',
} as const;
