import type { Facts } from '../../case/file.js';
import { requireCertified } from '../../case/values/certificate.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { OfficersEvent } from './chapter-events.js';
import type * as commands from './officers.commands.js';
import { respondentOf, withRespondent, type PenaltyState, type RespondentTrack } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends OfficersEvent['type']> = Extract<OfficersEvent, { readonly type: T }>;

/** Two officers at least, each once, none of them withdrawn from the case, all of them qualified on the day of the act. */
export function requireOfficers(
  officers: readonly string[],
  field: string,
  { occurredOn }: { readonly occurredOn: string },
  state: PenaltyState,
  { certificates }: Facts,
): void {
  if (new Set(officers).size < 2) refuse('penalty.two-officers', { field });
  officers.forEach((person) => requireNotRecused(person, state, field));
  requireCertified(officers, occurredOn, field, certificates);
}

/** Who has withdrawn does nothing more in the proceeding, and is named for nothing in it; without `field`: who acts. */
export function requireNotRecused(person: string, state: PenaltyState, field?: string): void {
  if (state.recusals[person]?.is !== 'granted') return;
  refuse('penalty.officer-recused', field === undefined ? { person } : { field, person });
}

/** The composer has checked that the track is there. */
export function trackOf(state: PenaltyState, party: string): RespondentTrack {
  return respondentOf(state, party) ?? refuse('penalty.no-such-respondent', { field: '/party', party });
}

export const officersActs = {
  NameHandlers(command: Of<'NameHandlers'>, state: PenaltyState, facts: Facts): readonly OfficersEvent[] {
    const { handlers, reasons } = command;
    requireOfficers(handlers, '/handlers', command, state, facts);
    return [{ type: 'HandlersNamed', data: { handlers: [...new Set(handlers)], reasons } }];
  },

  TellRights(command: Of<'TellRights'>, state: PenaltyState, facts: Facts): readonly OfficersEvent[] {
    const { party, officers, certificatesShown } = command;
    if (trackOf(state, party).rightsTold) refuse('penalty.rights-already-told', { party });
    requireOfficers(officers, '/officers', command, state, facts);
    if (!certificatesShown) refuse('penalty.certificates-not-shown', { field: '/certificatesShown' });
    return [{ type: 'RightsTold', data: { party, officers } }];
  },

  RequestOfficerRecusal(command: Of<'RequestOfficerRecusal'>, state: PenaltyState): readonly OfficersEvent[] {
    const { person, rank, asker, ground, reasons } = command;
    const former = state.recusals[person];
    if (former?.is === 'asked') refuse('penalty.recusal-pending', { field: '/person', person });
    if (former?.is === 'granted') refuse('penalty.officer-recused', { field: '/person', person });
    return [{ type: 'OfficerRecusalRequested', data: { person, rank, asker, ground, reasons } }];
  },

  DecideOfficerRecusal,
};

/** SAMR art. 4: the head's by collective discussion, a deputy head's by the head, any other's by a head. */
function DecideOfficerRecusal(
  command: Of<'DecideOfficerRecusal'>,
  state: PenaltyState,
  facts: Facts,
): readonly OfficersEvent[] {
  const { person, granted, reasons, present = [] } = command;
  const asked = state.recusals[person];
  if (asked?.is !== 'asked') return refuse('penalty.no-recusal-asked', { field: '/person', person });
  if (facts.actor.id === person) refuse('penalty.own-recusal', { field: '/person' });
  if (asked.rank === 'deputy-head' && !facts.actor.roles.includes('head'))
    refuse('penalty.recusal-by-head', { field: '/person' });
  if (asked.rank === 'head' && (new Set(present).size < 2 || present.includes(person)))
    refuse('penalty.recusal-discussed', { field: '/present' });
  const handlers = facts.proceeding?.handlers ?? [];
  const left = handlers.filter((handler) => handler !== person);
  const loses = granted && left.length < handlers.length;
  const data = { person, rank: asked.rank, granted, reasons, present, tooFew: loses && left.length < 2 };
  return [{ type: 'OfficerRecusalDecided', data: loses ? { ...data, handlers: left } : data }];
}

export const officersFolds = {
  HandlersNamed: (state: PenaltyState, { data }: EventOf<'HandlersNamed'>): PenaltyState => ({
    ...state,
    named: data.handlers ?? [],
  }),
  RightsTold: (state: PenaltyState, { data }: EventOf<'RightsTold'>): PenaltyState =>
    withRespondent(state, data.party, () => ({ rightsTold: true })),
  OfficerRecusalRequested: (state: PenaltyState, { data }: EventOf<'OfficerRecusalRequested'>): PenaltyState => ({
    ...state,
    recusals: { ...state.recusals, [data.person]: { is: 'asked', rank: data.rank } },
  }),
  OfficerRecusalDecided: (state: PenaltyState, { data }: EventOf<'OfficerRecusalDecided'>): PenaltyState => ({
    ...state,
    recusals: { ...state.recusals, [data.person]: { is: data.granted ? 'granted' : 'refused', rank: data.rank } },
  }),
};
