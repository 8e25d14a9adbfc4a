import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { FailMediation, HoldSession, WithdrawMediation } from './commands.js';
import { closing, underWay, type Mediation, type MediationEvent } from './record.js';

export function holdSession(command: HoldSession, state: Mediation, facts: Facts): readonly MediationEvent[] {
  if (state.mediators.length === 0) refuse('mediation.no-mediator');
  const uncalled = command.called.findIndex((party) => state.tracks[party]?.is !== 'InMediation');
  if (uncalled >= 0)
    refuse('mediation.not-in-mediation', { field: `/called/${uncalled}`, party: command.called[uncalled] });
  const askers = askersOf(state, facts);
  const stranger = command.absent.findIndex((party) => !command.called.includes(party) && !askers.includes(party));
  if (stranger >= 0) refuse('mediation.not-called', { field: `/absent/${stranger}`, party: command.absent[stranger] });
  const held: MediationEvent = {
    type: 'SessionHeld',
    data: { parties: command.called, absent: command.absent, summary: command.summary },
  };
  if (askers.length > 0 && askers.every((party) => command.absent.includes(party))) {
    return [
      held,
      ...command.called.map((party) => requesterAbsent(party, state)),
      ...closing(state, ...command.called),
    ];
  }
  const away = command.called.filter((party) => command.absent.includes(party));
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

function failure(party: string, state: Mediation, ground: string, details: string | null = null): MediationEvent {
  return { type: 'MediationFailed', data: { party, kind: state.kind, ground, details } };
}

export function failMediation(command: FailMediation, state: Mediation): readonly MediationEvent[] {
  return [failure(command.party, state, command.ground, command.details ?? null), ...closing(state, command.party)];
}

export function withdrawMediation(command: WithdrawMediation, state: Mediation): readonly MediationEvent[] {
  const ended = command.respondents.findIndex((party) => !underWay.includes(state.tracks[party]?.is ?? 'Failed'));
  if (ended >= 0)
    refuse('mediation.nothing-to-withdraw', { field: `/respondents/${ended}`, party: command.respondents[ended] });
  return [
    ...command.respondents.map((party): MediationEvent => ({
      type: 'MediationWithdrawn',
      data: { party, kind: state.kind, reason: 'withdrawn' },
    })),
    ...closing(state, ...command.respondents),
  ];
}

/** 45 working days without agreement end the mediation of a consumer's complaint. */
export function timeIsUp(state: Mediation): readonly MediationEvent[] {
  const open = Object.keys(state.tracks).filter((party) => state.tracks[party]?.is === 'InMediation');
  return open.length === 0
    ? []
    : [...open.map((party) => failure(party, state, 'time-up')), ...closing(state, ...open)];
}
