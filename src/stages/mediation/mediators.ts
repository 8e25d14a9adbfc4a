import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import type { AskMediatorRecusal, AssignMediator, DecideMediatorRecusal } from './commands.js';
import type { MediationEvent } from './events.js';
import { freshKey, type Mediation, type RecusalTrack } from './record.js';

const recusalsOf = ({ tracks }: Mediation): readonly RecusalTrack[] =>
  Object.values(tracks).filter((track) => track.kind === 'recusal');

export function nameMediators(command: AssignMediator, state: Mediation): readonly MediationEvent[] {
  const { handlers, chosen = false } = command;
  const gone = recusalsOf(state).flatMap(({ is, person }) => (is === 'Granted' ? [person] : []));
  const recused = handlers.findIndex((one) => gone.includes(one));
  if (recused >= 0) refuse('mediation.mediator-recused', { field: `/handlers/${recused}`, person: handlers[recused] });
  return [{ type: 'MediatorsNamed', data: { handlers, chosen } }];
}

export function askRecusal(command: AskMediatorRecusal, state: Mediation): readonly MediationEvent[] {
  if (state.mediators.length === 0) refuse('mediation.no-mediator');
  const { person, asker, reasons } = command;
  if (!state.mediators.includes(person)) refuse('mediation.not-the-mediator', { field: '/person', person });
  if (recusalsOf(state).some((one) => one.person === person && one.is === 'Asked'))
    refuse('mediation.recusal-pending', { field: '/person', person });
  const measure = freshKey('recusal', state);
  return [{ type: 'MediatorRecusalAsked', data: { measure, person, asker, reasons } }];
}

/** Nobody decides on himself. */
export function decideRecusal(
  command: DecideMediatorRecusal,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  const { measure, granted, reasons } = command;
  const { person } = state.tracks[measure] as RecusalTrack;
  if (facts.actor.id === person) refuse('mediation.own-recusal');
  const decided = { measure, person, granted, reasons };
  const left = state.mediators.filter((one) => one !== person);
  return [{ type: 'MediatorRecusalDecided', data: granted ? { ...decided, handlers: left } : decided }];
}
