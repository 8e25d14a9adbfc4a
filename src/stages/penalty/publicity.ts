import type { Facts, Party } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { PublicityEvent } from './chapter-events.js';
import { trackOf } from './officers.js';
import type * as commands from './publicity.commands.js';
import { decisionOf, respondentOf, withRespondent, type PenaltyState, type RespondentTrack } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

export const publicityActs = {
  PushPublication({ party, bureau }: Of<'PushPublication'>, state: PenaltyState): readonly PublicityEvent[] {
    requirePublishable(state, party);
    const { decision, pushedTo } = trackOf(state, party);
    if (!decision?.elsewhere) refuse('penalty.registered-here', { party });
    if (pushedTo !== null) refuse('penalty.already-pushed', { party });
    return [{ type: 'PublicationPushed', data: { party, bureau } }];
  },

  PublishDecision(command: Of<'PublishDecision'>, state: PenaltyState, facts: Facts): readonly PublicityEvent[] {
    const { party, summary, extent } = command;
    const { number, heavy } = requirePublishable(state, party);
    if (trackOf(state, party).published) refuse('penalty.already-published', { party });
    if (namesPerson(summary, facts)) refuse('penalty.person-in-publication', { field: '/summary' });
    const lasting = extent ?? (heavy ? 'severe' : 'ordinary');
    const about = publicIdentity(facts.file.parties[party]);
    return [{ type: 'DecisionPublished', data: { party, number, summary, extent: lasting, ...about } }];
  },

  WithdrawPublication({ party }: Of<'WithdrawPublication'>, state: PenaltyState): readonly PublicityEvent[] {
    if (!trackOf(state, party).published) refuse('penalty.not-published', { party });
    if (!trackOf(state, party).toWithdraw) refuse('penalty.nothing-to-withdraw', { party });
    return [{ type: 'PublicationWithdrawn', data: { party } }];
  },

  EndPublication({ party, repairDecision }: Of<'EndPublication'>, state: PenaltyState): readonly PublicityEvent[] {
    if (!trackOf(state, party).published) refuse('penalty.not-published', { party });
    return [{ type: 'PublicationEnded', data: { party, because: 'credit-repair', repairDecision } }];
  },
};

function requirePublishable(state: PenaltyState, party: string) {
  const decision = decisionOf(state, party);
  if (decision.outcome !== 'penalise') refuse('penalty.not-penalised', { party });
  if (decision.onlyWarning) refuse('penalty.only-warning-not-published', { party });
  if (state.onTheSpot) refuse('penalty.on-the-spot-not-published', { party });
  return decision;
}

/** 公示信息去标识: no natural person of the case is named, and no number, telephone or address of his stands in it. */
export function namesPerson(summary: string, facts: Facts): boolean {
  const persons = Object.values(facts.file.parties).filter((party) => party.kind !== 'legal');
  const personal = persons.flatMap(({ name, identityNumber, address, phone }) => [
    name,
    identityNumber,
    address,
    phone,
  ]);
  return personal.some((value) => typeof value === 'string' && value.length > 1 && summary.includes(value));
}

/** Only an organisation is named to the public. */
function publicIdentity(party: Party | undefined) {
  const legal = party?.kind === 'legal';
  return { naturalPerson: !legal, name: legal ? party.name : null };
}

/** 公示期届满: it stops by itself. */
export function publicationLapsed(term: Term, state: PenaltyState): readonly PublicityEvent[] {
  const track = term.key === null ? null : respondentOf(state, term.key);
  if (!term.limit.startsWith('T-PUB-END') || term.key === null || !track?.published) return [];
  return [{ type: 'PublicationEnded', data: { party: term.key, because: 'period-over', repairDecision: null } }];
}

type EventOf<T extends PublicityEvent['type']> = Extract<PublicityEvent, { readonly type: T }>;
const fold =
  <E extends PublicityEvent>(change: (event: E) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, () => change(event));

export const publicityFolds = {
  PublicationPushed: fold<EventOf<'PublicationPushed'>>(({ data }) => ({ pushedTo: data.bureau })),
  DecisionPublished: fold<EventOf<'DecisionPublished'>>(({ data }) => ({ published: true, extent: data.extent })),
  PublicationWithdrawn: fold<EventOf<'PublicationWithdrawn'>>(() => gone),
  PublicationEnded: fold<EventOf<'PublicationEnded'>>(() => gone),
};

/** With the publication goes what was asked about it. */
const gone = { published: false, toWithdraw: false, correctionAsked: false, repair: null, repairConditions: null };
