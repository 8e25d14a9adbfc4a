import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { ForumEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import type * as commands from './forum.commands.js';
import { over, partiesIn, pending, respondent, type Ruling } from './record.js';
import { withTrack, withTracks } from './tracks.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends ForumEvent['type']> = Extract<ForumEvent, { readonly type: T }>;

/** The time to answer that runs, or ran last, for the respondent. */
export const answerTerm = ({ terms }: Facts, party: string): Term | undefined =>
  terms.findLast(({ limit, key }) => key === party && (limit === 'T-RUL-ANSWER' || limit === 'T-RUL-ANSWER-ABROAD'));

export const forumActs = {
  RaiseJurisdictionObjection(
    { party, occurredOn, reasons }: Of<'RaiseJurisdictionObjection'>,
    state: Ruling,
    facts: Facts,
  ): readonly RulingEvent[] {
    if (respondent(state, party)?.objection) refuse('ruling.objected-already', { party });
    const term = answerTerm(facts, party);
    const field = '/occurredOn';
    if (term && occurredOn < term.startedOn) refuse('act.before-precondition', { field, since: term.startedOn });
    if (term?.dueOn && occurredOn > term.dueOn) refuse('ruling.objection-late', { field, party, dueOn: term.dueOn });
    return [{ type: 'JurisdictionObjected', data: { party, reasons } }];
  },

  DecideJurisdictionObjection(command: Of<'DecideJurisdictionObjection'>, state: Ruling): readonly RulingEvent[] {
    const { party, upheld, agency = null, reasons } = command;
    if (respondent(state, party)?.objection !== 'open') refuse('ruling.no-objection', { party });
    if (upheld && agency === null) refuse('ruling.agency-needed', { field: '/agency' });
    const decided: RulingEvent = { type: 'JurisdictionObjectionDecided', data: { party, upheld, agency, reasons } };
    return upheld ? [decided, ...transferred(state, [party], agency ?? '')] : [decided];
  },

  ReferJurisdiction: ({ ground, to, reasons }: Of<'ReferJurisdiction'>, state: Ruling): readonly RulingEvent[] =>
    referred(state, { ground, to, reasons }),

  ReportNationalDispute: (
    { ground, to, reasons }: Of<'ReportNationalDispute'>,
    state: Ruling,
  ): readonly RulingEvent[] => referred(state, { ground, to, reasons }),

  RecordReferralAnswer({ ours, agency, reference }: Of<'RecordReferralAnswer'>, state: Ruling): readonly RulingEvent[] {
    if (state.referredTo === null) refuse('ruling.nothing-referred');
    const answered: RulingEvent = { type: 'ReferralAnswered', data: { ours, agency, reference } };
    if (ours) return [answered];
    return [answered, ...transferred(state, partiesIn(state, 'respondent', 'Named', ...pending), agency)];
  },
};

function referred(state: Ruling, data: EventOf<'RulingReferredUp'>['data']): readonly RulingEvent[] {
  if (state.referredTo !== null) refuse('ruling.referred-already', { to: state.referredTo });
  return [{ type: 'RulingReferredUp', data }];
}

/** With the last respondent the case itself goes, unless others have been ruled on, or settled, here. */
function transferred(state: Ruling, parties: readonly string[], agency: string): readonly RulingEvent[] {
  const left = partiesIn(state, 'respondent').filter(
    (party) => !parties.includes(party) && !over.includes(state.tracks[party]?.is ?? 'Cancelled'),
  );
  const gone: RulingEvent = { type: 'RulingTransferred', data: { parties, agency } };
  return left.length > 0 ? [gone] : [gone, { type: 'RulingCaseTransferred', data: { agency } }];
}

export const forumFolds = {
  JurisdictionObjected: (state: Ruling, { data }: EventOf<'JurisdictionObjected'>): Ruling =>
    withTrack(state, data.party, { objection: 'open' }),
  JurisdictionObjectionDecided: (state: Ruling, { data }: EventOf<'JurisdictionObjectionDecided'>): Ruling =>
    withTrack(state, data.party, { objection: 'decided' }),
  JurisdictionObjectionClosed: (state: Ruling): Ruling => state,
  RulingReferredUp: (state: Ruling, { data }: EventOf<'RulingReferredUp'>): Ruling => ({
    ...state,
    referredTo: data.to,
  }),
  ReferralAnswered: (state: Ruling): Ruling => ({ ...state, referredTo: null }),
  // The case itself follows in the same append when nobody is left.
  RulingTransferred: (state: Ruling, { data }: EventOf<'RulingTransferred'>): Ruling =>
    withTracks(state, data.parties, { is: 'TransferredOut' }),
};
