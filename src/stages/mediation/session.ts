import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import { mediationNamed } from '../../law/mediations.js';
import { closing, underWay } from './closing.js';
import type {
  BeginMediationTest,
  CallSession,
  ChooseArbitration,
  EndMediationTest,
  FailMediation,
  HoldSession,
  WithdrawMediation,
} from './commands.js';
import type { MediationEvent } from './events.js';
import { respondentsOf, trackOf, type Mediation } from './record.js';

export function callSession(command: CallSession, state: Mediation): readonly MediationEvent[] {
  if (state.mediators.length === 0) refuse('mediation.no-mediator');
  const { called, sessionOn, place, online = false } = command;
  requireInMediation(called, state);
  if (sessionOn < command.occurredOn) refuse('mediation.session-in-past', { field: '/sessionOn' });
  return [{ type: 'SessionCalled', data: { parties: called, sessionOn, place, online } }];
}

function requireInMediation(called: readonly string[], state: Mediation): void {
  const uncalled = called.findIndex((party) => trackOf(state, party)?.is !== 'InMediation');
  if (uncalled >= 0) refuse('mediation.not-in-mediation', { field: `/called/${uncalled}`, party: called[uncalled] });
}

export function holdSession(command: HoldSession, state: Mediation, facts: Facts): readonly MediationEvent[] {
  if (state.mediators.length === 0) refuse('mediation.no-mediator');
  const { called, absent, summary, online = false, recording } = command;
  requireInMediation(called, state);
  const askers = askersOf(state, facts);
  const stranger = absent.findIndex((party) => !called.includes(party) && !askers.includes(party));
  if (stranger >= 0) refuse('mediation.not-called', { field: `/absent/${stranger}`, party: absent[stranger] });
  if (online && recording === undefined) refuse('mediation.recording-needed', { field: '/recording' });
  const held: MediationEvent = {
    type: 'SessionHeld',
    data: { parties: called, absent, summary, online, recording: recording ?? null },
  };
  if (askers.length > 0 && askers.every((party) => absent.includes(party)))
    return [held, ...called.map((party) => requesterAbsent(party, state)), ...closing(state, ...called)];
  const away = called.filter((party) => absent.includes(party));
  const failed = away.map((party) => failure(party, state, 'respondent-absent'));
  return away.length === 0 ? [held] : [held, ...failed, ...closing(state, ...away)];
}

function askersOf(state: Mediation, facts: Facts): readonly string[] {
  if (state.requester) return [state.requester];
  return Object.values(facts.file.parties)
    .filter((party) => party.roles.includes('complainant'))
    .map((party) => party.id);
}

/** 专利纠纷行政裁决和调解办法 art. 67: the requester's absence is a withdrawal; elsewhere it ends the mediation. */
function requesterAbsent(party: string, state: Mediation): MediationEvent {
  if (state.kind !== 'patent') return failure(party, state, 'requester-absent');
  return { type: 'MediationWithdrawn', data: { party, kind: state.kind, reason: 'requester-absent' } };
}

function failure(
  party: string,
  state: Mediation,
  ground: string,
  { details = null, toldOf = [] }: { details?: string | null; toldOf?: readonly string[] } = {},
): MediationEvent {
  return { type: 'MediationFailed', data: { party, kind: state.kind, ground, details, toldOf } };
}

export function beginTest({ what, within }: BeginMediationTest, state: Mediation): readonly MediationEvent[] {
  if (state.testing) refuse('mediation.testing');
  return [{ type: 'MediationTestBegun', data: { what, within } }];
}

export function endTest({ result }: EndMediationTest, state: Mediation): readonly MediationEvent[] {
  if (!state.testing) refuse('mediation.no-test');
  return [{ type: 'MediationTestEnded', data: { result } }];
}

export function failMediation(command: FailMediation, state: Mediation): readonly MediationEvent[] {
  const { party, ground, details = null, toldOf = [] } = command;
  if (mediationNamed(state.kind)?.tellsOtherWays && toldOf.length === 0)
    refuse('mediation.ways-not-told', { field: '/toldOf' });
  return [failure(party, state, ground, { details, toldOf }), ...closing(state, party)];
}

export function withdrawMediation(command: WithdrawMediation, state: Mediation): readonly MediationEvent[] {
  const { respondents } = command;
  const ended = respondents.findIndex((party) => !underWay.includes(trackOf(state, party)?.is ?? 'Failed'));
  if (ended >= 0)
    refuse('mediation.nothing-to-withdraw', { field: `/respondents/${ended}`, party: respondents[ended] });
  return [
    ...respondents.map((party): MediationEvent => ({
      type: 'MediationWithdrawn',
      data: { party, kind: state.kind, reason: 'withdrawn' },
    })),
    ...closing(state, ...respondents),
  ];
}

/** What is still mediated ends without agreement; what was agreed upon goes no further here. */
export function chooseArbitration(command: ChooseArbitration, state: Mediation): readonly MediationEvent[] {
  const { party, body, basis } = command;
  const { kind } = state;
  const chosen: MediationEvent = { type: 'ArbitrationChosen', data: { party, kind, body, basis } };
  if (trackOf(state, party)?.is === 'InMediation')
    return [chosen, failure(party, state, 'to-arbitration', { toldOf: ['arbitration'] }), ...closing(state, party)];
  return [chosen, { type: 'MediationConcluded', data: { party, kind, way: 'arbitration', details: body } }];
}

/** The time for mediating has ended without agreement. */
export function timeIsUp(state: Mediation): readonly MediationEvent[] {
  const open = respondentsOf(state).flatMap(([party, { is }]) => (underWay.includes(is) ? [party] : []));
  return open.length === 0
    ? []
    : [...open.map((party) => failure(party, state, 'time-up')), ...closing(state, ...open)];
}
